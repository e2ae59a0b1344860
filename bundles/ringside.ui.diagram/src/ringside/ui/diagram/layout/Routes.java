package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.ui.diagram.figures.Route;

/** The ways between the elements of a plan: cables, trunk, direct lane, interrupt lane. */
public final class Routes {
    private static final double CORNER = 8;
    /** Track of the trunk that leads to the rx rings. */
    private static final int TO_RX = 234;
    private static final int TO_RX_WITHOUT_SWITCH = 240;
    /** Track of the trunk that leads from the machines to the switch. */
    private static final int FROM_TX = 248;
    private static final int DIRECT_LANE = 24;
    /** Beside a box, in the gap to the next. */
    private static final double BESIDE = 4.5;
    private static final int ABOVE_BOTTOM = 10;
    /** Between cores and caches, where thin lines run; the second from the top of a socket. */
    private static final double LANE_OF_PINS = 364.5;
    private static final double LANE_IN_SOCKET = 112.5;
    private static final int WIDE = 500;
    private static final int NEAR = 81;
    /** Between these, from the top of a machine, are the slots of its rings. */
    private static final int SLOTS_TOP = 119;
    private static final int SLOTS_BOTTOM = 148;

    private final StagePlan plan;
    private final Map<Integer, Integer> columnBottoms = new HashMap<>();
    /** Where the trunk ends; less than 0 until it is known. */
    private double last = -1;

    public Routes(StagePlan plan) {
        this.plan = plan;
    }

    /** A cable, in the direction that packets take where the endpoint only sends or only receives. */
    public Optional<Route> cable(Link link) {
        Endpoint endpoint = link.getEndpoint();
        if (endpoint == null || link.getNic() == null) {
            return Optional.empty();
        }
        boolean sends = plan.lab().getScenarios().stream().flatMap(scenario -> scenario.getTraffic().stream())
                .anyMatch(traffic -> traffic.getEndpoint() == endpoint);
        VirtualSwitch vswitch = plan.lab().getServer().getVirtualSwitch();
        boolean receives = vswitch != null && vswitch.getFlowRules().stream().anyMatch(rule -> rule.getOutput() == endpoint);
        return cable(endpoint, link.getNic(), receives && !sends);
    }

