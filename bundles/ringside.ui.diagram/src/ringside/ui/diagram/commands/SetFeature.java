package ringside.ui.diagram.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import ringside.ui.diagram.Texts;

/** Gives a feature of an element a value; null unsets it. */
public final class SetFeature extends LabCommand {
    private final EObject element;
    private final EStructuralFeature feature;
    private final Object value;

    public SetFeature(EObject element, EStructuralFeature feature, Object value) {
        super(Labs.of(element), NLS.bind(Texts.setFeature, feature.getName()));
        this.element = element;
        this.feature = feature;
        this.value = value;
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
