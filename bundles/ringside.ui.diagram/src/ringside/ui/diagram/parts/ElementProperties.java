package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import ringside.model.ElementIds;
import ringside.model.Links;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.SetFeature;

/**
 * The features of an element as editable properties. Labels are the features' names in words, descriptions are the
 * documentation of the metamodel. References offer what {@link Links} allows, by name.
 */
public final class ElementProperties implements IPropertySource {
    private final Element element;
    private final CommandStack commands;

    public ElementProperties(Element element, CommandStack commands) {
        this.element = element;
        this.commands = commands;
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (isShown(feature)) {
                descriptors.add(descriptor(feature));
            }
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    private static boolean isShown(EStructuralFeature feature) {
        return !feature.isMany() && feature.isChangeable() && !(feature instanceof EReference reference && reference.isContainment());
    }

    private PropertyDescriptor descriptor(EStructuralFeature feature) {
        String label = KindNames.spaced(feature.getName());
        PropertyDescriptor descriptor;
        if (feature instanceof EReference reference) {
            descriptor = new ComboBoxPropertyDescriptor(feature, label, targets(reference).stream()
                    .map(target -> target instanceof Core core ? Labels.core(core) : Labels.name(target)).toArray(String[]::new));
        } else if (feature.getEType() instanceof EEnum options) {
            descriptor = new ComboBoxPropertyDescriptor(feature, label,
                    options.getELiterals().stream().map(EEnumLiteral::getLiteral).toArray(String[]::new));
        } else if (feature.getEType().getInstanceClass() == boolean.class) {
            descriptor = new ComboBoxPropertyDescriptor(feature, label, new String[] {"false", "true"});
        } else {
            descriptor = new TextPropertyDescriptor(feature, label);
            descriptor.setValidator(value -> problem((EAttribute) feature, (String) value));
        }
        descriptor.setDescription(EcoreUtil.getDocumentation(feature));
        return descriptor;
    }

    private static String problem(EAttribute feature, String text) {
        if (feature.isID()) {
            return ElementIds.isValid(text) ? null : text;
        }
        try {
            EcoreUtil.createFromString(feature.getEAttributeType(), text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage() == null ? text : e.getMessage();
        }
    }

    /** What the reference may lead to: what it leads to now, and what the links allow. */
    private List<Element> targets(EReference reference) {
        Lab lab = Labels.lab(element);
        List<Element> targets = new ArrayList<>();
        for (Element candidate : ElementIds.index(lab).values()) {
            boolean fits = reference.getEReferenceType().isInstance(candidate);
            if (fits && (element.eGet(reference) == candidate || Links.kinds(element, candidate).isEmpty()
                    || Links.kinds(element, candidate).stream().anyMatch(kind -> Links.allows(lab, kind, element, candidate)))) {
                targets.add(candidate);
            }
        }
        return targets;
    }

    @Override
    public Object getPropertyValue(Object id) {
        EStructuralFeature feature = (EStructuralFeature) id;
        Object value = element.eGet(feature);
        if (feature instanceof EReference reference) {
            return targets(reference).indexOf(value);
        }
        if (feature.getEType() instanceof EEnum options) {
            return options.getELiterals().stream().map(EEnumLiteral::getInstance).toList().indexOf(value);
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value == null ? "" : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet((EStructuralFeature) id);
    }

    @Override
    public void resetPropertyValue(Object id) {
        commands.execute(new SetFeature(element, (EStructuralFeature) id, null));
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        EStructuralFeature feature = (EStructuralFeature) id;
        if (value.equals(getPropertyValue(id))) {
            return;
        }
        commands.execute(new SetFeature(element, feature, typed(feature, value)));
    }

    private Object typed(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            int index = (Integer) value;
            return index < 0 ? null : targets(reference).get(index);
        }
        if (feature.getEType() instanceof EEnum options) {
            return options.getELiterals().get((Integer) value).getInstance();
        }
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return (Integer) value == 1;
        }
        String text = (String) value;
        return text.isEmpty() && !feature.isRequired() ? null
                : EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text);
    }
}
