package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Lab;
import ringside.model.lab.Nic;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.commands.ArrangeLab;
import ringside.ui.diagram.commands.BackToPlan;
import ringside.ui.diagram.commands.CollapseElements;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.layout.Alignment;
import ringside.ui.diagram.layout.Arrangement;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.layout.StagePlan;

/** What changes places only: executed, undone, redone, and looked at in the plan. */
class LayoutCommandsTest {
    /** Executes, undoes, redoes; nothing but the layout may differ. The lab is left changed. */
    private static void layoutOnly(Lab lab, Command command) {
        String before = LabFiles.text(lab);
        assertTrue(command.canExecute());
        command.execute();
        String after = LabFiles.text(lab);
        assertNotEquals(before, after);
        assertEquals(withoutLayout(before), withoutLayout(after));
        command.undo();
        assertEquals(before, LabFiles.text(lab));
        command.redo();
        assertEquals(after, LabFiles.text(lab));
    }

    private static String withoutLayout(String text) {
        return text.replaceAll("(?s)<layout>.*</layout>", "").replaceAll("\\s+", "");
    }

    private static Element element(Lab lab, String id) {
        return ElementIds.find(lab, id).orElseThrow();
    }

    private static Rectangle place(Lab lab, String id) {
        return StagePlan.of(lab).place(element(lab, id)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"vm1", "core1", "socket0"})
    void collapsingChangesLinesOfTheLayoutOnlyAndMovesNothingElse(String id) {
        Lab lab = Labs.sample("04-bypass");
        StagePlan before = StagePlan.of(lab);
        layoutOnly(lab, new CollapseElements(lab, List.of(element(lab, id)), true));
        StagePlan after = StagePlan.of(lab);
        assertTrue(after.collapsed(element(lab, id)));
        Rectangle large = before.place(element(lab, id)).orElseThrow();
        Rectangle small = after.place(element(lab, id)).orElseThrow();
        assertEquals(large.getLocation(), small.getLocation());
        assertTrue(small.width < large.width && small.height < large.height);
        assertEquals(before.place(element(lab, "vm2")), after.place(element(lab, "vm2")));
        layoutOnly(lab, new CollapseElements(lab, List.of(element(lab, id)), false));
        assertNull(lab.getLayout(), "expanded again nothing is left of it");
    }

    @Test
    void aCollapsedMachineThatIsMovedHasItsSizeWhenExpanded() {
        Lab lab = Labs.sample("04-bypass");
        Element machine = element(lab, "vm1");
        new PlaceElement(lab, machine, new Rectangle(400, 50, 300, 170)).execute();
        new CollapseElements(lab, List.of(machine), true).execute();
        layoutOnly(lab, new PlaceElement(lab, machine, new Rectangle(1200, 60, 104, 84)));
        new CollapseElements(lab, List.of(machine), false).execute();
        assertEquals(new Rectangle(1200, 60, 300, 170), place(lab, "vm1"));
    }

    @Test
    void whatIsInACollapsedSocketIsSeenAtTheSocket() {
        Lab lab = Labs.sample("04-bypass");
        new CollapseElements(lab, List.of(element(lab, "socket0")), true).execute();
        StagePlan plan = StagePlan.of(lab);
        for (String id : List.of("core1", "llc", "core1.l1")) {
            assertTrue(plan.place(element(lab, id)).isEmpty(), id);
            assertEquals(plan.place(element(lab, "socket0")), plan.anchor(element(lab, id)), id);
        }
    }

    @Test
    void aSocketTakesCoresCachesAndLastLevelCacheAlong() {
        Lab lab = Labs.sample("04-bypass");
        Map<String, Rectangle> before = new LinkedHashMap<>();
        List<String> inside = List.of("socket0", "core0", "core1", "core0.l1", "core1.l1", "llc");
        inside.forEach(id -> before.put(id, place(lab, id)));
        Rectangle socket = before.get("socket0");
        layoutOnly(lab, new PlaceElement(lab, element(lab, "socket0"), socket.getTranslated(40, 120)));
        inside.forEach(id -> assertEquals(before.get(id).getTranslated(40, 120), place(lab, id), id));
    }

    @Test
    void aCoreThatWasMovedTakesItsCachesAlongAndGoesWithItsSocket() {
        Lab lab = Labs.sample("04-bypass");
        Rectangle core = place(lab, "core1");
        Rectangle cache = place(lab, "core1.l1");
        layoutOnly(lab, new PlaceElement(lab, element(lab, "core1"), core.getTranslated(10, 20)));
        assertEquals(cache.getTranslated(10, 20), place(lab, "core1.l1"));
        new PlaceElement(lab, element(lab, "socket0"), place(lab, "socket0").getTranslated(-30, 200)).execute();
        assertEquals(core.getTranslated(-20, 220), place(lab, "core1"));
        assertEquals(cache.getTranslated(-20, 220), place(lab, "core1.l1"));
    }

