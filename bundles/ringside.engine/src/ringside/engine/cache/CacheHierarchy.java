package ringside.engine.cache;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.trace.MemoryMap;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;

/**
 * Every operation on lines, and who pays. Each core has a first level cache and perhaps a second level that contains it; all share
 * the last level. A line's first access in a burst costs its level's latency in full, each further one the larger of moving 64
 * bytes and the latency divided by the misses a core has under way at once.
 *
 * <p>Coherence is MESI. The last level's word names the core that holds a newer copy. Writing a line that is exclusive (E) is
 * silent; writing a shared one (S) asks the last level first and is an upgrade. A line is dirty in an L1 where it is newer than in
 * the L2 (without one: than in the last level), in an L2 where it is newer than in the last level, and there where it is newer
 * than in memory. A line that is written back is not used by that: its place in the order of replacement stays.
 *
 * <p>Operations are called between {@link Trace#begin} and {@link Trace#end}, followed by {@link #endOfBurst()}.
 */
public final class CacheHierarchy {
    private static final Level[] LEVELS = Level.values();
    /** For each level the cost of a line that it serves. */
    private static final Cost[] COSTS = new Cost[LEVELS.length];

    static {
        for (Level level : LEVELS) {
            COSTS[level.ordinal()] = switch (level) {
                case L1, NONE -> Cost.L1_HIT;
                case L2 -> Cost.L2_HIT;
                case LLC -> Cost.LLC_HIT;
                case FORWARD -> Cost.DIRTY_FORWARD;
                case DRAM -> Cost.DRAM;
            };
        }
    }

    private final Trace trace;
    private final MemoryMap memory;
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    private final int[] coreIds;
    private final SetAssociativeCache llc;
    private final boolean inclusive;
    private long ioWays;
    private long copyWays;
    private final boolean directCacheAccess;
    private final List<SetAssociativeCache> all = new ArrayList<>();
    private final CountedCaches counted;
    private final Coherence coherence;
    private final LastLevel last;
    private final CoreAccess cores;
    private CostTable costs;
    /** For each level what a line costs that is the first or stands alone, and what a further line of a burst costs. */
    private final long[] alone = new long[LEVELS.length];
    private final long[] further = new long[LEVELS.length];
    private int position;

    /** @param l2 with a null for each core without one */
    public CacheHierarchy(Trace trace, MemoryMap memory, CostTable costs, List<Core> cores, List<SetAssociativeCache> l1, List<SetAssociativeCache> l2,
            long[] allocateWays, SetAssociativeCache llc, Inclusion inclusion, long ioWays, long copyWays, boolean directCacheAccess) {
        this.trace = trace;
        this.memory = memory;
        this.l1 = l1.toArray(new SetAssociativeCache[0]);
        this.l2 = l2.toArray(new SetAssociativeCache[0]);
        this.coreIds = cores.stream().mapToInt(Core::id).toArray();
        this.llc = llc;
        this.inclusive = inclusion == Inclusion.INCLUSIVE;
        this.ioWays = ioWays;
        this.copyWays = copyWays;
        this.directCacheAccess = directCacheAccess;
        for (int c = 0; c < this.l1.length; c++) {
            all.add(this.l1[c]);
            if (this.l2[c] != null) {
                all.add(this.l2[c]);
            }
        }
        all.add(llc);
        counted = new CountedCaches(all);
        coherence = new Coherence(this.l1, this.l2);
        last = new LastLevel(llc, coherence, inclusive, coreIds);
        this.cores = new CoreAccess(trace, memory, this.l1, this.l2, llc, last, coherence, allocateWays);
        costs(costs);
        checkMask(ioWays);
        checkMask(copyWays);
        for (long mask : allocateWays) {
            checkMask(mask);
        }
    }

    /** Changes the ways that DMA may allocate, 0 for all. */
    public void ioWays(long mask) {
        checkMask(mask);
        ioWays = mask;
    }

    /** Changes the ways that copies may allocate, 0 for all. */
    public void copyWays(long mask) {
        checkMask(mask);
        copyWays = mask;
    }

    /** Changes the ways of the last level that a core's lines may take, 0 for all. */
    public void allocateWays(int core, long mask) {
        checkMask(mask);
        cores.allocateWays(core, mask);
    }

    private void checkMask(long mask) {
        if (mask >>> llc.ways() != 0) {
            throw new IllegalArgumentException("mask 0x" + Long.toHexString(mask) + " names ways that " + llc.info().path() + " does not have");
        }
    }

    public void costs(CostTable to) {
        costs = to;
        for (Level level : LEVELS) {
            alone[level.ordinal()] = to.get(costOf(level));
            further[level.ordinal()] = to.overlapped(to.get(costOf(level)));
        }
    }

    public MemoryMap memory() {
        return memory;
    }

    public List<SetAssociativeCache> caches() {
        return List.copyOf(all);
    }

    /** Ends the event's burst: the next line is a first one again, and the counters are written. */
    public void endOfBurst() {
        position = 0;
        counted.flush();
    }

    /** Reads one line that stands for itself (a ring, a variable): its latency in full. Returns the {@link Outcome}. */
    public int load(Core core, long line) {
        return access(core, line, false, true);
    }

    /** Writes one line that stands for itself. Returns the {@link Outcome}. */
    public int store(Core core, long line) {
        return access(core, line, true, true);
    }

