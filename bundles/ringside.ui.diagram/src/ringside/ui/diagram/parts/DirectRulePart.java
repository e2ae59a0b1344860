package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;
import ringside.ui.diagram.layout.StagePlan;

/**
 * A rule that leads past the switch: its way over the direct lane can be selected. {@link Ways} draws it. Of several rules of a machine
 * that lead to the same one, the first.
 */
final class DirectRulePart extends ElementPart<RoutingRule> {
    private static final int STEP = 10;

    DirectRulePart(RoutingRule rule) {
        super(rule);
    }

    /** The rules that have a way on the stage. */
    static List<RoutingRule> of(StagePlan plan) {
        List<RoutingRule> rules = new ArrayList<>();
        for (VirtualMachine machine : plan.machines()) {
            Set<VirtualMachine> targets = new HashSet<>();
            if (machine.getTransfer() != null) {
                machine.getTransfer().getRules().stream().filter(rule -> rule.getAction() == RuleAction.DIRECT && rule.getTarget() != null)
                        .filter(rule -> plan.machines().contains(rule.getTarget()) && targets.add(rule.getTarget()))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private VirtualMachine machine() {
        return (VirtualMachine) element().eContainer().eContainer();
    }

    @Override
    protected IFigure createFigure() {
        RouteFigure figure = new RouteFigure();
        figure.show(RouteStyle.UNSEEN, "");
        return figure;
    }

    @Override
    protected Optional<Rectangle> place() {
        return Optional.empty();
    }

    @Override
    protected void showLab() {
        Optional<Route> route = new Routes(plan()).direct(machine(), element().getTarget());
        getFigure().setVisible(route.isPresent());
        route.ifPresent(way -> ((RouteFigure) getFigure()).show(way, false));
    }

    /** Above the machine that has the rule, further right for each further rule: so Up leads to it, and Down back. */
    @Override
    public Point navigationPoint() {
        Route route = ((RouteFigure) getFigure()).route();
        double top = route.y(0);
        for (int i = 1; i < route.corners(); i++) {
            top = Math.min(top, route.y(i));
        }
        List<RoutingRule> own = of(plan()).stream().filter(rule -> rule.eContainer() == element().eContainer()).toList();
        int middle = plan().place(machine()).map(box -> box.getCenter().x).orElse((int) route.x(0));
        return new Point(middle + STEP * own.indexOf(element()), (int) top);
    }

    @Override
    public String spoken() {
        String words = NLS.bind(Texts.spokenDirectRule, new Object[] {Labels.name(element()), Labels.name(machine()), Labels.name(element().getTarget())});
        return element().isEnabled() ? words : NLS.bind(Texts.spokenRuleOff, words);
    }
}
