package ringside.trace.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.Place;
import ringside.trace.RandomRun;
import ringside.trace.SmallMachine;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.FirstDifference.Part;

class FingerprintTest {

    /** One event of which one thing or another may be different. */
    private static final class Row {
        long tick = 20;
        EventKind kind = EventKind.DMA_WRITE;
        Chapter chapter = Chapter.COPY;
        int depth = 1;
        int packet = 3;
        int cause = 1;
        int scope = 4;
        boolean otherComponent;
        boolean otherCore;
        long bytes = 256;
        boolean also;
        int cost;
        int units = 2;
        long value = CoreState.RUNNING.ordinal();
        int index = 2;
        boolean anotherFact;
        long address = 8;
        int outcome = 3;
        long lineCycles = 5;
        boolean factBeforeLine;
        int dispatch = 9;
        boolean oneMore;
    }

    private static TraceLog log(Consumer<Row> change) {
        Row row = new Row();
        change.accept(row);
        SmallMachine m = new SmallMachine();
        m.log.set(m.hits, 0, 1);
        m.event(10, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 3, 0, 0);
        m.log.begin(row.tick, row.dispatch, row.otherComponent ? m.core1.id() : m.nic.id(), row.kind, row.chapter, row.depth, row.packet,
                row.cause, row.scope, row.otherCore ? m.core1.id() : m.core0.id());
        m.log.argument(4);
        m.log.argument(row.bytes);
        if (row.also) {
            m.log.alsoCause(1);
        }
        m.log.charge(row.cost, row.units, 1_000);
        m.log.set(m.state1, 0, row.value);
        if (row.factBeforeLine) {
            m.log.set(m.usedId, row.index, 6);
        }
        m.log.openLine();
        if (!row.factBeforeLine) {
            m.log.set(m.usedId, row.index, 6);
        }
        if (row.anotherFact) {
            m.log.set(m.place, 3, Place.DMA.ordinal());
        }
        m.log.line(row.address, row.outcome, row.lineCycles);
        m.log.end(1_000);
        if (row.oneMore) {
            m.event(30, m.core1, EventKind.HALT, Chapter.NONE, 1, 0, 2, 0);
        }
        return m.log;
    }

    private static void differs(Part part, String description, Consumer<Row> change) {
        TraceLog expected = log(row -> { });
        TraceLog actual = log(change);
        FirstDifference difference = FirstDifference.between(expected, actual).orElseThrow();
        assertEquals(part, difference.part());
        assertEquals(description, difference.description());
        assertNotEquals(Fingerprint.of(expected), Fingerprint.of(actual));
        assertEquals(difference.event(), Fingerprint.firstDifference(Fingerprint.marks(expected), Fingerprint.marks(actual)));
        FirstDifference back = FirstDifference.between(actual, expected).orElseThrow();
        assertEquals(List.of(difference.actual(), difference.expected()), List.of(back.expected(), back.actual()));
    }