    @Test
    void aSocketIsNeverSmallerThanWhatIsInIt() {
        Lab lab = Labs.sample("04-bypass");
        new PlaceElement(lab, element(lab, "core2"), place(lab, "core2").getTranslated(200, -100)).execute();
        new PlaceElement(lab, element(lab, "socket0"), new Rectangle(144, 256, 400, 100)).execute();
        StagePlan plan = StagePlan.of(lab);
        Rectangle frame = plan.place(element(lab, "socket0")).orElseThrow();
        for (String id : List.of("core0", "core1", "core2", "llc")) {
            assertTrue(frame.contains(plan.place(element(lab, id)).orElseThrow()), id);
        }
    }

    @ParameterizedTest
    @CsvSource({"336,176,FULL", "200,160,FULL", "199,176,COMPACT", "104,84,COMPACT", "103,84,CHIP", "200,40,CHIP"})
    void detailFollowsTheSizeThatAPersonGaveAMachine(int width, int height, Detail detail) {
        Lab lab = Labs.sample("04-bypass");
        new PlaceElement(lab, element(lab, "vm1"), new Rectangle(400, 44, width, height)).execute();
        assertEquals(detail, StagePlan.of(lab).detail((VirtualMachine) element(lab, "vm1")));
        Lab many = Labs.of(6, 1, 16, 4);
        VirtualMachine third = many.getServer().getVirtualMachines().get(2);
        new PlaceElement(many, third, new Rectangle(400, 44, width, height)).execute();
        assertEquals(detail, StagePlan.of(many).detail(third), "also among many");
    }

    @Test
    void backToThePlanTakesPlacesAwayAndLeavesCollapsedWhatIs() {
        Lab lab = Labs.sample("04-bypass");
        Rectangle planned = place(lab, "vm2");
        new CollapseElements(lab, List.of(element(lab, "core1")), true).execute();
        new PlaceElement(lab, element(lab, "vm2"), new Rectangle(5, 6, 300, 200)).execute();
        new PlaceElement(lab, element(lab, "nic0"), new Rectangle(5, 600, 120, 152)).execute();
        layoutOnly(lab, new BackToPlan(lab, List.of(element(lab, "nic0"))));
        assertEquals(new Rectangle(5, 6, 300, 200), place(lab, "vm2"), "only what was selected");
        layoutOnly(lab, new BackToPlan(lab, List.of()));
        assertEquals(planned, place(lab, "vm2"));
        assertTrue(StagePlan.of(lab).collapsed(element(lab, "core1")));
        assertFalse(new BackToPlan(lab, List.of()).canExecute(), "there is nothing left to do");
    }

    @Test
    void arrangingPutsNeighboursOfAChainSideBySide() {
        Lab lab = Labs.of(6, 1, 16, 4);
        List<VirtualMachine> machines = lab.getServer().getVirtualMachines();
        chain(lab, machines.get(0), machines.get(5), machines.get(2));
        chain(lab, machines.get(1), machines.get(4), machines.get(3));
        new PlaceElement(lab, machines.get(3), new Rectangle(5, 700, 104, 84)).execute();
        layoutOnly(lab, new ArrangeLab(lab));
        StagePlan plan = StagePlan.of(lab);
        assertFalse(plan.rearranged(), "bands and columns as planned");
        assertEquals(List.of(0, 5, 2, 1, 4, 3), plan.machines().stream().map(machines::indexOf).toList());
        for (VirtualMachine machine : machines) {
            assertEquals(plan.place(machine).orElseThrow().x, plan.place(machine.getCore()).orElseThrow().x, "each above its core");
        }
    }

    private static void chain(Lab lab, VirtualMachine... machines) {
        FlowRule rule = LabParts.newFlowRule(lab);
        rule.getChain().addAll(List.of(machines));
        lab.getServer().getVirtualSwitch().getFlowRules().add(rule);
    }

    @Test
    void arrangingKeepsAnOrderThatIsAsGood() {
        Lab lab = Labs.of(4, 2, 16, 4);
        List<VirtualMachine> machines = lab.getServer().getVirtualMachines();
        chain(lab, machines.get(0), machines.get(1), machines.get(2));
        assertEquals(machines, new Arrangement(lab).machines());
        assertEquals(lab.getEndpoints(), new Arrangement(lab).endpoints());
    }

