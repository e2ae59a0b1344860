package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.PlacesInside;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/** The keyboard goes into caches and rings, from cell to cell and slot to slot; each has a spoken name, and F4 and the Close-up follow. */
class PlacesByKeyTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private RunSession session;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("01-first-packet");
        session = RunSession.of(editor).orElseThrow();
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private void at(EventKind kind) {
        var event = session.run().orElseThrow().log().event(1);
        while (event.kind() != kind) {
            event.moveTo(event.number() + 1);
        }
        session.jump(playhead -> playhead.to(event.number(), 0));
    }

    private StagePart part(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
    }

    private void walk(String id, int... keys) {
        editor.stage().select(id);
        robot.press(SWT.CR);
        for (int key : keys) {
            robot.press(key);
        }
    }

    @Test
    void theCellsOfTheLastLevelCacheAreWalkedSpokenAndAsked() {
        at(EventKind.READ_PACKET);
        walk("llc");
        robot.until("the first cell", () -> new StageSelection("llc", 0).equals(session.selected()));
        robot.press(SWT.ARROW_RIGHT);
        assertEquals("LLC set 1 way 0: packet 1 line 1, Modified, last touched by Core 0.", part("llc").saying());
        robot.press(SWT.ARROW_DOWN);
        assertEquals(new StageSelection("llc", 1 * 4 + 1), session.selected());
        assertEquals("LLC set 1 way 1: empty.", part("llc").saying());
        robot.press(SWT.ARROW_UP);
        robot.press(SWT.ARROW_LEFT);
        robot.press(SWT.ARROW_LEFT);
        assertEquals(new StageSelection("llc", 0), session.selected(), "the first cell is the end");
    }

    @Test
    void escapeGoesOutToTheCacheAndTheArrowsToItsNeighbour() {
        walk("llc", SWT.ARROW_RIGHT);
        robot.press(SWT.ESC);
        assertEquals(new StageSelection("llc", StageSelection.WHOLE), session.selected());
        assertEquals(part("llc").spoken(), part("llc").saying());
        robot.press(SWT.ARROW_UP);
        assertTrue(editor.stage().viewer().getSelectedEditParts().size() == 1
                && !editor.stage().viewer().getSelectedEditParts().contains(part("llc")));
    }

    @Test
    void whatIsChosenByKeyIsAskedForItsCauseAndShownInTheCloseUp() {
        at(EventKind.READ_PACKET);
        int now = session.playhead().event();
        walk("llc", SWT.ARROW_RIGHT);
        robot.press(SWT.F4);
        robot.until("the causes", () -> robot.page().getActivePart().getSite().getId().equals(Ids.CLOSE_UP));
        List<String> shown = robot.all(robot.shell(), Panel.class, Panel::isVisible).stream().map(Panel::spoken).toList();
        assertTrue(shown.contains("Cause 1 of 2, step 2: The NIC writes 4 lines of p1 into the I/O ways of the LLC."), shown::toString);
        robot.press(SWT.ESC);
        editor.setFocus();
        assertEquals(now, session.playhead().event());
        walk("vm1.rx", SWT.ARROW_RIGHT, SWT.ARROW_RIGHT);
        assertEquals(new StageSelection("vm1.rx", 2), session.selected());
        assertEquals("VM 1 receive ring, slot 2 of 8: free buffer, 256 bytes.", part("vm1.rx").saying());
    }

    @Test
    void everySlotAndCellOfTheSampleHasANameOfAtMost25Words() {
        List<String> all = new ArrayList<>();
        for (int event = 1; event <= session.run().orElseThrow().log().size(); event++) {
            int to = event;
            session.jump(playhead -> playhead.to(to, 0));
            for (String id : List.of("llc", "core0.l1", "core1.l1", "vm1.rx", "nic0")) {
                PlacesInside places = (PlacesInside) part(id);
                StageSelection at = places.walk().entry();
                for (int i = 0; places.walk().has(new StageSelection(at.componentPath(), i)); i++) {
                    all.add(places.spoken(new StageSelection(at.componentPath(), i)));
                }
            }
        }
        assertTrue(all.stream().allMatch(words -> words.split(" ").length <= 25));
        assertTrue(all.containsAll(List.of("VM 1 receive ring, slot 0 of 8: used, 256 bytes, not read.",
                "VM 1 receive ring, slot 0 of 8: used, 256 bytes, read.", "VM 1 receive ring, slot 1 of 8: free buffer, 256 bytes.",
                "NIC receive ring, slot 0 of 8: used, 256 bytes, not read.", "NIC receive ring, slot 7 of 8: free buffer for the NIC.")));
    }
}
