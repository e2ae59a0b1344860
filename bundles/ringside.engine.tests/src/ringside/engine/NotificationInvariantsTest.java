package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/** Invariants 3, 4 and 5 of the domain, read off the traces of random machines with every way of notifying. */
class NotificationInvariantsTest {
    private static final int MACHINES = 250;
    /** Dispatches after which packets go in circles between VMs; such machines never come to rest. */
    private static final int CIRCLES = 40_000;

    private record Run(long seed, MachineSpec spec, Machine machine, TraceLog log) {
        String at(int event) {
            return "machine drawn from seed " + seed + ", event " + event + " " + log.event(event).kind();
        }
    }

    private static Run run(long seed, MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        machine.run(Long.MAX_VALUE);
        assertEquals(List.of(), machine.violations(), "machine drawn from seed " + seed);
        return new Run(seed, spec, machine, log);
    }

    /** A run until nothing is left to do; null for a machine whose packets go in circles. */
    private static Run toTheEnd(long seed) {
        MachineSpec spec = RandomLabs.drawToTheEnd(seed);
        if (MachineBuilder.build(spec).run(CIRCLES)) {
            return null;
        }
        return run(seed, spec);
    }

    /** 3: used.idx − lastUsed ≤ size, avail.idx never decreases, used.idx goes one by one; all modulo 65 536. */
    @Test
    void indicesOnlyGoForwards() {
        for (long seed = 1; seed <= MACHINES; seed++) {
            Run run = run(seed, RandomLabs.draw(seed));
            Map<Integer, Long> now = new HashMap<>();
            TraceEvent event = run.log.event(0);
            for (long f = 0; f < run.log.initialFacts(); f++) {
                now.put(run.log.factField(f), run.log.factValue(f));
            }
            for (int i = 1; i <= run.log.size(); i++) {
                event.moveTo(i);
                for (long f = event.firstFact(); f < event.endFact(); f++) {
                    StateField field = run.log.schema().field(run.log.factField(f));
                    if (field.component().kind() != ComponentKind.VIRTQUEUE || field.length() != 1) {
                        continue;
                    }
                    long value = run.log.factValue(f);
                    long step = value - now.getOrDefault(field.id(), 0L) & 0xFFFF;
                    int size = run.log.schema().field(field.component().id(), FieldKind.AVAIL_RING).length();
                    if (field.kind() == FieldKind.AVAIL_IDX) {
                        assertTrue(step <= size, run.at(i));
                    } else if (field.kind() == FieldKind.USED_IDX || field.kind() == FieldKind.LAST_USED) {
                        assertEquals(1, step, run.at(i));
                    }
                    now.put(field.id(), value);
                    long used = now.getOrDefault(run.log.schema().field(field.component().id(), FieldKind.USED_IDX).id(), 0L);
                    long read = now.getOrDefault(run.log.schema().field(field.component().id(), FieldKind.LAST_USED).id(), 0L);
                    assertTrue((used - read & 0xFFFF) <= size, run.at(i));
                }
            }
            run.log.close();
        }
    }

    /** 4: no interrupt and no read before the step that published is over; no read of bytes that the copy has not put there. */
    @Test
    void nothingIsReadBeforeItIsThere() {
        int reads = 0;
        for (long seed = 1; seed <= MACHINES; seed++) {
            Run run = run(seed, RandomLabs.draw(seed));
            StateHistory history = new StateHistory(run.log);
            Map<String, Long> visibleAt = new HashMap<>();
            // When what an interrupt was asked for became visible: a packet that circles may be published anew before the interrupt comes.
            Map<String, Long> asked = new HashMap<>();
            int packets = run.log.schema().component("packet").id();
            int memory = run.log.schema().component("memory").id();
            TraceEvent event = run.log.event(0);
            for (int i = 1; i <= run.log.size(); i++) {
                event.moveTo(i);
                switch (event.kind()) {
                    case PUBLISH, DIRECT_PUBLISH -> visibleAt.put(event.argument("ring") + ":" + event.packet(), event.tick() + event.cycles() / 1000);
                    case READ_RING -> assertTrue(visibleAt.get(event.argument("ring") + ":" + event.packet()) <= event.tick(), run.at(i));
                    case NOTIFY -> {
                        String key = event.argument("ring") + ":" + event.packet();
                        boolean visible = visibleAt.get(key) <= event.tick();
                        assertTrue(visible || event.depth() > 0, run.at(i));
                        if (visible) {
                            asked.put(key, visibleAt.get(key));
                        }
                    }
                    case INJECT -> {
                        ComponentInfo vm = run.log.schema().component((int) event.argument("vm"));
                        long ring = run.log.schema().component(vm.path() + ".rx").id();
                        assertTrue(asked.get(ring + ":" + event.packet()) <= event.tick(), run.at(i));
                    }
                    case READ_PACKET -> {
                        reads++;
                        StateView before = history.at(i - 1);
                        int buffer = (int) event.argument("buffer");
                        int holds = (int) before.get(memory, FieldKind.BUFFER_PACKET, buffer);
                        assertEquals(before.get(packets, FieldKind.NUMBER, event.packet()), before.get(packets, FieldKind.NUMBER, holds), run.at(i));
                        assertTrue(event.argument("bytes") <= before.get(memory, FieldKind.BUFFER_BYTES, buffer), run.at(i));
                    }
                    default -> {
                    }
                }
            }
            run.log.close();
        }
        assertTrue(reads > 1000, reads + " reads");
    }

