package ringside.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;


import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.benchmarks.events.BareHeap;
import ringside.benchmarks.events.KernelEngine;
import ringside.benchmarks.events.PacketLines;
import ringside.engine.cache.MeasuredHierarchy;
import ringside.engine.cache.ThreeLevels;
import ringside.model.LabFiles;
import ringside.model.lab.Core;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.LabProblemException;
import ringside.scenario.RunListener;
import ringside.scenario.RunOptions;
import ringside.scenario.ScenarioRun;

/** Packets a second: the composite workload (G6), the whole bypass sample (G6), and what must not cost anything (G7). */
final class PacketRates {
    private static final int PACKETS = 200_000;
    private static final int TRACED = 5_000;
    private static final int IDLE = 50;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PacketRates() {
    }

    private static PacketLines plain() {
        ThreeLevels caches = new ThreeLevels();
        long[] lines = new long[PacketLines.LINES];
        return new PacketLines() {
            private long[] of(int packet) {
                for (int k = 0; k < LINES; k++) {
                    lines[k] = PacketLines.slot(packet) + k;
                }
                return lines;
            }

            @Override
            public void written(int packet) {
                caches.writeLast(of(packet), LINES);
            }

            @Override
            public void read(int packet) {
                caches.read(of(packet), LINES);
            }
        };
    }

    private static PacketLines real(MeasuredHierarchy caches) {
        return new PacketLines() {
            @Override
            public void written(int packet) {
                caches.dmaWrite(PacketLines.slot(packet), LINES);
            }

            @Override
            public void read(int packet) {
                caches.read(PacketLines.slot(packet), LINES);
            }
        };
    }

    private static void composite(int packets) {
        MeasuredHierarchy caches = new MeasuredHierarchy();
        EventRates.pipeline(new KernelEngine(0, real(caches)), packets);
        // Each line is written once; read, it is looked for in three caches, the first two of which never have it any more.
        long expected = packets * 32L + packets * 3 * 32L;
        if (caches.accesses() != expected) {
            throw new IllegalStateException("the composite makes " + caches.accesses() + " accesses, not " + expected);
        }
    }

