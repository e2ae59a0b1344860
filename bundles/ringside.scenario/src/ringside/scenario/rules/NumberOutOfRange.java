package ringside.scenario.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.Element;
import ringside.scenario.Names;
import ringside.scenario.NumberRanges;

/** Every number lies in its range, see {@link NumberRanges}. */
final class NumberOutOfRange implements LabRule {
    private static final long PACKETS = NumberRanges.PACKETS;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        long packets = 0;
        for (EObject part : lab.everything()) {
            for (EAttribute attribute : part.eClass().getEAllAttributes()) {
                NumberRanges.of(attribute).ifPresent(range -> check(part, attribute, range, problems));
            }
        }
        for (var scenario : lab.scenarios()) {
            packets = 0;
            for (var traffic : scenario.getTraffic()) {
                packets += traffic instanceof ringside.model.lab.Generator g ? Math.min(Math.max(g.getCount(), 0), PACKETS) : 1;
            }
            if (packets > PACKETS) {
                problems.error(scenario, "number-out-of-range.packets", "scenario", Names.of(scenario), "n", packets, "most", PACKETS);
            }
        }
    }

    private static void check(EObject part, EAttribute attribute, NumberRanges.Range range, Problems problems) {
        Object value = part.eGet(attribute);
        if (value instanceof Number n && !range.holds(n.longValue())) {
            long nearest = n.longValue() < range.least() ? range.least() : range.most();
            Object fixed = value instanceof Integer ? (Object) (int) nearest : (Object) nearest;
            problems.error(part, "number-out-of-range", "part", part instanceof Element e ? Names.of(e) : Names.of(owner(part)), "attribute",
                    attribute.getName(), "value", n, "least", range.least(), "most", range.most())
                    .fix(() -> part.eSet(attribute, fixed), "number-out-of-range.fix", "attribute", attribute.getName(), "value", nearest);
        }
    }

    private static Element owner(EObject part) {
        EObject up = part;
        while (up != null && !(up instanceof Element)) {
            up = up.eContainer();
        }
        return (Element) up;
    }
}
