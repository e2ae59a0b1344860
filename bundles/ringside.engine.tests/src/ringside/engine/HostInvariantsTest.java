package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.Full;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/**
 * What must hold whatever the copy target, portion, fetch mode and full policy are, read from the traces of random machines: no
 * interrupt before the data is published, nothing read that was not copied, every packet gone at most once (domain invariants 4 and 7).
 */
class HostInvariantsTest {
    /** A notification that was held back, or waits for its batch, can come when its packet has been read already; the last event of a packet is its own. */
    private static final Set<EventKind> MAY_BE_LATE = Set.of(EventKind.COALESCE_TIMER, EventKind.NOTIFY, EventKind.NOTIFY_BATCH, EventKind.INJECT,
            EventKind.INTERRUPT, EventKind.WAKE_UP, EventKind.DELIVERED, EventKind.DROPPED);

    private int interrupts;
    private int reads;
    private int holds;
    private int fetches;

    @Test
    void onRandomMachines() {
        for (int seed = 1001; seed <= 1300; seed++) {
            MachineSpec spec = RandomLabs.draw(seed);
            Machine machine = MachineBuilder.build(spec);
            TraceLog log = new TraceLog(machine.schema());
            machine.trace(log);
            machine.run(Long.MAX_VALUE);
            try {
                assertEquals(List.of(), machine.violations());
                check(spec, log);
            } catch (AssertionError e) {
                throw new AssertionError("machine drawn from seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertTrue(interrupts > 500 && reads > 1000 && holds > 100 && fetches > 300,
                "the machines drawn do too little: " + interrupts + " " + reads + " " + holds + " " + fetches);
    }

    private static long endAtLeast(TraceEvent event) {
        return event.tick() + event.cycles() / 1000;
    }

    private void check(MachineSpec spec, TraceLog log) {
        Map<Integer, TraceEvent> published = new HashMap<>();
        Map<Integer, TraceEvent> told = new HashMap<>();
        Map<Integer, TraceEvent> copied = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        for (int n = 1; n <= log.size(); n++) {
            TraceEvent event = log.event(n);
            switch (event.kind()) {
                case PUBLISH, DIRECT_PUBLISH -> published.put(event.packet(), event);
                case COPY, DIRECT_COPY -> copied.put((int) event.argument("to"), event);
                case NOTIFY -> {
                    TraceEvent before = published.get(event.packet());
                    assertTrue(before != null && endAtLeast(before) <= event.tick(), "event " + n + " tells of what is not published yet");
                    told.putIfAbsent(event.packet(), event);
                }
                case INJECT -> {
                    // A packet may pass by several times, and an interrupt that was on its way for an earlier time may come late.
                    TraceEvent before = told.get(event.packet());
                    assertTrue(before != null && endAtLeast(before) <= event.tick(), "event " + n + " interrupts for what nobody told of");
                    interrupts++;
                }
                case READ_PACKET -> read(event, copied.get((int) event.argument("buffer")), log);
                case DELIVERED, DROPPED -> assertTrue(gone.add(event.packet()), "event " + n + ": the packet is gone already");
                case HOLD -> holds++;
                case FETCH, PREFETCH -> fetches++;
                default -> {
                }
            }
            assertTrue(MAY_BE_LATE.contains(event.kind()) || !gone.contains(event.packet()), "event " + n + " " + event.kind() + " is of a packet that is gone");
            if (event.kind() == EventKind.DROPPED && event.component().path().equals("host")) {
                String at = log.schema().component((int) event.argument("at")).path();
                assertTrue(spec.vms().stream().noneMatch(vm -> vm.rx().id().equals(at) && vm.rx().full() == Full.BACKPRESSURE), "the host lost it at " + at);
            }
        }
        StateHistory history = new StateHistory(log);
        int host = log.schema().component("host").id();
        assertTrue(history.at(log.size()).get(host, FieldKind.USELESS_FETCHES) <= history.at(log.size()).get(host, FieldKind.FETCHED_LINES));
    }

    /** The bytes were copied before, all of them, and into the lines that are read. */
    private void read(TraceEvent event, TraceEvent copy, TraceLog log) {
        int memory = log.schema().component("memory").id();
        StateHistory history = new StateHistory(log);
        assertTrue(copy != null && endAtLeast(copy) <= event.tick(), "event " + event.number() + " reads what was not copied");
        long bytes = history.at(event.number()).get(memory, FieldKind.BUFFER_BYTES, (int) event.argument("buffer"));
        assertTrue(event.argument("bytes") <= bytes, "event " + event.number() + " reads bytes that were not filled");
        assertEquals(copy.argument("bytes"), bytes);
        Set<Long> written = new HashSet<>();
        for (int k = 1; k <= copy.lineCount(); k++) {
            written.add(copy.line(k));
        }
        for (int k = 1; k <= event.lineCount(); k++) {
            boolean ofBuffer = log.schema().memory().bufferOf(event.line(k)) == event.argument("buffer");
            boolean beyond = log.schema().memory().lineInBuffer(event.line(k)) * 64L >= bytes;
            assertTrue(!ofBuffer || beyond || written.contains(event.line(k)), "event " + event.number() + " line " + k);
        }
        reads++;
    }
}
