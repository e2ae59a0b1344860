package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Nic;
import ringside.model.lab.Server;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.figures.LastLevelCacheFigure;

/**
 * Where every element of a lab stands, in pixels of the unscaled stage. Up is nearer to the processor and each column is a core:
 * a machine above its core, cores above the last level cache, that above memory; packets enter at the left. A place that a
 * person chose wins over the plan.
 */
public final class StagePlan {
    public static final int LEFT = 16;
    public static final int HOST_LEFT = 152;
    public static final int HOST_WIDTH = 220;
    public static final int COLUMNS_LEFT = 388;
    public static final int COLUMNS_WIDTH = 684;
    public static final int MACHINES_TOP = 44;
    public static final int MACHINES_BOTTOM = 220;
    public static final int SOCKET_TOP = 256;

    private static final int COLUMN_GAP = 12;
    private static final int MOST_FULL = 3;
    private static final int COMPACT_IN_ROW = 6;
    private static final int MOST_COMPACT = 2 * COMPACT_IN_ROW;
    private static final int SOCKET_HEIGHT = 277;
    private static final int SOCKET_INSET = 1;
    private static final int SLAB = 284;
    private static final int ENDPOINT_HEIGHT = 56;
    private static final int ENDPOINT_PITCH = 68;
    private static final int MOST_ENDPOINTS = 4;

    private final Lab lab;
    private final Placements places;
    private final Map<Core, VirtualMachine> owners = new IdentityHashMap<>();
    private final List<VirtualMachine> machines = new ArrayList<>();
    private final List<Core> spareCores = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final boolean compact;
    /** Where all machines are shown although there are many; else null. */
    private final ChipGrid chips;
    private final int columns;
    private Detours detours;
    private int hiddenMachines;
    private Rectangle moreMachines;
    private Rectangle moreCores;
    private Rectangle moreEndpoints;

    private StagePlan(Lab lab, boolean all) {
        this.lab = lab;
        places = new Placements(lab);
        Server server = lab.getServer();
        server.getVirtualMachines().forEach(machine -> owners.putIfAbsent(machine.getCore(), machine));
        for (Socket socket : server.getSockets()) {
            for (Core core : socket.getCores()) {
                if (machineOf(core).isEmpty() && core != server.getHost().getCore()) {
                    spareCores.add(core);
                }
            }
        }
        int count = server.getVirtualMachines().size();
        int wanted = count + spareCores.size();
        compact = wanted > MOST_FULL;
        columns = compact ? COMPACT_IN_ROW : Math.max(1, wanted);
        chips = all && count > MOST_COMPACT ? ChipGrid.of(wanted + 1) : null;
        int shown = count > MOST_COMPACT && chips == null ? MOST_COMPACT - 1 : count;
        hiddenMachines = count - shown;
        machines.addAll(places.ordered(server.getVirtualMachines()).subList(0, shown));
        server(server);
        placeEndpoints();
    }

    /** The plan of a lab as it is now. */
    public static StagePlan of(Lab lab) {
        return new StagePlan(lab, false);
    }

    /** The plan in which every machine has a figure of its own, be there ever so many. */
    public static StagePlan ofAll(Lab lab) {
        return new StagePlan(lab, true);
    }

    private void server(Server server) {
        for (int i = 0; i < machines.size(); i++) {
            place(machines.get(i), machine(i));
        }
        if (chips != null) {
            moreMachines = chips.machine(machines.size() + spareCores.size());
        } else if (hiddenMachines > 0) {
            moreMachines = machine(MOST_COMPACT - 1);
            moreCores = core(MOST_COMPACT - 1, 0);
        }
        for (int s = 0; s < server.getSockets().size(); s++) {
            socket(server.getSockets().get(s), s);
        }
        int below = Math.max(0, server.getSockets().size() - 1) * SLAB;
        place(server.getMemory(), new Rectangle(HOST_LEFT, 540 + below, 920 + beyond(), 40));
        for (int i = 0; i < server.getNics().size(); i++) {
            Nic nic = server.getNics().get(i);
            place(nic, new Rectangle(LEFT, 376 + i * 160, 120, 152));
        }
        boolean switched = server.getVirtualSwitch() != null;
        place(server.getHost().getClassifier(), new Rectangle(HOST_LEFT, MACHINES_TOP, HOST_WIDTH, 66));
        if (switched) {
            place(server.getVirtualSwitch(), new Rectangle(HOST_LEFT - 1, 137, HOST_WIDTH + 2, 84));
        } else {
            place(server.getHost(), new Rectangle(HOST_LEFT, 126, HOST_WIDTH, 94));
        }
    }

