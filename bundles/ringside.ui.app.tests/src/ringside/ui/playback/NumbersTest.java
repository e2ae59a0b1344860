package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ringside.trace.TraceLog;
import ringside.trace.time.Playhead;
import ringside.ui.playback.step.CostScale;

class NumbersTest {

    @Test
    void timeIsShownInNanosecondsThenInMilliseconds() {
        assertEquals("431 ns", TimeText.time(1_292, 3000));
        assertEquals("3,072 ns", TimeText.time(9_216, 3000));
        assertEquals("1.935 ms", TimeText.time(5_804_112, 3000));
    }

    @Test
    void cyclesLoseNeedlessZeros() {
        assertEquals("12.5", TimeText.cycles(12_500));
        assertEquals("1,200", TimeText.cycles(1_200_000));
    }

    /** Measured in the target pictures: 12.5 cycles end at 94.9 of 320 px, 80 at 164.6, an exit at 266.4. */
    @Test
    void theCostScaleIsThatOfTheTargetPictures() {
        assertEquals(94.9, 320 * CostScale.place(12_500), 0.1);
        assertEquals(164.6, 320 * CostScale.place(80_000), 0.1);
        assertEquals(266.4, 320 * CostScale.place(1_200_000), 0.1);
        assertEquals(0, CostScale.place(0));
        assertEquals(1, CostScale.place(50_000_000));
    }

    @Test
    void timeNeverRunsBackWhileStepsGoForwards() throws Exception {
        for (String sample : new String[] {"01-first-packet", "04-bypass"}) {
            TraceLog log = SampleRuns.of(sample).log();
            long before = 0;
            Playhead at = new Playhead(log);
            for (Playhead next = at.into(); !next.equals(at); next = at.into()) {
                at = next;
                long now = TimeText.tickAt(log, at.event(), at.line());
                assertTrue(now >= before, sample + " " + at + ": " + before + " then " + now);
                before = now;
            }
        }
    }
}
