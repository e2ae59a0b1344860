package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.ui.diagram.RecordingPen;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.status.StatusBar;

/** A trace in which a packet is lost, as no engine may write it: the status line turns red and tells both lists, and only there. */
class LostPacketTest {
    private final Robot robot = new Robot();
    private final GC gc = new GC(Display.getCurrent());

    @AfterEach
    void close() {
        Theme.set(Theme.LIGHT);
        gc.dispose();
        robot.page().closeAllEditors(false);
    }

    private StatusBar bar() {
        return robot.all(robot.shell(), StatusBar.class, StatusBar::isVisible).get(0);
    }

    /** Whether it draws in the colour of trouble; every text has to stand out. */
    private boolean red() {
        List<RecordingPen.Text> texts = new ArrayList<>();
        List<RecordingPen.Drawn> drawn = new ArrayList<>();
        RecordingPen.record(bar()::draw, gc, texts, drawn);
        assertEquals(List.of(), texts.stream().filter(t -> t.x() + t.width() > bar().getSize().x).toList());
        return drawn.stream().anyMatch(d -> Theme.Role.TROUBLE.color().getRGB().equals(d.fill()));
    }

    /** The run of a sample up to where its second packet is under way, and then an event that takes a packet's place from it and counts nothing. */
    static Run losing(Run run, int packet) {
        int last = 1;
        while (run.log().event(last).kind() != EventKind.SWITCH_LOOKUP || run.log().event(last).packet() != packet) {
            last++;
        }
        TraceLog doctored = run.log().branch(last);
        ComponentInfo packets = doctored.schema().component("packet");
        ComponentInfo host = doctored.schema().component("host");
        long tick = doctored.event(last).tick();
        doctored.begin(tick, doctored.event(last).dispatch() + 1, host.id(), EventKind.HOST_POLL, Chapter.CLASSIFY, 1, packet, last, 0, 0);
        doctored.argument(0);
        doctored.argument(0);
        doctored.set(doctored.schema().field(packets.id(), FieldKind.PLACE).id(), packet, 0);
        doctored.end(0);
        doctored.markComplete();
        return new Run(run.made(), doctored, new StateHistory(doctored), run.narration(), run.footing());
    }

    @Test
    void aLostPacketIsToldWithARedCrossAndBothLists() throws Exception {
        RunSession session = RunSession.of(robot.open("04-bypass")).orElseThrow();
        session.show(losing(session.run().orElseThrow(), 2));
        session.jump(p -> p.end());
        robot.until("the red cross", this::red);
        String words = bar().spoken();
        assertTrue(words.startsWith("Not conserved: 2 packets, but "), words);
        assertTrue(words.endsWith(" \u00b7 of p1 p2: delivered none, dropped none, missing p2"), words);
        assertTrue(words.contains("1 in flight (p1)"), words);
        assertEquals(words, bar().getToolTipText());
        Theme.set(Theme.DARK);
        assertTrue(red());
        session.jump(p -> p.backOver());
        robot.until("all is well before", () -> !red());
        assertTrue(bar().spoken().startsWith("Conserved: 2 packets"), bar().spoken());
        assertFalse(red());
    }
}
