package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.app.files.Session;
import ringside.ui.diagram.LabEditor;

/** The window remembers which labs were open. */
class SessionTest {

    private final Robot robot = new Robot();

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void closeAll() {
        robot.page().closeAllEditors(false);
        robot.settle();
    }

    private Path lab(String name) throws Exception {
        return Files.copy(Samples.first().orElseThrow(), folder.resolve(name + ".ringside"));
    }

    private List<Path> open() {
        return Stream.of(robot.page().getEditorReferences()).map(reference -> ((LabEditor) reference.getEditor(true)).file()).toList();
    }

    @Test
    void theLabsOfLastTimeComeBackWithTheOneThatWasInFront() throws Exception {
        Path state = folder.resolve("state");
        List<Path> labs = List.of(lab("one"), lab("two"), lab("three"));
        Session before = Session.of(robot.page(), state);
        assertEquals(Optional.empty(), before.last(), "the very first start");
        before.follow();
        List<?> editors = Labs.open(robot.page(), labs);
        robot.page().activate((LabEditor) editors.get(1));
        robot.settle();
        // A kill: nothing is closed, and the lock is free.
        before.close();
        closeAll();
        Files.delete(labs.get(2));
        try (Session after = Session.of(robot.page(), state)) {
            after.restore(after.last().orElseThrow());
        }
        assertEquals(labs.subList(0, 2), open());
        assertEquals(labs.get(1), ((LabEditor) robot.page().getActiveEditor()).file());
    }

    @Test
    void aSecondWindowLeavesTheSessionToTheFirst() throws Exception {
        try (Session first = Session.of(robot.page(), folder); Session second = Session.of(robot.page(), folder)) {
            first.follow();
            Labs.open(robot.page(), lab("one"));
            assertEquals(Optional.empty(), second.last());
            second.follow();
            second.close();
            robot.page().closeAllEditors(false);
            Labs.open(robot.page(), lab("two"));
            assertEquals(folder.resolve("two.ringside"), first.last().orElseThrow().get(0));
        }
    }

    @Test
    void recentLabsAreInTheMenuAndGreyWhenTheyAreGone() throws Exception {
        Path gone = lab("gone");
        Path there = lab("there");
        Labs.open(robot.page(), List.of(gone, there));
        closeAll();
        Files.delete(gone);
        List<MenuItem> items = recent();
        assertEquals("1  there.ringside \u2014 " + folder, items.get(0).getText().replace("&", ""));
        assertEquals("2  gone.ringside \u2014 " + folder + " (missing)", items.get(1).getText().replace("&", ""));
        assertEquals(List.of(true, false), items.subList(0, 2).stream().map(MenuItem::isEnabled).toList());
        items.get(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(there), open());
        items = recent();
        items.get(items.size() - 1).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("None yet"), recent().stream().map(MenuItem::getText).toList());
    }

    private List<MenuItem> recent() {
        Menu file = shown(robot.shell().getMenuBar().getItem(0).getMenu());
        MenuItem recent = Stream.of(file.getItems()).filter(item -> item.getText().replace("&", "").equals("Open Recent")).findFirst().orElseThrow();
        return List.of(shown(recent.getMenu()).getItems());
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }
}
