package ringside.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.CostOverride;
import ringside.model.lab.CostPreset;
import ringside.model.lab.CostTable;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;

/**
 * One attribute of one element as text, {@code host.copyTarget=HOST_L1}: the element's id, the attribute's name as in the file, the
 * value as in the file. {@code costs.llcHitCycles=55} overrides a cost, in its own unit with at most three decimals. To try a lab
 * with something changed without writing another file.
 */
public record LabSetting(String element, String attribute, String value) {
    private static final String COSTS = "costs";

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
        if (element.equals(COSTS) && find(lab).isEmpty()) {
            override(lab.getCosts());
            return;
        }
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
            throw noValue(choices(of.getEAttributeType()));
        }
        at.eSet(of, to);
    }

    private static String choices(EDataType type) {
        if (type instanceof EEnum all) {
            return "; it is one of " + all.getELiterals().stream().map(l -> l.getLiteral()).collect(Collectors.joining(", "));
        }
        Class<?> of = type.getInstanceClass();
        return of == boolean.class ? "; it is true or false" : of == int.class || of == long.class ? "; write a whole number" : "";
    }

    private IllegalArgumentException noValue(String instead) {
        return new IllegalArgumentException("\"" + value + "\" is no value of " + element + "." + attribute + instead);
    }

    private void override(CostTable costs) {
        if (attribute.equals("preset")) {
            CostPreset preset = CostPreset.get(value);
            if (preset == null) {
                throw noValue("; it is one of " + CostPreset.VALUES.stream().map(CostPreset::getLiteral).collect(Collectors.joining(", ")));
            }
            costs.setPreset(preset);
            return;
        }
        if (!value.matches("\\d{1,12}(\\.\\d{1,3})?")) {
            throw noValue("; write a number of 0 or more, such as 50 or 12.5");
        }
        costs.getOverrides().removeIf(o -> attribute.equals(o.getCost()));
        CostOverride override = LabFactory.eINSTANCE.createCostOverride();
        override.setCost(attribute);
        override.setThousandths(new BigDecimal(value).movePointRight(3).longValueExact());
        costs.getOverrides().add(override);
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