    /** Reads the next line of a burst. */
    public void loadNext(Core core, long line) {
        access(core, line, false, false);
    }

    private int access(Core core, long line, boolean write, boolean standsAlone) {
        trace.openLine();
        int c = core.position();
        int outcome = write ? cores.store(c, line) : cores.load(c, line);
        Level level = Outcome.level(outcome);
        long cycles = standsAlone ? alone[level.ordinal()] : inBurst(level, 0);
        trace.charge(costOf(level), cycles);
        trace.line(line, outcome, cycles);
        cores.prefetch(c, line, cores.missed());
        return outcome;
    }

    /** The host's copy of the next line into the last level cache: no private cache is filled. */
    public void copyToLlc(Core core, long from, long to, boolean partial) {
        trace.openLine();
        int c = core.position();
        int outcome = cores.readWithoutFill(c, from);
        Level level = Outcome.level(outcome);
        long cycles = inBurst(level, costs.transfer(Cost.COPY_LLC_RATE));
        trace.charge(costOf(level), cycles);
        if (partial) {
            Level read = Outcome.level(cores.readWithoutFill(c, to));
            long more = inBurst(read, 0);
            trace.charge(costOf(read), more);
            cycles += more;
        }
        outcome |= last.overwrite(to, copyWays);
        trace.line(to, outcome, cycles);
    }

    /**
     * The next line of a fetch command goes from memory into the last level cache, in the ways of copies; one that is in a cache stays
     * where it is. Returns how long after the line before it it comes, in thousandths of a cycle; 0 where nothing moves.
     */
    public long fetchToLlc(Core core, long line) {
        trace.openLine();
        int outcome = cores.fetchToLast(line, copyWays);
        Level from = Outcome.level(outcome);
        long comes = from == Level.LLC ? 0 : inBurst(from, 0);
        asked(line, outcome);
        return comes;
    }

    /** The next line of a software prefetch into the core's first level cache; as {@link #fetchToLlc} otherwise. */
    public long prefetchToL1(Core core, long line) {
        trace.openLine();
        int outcome = cores.prefetchToL1(core.position(), line);
        Level from = Outcome.level(outcome);
        long comes = from == Level.L1 ? 0 : inBurst(from, 0);
        asked(line, outcome);
        return comes;
    }

    private void asked(long line, int outcome) {
        long cycles = costs.get(Cost.FETCH);
        trace.charge(Cost.FETCH, cycles);
        trace.line(line, outcome, cycles);
    }

    /** A plain copy of the next line through the core's own caches: a load and a store. */
    public void copyThroughL1(Core core, long from, long to) {
        trace.openLine();
        int c = core.position();
        Level read = Outcome.level(cores.load(c, from));
        long cycles = inBurst(read, costs.transfer(Cost.COPY_L1_RATE));
        position--;
        trace.charge(costOf(read), cycles);
        int missedByRead = cores.missed();
        int outcome = cores.store(c, to);
        Level written = Outcome.level(outcome);
        long more = inBurst(written, costs.transfer(Cost.COPY_L1_RATE));
        trace.charge(costOf(written), more);
        trace.line(to, outcome, cycles + more);
        int missedByWrite = cores.missed();
        cores.prefetch(c, from, missedByRead);
        cores.prefetch(c, to, missedByWrite);
    }

    /** A copy of the next line past all caches into memory. */
    public void copyToMemory(Core core, long from, long to) {
        trace.openLine();
        int outcome = cores.readWithoutFill(core.position(), from);
        Level level = Outcome.level(outcome);
        long cycles = inBurst(level, costs.transfer(Cost.COPY_LLC_RATE));
        trace.charge(costOf(level), cycles);
        if (last.drop(to)) {
            outcome |= Outcome.INVALIDATED;
        }
        trace.line(to, outcome, cycles);
    }

    /**
     * The NIC writes a line: into the last level cache, where only the I/O ways may be allocated, or into memory. No core pays. Returns
     * whether the last level cache had it.
     */
    public boolean dmaWrite(long line) {
        trace.openLine();
        int outcome;
        if (directCacheAccess) {
            outcome = Level.LLC.ordinal() | last.overwrite(line, ioWays);
        } else {
            outcome = Level.DRAM.ordinal() | (last.drop(line) ? Outcome.INVALIDATED : 0);
        }
        long cycles = costs.get(Cost.DMA_LINE);
        trace.charge(Cost.DMA_LINE, cycles);
        trace.line(line, outcome, cycles);
        return Outcome.has(outcome, Outcome.UPDATED);
    }

    /** The NIC reads a line. Nothing is allocated; a private dirty copy becomes shared. No core pays. */
    public void dmaRead(long line) {
        trace.openLine();
        int outcome = last.read(line, -1);
        long cycles = costs.get(Cost.DMA_LINE);
        trace.charge(Cost.DMA_LINE, cycles);
        trace.line(line, outcome, cycles);
    }

    private long inBurst(Level level, long transfer) {
        return position++ == 0 ? alone[level.ordinal()] : Math.max(transfer, further[level.ordinal()]);
    }

    private static Cost costOf(Level level) {
        return COSTS[level.ordinal()];
    }

    /** What is wrong with the caches; empty where nothing is. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>();
        CacheInvariants.check(l1, l2, llc, inclusive, coreIds, coherence, wrong);
        return wrong;
    }
}