    /** The bypass sample with a series of packets 10 microseconds apart, and so many idle VMs, each with a core of its own. */
    static Lab bypass(Path sample, long packets, int idle) {
        try {
            Lab lab = LabFiles.load(sample);
            PacketSpec first = (PacketSpec) lab.getScenarios().get(0).getTraffic().get(0);
            Generator series = LabFactory.eINSTANCE.createGenerator();
            series.setId("series");
            series.setEndpoint(first.getEndpoint());
            series.setHeader(first.getHeader());
            series.setCount(packets);
            series.setPacketsPerSecond(100_000);
            lab.getScenarios().get(0).getTraffic().clear();
            lab.getScenarios().get(0).getTraffic().add(series);
            VirtualMachine like = lab.getServer().getVirtualMachines().get(1);
            for (int i = 0; i < idle; i++) {
                Core core = EcoreUtil.copy(like.getCore());
                VirtualMachine vm = EcoreUtil.copy(like);
                rename(core, "idle" + i + ".");
                rename(vm, "idle" + i + ".");
                vm.setCore(core);
                vm.getVnic().setMacAddress(String.format("52:54:00:01:%02x:%02x", i >> 8, i & 255));
                lab.getServer().getSockets().get(0).getCores().add(core);
                lab.getServer().getVirtualMachines().add(vm);
            }
            return lab;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(EObject of, String prefix) {
        EStructuralFeature id = of.eClass().getEStructuralFeature("id");
        if (id != null && of.eGet(id) != null) {
            of.eSet(id, prefix + of.eGet(id));
        }
        for (EObject part : of.eContents()) {
            rename(part, prefix);
        }
    }

    private static ScenarioRun run(Lab lab, RunOptions options, long packets) {
        try {
            ScenarioRun run = ScenarioRun.of(lab, options);
            run.run();
            if (run.summary().delivered() != packets || !run.violations().isEmpty()) {
                throw new IllegalStateException("the bypass delivers " + run.summary().delivered() + " of " + packets + "; " + run.violations());
            }
            return run;
        } catch (LabProblemException e) {
            throw new IllegalStateException(e.diagnostics().toString(), e);
        }
    }

    private static void untraced(Path sample, long packets, int idle) {
        run(bypass(sample, packets, idle), RunOptions.DEFAULT.untraced(), packets);
    }

    private static void traced(Path sample, long packets) {
        run(bypass(sample, packets, 0), RunOptions.DEFAULT, packets).log().close();
    }

    /** All counts, without a measurement. */
    static void check(Path sample) {
        composite(100_000);
        EventRates.pipeline(new BareHeap(plain()), 100_000);
        untraced(sample, TRACED, 0);
        untraced(sample, TRACED, IDLE);
        traced(sample, TRACED);
    }

    static String measure(int rounds, Path sample, Goals goals) {
        Rounds packets = new Rounds(rounds);
        packets.add(1_000_000, () -> EventRates.pipeline(new BareHeap(plain()), 1_000_000));
        packets.add(1_000_000, () -> composite(1_000_000));
        packets.run();
        goals.atLeast("G6", "composite: kernel and hierarchy ÷ bare loop and caches alone", packets.rate(1) / packets.rate(0), 0.5);
        Rounds sampled = new Rounds(rounds);
        sampled.add(PACKETS, () -> untraced(sample, PACKETS, 0));
        sampled.add(PACKETS / 4, () -> untraced(sample, PACKETS / 4, 0));
        sampled.add(PACKETS / 4, () -> untraced(sample, PACKETS / 4, IDLE));
        sampled.run();
        Rounds traces = new Rounds(rounds);
        traces.add(TRACED, () -> untraced(sample, TRACED, 0));
        traces.add(TRACED, () -> traced(sample, TRACED));
        traces.run();
        goals.row("G6", "bypass sample without a trace, M packets a second", String.format(Locale.ROOT, "%.3f", sampled.rate(0)), "at least 0.3",
                sampled.rate(0) >= 0.3);
        double linear = sampled.rate(1) / sampled.rate(0);
        goals.row("G7", "time a packet at " + PACKETS + " packets ÷ at a quarter of them", String.format(Locale.ROOT, "%.2f", linear), "0.9 to 1.1",
                Math.abs(linear - 1) <= 0.1);
        double idle = sampled.rate(1) / sampled.rate(2);
        goals.row("G7", "bypass, time with " + IDLE + " idle VMs ÷ with none", String.format(Locale.ROOT, "%.2f", idle), "0.9 to 1.1",
                Math.abs(idle - 1) <= 0.1);
        long allocated = allocated(sample);
        goals.row("G7", "bytes allocated by packets 200 000 to 1 000 000", Long.toString(allocated), "a few KB at most", allocated <= 4096);
        goals.unknown("G7", "what the calls cost that tell a trace, without one", "they cannot be taken out; G3, G5 and G6 contain them");
        goals.atMost("G7", "bypass, time with the full trace ÷ without", traces.rate(0) / traces.rate(1), 4);
        return String.format(Locale.ROOT, "| M packets a second | |%n|---|---|%n| composite, bare loop and caches alone | %.2f |%n"
                + "| composite, kernel and hierarchy of two cores | %.2f |%n| bypass sample, no trace | %.3f |%n| bypass sample, full trace (%d packets) | %.3f |%n",
                packets.rate(0), packets.rate(1), sampled.rate(0), TRACED, traces.rate(1));
    }

    /** Bytes that the run's thread allocates after the first fifth of a million packets. */
    private static long allocated(Path sample) {
        long[] events = new long[1 << 16];
        long[] bytes = new long[1 << 16];
        int[] marks = { 0 };
        RunListener listener = new RunListener() {
            @Override
            public void progress(long tick, int made) {
                events[marks[0]] = made;
                bytes[marks[0]++] = THREADS.getCurrentThreadAllocatedBytes();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        run(bypass(sample, 1_000_000, 0), RunOptions.DEFAULT.untraced().withListener(listener), 1_000_000);
        int last = marks[0] - 1;
        int from = 0;
        while (events[from] < events[last] / 5) {
            from++;
        }
        return bytes[last] - bytes[from];
    }

}