    @Test
    void arrangingUncrossesCables() {
        Lab lab = Labs.of(1, 0, 16, 4);
        Nic second = LabParts.newNic(lab);
        lab.getServer().getNics().add(second);
        Nic first = lab.getServer().getNics().get(0);
        for (Nic nic : List.of(second, first, second, first)) {
            var endpoint = LabParts.newEndpoint(lab);
            lab.getEndpoints().add(endpoint);
            lab.getLinks().add(LabParts.newLink(lab, endpoint, nic));
        }
        List<Integer> nics = new Arrangement(lab).endpoints().stream().map(lab.getEndpoints()::indexOf).map(i -> i % 2).toList();
        assertEquals(List.of(1, 1, 0, 0), nics, "those of the first NIC stand before those of the second");
    }

    @Test
    void freeArrangementKeepsSizesAndOverlapsNothing() {
        Lab lab = Labs.of(5, 2, 16, 4);
        Map<Element, Rectangle> boxes = new LinkedHashMap<>();
        lab.getServer().getVirtualMachines().forEach(machine -> boxes.put(machine, new Rectangle(300, 200, 104, 84)));
        lab.getEndpoints().forEach(endpoint -> boxes.put(endpoint, new Rectangle(250, 180, 120, 56)));
        Map<Element, Rectangle> places = new Arrangement(lab).free(boxes);
        assertEquals(boxes.keySet(), places.keySet());
        places.forEach((element, box) -> {
            assertEquals(boxes.get(element).getSize(), box.getSize());
            assertTrue(box.x >= 250 && box.y >= 180);
            places.forEach((other, there) -> assertTrue(element == other || !box.intersects(there)));
        });
        assertEquals(250, places.values().stream().mapToInt(box -> box.x).min().orElseThrow());
    }

    @Test
    void edgesAreThoseOfTheBoxThatWasSelectedLast() {
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        boxes.put("a", new Rectangle(10, 100, 50, 20));
        boxes.put("b", new Rectangle(40, 10, 30, 40));
        boxes.put("last", new Rectangle(200, 50, 100, 60));
        assertEquals(Map.of("a", new Rectangle(200, 100, 50, 20), "b", new Rectangle(200, 10, 30, 40)), Alignment.LEFT.of(boxes));
        assertEquals(Map.of("a", new Rectangle(250, 100, 50, 20), "b", new Rectangle(270, 10, 30, 40)), Alignment.RIGHT.of(boxes));
        assertEquals(Map.of("a", new Rectangle(225, 100, 50, 20), "b", new Rectangle(235, 10, 30, 40)), Alignment.CENTRE.of(boxes));
        assertEquals(Map.of("a", new Rectangle(10, 50, 50, 20), "b", new Rectangle(40, 50, 30, 40)), Alignment.TOP.of(boxes));
        assertEquals(Map.of("a", new Rectangle(10, 90, 50, 20), "b", new Rectangle(40, 70, 30, 40)), Alignment.BOTTOM.of(boxes));
        assertEquals(Map.of("a", new Rectangle(10, 70, 50, 20), "b", new Rectangle(40, 60, 30, 40)), Alignment.MIDDLE.of(boxes));
        assertEquals(Map.of("a", new Rectangle(10, 100, 100, 20), "b", new Rectangle(40, 10, 100, 40)), Alignment.WIDTH.of(boxes));
        assertEquals(Map.of("a", new Rectangle(10, 100, 100, 60), "b", new Rectangle(40, 10, 100, 60)), Alignment.SIZE.of(boxes));
    }

    @Test
    void distributingMakesTheGapsEqualAndKeepsTheOuterOnes() {
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        boxes.put("right", new Rectangle(300, 0, 40, 10));
        boxes.put("left", new Rectangle(0, 5, 20, 10));
        boxes.put("middle", new Rectangle(30, 9, 60, 10));
        assertEquals(Map.of("middle", new Rectangle(130, 9, 60, 10)), Alignment.ACROSS.of(boxes), "110 on either side");
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void oneBoxAloneIsNotMoved(Alignment alignment) {
        assertTrue(alignment.of(Map.of("a", new Rectangle(1, 2, 3, 4))).isEmpty());
    }

    @Test
    void labelsSayWhatIsTakenBack() {
        Lab lab = Labs.sample("04-bypass");
        Core core = (Core) element(lab, "core1");
        Socket socket = (Socket) element(lab, "socket0");
        assertEquals("Move " + ElementIds.label(core), new PlaceElement(lab, core, new Rectangle(1, 1, 1, 1)).getLabel());
        assertEquals("Collapse " + ElementIds.label(socket), new CollapseElements(lab, List.of(socket), true).getLabel());
        assertEquals("Expand 2 elements", new CollapseElements(lab, List.of(socket, core), false).getLabel());
    }
}
