package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.trace.ComponentInfo;
import ringside.trace.Decision;
import ringside.trace.EventKind;
import ringside.trace.Path;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.figures.RouteStyle;
import ringside.ui.diagram.layout.Routes;
import ringside.ui.diagram.layout.StagePlan;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;

/**
 * The ways between the elements that are no cables: into the cache, along the trunk, over the direct lane. At a decision the
 * taken one stands out and the other one is dotted, each with its reason.
 */
final class Ways {
    private final IFigure layer;
    private final List<RouteFigure> figures = new ArrayList<>();
    private StagePlan shownPlan;
    private Optional<Verdict> shownVerdict = Optional.empty();

    Ways(IFigure layer) {
        this.layer = layer;
    }

    void show(StagePlan plan, Optional<Moment> moment) {
        Optional<Verdict> verdict = moment.flatMap(Verdict::of);
        if (plan == shownPlan && verdict.equals(shownVerdict)) {
            return;
        }
        shownPlan = plan;
        shownVerdict = verdict;
        figures.forEach(layer::remove);
        figures.clear();
        Routes routes = new Routes(plan);
        for (Nic nic : plan.lab().getServer().getNics()) {
            routes.dma(nic).ifPresent(route -> add(route, RouteStyle.QUIET, ""));
        }
        routes.afterClassifier().ifPresent(route -> add(route, RouteStyle.QUIET, ""));
        // Machines that stand in one column have one way.
        Set<Route> up = new LinkedHashSet<>();
        for (VirtualMachine machine : plan.machines()) {
            routes.branchToReceiveRing(machine).ifPresent(up::add);
        }
        for (Route route : up) {
            add(route, RouteStyle.QUIET, "");
        }
        for (VirtualMachine machine : plan.machines()) {
            routes.pin(machine).ifPresent(route -> add(route, RouteStyle.PIN, ""));
            if (machine.getTransfer() != null) {
                decision(plan, routes, machine, verdict.filter(v -> v.isOf(machine)));
            }
        }
    }

    private void decision(StagePlan plan, Routes routes, VirtualMachine machine, Optional<Verdict> verdict) {
        List<VirtualMachine> targets = machine.getTransfer().getRules().stream().filter(rule -> rule.getAction() == RuleAction.DIRECT)
                .map(RoutingRule::getTarget).filter(target -> target != null && plan.machines().contains(target)).distinct().toList();
        boolean direct = verdict.isPresent() && verdict.get().path() == Path.DIRECT;
        if (targets.isEmpty() && verdict.isEmpty()) {
            return;
        }
        if (plan.lab().getServer().getVirtualSwitch() != null) {
            List<Route> down = routes.toSwitchSeen(machine);
            RouteStyle style = verdict.isEmpty() ? RouteStyle.QUIET : direct ? RouteStyle.NOT_TAKEN : RouteStyle.TAKEN;
            String label = verdict.map(v -> direct ? v.notTaken() : v.taken()).orElse("");
            if (style != RouteStyle.NOT_TAKEN || verdict.get().shown()) {
                for (Route piece : down) {
                    boolean last = piece == down.get(down.size() - 1);
                    add(piece, style, last ? label : "", last && style != RouteStyle.NOT_TAKEN);
                }
            }
        }
        for (VirtualMachine target : targets) {
            boolean here = direct && verdict.get().goesTo(target);
            RouteStyle style = verdict.isEmpty() ? RouteStyle.QUIET : here ? RouteStyle.TAKEN : RouteStyle.NOT_TAKEN;
            if (style == RouteStyle.NOT_TAKEN && !verdict.get().shown()) {
                continue;
            }
            String label = verdict.map(v -> here ? v.taken() : direct ? "" : v.notTaken()).orElse("");
            routes.direct(machine, target).ifPresent(route -> add(route, style, label));
        }
    }

    private void add(Route route, RouteStyle style, String label) {
        add(route, style, label, style != RouteStyle.NOT_TAKEN);
    }

    private void add(Route route, RouteStyle style, String label, boolean arrow) {
        RouteFigure figure = new RouteFigure();
        figure.show(style, label);
        figure.show(route, arrow);
        figures.add(figure);
        layer.add(figure);
    }

    /** What the step decided, and why. */
    private record Verdict(String machine, Path path, Decision decision, long rule, String target, boolean shown) {

        static Optional<Verdict> of(Moment moment) {
            if (moment.shownEvent() == 0 || !moment.shows(Layer.PATH) || moment.step().kind() != EventKind.DECIDE) {
                return Optional.empty();
            }
            TraceEvent step = moment.step();
            ComponentInfo machine = moment.history().schema().component(step.component().parent());
            ComponentInfo target = moment.history().schema().component((int) step.argument("target"));
            return Optional.of(new Verdict(machine.elementId(), Path.values()[(int) step.argument("path")],
                    Decision.values()[(int) step.argument("decision")], step.argument("rule"), target.elementId(), moment.shows(Layer.RULES)));
        }

        boolean isOf(VirtualMachine vm) {
            return vm.getId().equals(machine);
        }

        boolean goesTo(VirtualMachine vm) {
            return vm.getId().equals(target);
        }

        String taken() {
            if (path == Path.DIRECT) {
                return rule > 0 ? NLS.bind(Texts.directRule, rule) : Texts.directDefault;
            }
            return rule > 0 ? NLS.bind(Texts.switchRule, rule) : Texts.switchDefault;
        }

        String notTaken() {
            return switch (decision) {
                case UNMAPPED -> Texts.notTakenUnmapped;
                case RING_FULL -> Texts.notTakenFull;
                case RULE_STALE -> Texts.notTakenStale;
                case RULE_EXPIRED -> Texts.notTakenExpired;
                case COMMAND -> Texts.notTakenCommand;
                case NO_RULE, NONE -> Texts.notTakenNoRule;
                case RULE -> rule > 0 ? NLS.bind(Texts.notTakenMatched, rule) : Texts.notTakenNoRule;
            };
        }
    }
}
