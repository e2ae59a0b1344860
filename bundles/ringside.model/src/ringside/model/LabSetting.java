package ringside.model;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;

/**
 * One attribute of one element as text, {@code host.copyTarget=HOST_L1}: the element's id, the attribute's name as in the file, the
 * value as in the file. To try a lab with something changed without writing another file.
 */
public record LabSetting(String element, String attribute, String value) {

    /** @throws IllegalArgumentException with one sentence where the text has no such form */
    public static LabSetting parse(String text) {
        int equals = text.indexOf('=');
        int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
        if (dot < 1 || dot + 1 >= equals) {
            throw new IllegalArgumentException("\"" + text + "\" is no setting; write it like host.copyTarget=HOST_L1");
        }
        return new LabSetting(text.substring(0, dot), text.substring(dot + 1, equals), text.substring(equals + 1));
    }

    /** @throws IllegalArgumentException with one sentence where the lab has no such element, attribute or value */
    public void apply(Lab lab) {
        Element at = find(lab).orElseThrow(() -> new IllegalArgumentException("the lab has no element " + element));
        if (!(at.eClass().getEStructuralFeature(attribute) instanceof EAttribute of) || of.isMany() || attribute.equals("id")) {
            throw new IllegalArgumentException(element + " has no attribute " + attribute + " to set; there is: " + at.eClass().getEAllAttributes().stream()
                    .filter(a -> !a.isMany() && !a.getName().equals("id")).map(EAttribute::getName).sorted().collect(Collectors.joining(", ")));
        }
        Object to;
        try {
            to = EcoreUtil.createFromString(of.getEAttributeType(), value);
        } catch (RuntimeException e) {
            to = null;
        }
        if (to == null) {
            String choices = of.getEAttributeType() instanceof EEnum all
                    ? "; it is one of " + all.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", ")) : "";
            throw new IllegalArgumentException("\"" + value + "\" is no value of " + element + "." + attribute + choices);
        }
        at.eSet(of, to);
    }

    private Optional<Element> find(Lab lab) {
        TreeIterator<EObject> all = lab.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Element e && element.equals(e.getId())) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