    @Test
    void everyPartOfARowCounts() {
        differs(Part.TICK, "event 2 (nic dma-write): tick 21 instead of tick 20", row -> row.tick = 21);
        differs(Part.COMPONENT, "event 2 (core1 dma-write): core1 instead of nic", row -> row.otherComponent = true);
        differs(Part.KIND, "event 2 (nic dma-read): dma-read instead of dma-write", row -> row.kind = EventKind.DMA_READ);
        differs(Part.PACKET, "event 2 (nic dma-write): no packet instead of packet 3", row -> row.packet = 0);
        differs(Part.ARGUMENT, "event 2 (nic dma-write): bytes = 64 instead of bytes = 256", row -> row.bytes = 64);
        differs(Part.FACT, "event 2 (nic dma-write): core1.state = HALTED instead of core1.state = RUNNING", row -> row.value = 0);
        differs(Part.FACT, "event 2 (nic dma-write): vm1.rx.used.ring[3].id = 6 instead of vm1.rx.used.ring[2].id = 6", row -> row.index = 3);
        differs(Part.FACT, "event 2 (nic dma-write): packets[3].place = DMA is new", row -> row.anotherFact = true);
        differs(Part.STEP, "event 2 (nic dma-write): read at depth 1 instead of copy at depth 1", row -> row.chapter = Chapter.READ);
        differs(Part.STEP, "event 2 (nic dma-write): copy at depth 2 instead of copy at depth 1", row -> row.depth = 2);
        differs(Part.CAUSE, "event 2 (nic dma-write): because of 0 instead of because of 1", row -> row.cause = 0);
        differs(Part.CAUSE, "event 2 (nic dma-write): because of 1 and 1 instead of because of 1", row -> row.also = true);
        differs(Part.COST, "event 2 (nic dma-write): l1 x 2 = 1000 instead of dram x 2 = 1000", row -> row.cost = 1);
        differs(Part.COST, "event 2 (nic dma-write): dram x 3 = 1000 instead of dram x 2 = 1000", row -> row.units = 3);
        differs(Part.LINE, "event 2 (nic dma-write): line 1 0x240 LLC 5 after 1 instead of line 1 0x200 LLC 5 after 1", row -> row.address = 9);
        differs(Part.LINE, "event 2 (nic dma-write): line 1 0x200 LLC flags 2 5 after 1 instead of line 1 0x200 LLC 5 after 1", row -> row.outcome = 19);
        differs(Part.LINE, "event 2 (nic dma-write): line 1 0x200 LLC 6 after 1 instead of line 1 0x200 LLC 5 after 1", row -> row.lineCycles = 6);
        differs(Part.LINE, "event 2 (nic dma-write): line 1 0x200 LLC 5 after 2 instead of line 1 0x200 LLC 5 after 1", row -> row.factBeforeLine = true);
        differs(Part.END, "event 3 (core1 halt) is new: 2 were expected", row -> row.oneMore = true);
        differs(Part.COST, "event 2 (nic dma-write): 1000 thousandths of a cycle, task 5 on core0 instead of 1000 thousandths of a cycle, task 4 on core0",
                row -> row.scope = 5);
        differs(Part.COST, "event 2 (nic dma-write): 1000 thousandths of a cycle, task 4 on core1 instead of 1000 thousandths of a cycle, task 4 on core0",
                row -> row.otherCore = true);
    }

    @Test
    void theDispatchCountDoesNot() {
        TraceLog other = log(row -> row.dispatch = 77);
        assertTrue(FirstDifference.between(log(row -> { }), other).isEmpty());
        assertEquals(Fingerprint.of(log(row -> { })), Fingerprint.of(other));
        assertEquals(-1, Fingerprint.firstDifference(Fingerprint.marks(log(row -> { })), Fingerprint.marks(other)));
    }

    @Test
    void theInitialStateCounts() {
        SmallMachine m = new SmallMachine();
        m.log.set(m.hits, 0, 1);
        FirstDifference difference = FirstDifference.between(new SmallMachine().log, m.log).orElseThrow();
        assertEquals("event 0: llc.hits = 1 is new", difference.description());
        assertNotEquals(Fingerprint.of(new SmallMachine().log), Fingerprint.of(m.log));
    }

    /** The digests are worked out by other means: sha256sum over the same words. */
    @Test
    void aFingerprintIsTheDigestOfTheWords() {
        SmallMachine m = new SmallMachine();
        m.log.set(m.state1, 0, CoreState.RUNNING.ordinal());
        m.event(10, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 3, 0, 0);
        assertEquals("73771562c889ec6998e5d397114c08a64b12c2a09094c2424478b011875e8d02", Fingerprint.of(m.log));
        assertEquals("25b5f9dc23c8b850f33eaa3a575a57944e84bef3ae09316e1d222316b13a26f3", Fingerprint.of(m.schema, new StateHistory(m.log).at(1)));
    }

    @Test
    void branchesDifferWhereTheyPart() {
        for (int seed = 0; seed < 50; seed++) {
            RandomRun run = new RandomRun(seed).write(40);
            RandomRun branch = run.branch(seed % 40, seed + 100).write(40 - seed % 40);
            FirstDifference difference = FirstDifference.between(run.log, branch.log, seed % 40).orElseThrow();
            assertEquals(seed % 40 + 1, difference.event());
            assertEquals(difference, FirstDifference.between(run.log, branch.log).orElseThrow());
        }
    }
}
