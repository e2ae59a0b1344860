package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.*;

import ringside.engine.kernel.Trace;
import ringside.trace.LineWord;
import ringside.trace.MemoryMap;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;

/**
 * Loads and stores of the cores: through L1 and L2, if there is one, to the last level, another core or memory, and what they bring into
 * the caches on the way. Writing a line that is exclusive (E) is silent; writing a shared one (S) asks the last level first and is an
 * upgrade. What a call returns is an {@link Outcome}.
 */
final class CoreAccess {
    private static final int LINES_OF_PAGE = 64;
    private static final Level[] PREFETCHING = { Level.L1, Level.L2, Level.LLC };

    private final Trace trace;
    private final MemoryMap memory;
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    private final SetAssociativeCache llc;
    private final LastLevel last;
    private final Coherence coherence;
    private final long[] allocateWays;
    /** State in which the line last fetched may be kept. */
    private Mesi granted = Mesi.I;
    /** Levels with a prefetcher that the demand access under way missed, a bit for each ordinal. */
    private int missed;
    /** The cache whose prefetcher is at work; null during an access. */
    private SetAssociativeCache prefetchingFor;

    /**
     * @param l2           with a null for each core without one
     * @param allocateWays for each core the ways of the last level that its lines may take, 0 for any
     */
    CoreAccess(Trace trace, MemoryMap memory, SetAssociativeCache[] l1, SetAssociativeCache[] l2, SetAssociativeCache llc, LastLevel last,
            Coherence coherence, long[] allocateWays) {
        this.trace = trace;
        this.memory = memory;
        this.l1 = l1;
        this.l2 = l2;
        this.llc = llc;
        this.last = last;
        this.coherence = coherence;
        this.allocateWays = allocateWays.clone();
    }

    void allocateWays(int c, long mask) {
        allocateWays[c] = mask;
    }

    /** Reads a line into core {@code c}'s caches. */
    int load(int c, long line) {
        int at = l1[c].use(line);
        if (at >= 0) {
            hit(l1[c]);
            return Level.L1.ordinal();
        }
        return loadMiss(c, line);
    }

