package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.scenario.export.RunTable;
import ringside.trace.EventKind;
import ringside.ui.playback.log.EventLogList;
import ringside.ui.playback.log.EventLogView;

/** The log's rows are those of the command line, with and without a filter; it is searched, copied and written. */
class EventLogTest extends WindowWithKeys {
    @TempDir
    Path folder;
    private EventLogView view;

    @BeforeEach
    void openLog() throws Exception {
        open("04-bypass");
        view = (EventLogView) editor.getSite().getPage().showView(EventLogView.ID);
        until("the log shows the run", () -> list().rows() == session.run().orElseThrow().log().size());
    }

    @AfterEach
    void hideLog() {
        editor.getSite().getPage().hideView(view);
    }

    private EventLogList list() {
        return in(editor.getSite().getShell(), EventLogList.class, "");
    }

    private Text field(String message) {
        return in(list().getParent(), Text.class, message);
    }

    private static <T extends Control> T in(Composite at, Class<T> type, String message) {
        for (Control child : at.getChildren()) {
            boolean fits = type.isInstance(child) && (!(child instanceof Text text) || text.getMessage().equals(message));
            T found = fits ? type.cast(child) : child instanceof Composite inner ? in(inner, type, message) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aFilterListsTheRowsOfTheCommandLine() throws Exception {
        String condition = "kind == COPY || packet == 2 && cycles > 100";
        int[] expected = session.run().orElseThrow().made().condition(condition).filter(1, Integer.MAX_VALUE);
        field("kind == EVICT && level == LLC").setText(condition);
        until("the rows", () -> list().rows() == expected.length);
        assertArrayEquals(expected, list().listed());
        view.export(folder.resolve("events.csv"));
        StringWriter rows = new StringWriter();
        RunTable.write(session.run().orElseThrow().made(), expected, rows);
        assertEquals(rows.toString(), Files.readString(folder.resolve("events.csv")));
        field("kind == EVICT && level == LLC").setText("");
        until("all rows", () -> list().rows() == session.run().orElseThrow().log().size());
    }

    @Test
    void aFilterThatCannotBeUnderstoodKeepsTheRowsAndSaysWhy() {
        int before = list().rows();
        field("kind == EVICT && level == LLC").setText("kynd == COPY");
        assertEquals(before, list().rows());
        boolean said = false;
        for (Control child : list().getParent().getChildren()[0] instanceof Composite bar ? bar.getChildren() : new Control[0]) {
            said |= child instanceof org.eclipse.swt.widgets.Label label && label.getText().contains("kynd");
        }
        assertTrue(said);
    }

    @Test
    void wordsAreFoundBothWays() {
        Text find = field("");
        find.setText("decide");
        enter(find, 0);
        int first = find(EventKind.DECIDE);
        assertTrue(session.playhead().event() > 0 && session.playhead().event() <= first);
        int there = session.playhead().event();
        enter(find, 0);
        assertTrue(session.playhead().event() > there);
        enter(find, SWT.SHIFT);
        assertEquals(there, session.playhead().event());
    }

    private static void enter(Text text, int modifiers) {
        Event event = new Event();
        event.keyCode = SWT.CR;
        event.character = SWT.CR;
        event.stateMask = modifiers;
        text.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void chosenRowsAreCopied() {
        session.jump(p -> p.to(5, 0));
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        down.stateMask = SWT.SHIFT;
        list().notifyListeners(SWT.KeyDown, down);
        list().notifyListeners(SWT.KeyDown, down);
        assertArrayEquals(new int[] {5, 6, 7}, list().chosen());
        Event copy = new Event();
        copy.keyCode = 'c';
        copy.stateMask = SWT.MOD1;
        list().notifyListeners(SWT.KeyDown, copy);
        Clipboard clipboard = new Clipboard(display);
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(4, text.lines().count());
        assertTrue(text.lines().skip(1).findFirst().orElseThrow().startsWith("5,"), text);
    }
}