    private Rectangle machine(int i) {
        if (chips != null) {
            return chips.machine(i);
        }
        if (compact) {
            return new Rectangle(column(i % COMPACT_IN_ROW), MACHINES_TOP + i / COMPACT_IN_ROW * 92, 104, 84);
        }
        return new Rectangle(column(i), MACHINES_TOP, columnWidth(), 176);
    }

    private int column(int i) {
        return COLUMNS_LEFT + i * (columnWidth() + COLUMN_GAP);
    }

    private int columnWidth() {
        return (COLUMNS_WIDTH - (columns - 1) * COLUMN_GAP) / columns;
    }

    private Rectangle core(int column, int socket) {
        if (chips != null) {
            return chips.core(column, socket * SLAB);
        }
        int top = 262 + socket * SLAB;
        if (compact) {
            return new Rectangle(column(column % COMPACT_IN_ROW), top + column / COMPACT_IN_ROW * 42, 104, 40);
        }
        return new Rectangle(column(column), top, columnWidth(), 82);
    }

    /** A socket takes its contents along and is never smaller than they are. */
    private void socket(Socket socket, int s) {
        int down = s * SLAB;
        Rectangle planned = new Rectangle(144, SOCKET_TOP + down, 936 + beyond(), SOCKET_HEIGHT);
        Rectangle frame = places.place(socket, planned, 0, 0);
        if (places.collapsed(socket)) {
            return;
        }
        Rectangle cache = new Rectangle(HOST_LEFT, 376 + down, 920 + beyond(), 152 + LastLevelCacheFigure.BELOW);
        cache.resize(Math.max(frame.width, 300) - planned.width, Math.max(frame.height, 220) - planned.height);
        inSocket(socket, frame, planned, socket.getLastLevelCache(), cache);
        for (Core core : socket.getCores()) {
            Rectangle where = core == lab.getServer().getHost().getCore() ? new Rectangle(HOST_LEFT, 262 + down, HOST_WIDTH, 82) : vmCore(core, s);
            if (where != null) {
                caches(core, inSocket(socket, frame, planned, core, where));
            }
        }
    }

    private Rectangle inSocket(Socket socket, Rectangle frame, Rectangle planned, Element element, Rectangle where) {
        Rectangle box = places.place(element, where.getTranslated(frame.x - planned.x, frame.y - planned.y), frame.x, frame.y);
        places.planned(element, where);
        places.include(socket, places.get(element).getExpanded(SOCKET_INSET, SOCKET_INSET));
        return box;
    }

    private Rectangle vmCore(Core core, int s) {
        int i = machineOf(core).map(machines::indexOf).orElse(-1);
        if (i >= 0) {
            return core(i, s);
        }
        int spare = spareCores.indexOf(core);
        int at = machines.size() + spare;
        int room = chips != null ? Integer.MAX_VALUE : compact ? MOST_COMPACT - (hiddenMachines > 0 ? 1 : 0) : columns;
        return spare >= 0 && at < room ? core(at, s) : null;
    }

    /** L1 as a grid below the title; L2 in the right half where there is one. */
    private void caches(Core core, Rectangle where) {
        if (detail(core) != Detail.FULL || compact && !places.placed(core)) {
            return;
        }
        Rectangle cells = new Rectangle(where.x + 10, where.y + 27, where.width - 17, 52);
        if (core.getL2() == null) {
            place(core.getL1(), cells);
        } else {
            int half = (cells.width - 8) / 2;
            place(core.getL1(), new Rectangle(cells.x, cells.y, half, cells.height));
            place(core.getL2(), new Rectangle(cells.x + half + 8, cells.y, half, cells.height));
        }
    }

    private void placeEndpoints() {
        int all = lab.getEndpoints().size();
        int shown = all > MOST_ENDPOINTS ? MOST_ENDPOINTS - 1 : all;
        endpoints.addAll(places.ordered(lab.getEndpoints()).subList(0, shown));
        for (int i = 0; i < shown; i++) {
            place(endpoints.get(i), endpoint(i));
        }
        if (shown < all) {
            moreEndpoints = endpoint(shown);
        }
    }

