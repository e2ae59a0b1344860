package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.model.lab.Lab;

/** Runs without a trace: a million packets through the bypass sample in bounded memory, and the same as a run with a trace. */
class LongRunTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Lab bypass(long packets, long packetsPerSecond) {
        return Samples.series("04-bypass", packets, packetsPerSecond);
    }

    /** What the thread had allocated when the run had made so many events. */
    private record Mark(int events, long bytes) {
    }

    private static RunListener marking(List<Mark> marks) {
        return new RunListener() {
            @Override
            public void progress(long tick, int events) {
                marks.add(new Mark(events, THREADS.getCurrentThreadAllocatedBytes()));
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void aMillionPacketsAllocateNothingOnceUnderWay() throws LabProblemException {
        List<Mark> marks = new ArrayList<>(1 << 16);
        ScenarioRun run = ScenarioRun.of(bypass(1_000_000, 100_000), RunOptions.DEFAULT.untraced().withListener(marking(marks)));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run.run();
        assertEquals(ScenarioRun.End.COMPLETE, run.end());
        Summary summary = run.summary();
        assertEquals(1_000_000, summary.generated());
        assertEquals(1_000_000, summary.delivered());
        assertEquals(0, summary.inFlight());
        assertEquals(List.of(), run.violations());
        Mark last = marks.get(marks.size() - 1);
        // What is ever allocated is far below the 1 GiB of heap that the run must keep within.
        assertTrue(last.bytes() - before < 64 << 20, last.bytes() - before + " bytes allocated in all");
        Mark fifth = marks.stream().filter(m -> m.events() >= last.events() / 5).findFirst().orElseThrow();
        long steady = last.bytes() - fifth.bytes();
        // The marks themselves are about 16,000 objects of 32 bytes at most.
        long marked = 32L * marks.size() + 4096;
        assertTrue(steady <= marked, steady + " bytes allocated by packets 200,000 to 1,000,000");
    }

    /** More packets than the table of an untraced run keeps; at the higher rate most of them are lost. */
    @Test
    void withoutATraceTheSameHappens() {
        for (long rate : new long[] { 100_000, 3_000_000 }) {
            ScenarioRun traced = Samples.run(bypass(9_000, rate), RunOptions.DEFAULT);
            List<Mark> marks = new ArrayList<>();
            ScenarioRun untraced = Samples.run(bypass(9_000, rate), RunOptions.DEFAULT.untraced().withListener(marking(marks)));
            assertEquals(traced.summary(), untraced.summary());
            assertEquals(traced.log().size(), marks.get(marks.size() - 1).events());
            assertEquals(0, untraced.log().size());
        }
    }
}
