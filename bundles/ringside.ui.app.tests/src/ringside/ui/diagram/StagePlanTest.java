package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.ElementIds;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Socket;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.layout.MachinePlan;
import ringside.ui.diagram.layout.StagePlan;

/** Automatic layout against the measures of the target pictures. */
class StagePlanTest {
    private static Rectangle place(StagePlan plan, Lab lab, String id) {
        return plan.place(ElementIds.find(lab, id).orElseThrow()).orElseThrow();
    }

    @Test
    void oneMachineStandsWhereTheTargetPictureHasIt() {
        Lab lab = Labs.sample("01-first-packet");
        StagePlan plan = StagePlan.of(lab);
        assertEquals(new Rectangle(16, 44, 120, 56), place(plan, lab, "client"));
        assertEquals(new Rectangle(16, 376, 120, 152), place(plan, lab, "nic0"));
        assertEquals(new Rectangle(152, 44, 220, 66), place(plan, lab, "host.classifier"));
        assertEquals(new Rectangle(388, 44, 684, 176), place(plan, lab, "vm1"));
        assertEquals(new Rectangle(152, 262, 220, 82), place(plan, lab, "core0"));
        assertEquals(new Rectangle(388, 262, 684, 82), place(plan, lab, "core1"));
        assertEquals(new Rectangle(152, 540, 920, 40), place(plan, lab, "memory"));
        assertEquals(new Rectangle(144, 256, 936, 277), place(plan, lab, "socket0"));
        assertFalse(plan.rearranged());
        assertTrue(plan.directLane().isEmpty());
    }

    @Test
    void twoMachinesShareTheColumnsAndHaveALane() {
        Lab lab = Labs.sample("04-bypass");
        StagePlan plan = StagePlan.of(lab);
        assertEquals(new Rectangle(388, 44, 336, 176), place(plan, lab, "vm1"));
        assertEquals(new Rectangle(736, 44, 336, 176), place(plan, lab, "vm2"));
        assertEquals(new Rectangle(736, 262, 336, 82), place(plan, lab, "core2"));
        assertEquals(new Rectangle(388, 13, 684, 23), plan.directLane().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1,false,1,0", "3,false,3,0", "4,true,4,0", "12,true,12,0", "13,true,11,2", "100,true,11,89"})
    void detailFollowsTheNumberOfMachines(int machines, boolean compact, int shown, int hidden) {
        StagePlan plan = StagePlan.of(Labs.of(machines, 1, 16, 4));
        assertEquals(compact, plan.compact());
        assertEquals(shown, plan.machines().size());
        assertEquals(hidden, plan.hiddenMachines());
        assertEquals(hidden > 0, plan.moreMachines().isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12, 100})
    void nothingOverlapsAndAllIsOnTheStage(int machines) {
        Lab lab = Labs.of(machines, machines, 16, 4);
        StagePlan plan = StagePlan.of(lab);
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        List<Element> elements = new ArrayList<>(plan.machines());
        elements.addAll(plan.endpoints());
        elements.addAll(lab.getServer().getNics());
        elements.add(lab.getServer().getMemory());
        elements.add(lab.getServer().getVirtualSwitch());
        elements.add(lab.getServer().getHost().getClassifier());
        for (Socket socket : lab.getServer().getSockets()) {
            elements.addAll(socket.getCores());
        }
        elements.forEach(element -> plan.place(element).ifPresent(box -> boxes.put(element.getId(), box)));
        plan.moreMachines().ifPresent(box -> boxes.put("more machines", box));
        plan.moreCores().ifPresent(box -> boxes.put("more cores", box));
        plan.moreEndpoints().ifPresent(box -> boxes.put("more endpoints", box));
        Rectangle stage = new Rectangle(0, 0, 1088, 592);
        boxes.forEach((name, box) -> {
            assertTrue(stage.contains(box), () -> name + " is outside: " + box);
            boxes.forEach((other, otherBox) -> assertTrue(name.equals(other) || !box.intersects(otherBox), () -> name + " overlaps " + other));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 60, 100, 256})
    void openedEveryMachineAndCoreHasAPlaceOfItsOwnInsideTheSocket(int machines) {
        Lab lab = Labs.of(machines, 1, 16, 4);
        StagePlan plan = StagePlan.ofAll(lab);
        assertTrue(plan.showsAll());
        assertEquals(machines, plan.machines().size());
        List<Rectangle> boxes = new ArrayList<>();
        plan.machines().forEach(machine -> boxes.add(plan.place(machine).orElseThrow()));
        Rectangle socket = plan.place(lab.getServer().getSockets().get(0)).orElseThrow();
        for (Core core : lab.getServer().getSockets().get(0).getCores()) {
            Rectangle box = plan.place(core).orElseThrow();
            assertTrue(socket.contains(box), () -> core.getId() + " " + box);
            boxes.add(box);
        }
        boxes.add(plan.moreMachines().orElseThrow());
        boxes.add(plan.place(lab.getServer().getSockets().get(0).getLastLevelCache()).orElseThrow());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " overlaps " + boxes.get(j));
            }
        }
        assertEquals(machines <= 63 ? 1080 : socket.right(), socket.right(), "up to 63 machines need no more room than one");
    }

    @Test
    void fewMachinesAreShownAsEverWhereAllAreAskedFor() {
        Lab lab = Labs.of(12, 1, 16, 4);
        assertFalse(StagePlan.ofAll(lab).showsAll());
        assertEquals(StagePlan.of(lab).place(lab.getServer().getVirtualMachines().get(11)),
                StagePlan.ofAll(lab).place(lab.getServer().getVirtualMachines().get(11)));
    }

    @ParameterizedTest
    @ValueSource(ints = {220, 336, 684})
    void thePartsOfAMachineKeepApart(int width) {
        for (boolean transfers : new boolean[] {false, true}) {
            Rectangle box = new Rectangle(388, 44, width, 176);
            MachinePlan plan = new MachinePlan(box, transfers);
            assertTrue(box.contains(plan.function()));
            assertTrue(box.contains(plan.rx()));
            assertTrue(box.contains(plan.tx()));
            assertFalse(plan.rx().intersects(plan.tx()));
            assertFalse(plan.function().intersects(plan.rx()));
            if (transfers) {
                assertTrue(box.contains(plan.transfer()));
                assertFalse(plan.function().intersects(plan.transfer()));
            }
        }
    }

    @Test
    void aPlaceThatAPersonChoseWins() {
        Lab lab = Labs.sample("01-first-packet");
        Element machine = ElementIds.find(lab, "vm1").orElseThrow();
        new PlaceElement(lab, machine, new Rectangle(500, 60, 300, 170)).execute();
        assertEquals(new Rectangle(500, 60, 300, 170), place(StagePlan.of(lab), lab, "vm1"));
    }

    @Test
    void aSecondSocketRepeatsTheSlab() {
        Lab lab = Labs.of(2, 1, 16, 4);
        Socket second = LabParts.newSocket(lab);
        lab.getServer().getSockets().add(second);
        Core core = LabParts.newCore(lab);
        second.getCores().add(core);
        StagePlan plan = StagePlan.of(lab);
        Rectangle one = plan.place(lab.getServer().getSockets().get(0)).orElseThrow();
        Rectangle two = plan.place(second).orElseThrow();
        assertEquals(one.getTranslated(0, 284), two);
        assertTrue(two.contains(plan.place(core).orElseThrow()));
        assertFalse(two.intersects(plan.place(lab.getServer().getMemory()).orElseThrow()));
    }
}
