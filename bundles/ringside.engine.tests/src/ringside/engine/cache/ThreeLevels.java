package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.*;

import ringside.engine.kernel.Simulation;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;

/**
 * Three caches wired as the comparison of cache simulators asks: L1 32 KiB in 8 ways, L2 1 MiB in 16, LLC 8 MiB in 16, exact LRU,
 * empty at first. S1 is demand only: a line is looked for outwards and put into every level that missed, victims vanish. S2 writes
 * back: a write makes the L1's line dirty; a dirty victim of a level is stored into the next (there it becomes dirty and most recent,
 * and is allocated if absent), a clean one vanishes; the outermost level is filled first, then the victim of the inner one is dealt
 * with.
 */
public final class ThreeLevels {
    /** References that pass a level before the next one sees those that missed. */
    private static final int CHUNK = 2048;

    final SetAssociativeCache l1;
    final SetAssociativeCache l2;
    final SetAssociativeCache llc;
    private final SetAssociativeCache[] levels;
    final long[] stored = new long[3];
    final long[] storedHits = new long[3];
    private final Simulation simulation = new Simulation(0);

    public ThreeLevels() {
        l1 = cache("l1", 64, 8);
        l2 = cache("l2", 1024, 16);
        llc = cache("llc", 8192, 16);
        levels = new SetAssociativeCache[] { l1, l2, llc };
        ComponentInfo run = simulation.schema().addComponent("run", "Run", ComponentKind.RUN, 0, "");
        simulation.trace().begin(EventKind.ACTION, run.id(), Chapter.NONE, 0, 0, 0, 0, 0);
    }

    private SetAssociativeCache cache(String id, int sets, int ways) {
        return new SetAssociativeCache(simulation, simulation.schema().addComponent(id, id, ComponentKind.CACHE, 0, ""),
                new CacheSpec(id, id, sets, ways, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0, 0, false));
    }

    /** S1. */
    public void demandOnly(long[] trace) {
        long[] lines = new long[CHUNK];
        for (int from = 0; from < trace.length; from += CHUNK) {
            int count = Math.min(CHUNK, trace.length - from);
            for (int i = 0; i < count; i++) {
                lines[i] = trace[from + i] >>> 6;
            }
            llc.references(lines, l2.references(lines, l1.references(lines, count, lines), lines), lines);
        }
        flush();
    }

    /** The lines of a packet are written into the LLC alone. Their numbers are in {@code lines}, which is changed. */
    public void writeLast(long[] lines, int count) {
        llc.references(lines, count, lines);
    }

    /** The lines of a packet are read through all levels. Their numbers are in {@code lines}, which is changed. */
    public void read(long[] lines, int count) {
        llc.references(lines, l2.references(lines, l1.references(lines, count, lines), lines), lines);
    }

    /** S2. */
    public void writeBack(long[] trace) {
        for (long reference : trace) {
            access(0, reference >>> 6);
            if ((reference & 1) != 0) {
                makeDirty(l1, l1.find(reference >>> 6));
            }
        }
        flush();
    }

    private void access(int level, long line) {
        SetAssociativeCache cache = levels[level];
        int at = cache.find(line);
        if (at >= 0) {
            cache.count(HITS);
            cache.touch(at);
            return;
        }
        cache.count(MISSES);
        if (level < 2) {
            access(level + 1, line);
        }
        allocate(level, line, false);
    }

    private void allocate(int level, long line, boolean dirty) {
        SetAssociativeCache cache = levels[level];
        int at = cache.victim(line, 0);
        long old = cache.word(at);
        if (LineWord.valid(old)) {
            cache.remove(at, EVICTED);
            if (LineWord.dirty(old)) {
                cache.count(WRITTEN_BACK);
                store(level + 1, LineWord.line(old));
            }
        }
        cache.fill(at, line, dirty ? Mesi.M : Mesi.E, dirty, 0);
    }

    private void store(int level, long line) {
        if (level == 3) {
            return;
        }
        stored[level]++;
        SetAssociativeCache cache = levels[level];
        int at = cache.find(line);
        if (at >= 0) {
            storedHits[level]++;
            cache.touch(at);
            makeDirty(cache, at);
        } else {
            allocate(level, line, true);
        }
    }

    private static void makeDirty(SetAssociativeCache cache, int at) {
        cache.update(at, Mesi.M, true, 0);
    }

    private void flush() {
        for (SetAssociativeCache cache : levels) {
            cache.flushCounters();
        }
    }

    /** As the published tables have it: {@code L1 2500000 L2 2491808 LLC 0 mem 8192}. */
    public String hits() {
        return "L1 " + l1.counter(HITS) + " L2 " + l2.counter(HITS) + " LLC " + llc.counter(HITS) + " mem " + llc.counter(MISSES);
    }

    /** As the published tables have it: {@code wb into L2 2499488 (hit 2499488) into LLC 0 (hit 0) mem 0}. */
    public String writtenBack() {
        return "wb into L2 " + stored[1] + " (hit " + storedHits[1] + ") into LLC " + stored[2] + " (hit " + storedHits[2] + ") mem "
                + llc.counter(WRITTEN_BACK);
    }
}
