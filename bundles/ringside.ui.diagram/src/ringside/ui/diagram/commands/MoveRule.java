package ringside.ui.diagram.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.RoutingRule;
import ringside.ui.diagram.Texts;

/**
 * Puts a rule elsewhere in the order in which rules are read. The lab's list then stands in that order, and the moved rule has the
 * nearest priority that leaves it where it was put; no other rule changes.
 */
public final class MoveRule extends LabCommand {
    private final Element rule;
    private final int position;

    /** @param position where it is to stand among all rules, from 0, counted without it */
    public MoveRule(Element rule, int position) {
        super(Labs.of(rule), NLS.bind(Texts.moveRule, ElementIds.label(rule), position + 1));
        this.rule = rule;
        this.position = position;
    }

    @Override
    protected void change() {
        put(rule, position);
    }

    /** Puts a rule there, as part of a change. */
    public static void put(Element rule, int position) {
        List<Element> order = inOrder(rule);
        order.remove(rule);
        int at = Math.max(0, Math.min(position, order.size()));
        int most = at == 0 ? Integer.MAX_VALUE : priority(order.get(at - 1));
        int least = at == order.size() ? Integer.MIN_VALUE : priority(order.get(at));
        order.add(at, rule);
        ECollections.setEList(list(rule), order);
        int priority = Math.max(least, Math.min(most, priority(rule)));
        if (priority != priority(rule)) {
            prioritise(rule, priority);
        }
    }

    /** The rules beside this one in the order in which they are read: by priority, the highest first, among equals as in the lab. */
    public static List<Element> inOrder(Element rule) {
        List<Element> order = new ArrayList<>(list(rule));
        order.sort(Comparator.comparingInt(MoveRule::priority).reversed());
        return order;
    }

    @SuppressWarnings("unchecked")
    private static EList<Element> list(Element rule) {
        EReference feature = rule.eContainmentFeature();
        return (EList<Element>) rule.eContainer().eGet(feature);
    }

    /** Rules of a function have none and stand as they are. */
    private static int priority(Element rule) {
        return rule instanceof RoutingRule route ? route.getPriority() : rule instanceof FlowRule flow ? flow.getPriority() : 0;
    }

    private static void prioritise(Element rule, int priority) {
        if (rule instanceof RoutingRule route) {
            route.setPriority(priority);
        } else if (rule instanceof FlowRule flow) {
            flow.setPriority(priority);
        }
    }
}
