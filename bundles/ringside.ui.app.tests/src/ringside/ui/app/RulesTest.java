package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Socket;
import ringside.scenario.explain.RuleTester;
import ringside.ui.app.properties.WayCells;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.ChangeLab;
import ringside.ui.playback.panel.Panel;

/** The table of rules by keyboard and mouse, and what it says of a packet that is tried. */
class RulesTest {

    private final Robot robot = new Robot();
    private LabEditor editor;

    @AfterEach
    void close() throws Exception {
        while (editor.getCommandStack().canUndo()) {
            editor.getCommandStack().undo();
        }
        robot.page().showView(Ids.PROBLEMS);
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private void open(String sample, String element) throws Exception {
        editor = robot.open(sample);
        Mode.show(robot.page(), Ids.BUILD);
        robot.page().showView(Ids.RULES);
        robot.page().activate(editor);
        StageElements.select(editor, element);
        robot.page().showView(Ids.RULES);
        robot.settle();
    }

    private Panel grid() {
        Panel grid = robot.all(robot.shell(), Panel.class, panel -> panel.isVisible() && panel.getClass().getSimpleName().equals("RuleGrid")).get(0);
        grid.setFocus();
        return grid;
    }

    private List<RoutingRule> rules() {
        return RuleTester.inOrder(editor.lab().getServer().getVirtualMachines().get(0).getTransfer());
    }

    private void go(int row, int column) {
        Control grid = grid();
        robot.key(grid, SWT.MOD1, SWT.HOME);
        for (int i = 0; i < row; i++) {
            robot.key(grid, 0, SWT.ARROW_DOWN);
        }
        for (int i = 0; i < column; i++) {
            robot.key(grid, 0, SWT.ARROW_RIGHT);
        }
    }

    private void write(String text) {
        Control grid = grid();
        robot.key(grid, 0, SWT.CR);
        Text field = robot.all(grid.getParent(), Text.class, Control::isVisible).get(0);
        field.setText(text);
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        enter.doit = true;
        field.notifyListeners(SWT.Traverse, enter);
        robot.settle();
    }

    @Test
    void rulesAreWrittenAddedDoubledMovedAndTakenOutByKeysEachInOneStep() throws Exception {
        open("04-bypass", "vm1");
        String before = LabFiles.text(editor.lab());
        List<RoutingRule> first = rules();
        go(2, 4);
        assertTrue(grid().spoken().startsWith("rule 2 of VM 1, Destination, 10.0.2.0/24, equal to the packet's"), grid()::spoken);
        write("10.0.7.0/24");
        assertEquals("10.0.7.0/24", first.get(1).getMatch().getDstIp());
        assertEquals("Set destination of rule 2 of VM 1 to 10.0.7.0/24", editor.getCommandStack().getUndoCommand().getLabel());
        assertTrue(grid().spoken().endsWith("the packet has 10.0.2.7"), grid()::spoken);
        robot.key(grid(), SWT.MOD1, SWT.ARROW_UP);
        assertEquals(List.of(first.get(1), first.get(0), first.get(2)), rules());
        robot.key(grid(), SWT.MOD1, 'd');
        assertEquals("10.0.7.0/24", rules().get(1).getMatch().getDstIp());
        robot.key(grid(), 0, SWT.INSERT);
        assertEquals(5, rules().size());
        robot.key(grid(), 0, ' ');
        assertFalse(rules().get(1).isEnabled());
        robot.key(grid(), 0, SWT.DEL);
        assertEquals(4, rules().size());
        for (int i = 0; i < 6; i++) {
            editor.getCommandStack().undo();
        }
        assertFalse(editor.getCommandStack().canUndo());
        assertEquals(before, LabFiles.text(editor.lab()));
    }

    @Test
    void whatIsWrongStaysInItsCellAndChangesNothing() throws Exception {
        open("04-bypass", "vm1");
        String before = LabFiles.text(editor.lab());
        go(1, 2);
        write("70000");
        assertEquals("70000", robot.all(grid().getParent(), Text.class, Control::isVisible).get(0).getText());
        assertEquals(before, LabFiles.text(editor.lab()));
    }

    @Test
    void aPacketThatIsTriedChangesTheAnswerAndNotTheLab() throws Exception {
        open("04-bypass", "vm1");
        String before = LabFiles.text(editor.lab());
        go(2, 0);
        assertEquals("rule 2 of VM 1, hit", grid().spoken());
        go(0, 4);
        write("10.0.9.77");
        go(1, 0);
        assertEquals("rule 1 of VM 1, hit", grid().spoken());
        assertEquals(before, LabFiles.text(editor.lab()));
    }

    @Test
    void aRuleIsDraggedByItsNumber() throws Exception {
        open("04-bypass", "vm1");
        List<RoutingRule> first = rules();
        Control grid = grid();
        mouse(grid, SWT.MouseDown, 75);
        mouse(grid, SWT.MouseMove, 150);
        mouse(grid, SWT.MouseUp, 150);
        assertEquals(List.of(first.get(1), first.get(2), first.get(0)), rules());
    }

    private void mouse(Control at, int type, int y) {
        Event event = new Event();
        event.x = 20;
        event.y = y;
        event.button = 1;
        at.notifyListeners(type, event);
        robot.settle();
    }

    @Test
    void classesOfServiceSayWhichWaysTheyShare() throws Exception {
        open("01-first-packet", "core1");
        Socket socket = editor.lab().getServer().getSockets().get(0);
        for (int i = 0; i < 2; i++) {
            editor.getCommandStack().execute(new ChangeLab(editor.lab(), "class",
                    () -> socket.getClassesOfService().add(LabParts.newClassOfService(editor.lab(), socket))));
        }
        robot.settle();
        List<WayCells> cells = robot.all(robot.shell(), WayCells.class, Control::isVisible);
        assertEquals(2, cells.size());
        List<ClassOfService> classes = socket.getClassesOfService();
        assertEquals(List.of(3L, 3L), classes.stream().map(ClassOfService::getCapacityMask).toList());
        assertTrue(robot.all(robot.shell(), org.eclipse.swt.widgets.Label.class, label -> label.isVisible() && label.getText().equals("ways 0, 1 with CLOS 2")).size() == 1);
        robot.key(cells.get(1), 0, ' ');
        assertEquals(2, classes.get(1).getCapacityMask());
        assertTrue(robot.all(robot.shell(), org.eclipse.swt.widgets.Label.class, label -> label.isVisible() && label.getText().equals("ways 1 with CLOS 2")).size() == 1);
        assertEquals("Set ways of CLOS 2 to ways 1", editor.getCommandStack().getUndoCommand().getLabel());
    }
}
