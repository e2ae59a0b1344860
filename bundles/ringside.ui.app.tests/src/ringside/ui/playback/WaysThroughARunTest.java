package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import ringside.scenario.marks.Concern;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.handlers.RunToHandler;

/** Events of the selection, run until, and the hidden outcome, in the real window with real keys. */
class WaysThroughARunTest extends WindowWithKeys {

    @Test
    void aHiddenOutcomeIsAskedForFirstAndShownByTheSecondPress() throws Exception {
        open("01-first-packet");
        press(SWT.CTRL, 'h');
        until("the outcome is hidden", () -> session.outcomeHidden());
        press(SWT.F6);
        until("it is asked", () -> session.asked().isPresent());
        assertEquals(0, step());
        assertFalse(shown().moving());
        press(SWT.F6);
        until("step 1", () -> step() == 1);
        assertTrue(session.asked().isEmpty());
        press(SWT.F6);
        until("it is asked again", () -> session.asked().isPresent());
        press(SWT.SHIFT, SWT.F6);
        until("back at the start", () -> step() == 0);
        assertTrue(session.asked().isEmpty());
        press(SWT.CTRL, 'h');
        until("the outcome is shown", () -> !session.outcomeHidden());
        press(SWT.F6);
        until("step 1 at once", () -> step() == 1);
    }

    @Test
    void eventsOfTheSelectionAreGoneThroughBothWays() throws Exception {
        open("04-bypass");
        session.select(new StageSelection("vm1", StageSelection.WHOLE));
        press(SWT.CTRL, SWT.PAGE_DOWN);
        until("the first of VM 1", () -> session.playhead().event() > 0);
        int first = session.playhead().event();
        press(SWT.CTRL, SWT.PAGE_DOWN);
        until("the second of VM 1", () -> session.playhead().event() > first);
        for (int between = first + 1; between < session.playhead().event(); between++) {
            assertFalse(Concern.of(session.run().orElseThrow().log().event(between), session.selected().componentPath(), session.selected().index()), "event " + between);
        }
        press(SWT.CTRL, SWT.PAGE_UP);
        until("the first again", () -> session.playhead().event() == first);
        session.select(new StageSelection(StageSelection.PACKET, 2));
        press(SWT.CTRL, SWT.PAGE_DOWN);
        until("packet 2", () -> session.event().packet() == 2);
        for (int between = first + 1; between < session.playhead().event(); between++) {
            assertTrue(session.run().orElseThrow().log().event(between).packet() != 2, "event " + between);
        }
    }

    @Test
    void aRunGoesToTheEventAtWhichAConditionHolds() throws Exception {
        open("04-bypass");
        inDialog("kind == DECIDE && packet == 1", false);
        press(SWT.CTRL, SWT.SHIFT, 'r');
        until("a decision", () -> session.playhead().event() > 0);
        giveKeysTo(editor.getSite().getShell());
        assertEquals(find(EventKind.DECIDE), session.playhead().event());
        int there = session.playhead().event();
        inDialog("kind == COPY", true);
        press(SWT.CTRL, SWT.SHIFT, 'r');
        until("a copy before it", () -> session.playhead().event() < there);
        TraceEvent at = session.event();
        assertEquals(EventKind.COPY, at.kind());
    }

    /** As soon as the dialog is there: writes a condition, chooses the direction and presses its button. */
    private void inDialog(String condition, boolean back) {
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                Shell dialog = find("Run until");
                if (dialog == null) {
                    display.timerExec(50, this);
                    return;
                }
                Text text = control(dialog, Text.class, "");
                text.setText(condition.replace("==", "=!"));
                assertFalse(control(dialog, Button.class, "Run").isEnabled());
                text.setText(condition);
                control(dialog, Button.class, "&Backwards").setSelection(back);
                control(dialog, Button.class, "Run").notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    private Shell find(String title) {
        for (Shell shell : display.getShells()) {
            if (shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    private static <T extends Control> T control(Composite in, Class<T> type, String label) {
        for (Control child : in.getChildren()) {
            boolean fits = type.isInstance(child) && (!(child instanceof Button button) || button.getText().equals(label));
            T found = fits ? type.cast(child) : child instanceof Composite inner ? control(inner, type, label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aTimeIsReadInCyclesAndNanoseconds() {
        assertEquals(OptionalLong.of(2000), RunToHandler.tick("2,000", 3000));
        assertEquals(OptionalLong.of(2000), RunToHandler.tick("2000 cycles", 3000));
        assertEquals(OptionalLong.of(2700), RunToHandler.tick("900 ns", 3000));
        assertEquals(OptionalLong.of(4500), RunToHandler.tick("1.5us", 3000));
        assertEquals(OptionalLong.of(2), RunToHandler.tick("0.9 ns", 3000));
        assertEquals(OptionalLong.empty(), RunToHandler.tick("soon", 3000));
        assertEquals(OptionalLong.empty(), RunToHandler.tick("-1", 3000));
        assertEquals(OptionalLong.empty(), RunToHandler.tick("1e40", 3000));
    }
}
