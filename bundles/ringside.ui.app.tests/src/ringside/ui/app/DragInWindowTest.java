package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.RouteFigure;
import ringside.ui.diagram.gef.PortHandle;
import ringside.ui.diagram.palette.PaletteItem;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.tools.PlaceTool;
import ringside.ui.playback.panel.DrawnButton;

/** Building with the mouse: from the palette, by handles, and by a double click on a name. */
class DragInWindowTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;
    private LabEditor editor;

    @BeforeEach
    void open() throws Exception {
        Mode.show(robot.page(), Ids.BUILD);
        open("04-bypass");
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
        Mode.show(robot.page(), Ids.RUN);
    }

    private void open(String sample) throws Exception {
        Path file = folder.resolve(sample + ".ringside");
        Files.copy(Samples.all().stream().filter(lab -> lab.getParent().endsWith(sample)).findFirst().orElseThrow(), file);
        open(file);
    }

    private void open(Path file) throws Exception {
        editor = (LabEditor) Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        editor.setFocus();
        robot.settle();
    }

    private Lab lab() {
        return editor.lab();
    }

    private <T> T element(String id, Class<T> type) {
        return type.cast(ElementIds.find(lab(), id).orElseThrow());
    }

    // ---- what a hand does

    private void mouse(Control control, int type, int x, int y, int mask) {
        Event event = new Event();
        event.type = type;
        event.widget = control;
        event.display = control.getDisplay();
        event.x = x;
        event.y = y;
        event.stateMask = mask;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        control.notifyListeners(type, event);
    }

    private void mouse(int type, Point at, int mask) {
        mouse(editor.stage().control(), type, at.x, at.y, mask);
        robot.settle();
    }

    /** The middle of an element, as the stage's own pixels count. */
    private Point middle(String id) {
        GraphicalEditPart part = ((LabPart) editor.stage().viewer().getContents()).part(id).orElseThrow();
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        return new Point(box.x + box.width / 2, box.y + box.height / 3);
    }

    private DrawnButton item(PaletteItem item) {
        return robot.all(robot.shell(), DrawnButton.class, button -> button.spoken().contains(item.label())).get(0);
    }

    private Point inItem(DrawnButton button, Point onStage) {
        return button.toControl(editor.stage().control().toDisplay(onStage));
    }

    /** Drags from the palette; answers what was said on the way. */
    private String drag(PaletteItem item, Point to, boolean letGo) {
        DrawnButton button = item(item);
        mouse(button, SWT.MouseDown, 20, 10, 0);
        mouse(button, SWT.MouseMove, 40, 15, SWT.BUTTON1);
        Point there = inItem(button, to);
        mouse(button, SWT.MouseMove, there.x - 5, there.y, SWT.BUTTON1);
        mouse(button, SWT.MouseMove, there.x, there.y, SWT.BUTTON1);
        robot.settle();
        String said = editor.stage().said();
        if (letGo) {
            mouse(button, SWT.MouseUp, there.x, there.y, SWT.BUTTON1);
            robot.settle();
        }
        return said;
    }

    // ---- from the palette

    @Test
    void anItemIsDraggedOntoTheStage() {
        assertEquals("New VM", drag(PaletteItem.MACHINE, new Point(500, 120), true));
        assertEquals(3, lab().getServer().getVirtualMachines().size());
        assertEquals(List.of("vm3"), editor.stage().selected().stream().map(e -> e.getId()).toList());
        assertFalse(editor.stage().viewer().getEditDomain().getActiveTool() instanceof PlaceTool);
    }

    @Test
    void aTargetThatDoesNotFitSaysWhyAndNothingIsMade() {
        String before = LabFiles.text(lab());
        assertEquals("A second level cache goes into a core", drag(PaletteItem.CACHE, middle("vm1.function"), true));
        assertEquals(before, LabFiles.text(lab()));
        assertEquals("A second level cache goes into a core", editor.stage().said(), "it is still said after letting go");
        assertEquals(1, robot.all(robot.shell(), Control.class, control -> SpeechTest.name(control).equals(editor.stage().said())).size(), "spoken, too");
        assertEquals("New Cache in core1", drag(PaletteItem.CACHE, middle("core1"), true));
        assertTrue(ElementIds.find(lab(), "core1.l2").isPresent());
        assertEquals("core1 has a second level cache already", drag(PaletteItem.CACHE, middle("core1"), true));
    }

    @Test
    void escEndsADragFromThePalette() {
        drag(PaletteItem.NIC, new Point(60, 300), false);
        robot.press(SWT.ESC);
        robot.until("laid down", () -> !(editor.stage().viewer().getEditDomain().getActiveTool() instanceof PlaceTool));
        DrawnButton button = item(PaletteItem.NIC);
        Point there = inItem(button, new Point(60, 300));
        mouse(button, SWT.MouseUp, there.x, there.y, SWT.BUTTON1);
        assertEquals(1, lab().getServer().getNics().size());
        assertFalse(editor.isDirty());
    }

    /** The pointer can come from the palette right to the place, without a move that the stage is told of. */
    @Test
    void aClickWithoutAMoveBeforePutsTheItemToo() {
        editor.stage().arm(PaletteItem.ENDPOINT);
        mouse(SWT.MouseDown, new Point(60, 320), 0);
        mouse(SWT.MouseUp, new Point(60, 320), SWT.BUTTON1);
        assertEquals(3, lab().getEndpoints().size());
    }

    @Test
    void afterARefusedClickTheItemIsStillThere() {
        editor.stage().arm(PaletteItem.TRANSFER);
        Point memory = middle("memory");
        mouse(SWT.MouseMove, memory, 0);
        mouse(SWT.MouseDown, memory, 0);
        mouse(SWT.MouseUp, memory, SWT.BUTTON1);
        assertEquals("Transfer component goes into a VM", editor.stage().said());
        assertTrue(editor.stage().viewer().getEditDomain().getActiveTool() instanceof PlaceTool);
    }

    // ---- connections

    private PortHandle port() {
        return ports(layer()).get(0);
    }

    private IFigure layer() {
        return ((LayerManager) editor.stage().viewer().getRootEditPart())
                .getLayer(LayerConstants.HANDLE_LAYER);
    }

    private static List<PortHandle> ports(IFigure layer) {
        return ((List<?>) layer.getChildren()).stream().filter(PortHandle.class::isInstance).map(PortHandle.class::cast).toList();
    }

    private static Point centre(PortHandle port) {
        port.validate();
        Rectangle box = port.getBounds().getCopy();
        port.translateToAbsolute(box);
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    private String pull(PortHandle port, Point to, boolean letGo) {
        Point from = centre(port);
        mouse(SWT.MouseMove, from, 0);
        mouse(SWT.MouseDown, from, 0);
        mouse(SWT.MouseMove, new Point(from.x + 10, from.y + 10), SWT.BUTTON1);
        mouse(SWT.MouseMove, new Point(to.x - 4, to.y), SWT.BUTTON1);
        mouse(SWT.MouseMove, to, SWT.BUTTON1);
        String said = editor.stage().said();
        if (letGo) {
            mouse(SWT.MouseUp, to, SWT.BUTTON1);
        }
        return said;
    }

    @Test
    void aMachineIsConnectedToAnotherFromItsHandle() {
        int rules = element("vm1", VirtualMachine.class).getTransfer().getRules().size();
        editor.stage().select("vm1");
        robot.settle();
        assertEquals("Connect VM 1 to VM 2", pull(port(), middle("vm2.function"), true));
        assertEquals(rules + 1, element("vm1", VirtualMachine.class).getTransfer().getRules().size());
        assertEquals("Connect VM 1 to VM 2", editor.getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void aNewDirectRuleIsSeenOnTheStage() {
        long before = routes(((GraphicalEditPart) editor.stage().viewer().getContents()).getFigure());
        editor.stage().select("vm2");
        robot.settle();
        assertEquals("Connect VM 2 to VM 1", pull(port(), middle("vm1.function"), true));
        assertTrue(routes(((GraphicalEditPart) editor.stage().viewer().getContents()).getFigure()) > before, "a way over the direct lane");
    }

    private static long routes(IFigure figure) {
        long count = figure instanceof RouteFigure ? 1 : 0;
        for (Object child : figure.getChildren()) {
            count += routes((IFigure) child);
        }
        return count;
    }

    @Test
    void whatMayNotBeConnectedSaysWhyAndEscGivesUp() {
        editor.stage().select("vm1");
        robot.settle();
        assertEquals("core0 is taken: each core belongs to the host or to one virtual machine", pull(port(), middle("core0"), true));
        assertFalse(editor.isDirty());
        assertTrue(pull(port(), middle("nic0"), false).contains("cannot be connected"));
        robot.press(SWT.ESC);
        mouse(SWT.MouseUp, middle("vm2"), SWT.BUTTON1);
        assertFalse(editor.isDirty());
        assertEquals("", editor.stage().said());
    }

    @Test
    void theHandleIsThereForTheElementUnderThePointer() {
        editor.stage().viewer().deselectAll();
        assertEquals(List.of(), ports(layer()));
        mouse(SWT.MouseMove, middle("vm2"), 0);
        assertEquals(1, ports(layer()).size());
        mouse(SWT.MouseMove, new Point(300, 360), 0);
        assertEquals(List.of(), ports(layer()));
    }

    @Test
    void aCableIsPluggedIntoAnotherNicAndDeleted() throws Exception {
        Nic second = LabParts.newNic(lab());
        editor.getCommandStack().execute(PaletteItem.NIC.into(lab(), lab()).orElseThrow());
        robot.settle();
        editor.stage().select("link1");
        robot.settle();
        Link link = element("link1", Link.class);
        assertEquals(2, ports(layer()).size());
        PortHandle atNic = ports(layer()).stream().max(Comparator.comparingInt(port -> centre(port).y)).orElseThrow();
        assertEquals("Plug cable into " + second.getId(), pull(atNic, middle(second.getId()), true));
        assertEquals(second.getId(), link.getNic().getId());
        assertEquals("client", ((Endpoint) link.getEndpoint()).getId());
        editor.stage().select("link1");
        robot.press(SWT.DEL);
        robot.until("gone", () -> ElementIds.find(lab(), "link1").isEmpty());
    }

    // ---- names

    private Text field() {
        return robot.all(editor.stage().control(), Text.class, text -> true).stream().findFirst().orElse(null);
    }

    @Test
    void f2OpensAFieldOverTheName() {
        editor.stage().select("vm1");
        robot.press(SWT.F2);
        robot.until("the field", () -> field() != null && field().isFocusControl());
        for (char c : "web".toCharArray()) {
            robot.press(c);
        }
        robot.press(SWT.DEL);
        assertEquals("web", field().getText());
        robot.press(SWT.CR);
        robot.until("the name", () -> "web".equals(element("vm1", VirtualMachine.class).getName()));
        assertEquals(null, field());
        robot.press(SWT.CTRL, 'z');
        robot.until("the old name", () -> "VM 1".equals(element("vm1", VirtualMachine.class).getName()));
    }

    @Test
    void aNameThatIsTakenStaysInTheFieldAndSaysWhyAndEscGivesUp() {
        editor.stage().select("vm1");
        robot.press(SWT.F2);
        robot.until("the field", () -> field() != null && field().isFocusControl());
        field().setText("VM 2");
        robot.press(SWT.CR);
        robot.pass(50);
        assertTrue(editor.stage().said().contains("called VM 2 already"), editor.stage()::said);
        assertTrue(SpeechTest.name(field()).contains("called VM 2 already"), SpeechTest.name(field()));
        assertEquals("VM 2", field().getText());
        robot.press(SWT.ESC);
        robot.until("closed", () -> field() == null);
        assertEquals("VM 1", element("vm1", VirtualMachine.class).getName());
        assertFalse(editor.isDirty());
    }

    @Test
    void aDoubleClickOnANameOpensIt() {
        GraphicalEditPart part = ((LabPart) editor.stage().viewer().getContents()).part("vm2").orElseThrow();
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Point at = new Point(box.x + 30, box.y + 12);
        mouse(SWT.MouseDoubleClick, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        assertTrue(field() != null);
        assertEquals("VM 2", field().getText());
    }
}
