package ringside.ui.diagram.commands;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.diagram.Texts;

/** Gives a feature of an element a value; null unsets it. */
public final class SetFeature extends LabCommand {
    private final EObject element;
    private final EStructuralFeature feature;
    private final Object value;

    public SetFeature(EObject element, EStructuralFeature feature, Object value) {
        super(Labs.of(element), label(element, feature, value));
        this.element = element;
        this.feature = feature;
        this.value = value;
    }

    /** Set name of VM 1 to Web server. */
    private static String label(EObject element, EStructuralFeature feature, Object value) {
        String what = words(feature.getName());
        String whose = element instanceof Element named ? ElementIds.label(named) : words(element.eClass().getName());
        return value == null ? NLS.bind(Texts.unsetFeature, what, whose)
                : NLS.bind(Texts.setFeature, new Object[] {what, whose, value instanceof Element named ? ElementIds.label(named) : value});
    }

    private static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    @Override
    protected void change() {
        if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
    }
}