    private static Rectangle endpoint(int i) {
        return new Rectangle(LEFT, MACHINES_TOP + i * ENDPOINT_PITCH, 120, ENDPOINT_HEIGHT);
    }

    private void place(Element element, Rectangle planned) {
        places.place(element, planned, 0, 0);
    }

    /** Where an element stands, empty where it is not shown. */
    public Optional<Rectangle> place(Element element) {
        return Optional.ofNullable(places.get(element)).map(Rectangle::getCopy);
    }

    /** Where an element is seen: its own box, or that of the collapsed element that it is in. */
    public Optional<Rectangle> anchor(Element element) {
        return places.anchor(element);
    }

    /** Whether an element stands elsewhere, or is of another size, than automatic layout has it. */
    public boolean moved(Element element) {
        return places.moved(element);
    }

    /** The point from which the place of an element counts: that of its socket, or of the stage. */
    public Point origin(Element element) {
        boolean inSocket = element instanceof Core || element instanceof Cache && element.eContainer() instanceof Socket;
        Element socket = inSocket ? (Element) element.eContainer() : null;
        return socket == null ? new Point() : places.frame(socket).getLocation();
    }

    /** Whether two elements stand to each other as planned: what is between them has moved along. */
    boolean together(Element one, Element other) {
        return places.together(one, other);
    }

    /** Whether a person chose the place of an element. */
    public boolean placed(Element element) {
        return places.placed(element);
    }

    /** Whether an element is drawn without what is in it. */
    public boolean collapsed(Element element) {
        return places.collapsed(element);
    }

    /** Whether anything stands elsewhere than planned or is collapsed. */
    public boolean rearranged() {
        return places.rearranged();
    }

    /** Ways round what stands elsewhere. */
    Detours detours() {
        if (detours == null) {
            detours = new Detours(this);
        }
        return detours;
    }

    /** The boxes that ways lead round: all but the frames that hold others, and what is in a core. */
    Map<Element, Rectangle> boxes() {
        return places.boxes();
    }

    /** How much is drawn of a machine that is shown. */
    public Detail detail(VirtualMachine machine) {
        return Detail.ofMachine(places.get(machine));
    }

    /** How much is drawn of a core that is shown. */
    public Detail detail(Core core) {
        return Detail.ofCore(places.get(core));
    }

    /** Whether a machine stands in the column of its core, above it. */
    public boolean standsAboveItsCore(VirtualMachine machine) {
        Rectangle core = machine.getCore() == null ? null : places.get(machine.getCore());
        Rectangle box = places.get(machine);
        if (core == null || box == null) {
            return machine.getCore() == null || places.anchor(machine.getCore()).isEmpty();
        }
        int shared = Math.min(core.right(), box.right()) - Math.max(core.x, box.x);
        return box.y < core.y && 2 * shared >= Math.min(core.width, box.width);
    }

    /** The machines that have a figure of their own. */
    public List<VirtualMachine> machines() {
        return machines;
    }

    public int hiddenMachines() {
        return hiddenMachines;
    }

    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** Whether automatic layout draws machines and their cores small. */
    public boolean compact() {
        return compact;
    }

    /** Whether every one of many machines is shown. */
    public boolean showsAll() {
        return chips != null;
    }

    /** How far the stage goes on to the right of its usual columns. */
    private int beyond() {
        return chips == null ? 0 : chips.beyond();
    }

    public boolean isShown(Cache cache) {
        return places.has(cache);
    }

    public Optional<Rectangle> moreMachines() {
        return Optional.ofNullable(moreMachines);
    }

    public Optional<Rectangle> moreCores() {
        return Optional.ofNullable(moreCores);
    }

    public Optional<Rectangle> moreEndpoints() {
        return Optional.ofNullable(moreEndpoints);
    }

    /** The lane above the machines, where a machine can pass packets on without the switch. */
    public Optional<Rectangle> directLane() {
        boolean any = lab.getServer().getVirtualMachines().stream().anyMatch(machine -> machine.getTransfer() != null);
        return any ? Optional.of(new Rectangle(COLUMNS_LEFT, 13, COLUMNS_WIDTH + beyond(), 23)) : Optional.empty();
    }

    /** The machine that runs on a core. */
    public Optional<VirtualMachine> machineOf(Core core) {
        return Optional.ofNullable(core).map(owners::get);
    }

    public Lab lab() {
        return lab;
    }
}
