package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.gef.StageHandles;
import ringside.ui.diagram.gef.StageSnap;
import ringside.ui.diagram.layout.Detail;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.policies.GuidesPolicy;
import ringside.ui.playback.RunSession;

/** The stage under the hand: boxes snap, the view is dragged and zoomed, containers are collapsed, by real mouse and key events. */
class CanvasTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private Mouse mouse;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("04-bypass");
        mouse = new Mouse(robot, editor.stage().control());
        mouse.to(1, 1);
    }

    @AfterEach
    void close() {
        StageSnap.turn(true);
        robot.page().closeAllEditors(false);
    }

    private ElementPart<?> part(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
    }

    private Rectangle bounds(String id) {
        return part(id).getFigure().getBounds().getCopy();
    }

    private Point view() {
        return ((FigureCanvas) editor.stage().control()).getViewport().getViewLocation().getCopy();
    }

    private List<?> feedback() {
        return ((LayerManager) editor.stage().viewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER).getChildren();
    }

    private long guides() {
        return feedback().stream().filter(GuidesPolicy.Line.class::isInstance).count();
    }

    private void execute(String id, String parameter, String value) throws Exception {
        Command command = robot.window().getService(ICommandService.class).getCommand(id);
        ParameterizedCommand call = parameter == null ? new ParameterizedCommand(command, null)
                : ParameterizedCommand.generateCommand(command, Map.of(parameter, value));
        robot.window().getService(IHandlerService.class).executeCommand(call, null);
        robot.settle();
    }

    /** Drags the second machine by its title. */
    private void dragMachine(int dx, int dy, Runnable before) {
        Rectangle box = bounds("vm2");
        mouse.click(box.x + 20, box.y + 12);
        mouse.drag(1, box.x + 20, box.y + 12, box.x + 20 + dx, box.y + 12 + dy, before);
    }

    @Test
    void aDraggedBoxSnapsToItsNeighboursAndAGuideShowsWhere() {
        long[] seen = new long[1];
        dragMachine(-61, 3, () -> seen[0] = guides());
        assertEquals(44, bounds("vm2").y, "3 px beside the upper edge of the other machine");
        assertTrue(seen[0] > 0, "a guide is shown during the drag");
        assertEquals(0, guides(), "and none after it");
        assertEquals("Move VM 2", editor.getCommandStack().getUndoCommand().getLabel().replaceAll(" \\(.*", ""));
    }

    @Test
    void whatHasNoNeighbourSnapsToTheGrid() {
        dragMachine(-61, 389, () -> { });
        assertEquals(0, bounds("vm2").x % StageSnap.GRID);
    }

    @Test
    void withoutSnappingABoxStaysWhereItIsPut() {
        StageSnap.turn(false);
        dragMachine(-61, 3, () -> assertEquals(0, guides()));
        assertEquals(new Rectangle(675, 47, 336, 176), bounds("vm2"));
    }

    @Test
    void altSuspendsSnapping() {
        Rectangle box = bounds("vm2");
        mouse.click(box.x + 20, box.y + 12);
        mouse.to(box.x + 20, box.y + 12);
        mouse.down(1);
        mouse.to(box.x, box.y + 20);
        mouse.keyDown("alt");
        mouse.to(box.x + 20 - 61, box.y + 12 + 3);
        mouse.up(1);
        mouse.keyUp("alt");
        assertEquals(new Rectangle(675, 47, 336, 176), bounds("vm2"));
    }

    @Test
    void theMiddleButtonDragsTheView() {
        editor.stage().zoom(2);
        robot.settle();
        mouse.drag(2, 400, 300, 300, 220, () -> { });
        assertEquals(new Point(100, 80), view());
        assertFalse(editor.isDirty());
    }

    @Test
    void spaceAndTheLeftButtonDragTheView() {
        editor.stage().zoom(2);
        robot.settle();
        mouse.keyDown("space");
        mouse.drag(1, 500, 300, 430, 250, () -> { });
        mouse.keyUp("space");
        assertEquals(new Point(70, 50), view());
        assertFalse(editor.isDirty(), "nothing was moved");
    }

    @Test
    void ctrlAndTheWheelZoomAtThePointer() {
        mouse.to(600, 300);
        mouse.keyDown("ctrl");
        mouse.wheelUp();
        mouse.wheelUp();
        mouse.keyUp("ctrl");
        assertEquals(1.5, editor.stage().viewer().zoom());
        assertEquals(600 * 0.5, view().x, 2, "what was below the pointer is there still");
        assertEquals(300 * 0.5, view().y, 2);
    }

    @Test
    void keysZoom() {
        robot.press(SWT.CTRL, '=');
        assertEquals(1.25, editor.stage().viewer().zoom());
        robot.press(SWT.CTRL, '-');
        robot.press(SWT.CTRL, '-');
        assertEquals(0.75, editor.stage().viewer().zoom());
        robot.press(SWT.CTRL, '0');
        assertEquals(1, editor.stage().viewer().zoom());
    }

    @Test
    void toFitTheWholePictureIsSeenAndToSelectionTheSelection() throws Exception {
        editor.stage().viewer().setZoom(3);
        execute("ringside.command.zoom", "ringside.parameter.zoom", "FIT");
        double zoom = editor.stage().viewer().zoom();
        assertTrue(zoom > 0.5 && zoom <= 1.2, () -> "zoom " + zoom);
        assertSeen("client");
        assertSeen("memory");
        editor.stage().select("vm2");
        execute("ringside.command.zoom", "ringside.parameter.zoom", "SELECTION");
        assertTrue(editor.stage().viewer().zoom() > 1.5);
        assertSeen("vm2");
    }

    private void assertSeen(String id) {
        Rectangle box = bounds(id);
        part(id).getFigure().translateToAbsolute(box);
        var area = ((FigureCanvas) editor.stage().control()).getClientArea();
        assertTrue(new Rectangle(0, 0, area.width, area.height).contains(box), () -> id + " " + box + " in " + area);
    }

    @Test
    void aClickOnItsHandleCollapsesAMachineAndUndoBringsItBack() {
        String before = LabFiles.text(editor.lab());
        editor.stage().select("vm2");
        robot.settle();
        IFigure handles = ((LayerManager) editor.stage().viewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.HANDLE_LAYER);
        Rectangle handle = toggle(handles);
        mouse.click(handle.getCenter().x, handle.getCenter().y);
        robot.until("collapsed", () -> bounds("vm2").width == 104);
        assertTrue(((LabPart) editor.stage().viewer().getContents()).part("vm2.rx").isEmpty(), "what is in it is hidden");
        assertEquals(List.of(part("vm2")), editor.stage().viewer().getSelectedEditParts(), "it stays selected");
        editor.getCommandStack().undo();
        assertEquals(before, LabFiles.text(editor.lab()));
        assertEquals(336, bounds("vm2").width);
        assertTrue(((LabPart) editor.stage().viewer().getContents()).part("vm2.rx").isPresent());
    }

    private static Rectangle toggle(IFigure layer) {
        for (Object figure : layer.getChildren()) {
            if (figure instanceof StageHandles.Toggle toggle) {
                return toggle.getBounds();
            }
        }
        throw new AssertionError("no handle");
    }

    @Test
    void theKeyCollapsesAndExpandsSocketCoreAndMachine() {
        for (String id : List.of("core1", "vm1", "socket0")) {
            editor.stage().select(id);
            Rectangle before = bounds(id);
            robot.press(SWT.CTRL, SWT.SHIFT, 'e');
            assertTrue(bounds(id).width < before.width, id);
            robot.press(SWT.CTRL, SWT.SHIFT, 'e');
            assertEquals(before, bounds(id), id);
        }
    }

    @Test
    void severalBoxesAreAlignedInOneStep() throws Exception {
        String before = LabFiles.text(editor.lab());
        editor.stage().viewer().select(part("vm1"));
        editor.stage().viewer().appendSelection(part("nic0"));
        editor.stage().viewer().appendSelection(part("client"));
        robot.settle();
        execute("ringside.command.align", "ringside.parameter.alignment", "TOP");
        assertEquals(44, bounds("nic0").y);
        execute("ringside.command.align", "ringside.parameter.alignment", "WIDTH");
        robot.until("the machine is as wide as the endpoint", () -> bounds("client").width == bounds("vm1").width);
        assertEquals(Detail.CHIP == plan("vm1") || Detail.COMPACT == plan("vm1"), true, "its detail follows");
        assertEquals("Match width", editor.getCommandStack().getUndoCommand().getLabel());
        editor.getCommandStack().undo();
        editor.getCommandStack().undo();
        assertEquals(before, LabFiles.text(editor.lab()));
        assertFalse(editor.isDirty());
    }

    private Detail plan(String id) {
        return ((LabPart) editor.stage().viewer().getContents()).plan()
                .detail((ringside.model.lab.VirtualMachine) ElementIds.find(editor.lab(), id).orElseThrow());
    }

    @Test
    void arrangingAndBackToThePlanAreOneStepEachAndKeepTheSelection() throws Exception {
        dragMachine(-100, 80, () -> { });
        Rectangle moved = bounds("vm2");
        execute("ringside.command.arrange", null, null);
        assertEquals(new Rectangle(736, 44, 336, 176), bounds("vm2"));
        assertEquals(List.of(part("vm2")), editor.stage().viewer().getSelectedEditParts());
        editor.getCommandStack().undo();
        assertEquals(moved, bounds("vm2"));
        execute("ringside.command.backToPlan", null, null);
        assertEquals(new Rectangle(736, 44, 336, 176), bounds("vm2"));
    }

    @Test
    void aRunChangesNoBounds() {
        dragMachine(-40, 500, () -> { });
        editor.stage().select("core1");
        robot.press(SWT.CTRL, SWT.SHIFT, 'e');
        RunSession session = RunSession.of(editor).orElseThrow();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete());
        LabPart lab = (LabPart) editor.stage().viewer().getContents();
        Map<String, Rectangle> before = boundsOf(lab);
        Point view = view();
        int last = session.run().orElseThrow().log().size();
        for (int event = 0; event <= last; event += 3) {
            int number = event;
            session.jump(playhead -> playhead.to(number, 0));
            assertEquals(before, boundsOf(lab), () -> "after event " + number);
        }
        assertEquals(view, view(), "and scrolls nothing");
    }

    private static Map<String, Rectangle> boundsOf(LabPart lab) {
        Map<String, Rectangle> bounds = new HashMap<>();
        ElementIds.index(lab.lab()).keySet()
                .forEach(id -> lab.part(id).ifPresent(part -> bounds.put(id, part.getFigure().getBounds().getCopy())));
        return bounds;
    }
}
