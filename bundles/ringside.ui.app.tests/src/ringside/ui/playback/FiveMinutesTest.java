package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.LabPackage;
import ringside.model.lab.RoutingRule;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.overlay.Layer;

/**
 * The first five minutes, played with the keyboard. Only the two edits (the copy target, the rule) are made as the property sheet
 * makes them, by a command of the editor. At each stage the picture's state is checked: what the stage is told to show, and the
 * sentence in the native text control.
 */
class FiveMinutesTest extends WindowWithKeys {

    private void next(EventKind kind) {
        int before = session.playhead().event();
        press(SWT.F6);
        until("the step after " + before, () -> session.playhead().event() > before);
        assertEquals(kind, session.event().kind());
        until("it rests", () -> !shown().moving());
        assertEquals(session.playhead().event(), shown().event());
        until("the sentence is read", () -> texts(editor.getSite().getShell()).contains(session.run().orElseThrow().narration().sentence(session.playhead().event(), session.playhead().line())));
    }

    private static List<String> texts(Composite parent) {
        List<String> found = new java.util.ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text) {
                found.add(text.getText());
            } else if (child instanceof Composite inner) {
                found.addAll(texts(inner));
            }
        }
        return found;
    }

    private int id(String path) {
        return session.run().orElseThrow().log().schema().component(path).id();
    }

    /** Number of lines of the packet's buffer that a cache holds. */
    private int lines(String cache, long firstLine) {
        StateView state = shown().state();
        ComponentInfo component = session.run().orElseThrow().log().schema().component(cache);
        StateField field = session.run().orElseThrow().log().schema().field(component.id(), FieldKind.LINE);
        int count = 0;
        for (int i = 0; i < field.length(); i++) {
            long word = state.get(field.id(), i);
            if (LineWord.valid(word) && LineWord.line(word) >= firstLine && LineWord.line(word) < firstLine + 4) {
                count++;
            }
        }
        return count;
    }

    @Test
    void theFirstThreeMinutes() throws Exception {
        open("01-first-packet");
        session.layers(Layer.atFirst());
        session.jump(p -> p.home());
        assertEquals(0, shown().event());
        next(EventKind.WIRE_IN);
        assertEquals(Place.WIRE.ordinal(), shown().state().get(id("packet"), FieldKind.PLACE, 1));
        next(EventKind.DMA_WRITE);
        assertEquals(4, lines("llc", 0), "the four lines sit in the I/O ways");
        next(EventKind.NIC_WRITEBACK);
        next(EventKind.HOST_POLL);
        next(EventKind.CLASSIFY);
        assertEquals(id("vm1"), session.event().argument("vm"));
        press(SWT.ALT, '3');
        until("caches are shown", () -> shown().shows(Layer.CACHES));
        next(EventKind.TAKE_BUFFER);
        next(EventKind.COPY);
        long copy = session.event().line(1);
        assertEquals(4, lines("llc", copy));
        press(SWT.SHIFT, SWT.F6);
        until("back before the copy", () -> session.event().kind() == EventKind.TAKE_BUFFER && !shown().moving());
        assertEquals(0, lines("llc", copy));
        press(SWT.F5);
        until("the first line alone", () -> session.playhead().line() == 1 && !shown().moving());
        assertEquals(1, lines("llc", copy));
        press(SWT.F6);
        until("the whole copy", () -> session.playhead().line() == 0 && !shown().moving());
        assertEquals(4, lines("llc", copy));
        next(EventKind.PUBLISH);
        assertEquals(1, shown().state().get(id("vm1.rx"), FieldKind.USED_IDX));
        assertEquals(0, shown().state().get(id("core1"), FieldKind.IRQ_PENDING), "still no bolt");
        next(EventKind.NOTIFY);
        assertEquals(1, shown().state().get(id("core1"), FieldKind.IRQ_PENDING));
        next(EventKind.INJECT);
        assertEquals(1_200_000, session.event().cycles());
        next(EventKind.INTERRUPT);
        next(EventKind.READ_RING);
        next(EventKind.READ_PACKET);
        assertEquals(4, lines("core1.l1", copy));
        assertEquals(Outcome.Level.LLC, Outcome.level(session.event().lineOutcome(1)));
        assertEquals(50_000, session.event().lineCycles(1));
        press(SWT.F4);
        int asked = session.playhead().event();
        until("the chain of causes", () -> display.getFocusControl() != null && display.getFocusControl() != editor.stage().control());
        press(SWT.ARROW_DOWN);
        until("an earlier cause", () -> session.playhead().event() < asked);
        press(SWT.ESC);
        session.jump(p -> p.to(asked, 0));
        editor.setFocus();
        editor.getCommandStack().execute(new SetFeature(editor.lab().getServer().getHost(), LabPackage.Literals.HOST__COPY_TARGET, CopyTarget.HOST_L1));
        Run old = session.run().orElseThrow();
        press(SWT.CTRL, SWT.F11);
        until("run again", () -> session.run().orElseThrow() != old && !session.fromLab().computing());
        assertEquals(EventKind.READ_PACKET, session.event().kind());
        assertEquals(Outcome.Level.FORWARD, Outcome.level(session.event().lineOutcome(1)), "dirty forward instead of LLC hit");
        assertEquals(90_000, session.event().lineCycles(1));
        assertFalse(session.comparison().places().isEmpty());
    }

    @Test
    void theWayPastTheSwitch() throws Exception {
        open("04-bypass");
        session.jump(p -> p.home());
        while (session.event().kind() != EventKind.DECIDE) {
            int before = session.playhead().event();
            press(SWT.F6);
            until("the next step", () -> session.playhead().event() > before);
        }
        until("it rests", () -> !shown().moving());
        assertEquals(2, session.event().argument("rule"));
        long passes = shown().state().get(id("switch"), FieldKind.PASSES);
        next(EventKind.DIRECT_TAKE);
        next(EventKind.DIRECT_COPY);
        assertEquals(1, shown().state().get(id("run"), FieldKind.DIRECT_TRANSFERS));
        assertEquals(passes, shown().state().get(id("switch"), FieldKind.PASSES), "the hexagon's count stays");
        RoutingRule rule = editor.lab().getServer().getVirtualMachines().get(0).getTransfer().getRules().get(1);
        editor.getCommandStack().execute(new SetFeature(rule, LabPackage.Literals.ROUTING_RULE__ENABLED, false));
        assertTrue(session.stale());
        Run old = session.run().orElseThrow();
        press(SWT.CTRL, SWT.F11);
        until("run again", () -> session.run().orElseThrow() != old && !session.fromLab().computing());
        StateView end = session.run().orElseThrow().history().at(session.run().orElseThrow().log().size());
        assertEquals(0, end.get(id("run"), FieldKind.DIRECT_TRANSFERS));
        assertEquals(6, end.get(id("switch"), FieldKind.PASSES), "each of two packets takes the trunk three times");
    }
}
