package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.lab.Lab;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.LabEditor;

/** The table of the topology: a lab is built, connected, changed and taken apart in it with the keyboard alone. */
class TableByKeyTest {

    private final Robot robot = new Robot();
    private final Dialogs dialogs = new Dialogs(robot);
    private LabEditor editor;
    private Lab lab;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("04-bypass");
        lab = editor.lab();
        robot.press(SWT.CTRL, SWT.SHIFT, 'm');
        robot.until("the table", () -> robot.focus() instanceof TableCursor && table().getItemCount() > 0);
        robot.pass(100);
    }

    @AfterEach
    void close() {
        robot.page().hideView(robot.page().findView(Ids.TABLE));
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    private Table table() {
        return robot.all(robot.shell(), Table.class, Table::isVisible).get(0);
    }

    private TableCursor cursor() {
        return robot.all(table(), TableCursor.class, cursor -> true).get(0);
    }

    private String row() {
        return cursor().getRow().getText(1);
    }

    private void type(String text) {
        text.chars().forEach(letter -> robot.press(letter));
    }

    private VirtualMachine machine(String name) {
        return lab.getServer().getVirtualMachines().stream().filter(machine -> name.equals(machine.getName())).findFirst().orElseThrow();
    }

    /** Goes to a row by the filter and back into the table. */
    private void filter(String words) {
        Text filter = robot.all(robot.shell(), Text.class, text -> text.isVisible() && text.getMessage().startsWith("filter")).get(0);
        for (int i = 0; i < 5 && robot.focus() != filter; i++) {
            robot.press(SWT.SHIFT, SWT.TAB);
        }
        assertEquals(filter, robot.focus(), "Shift+Tab leads from the table to its filter");
        filter.selectAll();
        type(words);
        robot.press(SWT.CR);
        robot.until("the cell", () -> robot.focus() instanceof TableCursor);
    }

    @Test
    void everythingThatThePictureHoldsIsARow() {
        List<String> ids = List.of(table().getItems()).stream().map(item -> item.getText(2)).toList();
        assertEquals(List.copyOf(ElementIds.index(lab).keySet()).stream().sorted().toList(), ids.stream().sorted().toList());
    }

    @Test
    void aMachineIsBuiltNamedConnectedAndTakenAwayByTheTableAlone() {
        String before = ElementIds.index(lab).keySet().toString();
        dialogs.answer("vm");
        robot.press(SWT.INSERT);
        robot.until("the row of the new machine", () -> row().equals("VM 3"));
        VirtualMachine made = machine("VM 3");

        robot.takeBackTheKeyboard();
        robot.until("the cell of the new row", () -> robot.focus() instanceof TableCursor);
        int kind = cursor().getColumn();
        robot.press(SWT.ARROW_RIGHT);
        robot.until("the cell of its name", () -> cursor().getColumn() == kind + 1);
        robot.press(SWT.CR);
        robot.until("the field", () -> robot.focus() instanceof Text);
        type("Web");
        robot.press(SWT.CR);
        robot.until("the name", () -> "Web".equals(made.getName()));
        robot.until("the cell", () -> robot.focus() instanceof TableCursor);
        assertEquals("Web", row());

        dialogs.answer("transfer");
        robot.press(SWT.INSERT);
        robot.until("the transfer component goes into the chosen machine", () -> made.getTransfer() != null);
        filter("web vm " + made.getId() + " runs");
        dialogs.answer("vm 2");
        robot.press(SWT.CTRL, 'k');
        robot.until("the rule", () -> !made.getTransfer().getRules().isEmpty());
        RoutingRule rule = made.getTransfer().getRules().get(0);
        assertEquals(RuleAction.DIRECT, rule.getAction());
        assertEquals(machine("VM 2"), rule.getTarget());

        dialogs.answer("core");
        robot.press(SWT.CTRL, SWT.SHIFT, 'k');
        robot.until("the machine has no core", () -> made.getCore() == null);
        robot.press(SWT.DEL);
        robot.until("the machine is gone", () -> lab.getServer().getVirtualMachines().size() == 2);

        for (int step = 0; step < 6; step++) {
            robot.press(SWT.CTRL, 'z');
        }
        robot.until("each change was one step", () -> before.equals(ElementIds.index(lab).keySet().toString()));
        assertTrue(!editor.isDirty());
    }

    @Test
    void ofOneKindEveryValueHasAColumnInWhichItIsChanged() {
        filter("vm1.rx");
        for (int i = cursor().getColumn(); i < 4; i++) {
            robot.press(SWT.ARROW_RIGHT);
        }
        robot.press(SWT.CR);
        robot.until("the rings", () -> table().getColumn(3).getText().equals("Format"));
        robot.press(SWT.CR);
        robot.press(SWT.ARROW_DOWN);
        robot.press(SWT.CR);
        assertEquals("PACKED", machine("VM 1").getVnic().getRx().getFormat().getLiteral());
        robot.until("the cell", () -> robot.focus() instanceof TableCursor);
        robot.press(SWT.ARROW_RIGHT);
        type("1x6");
        robot.press(SWT.CR);
        assertEquals(8, machine("VM 1").getVnic().getRx().getSize(), "what is no number is refused");
        assertTrue(robot.focus() instanceof Text, "and the field stays");
        robot.press(SWT.ESC);
        type("16");
        robot.press(SWT.CR);
        assertEquals(16, machine("VM 1").getVnic().getRx().getSize());
        robot.press(SWT.ESC);
        robot.until("all kinds", () -> table().getColumn(0).getText().equals("Kind"));
    }

    @Test
    void rowAndSelectionOfTheStageFollowEachOther() {
        filter("vm2 virtualised");
        assertEquals("vm2", editor.stage().selected().get(0).getId());
        filter(" ");
        editor.stage().select("nic0");
        robot.until("the row of the NIC", () -> cursor().getRow().getText(2).equals("nic0"));
        assertTrue(speech().contains("NIC"), speech());
    }

    private String speech() {
        return SpeechTest.name(cursor());
    }
}
