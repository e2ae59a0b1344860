package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;
import ringside.model.lab.Server;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.commands.CollapseElements;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.figures.Route;
import ringside.ui.diagram.layout.Port;
import ringside.ui.diagram.layout.Router;
import ringside.ui.diagram.layout.Routes;
import ringside.ui.diagram.layout.StagePlan;

/** Ways between boxes that stand anywhere, held against the geometry of the Java library. */
class RoutingTest {
    private static final int GAP = 24;

    /** Boxes of any size that keep a gap. */
    private static List<Rectangle> boxes(Random random, int wanted, int width, int height) {
        List<Rectangle> boxes = new ArrayList<>();
        for (int attempt = 0; boxes.size() < wanted && attempt < 50 * wanted; attempt++) {
            Rectangle box = new Rectangle(random.nextInt(width), random.nextInt(height), 40 + random.nextInt(200), 24 + random.nextInt(150));
            if (boxes.stream().noneMatch(other -> other.getExpanded(GAP, GAP).intersects(box))) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static List<Port> ports(Rectangle box) {
        double x = box.x + box.width / 2.0;
        double y = box.y + box.height / 2.0;
        return List.of(new Port(x, box.bottom(), 0, 1, 0), new Port(x, box.y, 0, -1, 0), new Port(box.x, y, -1, 0, 0), new Port(box.right(), y, 1, 0, 0));
    }

    /** Whether a piece of a way leads through the inside of a box. */
    private static boolean crosses(Route route, int piece, Rectangle box) {
        Rectangle2D inside = new Rectangle2D.Double(box.x + 1.5, box.y + 1.5, box.width - 3.0, box.height - 3.0);
        return new Line2D.Double(route.x(piece - 1), route.y(piece - 1), route.x(piece), route.y(piece)).intersects(inside);
    }

    private static void assertStraightAngles(Route route) {
        for (int i = 1; i < route.corners(); i++) {
            assertTrue(route.x(i) == route.x(i - 1) || route.y(i) == route.y(i - 1), route::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noWayCrossesABoxWhereverTheBoxesStand(long seed) {
        Random random = new Random(seed);
        List<Rectangle> boxes = boxes(random, 25, 1200, 700);
        Router router = new Router(boxes);
        for (Rectangle from : boxes) {
            Rectangle to = boxes.get(random.nextInt(boxes.size()));
            if (from == to) {
                continue;
            }
            Route route = router.find(ports(from), ports(to), 8);
            assertStraightAngles(route);
            assertTrue(ports(from).stream().anyMatch(port -> port.x() == route.x(0) && port.y() == route.y(0)), "it begins at its box");
            assertTrue(ports(to).stream().anyMatch(port -> port.x() == route.lastX() && port.y() == route.lastY()), "it ends at its box");
            for (Rectangle box : boxes) {
                for (int i = 1; i < route.corners(); i++) {
                    assertFalse(crosses(route, i, box), () -> "from " + from + " to " + to + " through " + box + ": " + route);
                }
            }
        }
    }

    @Test
    void aWayThatNothingObstructsIsStraight() {
        Rectangle upper = new Rectangle(100, 100, 80, 40);
        Rectangle lower = new Rectangle(100, 300, 80, 40);
        Route route = new Router(List.of(upper, lower)).find(ports(upper), ports(lower), 8);
        assertEquals(List.of(140.0, 140.0, 140.0, 300.0), route.points());
    }

    @Test
    void whereBoxesLeaveNoWayItIsDrawnAllTheSame() {
        Rectangle inner = new Rectangle(100, 100, 40, 40);
        Rectangle outer = new Rectangle(50, 50, 200, 200);
        Rectangle target = new Rectangle(400, 100, 40, 40);
        Route route = new Router(List.of(inner, outer, target)).find(ports(inner), ports(target), 8);
        assertTrue(ports(target).stream().anyMatch(port -> port.x() == route.lastX() && port.y() == route.lastY()));
        assertStraightAngles(route);
    }

    @Test
    void aWayAmongHundredsOfBoxesIsFoundInFiftyMilliseconds() {
        List<Rectangle> boxes = boxes(new Random(7), 300, 5000, 5000);
        Router router = new Router(boxes);
        router.find(ports(boxes.get(0)), ports(boxes.get(1)), 8);
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            List<Rectangle> near = boxes.stream().filter(boxes.get(i).getExpanded(400, 400)::intersects).toList();
            router.find(ports(near.get(0)), ports(near.get(near.size() - 1)), 8);
        }
        long each = (System.nanoTime() - start) / 20_000_000;
        assertTrue(each < 50, () -> each + " ms for each way");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theWaysOfALabCrossNoBoxAfterItsBoxesWereMoved(long seed) {
        Random random = new Random(seed);
        Lab lab = random.nextBoolean() ? Labs.sample("04-bypass") : Labs.of(2 + random.nextInt(11), 1 + random.nextInt(3), 16, 4);
        StagePlan planned = StagePlan.of(lab);
        Map<Element, Rectangle> taken = stageBoxes(lab, planned);
        Map<Element, Rectangle> moves = new LinkedHashMap<>();
        for (Element element : List.copyOf(taken.keySet())) {
            if (random.nextInt(3) == 0 && !(element.eContainer() instanceof ringside.model.lab.Socket)) {
                Rectangle free = free(random, taken, element);
                if (free != null) {
                    moves.put(element, free);
                    taken.put(element, free);
                }
            }
        }
        new PlaceElement(lab, "Move", moves).execute();
        assertNothingIsCrossed(lab);
    }

    @Test
    void waysEndAtACollapsedSocket() {
        Lab lab = Labs.of(2, 1, 16, 4);
        new CollapseElements(lab, lab.getServer().getSockets(), true).execute();
        StagePlan plan = StagePlan.of(lab);
        Rectangle socket = plan.place(lab.getServer().getSockets().get(0)).orElseThrow();
        for (VirtualMachine machine : lab.getServer().getVirtualMachines()) {
            Route pin = new Routes(plan).pin(machine).orElseThrow();
            assertTrue(socket.getExpanded(1, 1).contains((int) pin.lastX(), (int) pin.lastY()), pin::toString);
        }
        Route dma = new Routes(plan).dma(lab.getServer().getNics().get(0)).orElseThrow();
        assertTrue(socket.getExpanded(1, 1).contains((int) dma.lastX(), (int) dma.lastY()), dma::toString);
        assertNothingIsCrossed(lab);
    }

    @Test
    void waysFollowASocketThatWasMoved() {
        Lab lab = Labs.sample("04-bypass");
        Element socket = ElementIds.find(lab, "socket0").orElseThrow();
        new PlaceElement(lab, socket, new Rectangle(60, 600, 936, 277)).execute();
        StagePlan plan = StagePlan.of(lab);
        Route dma = new Routes(plan).dma(lab.getServer().getNics().get(0)).orElseThrow();
        Rectangle cache = plan.place(ElementIds.find(lab, "llc").orElseThrow()).orElseThrow();
        assertTrue(cache.getExpanded(1, 1).contains((int) dma.lastX(), (int) dma.lastY()), dma::toString);
    }

    @Test
    void aMachineBelowTheSwitchSendsFromItsLowerEdge() {
        Lab lab = Labs.sample("04-bypass");
        VirtualMachine machine = (VirtualMachine) ElementIds.find(lab, "vm1").orElseThrow();
        new PlaceElement(lab, machine, new Rectangle(1120, 330, 336, 176)).execute();
        Route way = new Routes(StagePlan.of(lab)).toSwitch(machine).orElseThrow();
        assertTrue(way.y(1) > 330 + 176, () -> "down and out of the box: " + way);
    }

    @Test
    void onlyAMachineThatLeftItsCoreHasAPin() {
        Lab lab = Labs.sample("04-bypass");
        VirtualMachine first = (VirtualMachine) ElementIds.find(lab, "vm1").orElseThrow();
        VirtualMachine second = (VirtualMachine) ElementIds.find(lab, "vm2").orElseThrow();
        assertTrue(new Routes(StagePlan.of(lab)).pin(first).isEmpty());
        new PlaceElement(lab, first, new Rectangle(1120, 44, 336, 176)).execute();
        StagePlan plan = StagePlan.of(lab);
        assertTrue(new Routes(plan).pin(first).isPresent());
        assertTrue(new Routes(plan).pin(second).isEmpty());
        Rectangle core = plan.place(first.getCore()).orElseThrow();
        Route pin = new Routes(plan).pin(first).orElseThrow();
        assertTrue(core.getExpanded(1, 1).contains((int) pin.lastX(), (int) pin.lastY()));
    }

    @Test
    void aLabThatNobodyRearrangedHasTheWaysOfThePlan() {
        Lab lab = Labs.sample("04-bypass");
        VirtualMachine first = lab.getServer().getVirtualMachines().get(0);
        List<Double> before = new Routes(StagePlan.of(lab)).toReceiveRing(first).orElseThrow().points();
        new PlaceElement(lab, ElementIds.find(lab, "vm2").orElseThrow(), new Rectangle(1200, 400, 336, 176)).execute();
        assertEquals(before, new Routes(StagePlan.of(lab)).toReceiveRing(first).orElseThrow().points(), "what is not in the way changes nothing");
    }

    private static Map<Element, Rectangle> stageBoxes(Lab lab, StagePlan plan) {
        Map<Element, Rectangle> boxes = new LinkedHashMap<>();
        Server server = lab.getServer();
        List<Element> elements = new ArrayList<>(plan.machines());
        elements.addAll(plan.endpoints());
        elements.addAll(server.getNics());
        elements.addAll(List.of(server.getMemory(), server.getHost().getClassifier(), server.getVirtualSwitch()));
        server.getSockets().forEach(socket -> {
            elements.addAll(socket.getCores());
            elements.add(socket.getLastLevelCache());
            if (plan.collapsed(socket)) {
                elements.add(socket);
            }
        });
        elements.forEach(element -> plan.place(element).ifPresent(box -> boxes.put(element, box)));
        return boxes;
    }

    private static Rectangle free(Random random, Map<Element, Rectangle> taken, Element element) {
        Rectangle box = taken.get(element);
        for (int attempt = 0; attempt < 200; attempt++) {
            Rectangle there = new Rectangle(random.nextInt(1500), random.nextInt(900), box.width, box.height);
            Rectangle room = there.getExpanded(GAP, GAP);
            if (taken.entrySet().stream().noneMatch(other -> other.getKey() != element && other.getValue().intersects(room))) {
                return there;
            }
        }
        return null;
    }

    private static void assertNothingIsCrossed(Lab lab) {
        StagePlan plan = StagePlan.of(lab);
        Routes routes = new Routes(plan);
        Map<Element, Rectangle> boxes = stageBoxes(lab, plan);
        for (VirtualMachine machine : plan.machines()) {
            check(boxes, routes.branchToReceiveRing(machine), lab.getServer().getVirtualSwitch(), machine);
            check(boxes, routes.toSwitch(machine), machine, lab.getServer().getVirtualSwitch());
            check(boxes, routes.pin(machine), machine, machine.getCore());
            for (VirtualMachine other : plan.machines()) {
                if (other != machine && plan.moved(machine)) {
                    check(boxes, routes.direct(machine, other), machine, other);
                }
            }
        }
        for (Nic nic : lab.getServer().getNics()) {
            check(boxes, routes.dma(nic), nic, lab.getServer().getSockets().get(0).getLastLevelCache());
        }
        for (Link link : lab.getLinks()) {
            if (plan.moved(link.getEndpoint())) {
                check(boxes, routes.cable(link), link.getEndpoint(), link.getNic());
            }
        }
        check(boxes, routes.afterClassifier(), lab.getServer().getHost().getClassifier(), lab.getServer().getVirtualSwitch());
    }

    /** A way may leave its own box from the inside and end inside its target, and touches no other. */
    private static void check(Map<Element, Rectangle> boxes, Optional<Route> way, Element from, Element to) {
        way.ifPresent(route -> {
            assertStraightAngles(route);
            boxes.forEach((element, box) -> {
                for (int i = 1; i < route.corners(); i++) {
                    boolean own = element == from && i == 1 || element == to && i == route.corners() - 1;
                    int piece = i;
                    assertFalse(!own && crosses(route, i, box), () -> "from " + from.getId() + " to " + to.getId() + ", piece " + piece + " through "
                            + element.getId() + " " + box + ": " + route);
                }
            });
        });
    }
}
