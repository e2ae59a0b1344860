package ringside.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.trace.RuleKey;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/**
 * Measures what a trace costs: one million events of a run that moves packets of 1500 bytes (24 lines) through NIC, host and a VM,
 * in bytes an event, in time against the same run without a trace, and in the time to reach the state after any event. Run by
 * {@code releng/quick measure}; prints, decides nothing.
 */
public final class TraceMeasurement {
    private static final int EVENTS = 1_000_000;

    private TraceMeasurement() {
    }

    static MachineSpec spec(long packets) {
        CacheSpec l1 = new CacheSpec("core0.l1", "L1", 64, 8, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0, 0, false);
        CacheSpec l1b = new CacheSpec("core1.l1", "L1", 64, 8, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0, 0, false);
        CacheSpec llc = new CacheSpec("llc", "LLC", 2048, 11, Replacement.LRU, Inclusion.INCLUSIVE, 0x3, 0x7FC, false);
        QueueSpec rx = new QueueSpec("vm1.rx", 256, 1536, Notify.EVERY_PACKET, 0, 0, 128, Full.DROP, 0, -1);
        QueueSpec tx = new QueueSpec("vm1.tx", 256, 1536, Notify.EVERY_PACKET, 0, 0, 128, Full.DROP, 0, -1);
        VmSpec vm = new VmSpec("vm1", "VM 1", 1, TeachingLabs.MAC1, List.of(), rx, tx, Driver.POLL, 64, ringside.trace.Injection.POSTED, 4096,
                TeachingLabs.function(1, FunctionKind.SINK), null);
        PacketsSpec traffic = new PacketsSpec("g", 0, 0, 1500,
                new PacketHeader(1, TeachingLabs.MAC1, 0, 0x0A000101, TeachingLabs.SERVER_IP, 17, 4000, 80), packets, 500_000, false, 1);
        return new MachineSpec(3000, Placement.CONTIGUOUS, 0, CostTable.of(false, Map.of()),
                List.of(new CoreSpec("core0", "Core 0", l1, null, 0), new CoreSpec("core1", "Core 1", l1b, null, 0)), llc,
                new NicSpec("nic0", "NIC", 10_000_000_000L, 256, 0, 1536, true), TeachingLabs.host(RuleKey.DST_MAC), null, List.of(vm), List.of(),
                List.of(TeachingLabs.endpoint("client", 1, 1)), new TrafficSpec("default", 1, 0, List.of(traffic), List.of()));
    }

    private static double untraced(MachineSpec spec) {
        Machine machine = MachineBuilder.build(spec);
        long start = System.nanoTime();
        while (machine.events() < EVENTS && machine.run(1000)) {
            // goes on
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double traced(MachineSpec spec, TraceLog[] out) {
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        long start = System.nanoTime();
        while (machine.events() < EVENTS && machine.run(1000)) {
            // goes on
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out[0] = log;
        return seconds;
    }

    public static void main(String[] arguments) {
        MachineSpec spec = spec(1_000_000);
        double quiet = Double.MAX_VALUE;
        double told = Double.MAX_VALUE;
        TraceLog[] log = new TraceLog[1];
        for (int round = 0; round < 5; round++) {
            quiet = Math.min(quiet, untraced(spec));
            if (log[0] != null) {
                log[0].close();
            }
            told = Math.min(told, traced(spec, log));
        }
        long lines = 0;
        for (int i = 1; i <= log[0].size(); i++) {
            lines += log[0].event(i).lineCount();
        }
        long facts = log[0].event(log[0].size()).endFact();
        System.out.printf(Locale.ROOT, "events %,d, lines %,d (%.1f an event), facts %,d (%.1f an event)%n", log[0].size(), lines,
                (double) lines / log[0].size(), facts, (double) facts / log[0].size());
        System.out.printf(Locale.ROOT, "trace %,d bytes, %.0f an event%n", log[0].bytes(), (double) log[0].bytes() / log[0].size());
        System.out.printf(Locale.ROOT, "untraced %.2f s (%.2f M events/s), traced %.2f s (%.2f M events/s), ratio %.2f%n", quiet, EVENTS / quiet / 1e6, told,
                EVENTS / told / 1e6, told / quiet);
        long start = System.nanoTime();
        StateHistory history = new StateHistory(log[0]);
        history.at(log[0].size());
        System.out.printf(Locale.ROOT, "index of key states, once: %.2f s%n", (System.nanoTime() - start) / 1e9);
        RandomStreams.Stream random = new RandomStreams.Stream(1);
        long worst = 0;
        long total = 0;
        for (int i = 0; i < 1000; i++) {
            int event = 1 + random.below(log[0].size());
            start = System.nanoTime();
            history.at(event);
            long took = System.nanoTime() - start;
            total += took;
            worst = Math.max(worst, took);
        }
        System.out.printf(Locale.ROOT, "state after a random event: mean %.2f ms, worst of 1,000 %.2f ms%n", total / 1e9, worst / 1e6);
        log[0].close();
    }
}
