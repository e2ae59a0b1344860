package ringside.scenario.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.EventKind;
import ringside.trace.StateSchema;
import ringside.trace.TraceLog;

/** Where breakpoints stop a run, held against what a plain walk through its events finds. */
class StopsTest {
    private final ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
    private final TraceLog log = run.log();
    private final StateSchema schema = log.schema();

    private Stops stops(Breakpoint... all) {
        return new Stops(List.of(all), run.history(), run.explainer()::sentence);
    }

    private int first(EventKind kind) {
        int event = 1;
        while (log.event(event).kind() != kind) {
            event++;
        }
        return event;
    }

    @Test
    void aPlaceAndAConditionStopBothWaysAndTheFirstOfTheTwoCounts() {
        int classify = first(EventKind.CLASSIFY);
        int publish = first(EventKind.PUBLISH);
        Stops both = stops(Breakpoint.of("host.classifier", schema), Breakpoint.of("vm1.rx.used.idx == 1", schema));
        assertEquals(classify, both.next(0, log.size()));
        assertEquals(publish, both.next(classify, log.size()));
        assertEquals(publish, both.previous(log.size() + 1, 1));
        assertEquals(0, both.next(0, classify - 1));
        assertEquals(publish, both.next(1, 0, log.size()));
    }

    @Test
    void aCellIsWrittenAsPeopleWriteItAndStopsWhereItIsFilled() {
        Breakpoint cell = Breakpoint.of("core1.l1[set 4,way 0]", schema);
        assertEquals("core1.l1", cell.component());
        assertEquals("core1.l1[set 4,way 0]", cell.text(schema));
        assertEquals(EventKind.READ_PACKET, log.event(stops(cell).next(0, log.size())).kind());
        assertEquals("vm1.rx[3]", Breakpoint.of("vm1.rx[3]", schema).text(schema));
    }

    @Test
    void whatIsOffOrDoesNotFitStopsNothingAndSaysWhy() {
        Stops some = stops(Breakpoint.of("host.classifier", schema).enabled(false), Breakpoint.at("vm7", Concern.WHOLE), Breakpoint.at("vm1.rx", 4096), Breakpoint.when("vm7.rx.used.idx == 1"));
        assertEquals(0, some.next(0, log.size()));
        assertEquals("", some.problem(0));
        assertTrue(some.problem(1).contains("vm7"), some.problem(1));
        assertTrue(some.problem(2).contains("places 0 to "), some.problem(2));
        assertTrue(some.problem(3).contains("vm7"), some.problem(3));
        assertThrows(IllegalArgumentException.class, () -> Breakpoint.of("vm1.rx[4096]", schema));
        assertThrows(IllegalArgumentException.class, () -> Breakpoint.of("vm7.rx", schema));
    }

    @Test
    void aBookmarkIsFoundAgainWhenEventsHaveMoved() {
        int inject = first(EventKind.INJECT);
        Bookmark bolt = Bookmark.at(log, inject, " the \n bolt ");
        assertEquals("the bolt", bolt.note());
        assertEquals(inject, bolt.in(log));
        Bookmark elsewhere = new Bookmark(inject + 2, bolt.tick(), bolt.kind(), bolt.component(), bolt.packet(), bolt.nth(), "");
        assertEquals(inject, elsewhere.in(log));
        Bookmark impossible = new Bookmark(3, bolt.tick(), bolt.kind(), bolt.component(), bolt.packet(), 999_999_999, "");
        assertTrue(log.event(impossible.in(log)).tick() <= bolt.tick());
    }
}
