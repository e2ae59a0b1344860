package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.panel.Panel;

/** Everything that can be used or read in the window has a name for a screen reader. */
class SpeechTest {

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        Mode.show(robot.page(), Ids.RUN);
        robot.page().closeAllEditors(false);
    }

    @Test
    void everyPanelAndButtonInRunSpeaks() throws Exception {
        robot.open("01-first-packet");
        robot.pass(200);
        assertEquals(List.of(), silent());
    }

    @Test
    void everyPanelAndButtonInBuildSpeaks() throws Exception {
        LabEditor editor = robot.open("01-first-packet");
        Mode.show(robot.page(), Ids.BUILD);
        StageElements.select(editor, "vm1");
        robot.pass(200);
        assertEquals(List.of(), silent());
    }

    @ParameterizedTest
    @ValueSource(strings = {Ids.THIS_STEP, Ids.CLOSE_UP, Ids.TIMELINE, Ids.LOG, Ids.PALETTE, Ids.PROBLEMS, Ids.HINT, Ids.TABLE, Ids.RULES, Ids.PROPERTIES,
        Ids.OUTLINE, "ringside.view.breakpoints", "ringside.view.bookmarks", "ringside.view.branches"})
    void everyViewSpeaks(String id) throws Exception {
        LabEditor editor = robot.open("04-bypass");
        Mode.show(robot.page(), Ids.BUILD);
        boolean there = robot.page().findView(id) != null;
        IViewPart view = robot.page().showView(id);
        try {
            StageElements.select(editor, "vm1");
            robot.pass(200);
            assertEquals(List.of(), silent());
        } finally {
            if (!there) {
                robot.page().hideView(view);
            }
        }
    }

    private List<String> silent() {
        return silent(robot, robot.shell());
    }

    /** Visible controls that take the focus or are drawn by us, and have no name: the whole tree is walked. */
    static List<String> silent(Robot robot, Shell shell) {
        List<String> silent = new ArrayList<>();
        for (Control control : robot.all(shell, Control.class, Control::isVisible)) {
            boolean drawn = control instanceof Panel panel && panel.getChildren().length == 0;
            boolean used = control instanceof Button || control instanceof Combo || control instanceof Text || control instanceof Spinner
                    || control instanceof Tree || control instanceof Table;
            if ((drawn || used) && name(control).isBlank()) {
                silent.add(where(control));
            }
        }
        return silent;
    }

    /** The control, what it holds and all that it lies in, so that it can be found. */
    private static String where(Control control) {
        StringBuilder where = new StringBuilder(control.getClass().getSimpleName());
        where.append(control instanceof Text text ? " '" + text.getText() + "'" : "");
        for (Control around = control.getParent(); around != null; around = around.getParent()) {
            where.append(" in ").append(around.getClass().getSimpleName());
        }
        return where.toString();
    }

    /** What a screen reader says: what listeners answer, else the words of a native control that are always read. */
    static String name(Control control) {
        return name(control, ACC.CHILDID_SELF);
    }

    /** What a screen reader says of the part of a control in which the keyboard is. */
    static String focused(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control, "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getFocus(event);
        }
        return name(control, event.childID);
    }

    private static String name(Control control, int child) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = child;
        for (Object listener : listeners(control, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        String words = control instanceof Button button ? button.getText() : "";
        return event.result != null && !event.result.isBlank() ? event.result : words;
    }

    /** SWT has no way to ask, only to answer. */
    private static List<?> listeners(Control control, String kind) {
        try {
            Field field = Accessible.class.getDeclaredField(kind);
            field.setAccessible(true);
            List<?> found = (List<?>) field.get(control.getAccessible());
            return found == null ? List.of() : found;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesSayKindNameAndState() throws Exception {
        robot.open("01-first-packet");
        robot.pass(200);
        List<String> names = robot.all(robot.shell(), Panel.class, Panel::isVisible).stream().map(SpeechTest::name).toList();
        for (String wanted : List.of("Step Over (F6)", "Run or Pause (F8)", "Speed 1x", "Layer path, on", "Layer caches, off", "Mode RUN",
                "Timeline, Step 0 of 16")) {
            assertTrue(names.contains(wanted), () -> wanted + " is not among " + names);
        }
        assertTrue(names.stream().anyMatch(name -> name.startsWith("Conserved: 0 packets")), names::toString);
        String sentence = robot.all(robot.shell(), Text.class, Text::isVisible).stream().map(SpeechTest::name).findFirst().orElse("");
        assertTrue(sentence.startsWith("Step 0 of 16"), sentence);
    }
}
