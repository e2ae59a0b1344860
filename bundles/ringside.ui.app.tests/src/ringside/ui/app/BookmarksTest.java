package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.LabPackage;
import ringside.trace.EventKind;
import ringside.ui.app.files.Samples;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.playback.RunSession;

/** Bookmarks are set, noted, visited and taken away by keyboard; they stand beside the lab and outlive a change of it. */
class BookmarksTest {

    @TempDir
    Path folder;

    private final Robot robot = new Robot();
    private RunSession session;
    private LabEditor editor;
    private Path lab;

    @BeforeEach
    void open() throws Exception {
        lab = folder.resolve("mine.ringside");
        Files.copy(Samples.first().orElseThrow(), lab);
        show(lab);
    }

    private void show(Path file) throws Exception {
        Mode.show(robot.page(), Ids.RUN);
        editor = (LabEditor) ringside.ui.app.files.Labs.open(robot.page(), file).orElseThrow();
        robot.keyboard(robot.shell());
        editor.setFocus();
        session = RunSession.of(editor).orElseThrow();
        session.ensureRun();
        robot.until("the run", () -> session.run().isPresent() && session.run().get().log().complete() && !session.fromLab().computing());
    }

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    private void bookmark(int step, String note) {
        session.jump(p -> p.toStep(step));
        new Dialogs(robot).answer(note);
        robot.press(SWT.CTRL, 'b');
        robot.until("the bookmark", () -> session.bookmarks().note(session.playhead().event()).isPresent());
    }

    private Path file() {
        return folder.resolve("mine.bookmarks.txt");
    }

    @Test
    void controlBSetsOneAndF3GoesThereAndBack() throws Exception {
        bookmark(9, "why not yet");
        bookmark(3, "dma");
        int third = session.playhead().event();
        session.jump(p -> p.home());
        robot.press(SWT.F3);
        robot.until("the first", () -> session.playhead().event() == third);
        robot.press(SWT.F3);
        robot.until("the second", () -> session.playhead().step() == 9);
        robot.press(SWT.SHIFT, SWT.F3);
        robot.until("back", () -> session.playhead().event() == third);
        List<String> lines = Files.readAllLines(file());
        assertEquals("ringside bookmarks 1", lines.get(0));
        assertEquals(4, lines.size());
        assertTrue(lines.get(2).startsWith(third + " ") && lines.get(2).endsWith(" dma"), lines.get(2));
        assertTrue(lines.get(3).contains(" notify host ") && lines.get(3).endsWith(" why not yet"), lines.get(3));
        assertFalse(editor.isDirty(), "the lab is as it was");
        assertFalse(session.stale());
    }

    @Test
    void theListGoesThereAndTakesAwayAndTheFileGoesWithTheLast() throws Exception {
        bookmark(5, "five");
        robot.page().showView("ringside.view.bookmarks");
        Table table = robot.all(robot.shell(), Table.class, t -> t.isVisible() && t.getColumnCount() == 3 && t.getColumn(1).getText().equals("Note")).get(0);
        robot.until("the row", () -> table.getItemCount() == 1);
        assertEquals("5", table.getItem(0).getText(0));
        assertEquals("five", table.getItem(0).getText(1));
        robot.until("it has room", () -> table.getSize().y > 40);
        assertTrue(robot.inked(table, 60, 2, 200, 18), "the note is drawn");
        session.jump(p -> p.home());
        table.setFocus();
        table.setSelection(0);
        robot.press(SWT.CR);
        robot.until("there", () -> session.playhead().step() == 5);
        robot.key(table, 0, SWT.DEL);
        assertEquals(List.of(), session.bookmarks().all());
        assertFalse(Files.exists(file()));
        robot.page().hideView(robot.page().findView("ringside.view.bookmarks"));
    }

