package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ringside.ui.diagram.LabEditor;

/** The context menu of an element opens by key at the element, holds the commands of the main menu, and gives the keyboard back. */
class ContextMenuTest {
    private final Robot robot = new Robot();
    private LabEditor editor;
    private boolean shown;

    @BeforeEach
    void open() throws Exception {
        editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        editor.setFocus();
    }

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    @Test
    void shiftF10OpensItForTheSelectedElementAndEscGivesTheKeyboardBack() {
        editor.stage().select("vm1");
        Menu menu = editor.stage().control().getMenu();
        menu.addListener(SWT.Show, event -> shown = true);
        menu.addListener(SWT.Hide, event -> shown = false);
        robot.press(SWT.SHIFT, SWT.F10);
        robot.until("the menu", () -> shown);
        List<String> entries = Stream.of(menu.getItems()).map(MenuItem::getText).map(text -> text.replaceAll("&|\t.*", "")).toList();
        for (String wanted : List.of("Cut", "Copy", "Paste", "Duplicate", "Delete")) {
            assertTrue(entries.contains(wanted), entries::toString);
        }
        robot.press(SWT.ESC);
        robot.until("no menu", () -> !shown);
        assertEquals(editor.stage().control(), robot.focus());
        int machines = editor.lab().getServer().getVirtualMachines().size();
        robot.press(SWT.CTRL, 'd');
        robot.until("the keyboard is on the stage", () -> editor.lab().getServer().getVirtualMachines().size() == machines + 1);
        editor.getCommandStack().undo();
    }
}