    /**
     * 5: each packet instance published for a VM is decided on exactly once; interrupts injected = decisions to send one, alone or in a batch.
     * What was held back is announced later, by a packet or by the timer.
     */
    @Test
    void interruptsAreThoseThatWereSent() {
        Map<Notification, Integer> all = new EnumMap<>(Notification.class);
        for (long seed = 1; seed <= MACHINES; seed++) {
            Run run = toTheEnd(seed);
            if (run == null) {
                continue;
            }
            long published = 0;
            long decided = 0;
            long announced = 0;
            long timers = 0;
            long sent = 0;
            long injected = 0;
            long coalesced = 0;
            long held = 0;
            TraceEvent event = run.log.event(0);
            for (int i = 1; i <= run.log.size(); i++) {
                event.moveTo(i);
                switch (event.kind()) {
                    case PUBLISH, DIRECT_PUBLISH -> published++;
                    case NOTIFY -> {
                        Notification what = Notification.values()[(int) event.argument("notification")];
                        all.merge(what, 1, Integer::sum);
                        decided += event.depth() == 0 ? 1 : 0;
                        announced += event.depth() == 1 ? 1 : 0;
                        sent += what == Notification.SENT ? 1 : 0;
                        coalesced += what == Notification.COALESCED ? 1 : 0;
                        assertTrue(what != Notification.NONE, run.at(i));
                    }
                    case NOTIFY_BATCH -> {
                        assertEquals(event.argumentCount() - 1, event.argument("vms"), run.at(i));
                        sent += event.argument("vms");
                    }
                    case COALESCE_TIMER -> {
                        timers++;
                        held += event.argument("packets");
                    }
                    case INJECT -> injected++;
                    default -> {
                    }
                }
            }
            assertEquals(published, decided, "seed " + seed);
            assertEquals(sent, injected, "seed " + seed);
            assertTrue(announced <= timers && held <= coalesced, "seed " + seed);
            run.log.close();
        }
        for (Notification what : Notification.values()) {
            assertTrue(what == Notification.NONE || all.getOrDefault(what, 0) > 10, "hardly ever " + what + ": " + all);
        }
    }

    /** Nobody sleeps on work: when nothing is left to do, every ring has been emptied by whoever reads it. */
    @Test
    void noWakeUpIsLost() {
        int atRest = 0;
        for (long seed = 1; seed <= 3 * MACHINES; seed++) {
            Run run = toTheEnd(seed);
            if (run == null || waits(run)) {
                continue;
            }
            atRest++;
            StateReader end = run.machine.state();
            for (ComponentInfo ring : run.log.schema().components()) {
                if (ring.kind() == ComponentKind.VIRTQUEUE) {
                    String where = "machine drawn from seed " + seed + ", " + ring.path();
                    boolean transmits = ring.path().endsWith(".tx");
                    if (transmits) {
                        assertEquals(value(run, end, ring, FieldKind.AVAIL_IDX), value(run, end, ring, FieldKind.LAST_AVAIL), where);
                    } else {
                        assertEquals(value(run, end, ring, FieldKind.USED_IDX), value(run, end, ring, FieldKind.LAST_USED), where);
                        assertEquals(0, value(run, end, ring, FieldKind.COALESCED_PACKETS), where);
                        assertEquals(0, value(run, end, ring, FieldKind.COALESCED_UNTIL), where);
                    }
                }
            }
            for (ComponentInfo core : run.log.schema().components()) {
                if (core.kind() == ComponentKind.CORE && run.log.schema().field(core.id(), FieldKind.IRQ_PENDING) != null) {
                    assertEquals(0, value(run, end, core, FieldKind.IRQ_PENDING), "machine drawn from seed " + seed + ", " + core.path());
                    assertEquals(0, value(run, end, core, FieldKind.PI_ON), "machine drawn from seed " + seed + ", " + core.path());
                }
            }
            run.log.close();
        }
        assertTrue(atRest > MACHINES, atRest + " machines came to rest");
    }

    /** Whether back-pressure held a packet: a VM may then wait for itself, which is no matter of notifications. */
    private static boolean waits(Run run) {
        for (int i = 1; i <= run.log.size(); i++) {
            if (run.log.event(i).kind() == EventKind.HOLD) {
                return true;
            }
        }
        return false;
    }

    private static long value(Run run, StateReader state, ComponentInfo component, FieldKind kind) {
        return state.get(run.log.schema().field(component.id(), kind).id(), 0);
    }
}
