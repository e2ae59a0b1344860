package ringside.engine.cache;

import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.kernel.Core;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/**
 * The hierarchy of a machine with two cores for the benchmarks: L1 32 KiB in 8 ways, L2 1 MiB in 16, LLC 8 MiB in 16, inclusive, with
 * masks, owners, coherence and charges, without a trace. Bursts of 32 lines.
 */
public final class MeasuredHierarchy {
    private static final int BURST = 32;

    private final CacheRig rig;

    public MeasuredHierarchy() {
        CacheSpec[] l1 = { lru("core0.l1", 64, 8), lru("core1.l1", 64, 8) };
        CacheSpec[] l2 = { lru("core0.l2", 1024, 16), lru("core1.l2", 1024, 16) };
        rig = new CacheRig(new CacheRig.Shape(1, l1, l2, lru("llc", 8192, 16), new long[] { 0xFFFC, 0xFFFC }, true, 1L << 40), CacheRig.defaults());
        rig.simulation.trace().begin(EventKind.ACTION, 1, Chapter.NONE, 0, 0, 0, 0, 0);
    }

    private static CacheSpec lru(String id, int sets, int ways) {
        return CacheRig.spec(id, sets, ways, Replacement.LRU, Inclusion.INCLUSIVE, 0x3, 0xFFFC, false);
    }

    /** One core makes the references of a trace (bit 0: write). */
    public void references(long[] trace) {
        Core core = rig.cores.get(0);
        for (int i = 0; i < trace.length; i++) {
            if ((trace[i] & 1) != 0) {
                rig.hierarchy.store(core, trace[i] >>> 6);
            } else {
                rig.hierarchy.loadNext(core, trace[i] >>> 6);
            }
            if (i % BURST == BURST - 1) {
                rig.hierarchy.endOfBurst();
            }
        }
        rig.hierarchy.endOfBurst();
    }

    /** The NIC writes a packet of so many lines. */
    public void dmaWrite(long line, int lines) {
        for (int k = 0; k < lines; k++) {
            rig.hierarchy.dmaWrite(line + k);
        }
        rig.hierarchy.endOfBurst();
    }

    /** A core reads a packet of so many lines. */
    public void read(long line, int lines) {
        Core core = rig.cores.get(1);
        for (int k = 0; k < lines; k++) {
            rig.hierarchy.loadNext(core, line + k);
        }
        rig.hierarchy.endOfBurst();
    }

    /** Hits of the first core's L1, of its L2, of the LLC, and misses of the LLC. */
    public String hits() {
        return "L1 " + rig.l1.get(0).counter(Counter.HITS) + " L2 " + rig.l2.get(0).counter(Counter.HITS) + " LLC " + rig.llc.counter(Counter.HITS)
                + " mem " + rig.llc.counter(Counter.MISSES);
    }

    /** Hits and misses of all caches together; throws where the caches contradict themselves. */
    public long accesses() {
        if (!rig.hierarchy.violations().isEmpty()) {
            throw new IllegalStateException(rig.hierarchy.violations().toString());
        }
        return rig.hierarchy.caches().stream().mapToLong(c -> c.counter(Counter.HITS) + c.counter(Counter.MISSES)).sum();
    }
}