    /** Apart, so that a hit, which is most of what happens, stays small enough to be compiled into where it is called. */
    private int loadMiss(int c, long line) {
        miss(l1[c], Level.L1);
        if (l2[c] != null) {
            int at = l2[c].useFromInner(line);
            if (at >= 0) {
                hit(l2[c]);
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
        int at = llc.use(line);
        coherence.snoop(line, c);
        if (at >= 0) {
            hit(llc);
        } else {
            miss(llc, Level.LLC);
        }
        granted = coherence.held() ? Mesi.S : Mesi.E;
        int holder = coherence.modifiedIn();
        if (holder >= 0) {
            coherence.forward(holder, line);
            if (at < 0) {
                return Level.FORWARD.ordinal() | fillLast(c, line, Mesi.S, true);
            }
            llc.update(at, Mesi.S, true, 0);
            return Level.FORWARD.ordinal();
        }
        if (coherence.held()) {
            coherence.shareAll(line, c);
        }
        if (at < 0) {
            return Level.DRAM.ordinal() | fillLast(c, line, granted, false);
        }
        boolean dirty = LineWord.dirty(llc.word(at));
        llc.update(at, coherence.held() ? Mesi.S : dirty ? Mesi.M : Mesi.E, dirty, 0);
        return Level.LLC.ordinal();
    }

    /** Writes a line in core {@code c}'s L1. */
    int store(int c, long line) {
        int at = l1[c].use(line);
        if (at >= 0 && LineWord.state(l1[c].word(at)) == Mesi.M) {
            // Its L2, if any, and the last level know already.
            hit(l1[c]);
            l1[c].update(at, Mesi.M, true, 0);
            return Level.L1.ordinal();
        }
        int second = l2[c] == null ? -1 : at >= 0 ? l2[c].find(line) : l2[c].useFromInner(line);
        if (at < 0 && second < 0) {
            return storeMiss(c, line);
        }
        SetAssociativeCache own = at >= 0 ? l1[c] : l2[c];
        if (at < 0) {
            miss(l1[c], Level.L1);
        }
        hit(own);
        int outcome = at >= 0 ? Level.L1.ordinal() : Level.L2.ordinal();
        Mesi before = LineWord.state(own.word(at >= 0 ? at : second));
        if (before == Mesi.S) {
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
        if (before != Mesi.M) {
            last.own(line, c);
        }
        return outcome;
    }

    private int storeMiss(int c, long line) {
        miss(l1[c], Level.L1);
        if (l2[c] != null) {
            miss(l2[c], Level.L2);
        }
        int at = llc.use(line);
        coherence.snoop(line, c);
        Level level = at >= 0 ? Level.LLC : Level.DRAM;
        if (coherence.modifiedIn() >= 0) {
            level = Level.FORWARD;
            coherence.giveUp(coherence.modifiedIn(), line);
        }
        if (at >= 0) {
            hit(llc);
        } else {
            miss(llc, Level.LLC);
        }
        int outcome = level.ordinal();
        if (coherence.held() && coherence.invalidate(line, c)) {
            outcome |= Outcome.INVALIDATED;
        }
        if (at < 0) {
            outcome |= fillLast(c, line, Mesi.E, false);
        }
        outcome |= fillL2(c, line, Mesi.M) | fillL1(c, line, Mesi.M, true);
        last.own(line, c);
        return outcome;
    }

    /** Reads a line for a copy: where the core has it, else where it is, without filling any cache. */
    int readWithoutFill(int c, long line) {
        int at = l1[c].use(line);
        if (at >= 0) {
            hit(l1[c]);
            return Level.L1.ordinal();
        }
        l1[c].count(MISSES);
        if (l2[c] != null) {
            at = l2[c].useFromInner(line);
            if (at >= 0) {
                hit(l2[c]);
                return Level.L2.ordinal();
            }
            l2[c].count(MISSES);
        }
        return last.read(line, c);
    }

    private int fillLast(int c, long line, Mesi state, boolean dirty) {
        return last.fill(line, state, dirty, allocateWays[c], mark(llc));
    }

    private int fillL2(int c, long line, Mesi state) {
        SetAssociativeCache outer = l2[c];
        if (outer == null) {
            return 0;
        }
        int at = outer.victim(line, 0);
        long old = outer.word(at);
        int flags = 0;
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            boolean dirty = LineWord.dirty(old);
            int inner = l1[c].find(LineWord.line(old));
            if (inner >= 0) {
                dirty |= LineWord.dirty(l1[c].word(inner));
                l1[c].remove(inner, INVALIDATED);
            }
            if (dirty) {
                outer.remove(at, EVICTED);
                outer.count(WRITTEN_BACK);
                flags |= last.writeBack(LineWord.line(old), allocateWays[c]);
            }
        }
        coherence.use(c);
        outer.replace(at, LineWord.of(line, state, false, 0) | mark(outer));
        return flags;
    }

    /** @param dirty whether the L1 will have newer data than the L2, if there is one */
    private int fillL1(int c, long line, Mesi state, boolean dirty) {
        SetAssociativeCache inner = l1[c];
        int at = inner.victim(line, 0);
        long old = inner.word(at);
        int flags = 0;
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            if (LineWord.dirty(old)) {
                inner.remove(at, EVICTED);
                inner.count(WRITTEN_BACK);
                int outer = l2[c] == null ? -1 : l2[c].find(LineWord.line(old));
                if (outer >= 0) {
                    l2[c].update(outer, Mesi.M, true, 0);
                    flags |= Outcome.WROTE_BACK;
                } else {
                    flags |= last.writeBack(LineWord.line(old), allocateWays[c]);
                }
            }
        }
        coherence.use(c);
        inner.replace(at, LineWord.of(line, state, dirty, 0) | mark(inner));
        return flags;
    }

    /** The bit of a line that the cache's own prefetcher fetched. */
    private long mark(SetAssociativeCache cache) {
        return cache == prefetchingFor ? LineWord.PREFETCHED : 0;
    }

    private void hit(SetAssociativeCache cache) {
        if (prefetchingFor == null) {
            cache.count(HITS);
        }
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

    /** The levels with a prefetcher that were missed since this was last asked, a bit for each ordinal. */
    int missed() {
        int levels = missed;
        missed = 0;
        return levels;
    }

    /**
     * Each cache with a next-line prefetcher that the access to {@code line} missed fetches the line after it, if that lies in the
     * same page of 4 KiB and in memory that is laid out. The lookups on the way are not accesses: only the prefetch is counted.
     *
     * @param at the levels that missed, a bit for each ordinal
     */
    void prefetch(int c, long line, int at) {
        if (at != 0) {
            prefetchNext(c, line, at);
        }
    }

    private void prefetchNext(int c, long line, int at) {
        long next = line + 1;
        if ((next & LINES_OF_PAGE - 1) == 0 || memory.regionOf(next) == null) {
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
                case L1 -> load(c, next);
                case L2 -> fetch(c, next) | fillL2(c, next, granted);
                default -> Level.DRAM.ordinal() | fillLast(c, next, Mesi.E, false);
            };
            prefetchingFor = null;
            trace.line(next, outcome | Outcome.PREFETCHED, 0);
        }
    }

    /** Brings a line that no cache has into the given ways of the last level, as a prefetch. */
    int fetchToLast(long line, long ways) {
        coherence.snoop(line, -1);
        if (coherence.held() || llc.find(line) >= 0) {
            return Level.LLC.ordinal();
        }
        prefetchingFor = llc;
        llc.count(PREFETCHES);
        int outcome = Level.DRAM.ordinal() | last.fill(line, Mesi.E, false, ways, mark(llc));
        prefetchingFor = null;
        return outcome;
    }

    /** Brings a line that the L1 does not have there, as a prefetch. */
    int prefetchToL1(int c, long line) {
        if (l1[c].find(line) >= 0) {
            return Level.L1.ordinal();
        }
        prefetchingFor = l1[c];
        l1[c].count(PREFETCHES);
        int outcome = load(c, line);
        prefetchingFor = null;
        return outcome;
    }
}