    @Test
    void theyAreThereWhenTheLabIsOpenedAgainAndStayAtTheirEventWhenItHasChanged() throws Exception {
        session.jump(p -> p.to(find(EventKind.INJECT), 0));
        bookmark(session.playhead().step(), "the bolt");
        bookmark(1, "");
        robot.page().closeAllEditors(false);
        show(lab);
        assertEquals(Optional.of("the bolt"), session.bookmarks().note(find(EventKind.INJECT)));
        int before = find(EventKind.INJECT);
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getHost(), LabPackage.Literals.HOST__COPY_TARGET, CopyTarget.MEMORY));
        session.fromLab().runAgainStayHere();
        robot.until("the other run", () -> !session.stale() && !session.fromLab().computing());
        assertEquals(Optional.of("the bolt"), session.bookmarks().note(find(EventKind.INJECT)), "was event " + before);
        assertEquals(2, session.bookmarks().all().size());
    }

    @Test
    void undoInTheListAndInTheTimelineTakesBackWhatWasDoneToBookmarksAndLeavesTheLabAlone() throws Exception {
        bookmark(5, "five");
        int event = session.playhead().event();
        bookmark(5, "another");
        robot.page().showView("ringside.view.bookmarks");
        Table table = robot.all(robot.shell(), Table.class, t -> t.isVisible() && t.getColumnCount() == 3 && t.getColumn(1).getText().equals("Note")).get(0);
        robot.until("the row", () -> table.getItemCount() == 1);
        table.setFocus();
        table.setSelection(0);
        robot.press(SWT.DEL);
        robot.until("none", () -> session.bookmarks().all().isEmpty());
        robot.press(SWT.CTRL, 'z');
        robot.until("it is back", () -> session.bookmarks().note(event).equals(Optional.of("another")));
        assertTrue(Files.readString(file()).endsWith(" another\n"));
        robot.press(SWT.CTRL, 'z');
        robot.until("its first note", () -> session.bookmarks().note(event).equals(Optional.of("five")));
        robot.press(SWT.CTRL, 'y');
        robot.until("its second note", () -> session.bookmarks().note(event).equals(Optional.of("another")));
        robot.page().hideView(robot.page().findView("ringside.view.bookmarks"));
        robot.page().showView("ringside.view.timeline");
        session.jump(p -> p.to(event, 0));
        robot.press(SWT.DEL);
        robot.until("none", () -> session.bookmarks().all().isEmpty());
        robot.press(SWT.CTRL, 'z');
        robot.until("it is back", () -> session.bookmarks().note(event).equals(Optional.of("another")));
        assertFalse(editor.isDirty());
        editor.setFocus();
    }

    @Test
    void aDamagedFileIsToldAboveTheStageAndLeftAlone() throws Exception {
        robot.page().closeAllEditors(false);
        String text = "ringside bookmarks 1\n\n9 1595 notify host 1 1 good\nnine\n";
        Files.writeString(file(), text);
        show(lab);
        assertTrue(editor.bar().text().contains("mine.bookmarks.txt, line 4: \"nine\" is no bookmark"), editor.bar().text());
        bookmark(2, "mine");
        assertEquals(text, Files.readString(file()));
        Files.writeString(file(), "ringside bookmarks 1\n\n9 1595 notify host 1 1 good\n");
        bookmark(3, "third");
        assertEquals("", editor.bar().text());
        assertEquals(5, Files.readAllLines(file()).size(), "those of the mended file and both new ones");
    }

    @Test
    void aFileOfALaterFormatIsLeftAlone() throws Exception {
        robot.page().closeAllEditors(false);
        Files.writeString(file(), "ringside bookmarks 2\n\nwhat nobody knows yet\n");
        show(lab);
        bookmark(2, "mine");
        assertEquals("ringside bookmarks 2\n\nwhat nobody knows yet\n", Files.readString(file()));
    }

    @Test
    void theyGoAlongWhenTheLabIsSavedUnderAnotherName() {
        bookmark(4, "four");
        assertTrue(editor.saveAs(folder.resolve("other.ringside")));
        assertTrue(Files.exists(folder.resolve("other.bookmarks.txt")));
    }

    @Test
    void thoseOfASampleAreKeptWithoutAFileInTheSamples() throws Exception {
        robot.page().closeAllEditors(false);
        Path sample = Samples.first().orElseThrow();
        show(sample);
        bookmark(6, "mine");
        robot.page().closeAllEditors(false);
        assertFalse(Files.exists(sample.resolveSibling("bookmarks.txt")));
        show(sample);
        session.jump(p -> p.toStep(6));
        assertEquals(Optional.of("mine"), session.bookmarks().note(session.playhead().event()));
        session.bookmarks().remove(session.playhead().event());
    }

    private int find(EventKind kind) {
        var e = session.run().orElseThrow().log().event(0);
        while (e.moveTo(e.number() + 1).kind() != kind) {
            // The next one.
        }
        return e.number();
    }
}
