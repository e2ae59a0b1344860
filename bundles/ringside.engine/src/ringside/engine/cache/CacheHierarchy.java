package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.*;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.trace.LineWord;
import ringside.trace.MemoryMap;
import ringside.trace.Mesi;
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
    private static final int LINES_OF_PAGE = 64;
    private static final Level[] PREFETCHING = { Level.L1, Level.L2, Level.LLC };

    private final Trace trace;
    private final MemoryMap memory;
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    private final int[] coreIds;
    private final long[] allocateWays;
    private final SetAssociativeCache llc;
    private final boolean inclusive;
    private final long ioWays;
    private final long copyWays;
    private final boolean directCacheAccess;
    private final List<SetAssociativeCache> all = new ArrayList<>();
    private final Coherence coherence;
    private CostTable costs;
    private int position;
    /** State in which the line last fetched may be kept. */
    private Mesi granted = Mesi.I;
    /** Levels with a prefetcher that the demand access under way missed, a bit for each ordinal. */
    private int missed;
    /** The cache whose prefetcher is at work; null during an access. */
    private SetAssociativeCache prefetchingFor;

    /** @param l2 with a null for each core without one */
    public CacheHierarchy(Trace trace, MemoryMap memory, CostTable costs, List<Core> cores, List<SetAssociativeCache> l1, List<SetAssociativeCache> l2,
            long[] allocateWays, SetAssociativeCache llc, Inclusion inclusion, long ioWays, long copyWays, boolean directCacheAccess) {
        this.trace = trace;
        this.memory = memory;
        this.costs = costs;
        this.l1 = l1.toArray(new SetAssociativeCache[0]);
        this.l2 = l2.toArray(new SetAssociativeCache[0]);
        this.coreIds = cores.stream().mapToInt(Core::id).toArray();
        this.allocateWays = allocateWays;
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
        coherence = new Coherence(this.l1, this.l2);
        checkMask(ioWays);
        checkMask(copyWays);
        for (long mask : allocateWays) {
            checkMask(mask);
        }
    }

    private void checkMask(long mask) {
        if (mask >>> llc.ways() != 0) {
            throw new IllegalArgumentException("mask 0x" + Long.toHexString(mask) + " names ways that " + llc.info().path() + " does not have");
        }
    }

    public void costs(CostTable to) {
        costs = to;
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
        for (SetAssociativeCache cache : all) {
            cache.flushCounters();
        }
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

    private int access(Core core, long line, boolean write, boolean alone) {
        trace.openLine();
        int c = core.position();
        int outcome = write ? storeLine(c, line) : loadLine(c, line);
        Level level = Outcome.level(outcome);
        long cycles = alone ? latency(level) : latencyInBurst(level, 0);
        trace.charge(costOf(level), cycles);
        trace.line(line, outcome, cycles);
        prefetch(c, line, missed);
        return outcome;
    }

    /** The host's copy of the next line into the last level cache: no private cache is filled. */
    public void copyToLlc(Core core, long from, long to, boolean partial) {
        trace.openLine();
        int c = core.position();
        int outcome = readWithoutFill(c, from);
        Level level = Outcome.level(outcome);
        long cycles = latencyInBurst(level, costs.transfer(Cost.COPY_LLC_RATE));
        trace.charge(costOf(level), cycles);
        if (partial) {
            Level read = Outcome.level(readWithoutFill(c, to));
            long more = latencyInBurst(read, 0);
            trace.charge(costOf(read), more);
            cycles += more;
        }
        outcome |= overwriteInLlc(to, copyWays);
        trace.line(to, outcome, cycles);
    }

    /**
     * The next line of a fetch command goes from memory into the last level cache, in the ways of copies; one that is in a cache stays
     * where it is. Returns how long after the line before it it comes, in thousandths of a cycle; 0 where nothing moves.
     */
    public long fetchToLlc(Core core, long line) {
        trace.openLine();
        coherence.snoop(line, -1);
        boolean there = coherence.held() || llc.find(line) >= 0;
        int outcome = Level.LLC.ordinal();
        long comes = 0;
        if (!there) {
            prefetchingFor = llc;
            llc.count(PREFETCHES);
            outcome = Level.DRAM.ordinal() | fillLlc(line, Mesi.E, false, copyWays);
            prefetchingFor = null;
            comes = latencyInBurst(Level.DRAM, 0);
        }
        asked(line, outcome);
        return comes;
    }

    /** The next line of a software prefetch into the core's first level cache; as {@link #fetchToLlc} otherwise. */
    public long prefetchToL1(Core core, long line) {
        trace.openLine();
        int c = core.position();
        int outcome = Level.L1.ordinal();
        long comes = 0;
        if (l1[c].find(line) < 0) {
            prefetchingFor = l1[c];
            l1[c].count(PREFETCHES);
            outcome = loadLine(c, line);
            prefetchingFor = null;
            comes = latencyInBurst(Outcome.level(outcome), 0);
        }
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
        Level read = Outcome.level(loadLine(c, from));
        long cycles = latencyInBurst(read, costs.transfer(Cost.COPY_L1_RATE));
        position--;
        trace.charge(costOf(read), cycles);
        int missedByRead = missed;
        missed = 0;
        int outcome = storeLine(c, to);
        Level written = Outcome.level(outcome);
        long more = latencyInBurst(written, costs.transfer(Cost.COPY_L1_RATE));
        trace.charge(costOf(written), more);
        trace.line(to, outcome, cycles + more);
        int missedByWrite = missed;
        prefetch(c, from, missedByRead);
        prefetch(c, to, missedByWrite);
    }

    /** A copy of the next line past all caches into memory. */
    public void copyToMemory(Core core, long from, long to) {
        trace.openLine();
        int outcome = readWithoutFill(core.position(), from);
        Level level = Outcome.level(outcome);
        long cycles = latencyInBurst(level, costs.transfer(Cost.COPY_LLC_RATE));
        trace.charge(costOf(level), cycles);
        if (coherence.invalidate(to, -1) | dropFromLlc(to)) {
            outcome |= Outcome.INVALIDATED;
        }
        trace.line(to, outcome, cycles);
    }

    /** The NIC writes a line: into the last level cache, where only the I/O ways may be allocated, or into memory. No core pays. */
    public void dmaWrite(long line) {
        trace.openLine();
        int outcome;
        if (directCacheAccess) {
            outcome = Level.LLC.ordinal() | overwriteInLlc(line, ioWays);
        } else {
            outcome = Level.DRAM.ordinal();
            if (coherence.invalidate(line, -1) | dropFromLlc(line)) {
                outcome |= Outcome.INVALIDATED;
            }
        }
        long cycles = costs.get(Cost.DMA_LINE);
        trace.charge(Cost.DMA_LINE, cycles);
        trace.line(line, outcome, cycles);
    }

    /** The NIC reads a line. Nothing is allocated; a private dirty copy becomes shared. No core pays. */
    public void dmaRead(long line) {
        trace.openLine();
        int outcome = readOutside(line, -1);
        long cycles = costs.get(Cost.DMA_LINE);
        trace.charge(Cost.DMA_LINE, cycles);
        trace.line(line, outcome, cycles);
    }

    private long latency(Level level) {
        return costs.get(costOf(level));
    }

    private long latencyInBurst(Level level, long transfer) {
        return position++ == 0 ? latency(level) : Math.max(transfer, costs.overlapped(latency(level)));
    }

    private static Cost costOf(Level level) {
        return switch (level) {
            case L1, NONE -> Cost.L1_HIT;
            case L2 -> Cost.L2_HIT;
            case LLC -> Cost.LLC_HIT;
            case FORWARD -> Cost.DIRTY_FORWARD;
            case DRAM -> Cost.DRAM;
        };
    }

    private int loadLine(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            hit(l1[c], at);
            return Level.L1.ordinal();
        }
        miss(l1[c], Level.L1);
        if (l2[c] != null) {
            at = l2[c].find(line);
            if (at >= 0) {
                hit(l2[c], at);
                return Level.L2.ordinal() | fillL1(c, line, LineWord.state(l2[c].word(at)), false);
            }
            miss(l2[c], Level.L2);
        }
        int outcome = fetch(c, line);
        Mesi state = granted;
        return outcome | fillL2(c, line, state) | fillL1(c, line, state, false);
    }

    /** Gets a line that the core does not have out of the last level, another core or memory; {@link #granted} is its state. */
    private int fetch(int c, long line) {
        int at = llc.find(line);
        coherence.snoop(line, c);
        if (at >= 0) {
            hit(llc, at);
        } else {
            miss(llc, Level.LLC);
        }
        granted = coherence.held() ? Mesi.S : Mesi.E;
        int holder = coherence.modifiedIn();
        if (holder >= 0) {
            coherence.forward(holder, line);
            if (at < 0) {
                return Level.FORWARD.ordinal() | fillLlc(line, Mesi.S, true, allocateWays[c]);
            }
            llc.update(at, Mesi.S, true, 0);
            return Level.FORWARD.ordinal();
        }
        if (coherence.held()) {
            coherence.shareAll(line, c);
        }
        if (at < 0) {
            return Level.DRAM.ordinal() | fillLlc(line, granted, false, allocateWays[c]);
        }
        boolean dirty = LineWord.dirty(llc.word(at));
        llc.update(at, coherence.held() ? Mesi.S : dirty ? Mesi.M : Mesi.E, dirty, 0);
        return Level.LLC.ordinal();
    }

    private int storeLine(int c, long line) {
        int at = l1[c].find(line);
        int second = l2[c] == null ? -1 : l2[c].find(line);
        if (at < 0 && second < 0) {
            return storeMiss(c, line);
        }
        SetAssociativeCache own = at >= 0 ? l1[c] : l2[c];
        if (at < 0) {
            miss(l1[c], Level.L1);
        }
        hit(own, at >= 0 ? at : second);
        int outcome = at >= 0 ? Level.L1.ordinal() : Level.L2.ordinal();
        if (LineWord.state(own.word(at >= 0 ? at : second)) == Mesi.S) {
            own.count(UPGRADES);
            outcome = Level.LLC.ordinal() | Outcome.UPGRADED;
            if (coherence.invalidate(line, c)) {
                outcome |= Outcome.INVALIDATED;
            }
        }
        if (at >= 0) {
            l1[c].update(at, Mesi.M, true, 0);
        } else {
            outcome |= fillL1(c, line, Mesi.M, true);
        }
        if (second >= 0) {
            l2[c].update(second, Mesi.M, LineWord.dirty(l2[c].word(second)), 0);
        }
        own(line, c);
        return outcome;
    }

    private int storeMiss(int c, long line) {
        miss(l1[c], Level.L1);
        if (l2[c] != null) {
            miss(l2[c], Level.L2);
        }
        int at = llc.find(line);
        coherence.snoop(line, c);
        Level level = at >= 0 ? Level.LLC : Level.DRAM;
        if (coherence.modifiedIn() >= 0) {
            level = Level.FORWARD;
            coherence.giveUp(coherence.modifiedIn(), line);
        }
        if (at >= 0) {
            hit(llc, at);
        } else {
            miss(llc, Level.LLC);
        }
        int outcome = level.ordinal();
        if (coherence.held() && coherence.invalidate(line, c)) {
            outcome |= Outcome.INVALIDATED;
        }
        if (at < 0) {
            outcome |= fillLlc(line, Mesi.E, false, allocateWays[c]);
        }
        outcome |= fillL2(c, line, Mesi.M) | fillL1(c, line, Mesi.M, true);
        own(line, c);
        return outcome;
    }

    /** Reads a line for a copy: where the core has it, else where it is, without filling any cache. */
    private int readWithoutFill(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            hit(l1[c], at);
            return Level.L1.ordinal();
        }
        l1[c].count(MISSES);
        if (l2[c] != null) {
            at = l2[c].find(line);
            if (at >= 0) {
                hit(l2[c], at);
                return Level.L2.ordinal();
            }
            l2[c].count(MISSES);
        }
        return readOutside(line, c);
    }

    /** Reads a line that core {@code c} (-1: the NIC) does not have and will not keep. Copies of others become shared all the same. */
    private int readOutside(long line, int c) {
        int at = llc.find(line);
        coherence.snoop(line, c);
        if (at >= 0) {
            hit(llc, at);
        } else {
            llc.count(MISSES);
        }
        int holder = coherence.modifiedIn();
        if (holder < 0) {
            if (coherence.held()) {
                coherence.shareAll(line, c);
            }
            return at >= 0 ? Level.LLC.ordinal() : Level.DRAM.ordinal();
        }
        coherence.forward(holder, line);
        if (at >= 0) {
            llc.update(at, Mesi.S, true, 0);
            return Level.FORWARD.ordinal();
        }
        // Nothing is allocated, so what the core had changed goes to memory: a shared line is clean.
        coherence.writtenBack(holder, line);
        return Level.FORWARD.ordinal() | Outcome.WROTE_BACK;
    }

    /** Overwrites a whole line in the last level: where it is, or in one of the allowed ways. Private copies are gone. */
    private int overwriteInLlc(long line, long allowed) {
        int flags = coherence.invalidate(line, -1) ? Outcome.INVALIDATED : 0;
        int at = llc.find(line);
        if (at >= 0) {
            llc.count(HITS);
            llc.update(at, Mesi.M, true, 0);
            llc.touch(at);
            return flags | Outcome.UPDATED;
        }
        llc.count(MISSES);
        return flags | Outcome.ALLOCATED | fillLlc(line, Mesi.M, true, allowed);
    }

    private int fillLlc(long line, Mesi state, boolean dirty, long allowed) {
        int at = llc.victim(line, allowed);
        int flags = 0;
        long old = llc.word(at);
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            boolean written = LineWord.dirty(old);
            if (inclusive) {
                coherence.snoop(LineWord.line(old), -1);
                written |= coherence.modifiedIn() >= 0;
                if (coherence.held() && coherence.invalidate(LineWord.line(old), -1)) {
                    flags |= Outcome.BACK_INVALIDATED;
                }
            }
            if (written) {
                flags |= Outcome.WROTE_BACK;
                llc.count(WRITTEN_BACK);
            }
            llc.remove(at, EVICTED);
        }
        put(llc, at, line, state, dirty);
        return flags;
    }

    private int fillL2(int c, long line, Mesi state) {
        if (l2[c] == null) {
            return 0;
        }
        int at = l2[c].victim(line, 0);
        long old = l2[c].word(at);
        int flags = 0;
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            boolean dirty = LineWord.dirty(old);
            int inner = l1[c].find(LineWord.line(old));
            if (inner >= 0) {
                dirty |= LineWord.dirty(l1[c].word(inner));
                l1[c].remove(inner, INVALIDATED);
            }
            l2[c].remove(at, EVICTED);
            if (dirty) {
                l2[c].count(WRITTEN_BACK);
                flags |= writeBack(c, LineWord.line(old));
            }
        }
        put(l2[c], at, line, state, false);
        return flags;
    }

    /** @param dirty whether the L1 will have newer data than the L2, if there is one */
    private int fillL1(int c, long line, Mesi state, boolean dirty) {
        int at = l1[c].victim(line, 0);
        long old = l1[c].word(at);
        int flags = 0;
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            l1[c].remove(at, EVICTED);
            if (LineWord.dirty(old)) {
                l1[c].count(WRITTEN_BACK);
                int outer = l2[c] == null ? -1 : l2[c].find(LineWord.line(old));
                if (outer >= 0) {
                    l2[c].update(outer, Mesi.M, true, 0);
                    flags |= Outcome.WROTE_BACK;
                } else {
                    flags |= writeBack(c, LineWord.line(old));
                }
            }
        }
        put(l1[c], at, line, state, dirty);
        return flags;
    }

    private void put(SetAssociativeCache cache, int at, long line, Mesi state, boolean dirty) {
        cache.fill(at, LineWord.of(line, state, dirty, 0) | (cache == prefetchingFor ? LineWord.PREFETCHED : 0));
    }

    /** A dirty line leaves the core's private caches for the last level. */
    private int writeBack(int c, long line) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.update(at, Mesi.M, true, 0);
            return Outcome.WROTE_BACK;
        }
        return Outcome.WROTE_BACK | fillLlc(line, Mesi.M, true, allocateWays[c]);
    }

    /** The last level notes that core {@code c} has the newest copy. */
    private void own(long line, int c) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.update(at, Mesi.E, LineWord.dirty(llc.word(at)), coreIds[c]);
        }
    }

    private boolean dropFromLlc(long line) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.remove(at, INVALIDATED);
        }
        return at >= 0;
    }

    private void hit(SetAssociativeCache cache, int at) {
        if (prefetchingFor == null) {
            cache.count(HITS);
        }
        cache.touch(at);
    }

    /** A demand access found the cache without the line. */
    private void miss(SetAssociativeCache cache, Level level) {
        if (prefetchingFor == null) {
            cache.count(MISSES);
            if (cache.prefetchesNextLine()) {
                missed |= 1 << level.ordinal();
            }
        }
    }

    /**
     * Each cache with a next-line prefetcher that the access to {@code line} missed fetches the line after it, if that lies in the
     * same page of 4 KiB and in memory that is laid out. The lookups on the way are not accesses: only the prefetch is counted.
     *
     * @param at the levels that missed, a bit for each ordinal
     */
    private void prefetch(int c, long line, int at) {
        missed = 0;
        long next = line + 1;
        if (at == 0 || (next & LINES_OF_PAGE - 1) == 0 || memory.regionOf(next) == null) {
            return;
        }
        for (Level level : PREFETCHING) {
            SetAssociativeCache cache = level == Level.L1 ? l1[c] : level == Level.L2 ? l2[c] : llc;
            if ((at & 1 << level.ordinal()) == 0 || cache.find(next) >= 0) {
                continue;
            }
            if (level == Level.LLC) {
                coherence.snoop(next, -1);
                if (coherence.held()) {
                    continue;
                }
            }
            trace.openLine();
            prefetchingFor = cache;
            cache.count(PREFETCHES);
            int outcome = switch (level) {
                case L1 -> loadLine(c, next);
                case L2 -> fetch(c, next) | fillL2(c, next, granted);
                default -> Level.DRAM.ordinal() | fillLlc(next, Mesi.E, false, allocateWays[c]);
            };
            prefetchingFor = null;
            trace.line(next, outcome | Outcome.PREFETCHED, 0);
        }
    }

    /** What is wrong with the caches; empty where nothing is. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>();
        CacheInvariants.check(l1, l2, llc, inclusive, coreIds, wrong);
        return wrong;
    }
}