    /** The cable of an endpoint in one direction. */
    public Optional<Route> cable(Endpoint endpoint, Nic nic, boolean towardsEndpoint) {
        int i = plan.endpoints().indexOf(endpoint);
        Optional<Rectangle> to = plan.place(nic);
        Optional<Rectangle> from = plan.place(endpoint);
        if (i < 0 || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        int count = plan.endpoints().size();
        double x = from.get().x + (count == 1 ? 60 : count == 2 ? 44 + 32 * i : 20 + 80.0 * i / (count - 1));
        double top = bottomOfEndpoints();
        double bottom = to.get().y;
        Route planned = towardsEndpoint ? Route.of(0, x, bottom, x, top + 1) : Route.of(0, x, top, x, bottom - 1);
        Supplier<List<Port>> atEndpoint = () -> Port.round(from.get());
        Supplier<List<Port>> atNic = () -> Port.fromAbove(to.get(), to.get().x + Math.min(x - from.get().x, to.get().width - 8));
        return towardsEndpoint ? plan.detours().of("to " + endpoint.getId(), Optional.of(planned), nic, endpoint, atNic, atEndpoint)
                : plan.detours().of("from " + endpoint.getId(), Optional.of(planned), endpoint, nic, atEndpoint, atNic);
    }

    private double bottomOfEndpoints() {
        double bottom = plan.moreEndpoints().map(Rectangle::bottom).orElse(0);
        for (Endpoint endpoint : plan.endpoints()) {
            bottom = Math.max(bottom, plan.moved(endpoint) ? 0 : plan.place(endpoint).map(Rectangle::bottom).orElse(0));
        }
        return bottom;
    }

    /** From the NIC into the last level cache. */
    public Optional<Route> dma(Nic nic) {
        Optional<Route> planned = plan.place(nic).map(r -> Route.of(0, r.right(), r.y + 36, r.right() + 22, r.y + 36));
        List<Socket> sockets = plan.lab().getServer().getSockets();
        if (planned.isEmpty() || sockets.isEmpty()) {
            return planned;
        }
        int i = Math.min(plan.lab().getServer().getNics().indexOf(nic), sockets.size() - 1);
        Element cache = sockets.get(i).getLastLevelCache();
        return plan.detours().of("dma " + nic.getId(), planned, nic, cache, () -> Port.round(plan.anchor(nic).orElseThrow()),
                () -> Port.round(plan.anchor(cache).orElseThrow()));
    }

    /** From the classifier to what follows it. */
    public Optional<Route> afterClassifier() {
        var server = plan.lab().getServer();
        Optional<Rectangle> from = plan.place(server.getHost().getClassifier());
        Optional<Rectangle> to = server.getVirtualSwitch() != null ? plan.place(server.getVirtualSwitch()) : plan.place(server.getHost());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Route planned = Route.of(0, from.get().x + 110, from.get().bottom(), from.get().x + 110, to.get().y);
        return plan.detours().of("classified", Optional.of(planned), server.getHost().getClassifier(), hub(), () -> Port.round(from.get()),
                () -> Port.round(to.get()));
    }

    /** What packets go to after the classifier. */
    private Element hub() {
        return switched() ? plan.lab().getServer().getVirtualSwitch() : plan.lab().getServer().getHost();
    }

    private List<Port> atHub() {
        return Port.round(plan.place(hub()).orElseThrow());
    }

    private boolean switched() {
        return plan.lab().getServer().getVirtualSwitch() != null;
    }

    /** From switch or host along the trunk up to the receive ring of a machine. */
    public Optional<Route> toReceiveRing(VirtualMachine machine) {
        return plan.place(machine).flatMap(box -> plan.detours().of("rx " + machine.getId(), plannedToRing(box), hub(), machine, this::atHub,
                () -> full(machine) ? List.of(Port.below(box, receiveX(box))) : Port.fromBelow(box, receiveX(box))));
    }

    private boolean full(VirtualMachine machine) {
        return plan.detail(machine) == Detail.FULL;
    }

    private Optional<Route> plannedToRing(Rectangle box) {
        double x = receiveX(box);
        double end = bottomOfColumn(box) + 1.0;
        return Optional.of(switched() ? Route.of(CORNER, 360, 197, 360, trunk(), x, trunk(), x, end)
                : Route.of(6, 372, 202, 380, 202, 380, TO_RX_WITHOUT_SWITCH, x, TO_RX_WITHOUT_SWITCH, x, end));
    }

    private int trunk() {
        return plan.compact() ? TO_RX_WITHOUT_SWITCH : TO_RX;
    }

    /** The piece of {@link #toReceiveRing} that a machine has for itself: the whole way for the last one, else straight up from the trunk. */
    public Optional<Route> branchToReceiveRing(VirtualMachine machine) {
        if (last < 0) {
            last = plan.machines().stream().filter(this::onTrunk).map(plan::place).flatMap(Optional::stream).mapToDouble(this::receiveX).max().orElse(0);
        }
        return toReceiveRing(machine).map(whole -> {
            double x = whole.lastX();
            double trunk = whole.y(whole.corners() - 2);
            return x >= last || !onTrunk(machine) ? whole : Route.of(0, x, trunk, x, whole.lastY());
        });
    }

    /** Whether the way to a machine is the planned one, along the trunk. */
    private boolean onTrunk(VirtualMachine machine) {
        return !plan.rearranged() || toReceiveRing(machine).equals(plan.place(machine).flatMap(this::plannedToRing));
    }

    /** The bottom of the lowest machine or core in the column of a box: lines come from below. */
    private int bottomOfColumn(Rectangle box) {
        if (columnBottoms.isEmpty()) {
            Stream<Rectangle> all = Stream.concat(plan.machines().stream().filter(machine -> !plan.moved(machine)).map(plan::place),
                    Stream.of(plan.moreMachines())).flatMap(Optional::stream);
            all.forEach(other -> columnBottoms.merge(other.x, other.bottom(), Math::max));
        }
        return Math.max(box.bottom(), columnBottoms.getOrDefault(box.x, 0));
    }

    private int bottomOfCores(Rectangle box) {
        Stream<Rectangle> cores = plan.machines().stream().map(VirtualMachine::getCore).filter(core -> core != null).map(plan::place)
                .flatMap(Optional::stream);
        return Stream.concat(cores, plan.moreCores().stream())
                .filter(other -> other.x == box.x && Math.abs(other.y - box.y) < 100).mapToInt(Rectangle::bottom).max().orElse(box.bottom());
    }

    private double receiveX(Rectangle box) {
        return Detail.ofMachine(box) != Detail.FULL ? box.x + Math.min(52, box.width / 2) : new MachinePlan(box, false).rx().x + (box.width >= WIDE ? 156 : box.width >= 300 ? 70 : 50);
    }

    /** From the transfer component, or the transmit ring, down the trunk to the switch. */
    public Optional<Route> toSwitch(VirtualMachine machine) {
        return plan.place(machine).flatMap(box -> {
            double x = decisionX(box);
            boolean inside = full(machine) && machine.getTransfer() != null;
            double top = inside ? box.y + 79 : plan.moved(machine) ? box.bottom() : StagePlan.MACHINES_BOTTOM;
            Route planned = Route.of(CORNER, x, top, x, FROM_TX, 346, FROM_TX, 346, switched() ? 210 : 220);
            Optional<Route> way = plan.detours().of("tx " + machine.getId(), Optional.of(planned), machine, hub(),
                    () -> full(machine) ? List.of(Port.below(box, x)) : Port.fromBelow(box, x), this::atHub);
            return way.map(route -> inside ? route.from(x, top) : route);
        });
    }

    /** The pieces of {@link #toSwitch} that are seen: it passes below the slots of the transmit ring. */
    public List<Route> toSwitchSeen(VirtualMachine machine) {
        Optional<Route> whole = toSwitch(machine);
        Optional<Rectangle> box = plan.place(machine);
        if (whole.isEmpty() || !full(machine) || machine.getTransfer() == null) {
            return whole.stream().toList();
        }
        Route route = whole.get();
        double x = route.x(0);
        List<Double> rest = new ArrayList<>(List.of(x, (double) box.get().y + SLOTS_BOTTOM));
        rest.addAll(route.points().subList(2, route.points().size()));
        return List.of(Route.of(0, x, route.y(0), x, box.get().y + SLOTS_TOP), new Route(rest, route.radius()));
    }

    /** From the transfer component up, along the direct lane and down into another machine. */
    public Optional<Route> direct(VirtualMachine from, VirtualMachine to) {
        Optional<Rectangle> source = plan.place(from);
        Optional<Rectangle> target = plan.place(to);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        double x = decisionX(source.get());
        double top = full(from) ? source.get().y + 35 : source.get().y;
        double end = target.get().x + Math.min(full(to) ? 194 : 30, Math.max(8, target.get().width - 60));
        Route planned = Route.of(CORNER, x, top, x, DIRECT_LANE, end, DIRECT_LANE, end, target.get().y + 1);
        Optional<Route> way = plan.detours().of("direct " + from.getId() + " " + to.getId(), Optional.of(planned), from, to,
                () -> full(from) ? List.of(Port.above(source.get(), x)) : Port.fromAbove(source.get(), x), () -> Port.fromAbove(target.get(), end));
        return way.map(route -> full(from) ? route.from(x, top) : route);
    }

    private double decisionX(Rectangle box) {
        return Detail.ofMachine(box) != Detail.FULL ? box.x + Math.min(78, box.width - 8) : box.right() - 27;
    }

    /** The thin line from a machine that does not stand above its core to that core, or to what it is in where that is collapsed. */
    public Optional<Route> pin(VirtualMachine machine) {
        Optional<Rectangle> box = plan.place(machine);
        if (box.isEmpty() || plan.standsAboveItsCore(machine)) {
            return Optional.empty();
        }
        Core core = machine.getCore();
        return plan.detours().of("pin " + machine.getId(), Optional.empty(), machine, core, () -> Port.round(box.get()),
                () -> Port.round(plan.anchor(core).orElseThrow()));
    }

    /** The thin line from a machine to where the shared regions are in the memory: beside the column, and round the caches. */
    public Optional<Route> toRegions(VirtualMachine machine, Rectangle regions) {
        Element memory = plan.lab().getServer().getMemory();
        return plan.place(machine).flatMap(box -> {
            double gap = box.right() + BESIDE;
            double outside = rightOfSockets() + BESIDE;
            double to = regions.getCenter().x + 0.5;
            double above = regions.y - 11.5;
            Route planned = Route.of(CORNER, box.right(), box.bottom() - ABOVE_BOTTOM, gap, box.bottom() - ABOVE_BOTTOM, gap, LANE_OF_PINS, outside, LANE_OF_PINS,
                    outside, above, to, above, to, regions.y);
            return plan.detours().of("regions " + machine.getId(), Optional.of(planned), machine, memory, () -> Port.round(box),
                    () -> Port.fromAbove(plan.anchor(memory).orElse(regions), to));
        });
    }

    private double rightOfSockets() {
        return plan.lab().getServer().getSockets().stream().map(plan::place).flatMap(Optional::stream).mapToDouble(Rectangle::right).max().orElse(0);
    }

    /** The thin line from a core to the ways of its class: beside the core, and in at the left of the cache. */
    public Optional<Route> toWays(Core core, Rectangle ways) {
        Socket socket = (Socket) core.eContainer();
        return plan.place(core).flatMap(box -> plan.place(socket).flatMap(frame -> {
            double gap = box.right() + BESIDE;
            double inside = frame.x + 3.5;
            double lane = frame.y + LANE_IN_SOCKET;
            double y = ways.getCenter().y + 0.5;
            Route planned = Route.of(2, box.right(), box.bottom() - ABOVE_BOTTOM, gap, box.bottom() - ABOVE_BOTTOM, gap, lane, inside, lane, inside, y, ways.x, y);
            return plan.detours().of("ways " + core.getId(), Optional.of(planned), core, socket.getLastLevelCache(), () -> Port.round(box),
                    () -> Port.round(plan.anchor(socket.getLastLevelCache()).orElse(ways)));
        }));
    }

    /** The interrupt lane, from the host core up to a core. */
    public Optional<Route> interrupt(Core host, Core to) {
        Optional<Route> planned = plan.place(host).flatMap(from -> plan.place(to).map(target -> {
            double y = from.bottom() + 16.5;
            double x = interruptX(target) + 0.5;
            return Route.of(0, from.x + 58, y, x, y, x, bottomOfCores(target) + 1);
        }));
        return between("interrupt ", planned, host, to);
    }

    /** An interrupt that one core sends to another. */
    public Optional<Route> interruptSent(Core from, Core to) {
        Optional<Route> planned = plan.place(from).flatMap(source -> plan.place(to).map(target -> {
            double y = source.bottom() + 17;
            double start = source.x + source.width / 2.0;
            double x = interruptX(target);
            return Route.of(CORNER, start, bottomOfCores(source), start, y, x, y, x, bottomOfCores(target) + 1);
        }));
        return between("sent ", planned, from, to);
    }

    /** Nothing where both are in one collapsed box. */
    private Optional<Route> between(String name, Optional<Route> planned, Core from, Core to) {
        Optional<Rectangle> start = plan.anchor(from);
        Optional<Rectangle> end = plan.anchor(to);
        if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
            return from == to ? planned : Optional.empty();
        }
        if (plan.moved(from) && plan.together(from, to)) {
            return planned;
        }
        return plan.detours().of(name + from.getId() + " " + to.getId(), planned, from, to,
                () -> Port.fromBelow(start.get(), start.get().x + start.get().width / 2.0), () -> Port.fromBelow(end.get(), interruptX(end.get())));
    }

    /** A wide core gets its interrupts near its left edge, so that their label has room. */
    private static double interruptX(Rectangle core) {
        return core.x + (core.width >= WIDE ? NEAR : core.width / 2.0);
    }
}
