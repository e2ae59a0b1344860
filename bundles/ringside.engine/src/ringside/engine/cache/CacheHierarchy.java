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
 * silent; writing a shared one (S) asks the last level first and is an upgrade.
 *
 * <p>Operations are called between {@link Trace#begin} and {@link Trace#end}, followed by {@link #endOfBurst()}.
 */
public final class CacheHierarchy {
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
    private CostTable costs;
    private int position;

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

    /** Reads one line that stands for itself (a ring, a variable): its latency in full. */
    public void load(Core core, long line) {
        access(core, line, false, true);
    }

    /** Writes one line that stands for itself. */
    public void store(Core core, long line) {
        access(core, line, true, true);
    }

    /** Reads the next line of a burst. */
    public void loadNext(Core core, long line) {
        access(core, line, false, false);
    }

    private void access(Core core, long line, boolean write, boolean alone) {
        trace.openLine();
        int c = core.position();
        int outcome = write ? storeLine(c, line) : loadLine(c, line);
        Level level = Outcome.level(outcome);
        long cycles = alone ? latency(level) : latencyInBurst(level, 0);
        trace.charge(costOf(level), cycles);
        trace.line(line, outcome, cycles);
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

    /** A plain copy of the next line through the core's own caches: a load and a store. */
    public void copyThroughL1(Core core, long from, long to) {
        trace.openLine();
        int c = core.position();
        Level read = Outcome.level(loadLine(c, from));
        long cycles = latencyInBurst(read, costs.transfer(Cost.COPY_L1_RATE));
        position--;
        trace.charge(costOf(read), cycles);
        int outcome = storeLine(c, to);
        Level written = Outcome.level(outcome);
        long more = latencyInBurst(written, costs.transfer(Cost.COPY_L1_RATE));
        trace.charge(costOf(written), more);
        trace.line(to, outcome, cycles + more);
    }

    /** A copy of the next line past all caches into memory. */
    public void copyToMemory(Core core, long from, long to) {
        trace.openLine();
        int outcome = readWithoutFill(core.position(), from);
        Level level = Outcome.level(outcome);
        long cycles = latencyInBurst(level, costs.transfer(Cost.COPY_LLC_RATE));
        trace.charge(costOf(level), cycles);
        if (invalidatePrivate(to, -1) | dropFromLlc(to)) {
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
            if (invalidatePrivate(line, -1) | dropFromLlc(line)) {
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
        int outcome = readShared(line, -1).ordinal();
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
            l1[c].count(HITS);
            l1[c].touch(at);
            return Level.L1.ordinal();
        }
        l1[c].count(MISSES);
        if (l2[c] != null) {
            at = l2[c].find(line);
            if (at >= 0) {
                l2[c].count(HITS);
                l2[c].touch(at);
                return Level.L2.ordinal() | fillL1(c, line, LineWord.state(l2[c].word(at)));
            }
            l2[c].count(MISSES);
        }
        at = llc.find(line);
        if (at < 0 && !inclusive) {
            int holder = holderOfModified(line, c);
            if (holder >= 0) {
                llc.count(MISSES);
                l1[holder].count(FORWARDS);
                downgrade(holder, line);
                int flags = fillLlc(line, Mesi.S, true, 0, allocateWays[c]);
                return Level.FORWARD.ordinal() | flags | fillPrivate(c, line, Mesi.S);
            }
        }
        if (at < 0) {
            llc.count(MISSES);
            boolean shared = downgradeOthers(line, c);
            int flags = fillLlc(line, shared ? Mesi.S : Mesi.E, false, 0, allocateWays[c]);
            return Level.DRAM.ordinal() | flags | fillPrivate(c, line, shared ? Mesi.S : Mesi.E);
        }
        Level level = readShared(line, c);
        boolean shared = heldByOther(line, c);
        long word = llc.word(at);
        llc.update(at, shared ? Mesi.S : LineWord.dirty(word) ? Mesi.M : Mesi.E, LineWord.dirty(word), 0);
        return level.ordinal() | fillPrivate(c, line, shared ? Mesi.S : Mesi.E);
    }

    private int storeLine(int c, long line) {
        int at = l1[c].find(line);
        int second = l2[c] == null ? -1 : l2[c].find(line);
        if (at >= 0 || second >= 0) {
            SetAssociativeCache own = at >= 0 ? l1[c] : l2[c];
            if (at < 0) {
                l1[c].count(MISSES);
            }
            own.count(HITS);
            own.touch(at >= 0 ? at : second);
            Mesi state = LineWord.state(own.word(at >= 0 ? at : second));
            int outcome = at >= 0 ? Level.L1.ordinal() : Level.L2.ordinal();
            if (state == Mesi.S) {
                own.count(UPGRADES);
                outcome = Level.LLC.ordinal() | Outcome.UPGRADED;
                if (invalidatePrivate(line, c)) {
                    outcome |= Outcome.INVALIDATED;
                }
            }
            if (at < 0) {
                outcome |= fillL1(c, line, Mesi.M);
                at = l1[c].find(line);
            }
            l1[c].update(at, Mesi.M, true, 0);
            if (second >= 0) {
                l2[c].update(second, Mesi.M, LineWord.dirty(l2[c].word(second)), 0);
            }
            own(line, c);
            return outcome;
        }
        l1[c].count(MISSES);
        if (l2[c] != null) {
            l2[c].count(MISSES);
        }
        at = llc.find(line);
        int holder = holderOfModified(line, c);
        int outcome;
        if (holder >= 0) {
            llc.count(at >= 0 ? HITS : MISSES);
            l1[holder].count(FORWARDS);
            outcome = Level.FORWARD.ordinal();
        } else if (at >= 0) {
            llc.count(HITS);
            outcome = Level.LLC.ordinal();
        } else {
            llc.count(MISSES);
            outcome = Level.DRAM.ordinal();
        }
        if (at >= 0) {
            llc.touch(at);
        }
        if (invalidatePrivate(line, c)) {
            outcome |= Outcome.INVALIDATED;
        }
        if (at < 0) {
            outcome |= fillLlc(line, Mesi.E, false, 0, allocateWays[c]);
        }
        outcome |= fillPrivate(c, line, Mesi.M);
        own(line, c);
        return outcome;
    }

    /** Reads a line for a core or the NIC (-1) without filling any private cache or allocating. */
    private int readWithoutFill(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            l1[c].count(HITS);
            l1[c].touch(at);
            return Level.L1.ordinal();
        }
        l1[c].count(MISSES);
        if (l2[c] != null) {
            at = l2[c].find(line);
            if (at >= 0) {
                l2[c].count(HITS);
                l2[c].touch(at);
                return Level.L2.ordinal();
            }
            l2[c].count(MISSES);
        }
        return readShared(line, c).ordinal();
    }

    /** Looks in the last level; a newer private copy of another core is forwarded and becomes shared. */
    private Level readShared(long line, int c) {
        int at = llc.find(line);
        int holder = holderOfModified(line, c);
        llc.count(at >= 0 ? HITS : MISSES);
        if (at >= 0) {
            llc.touch(at);
        }
        if (holder >= 0) {
            l1[holder].count(FORWARDS);
            downgrade(holder, line);
            if (at >= 0) {
                llc.update(at, Mesi.S, true, 0);
            }
            return Level.FORWARD;
        }
        if (at < 0) {
            return Level.DRAM;
        }
        downgradeOthers(line, c);
        return Level.LLC;
    }

    /** Overwrites a whole line in the last level: where it is, or in one of the allowed ways. Private copies are gone. */
    private int overwriteInLlc(long line, long allowed) {
        int flags = invalidatePrivate(line, -1) ? Outcome.INVALIDATED : 0;
        int at = llc.find(line);
        if (at >= 0) {
            llc.count(HITS);
            llc.update(at, Mesi.M, true, 0);
            llc.touch(at);
            return flags | Outcome.UPDATED;
        }
        llc.count(MISSES);
        return flags | Outcome.ALLOCATED | fillLlc(line, Mesi.M, true, 0, allowed);
    }

    private int fillLlc(long line, Mesi state, boolean dirty, int owner, long allowed) {
        int at = llc.victim(line, allowed);
        int flags = 0;
        long old = llc.word(at);
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            boolean written = LineWord.dirty(old);
            if (inclusive) {
                written |= holderOfModified(LineWord.line(old), -1) >= 0;
                if (invalidatePrivate(LineWord.line(old), -1)) {
                    flags |= Outcome.BACK_INVALIDATED;
                }
            }
            if (written) {
                flags |= Outcome.WROTE_BACK;
                llc.count(WRITTEN_BACK);
            }
            llc.remove(at, EVICTED);
        }
        llc.fill(at, line, state, dirty, owner);
        return flags;
    }

    private int fillPrivate(int c, long line, Mesi state) {
        int flags = 0;
        if (l2[c] != null) {
            int at = l2[c].victim(line, 0);
            long old = l2[c].word(at);
            if (LineWord.valid(old)) {
                flags |= Outcome.EVICTED;
                int inner = l1[c].find(LineWord.line(old));
                boolean dirty = LineWord.dirty(old) || inner >= 0 && LineWord.dirty(l1[c].word(inner));
                if (inner >= 0) {
                    l1[c].remove(inner, INVALIDATED);
                }
                l2[c].remove(at, EVICTED);
                if (dirty) {
                    l2[c].count(WRITTEN_BACK);
                    flags |= writeBack(c, LineWord.line(old));
                }
            }
            l2[c].fill(at, line, state, false, 0);
        }
        return flags | fillL1(c, line, state);
    }

    private int fillL1(int c, long line, Mesi state) {
        int at = l1[c].victim(line, 0);
        long old = l1[c].word(at);
        int flags = 0;
        if (LineWord.valid(old)) {
            flags |= Outcome.EVICTED;
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
        l1[c].fill(at, line, state, state == Mesi.M, 0);
        return flags;
    }

    /** A dirty line leaves the core's private caches for the last level. */
    private int writeBack(int c, long line) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.update(at, Mesi.M, true, 0);
            return Outcome.WROTE_BACK;
        }
        return Outcome.WROTE_BACK | fillLlc(line, Mesi.M, true, 0, allocateWays[c]);
    }

    /** The last level notes that core {@code c} has the newest copy. */
    private void own(long line, int c) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.update(at, Mesi.E, LineWord.dirty(llc.word(at)), coreIds[c]);
        }
    }

    private Mesi privateState(int c, long line) {
        int at = l1[c].find(line);
        Mesi first = at < 0 ? Mesi.I : LineWord.state(l1[c].word(at));
        if (first == Mesi.I && l2[c] != null) {
            int second = l2[c].find(line);
            return second < 0 ? Mesi.I : LineWord.state(l2[c].word(second));
        }
        return first;
    }

    /** The core other than {@code c} that holds the line modified, or -1. */
    private int holderOfModified(long line, int c) {
        for (int o = 0; o < l1.length; o++) {
            if (o != c && privateState(o, line) == Mesi.M) {
                return o;
            }
        }
        return -1;
    }

    private boolean heldByOther(long line, int c) {
        for (int o = 0; o < l1.length; o++) {
            if (o != c && privateState(o, line) != Mesi.I) {
                return true;
            }
        }
        return false;
    }

    private boolean downgradeOthers(long line, int c) {
        boolean held = false;
        for (int o = 0; o < l1.length; o++) {
            if (o != c && privateState(o, line) != Mesi.I) {
                held = true;
                downgrade(o, line);
            }
        }
        return held;
    }

    private void downgrade(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            l1[c].update(at, Mesi.S, false, 0);
        }
        if (l2[c] != null) {
            int second = l2[c].find(line);
            if (second >= 0) {
                l2[c].update(second, Mesi.S, false, 0);
            }
        }
    }

    /** Takes the line out of every private cache but that of {@code except}. Returns whether there was a copy. */
    private boolean invalidatePrivate(long line, int except) {
        boolean found = false;
        for (int c = 0; c < l1.length; c++) {
            if (c == except) {
                continue;
            }
            int at = l1[c].find(line);
            if (at >= 0) {
                l1[c].remove(at, INVALIDATED);
                found = true;
            }
            if (l2[c] != null) {
                int second = l2[c].find(line);
                if (second >= 0) {
                    l2[c].remove(second, INVALIDATED);
                    found = true;
                }
            }
        }
        return found;
    }

    private boolean dropFromLlc(long line) {
        int at = llc.find(line);
        if (at >= 0) {
            llc.remove(at, INVALIDATED);
        }
        return at >= 0;
    }

    /** What is wrong with the caches; empty where nothing is. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>();
        for (SetAssociativeCache cache : all) {
            long accounted = cache.resident() + cache.counter(EVICTED) + cache.counter(INVALIDATED);
            if (cache.counter(FILLS) != accounted) {
                wrong.add(cache.info().path() + ": " + cache.counter(FILLS) + " fills, but " + accounted + " resident, evicted or invalidated");
            }
        }
        for (int c = 0; c < l1.length; c++) {
            for (int i = 0; i < l1[c].sets() * l1[c].ways(); i++) {
                long word = l1[c].word(i);
                if (!LineWord.valid(word)) {
                    continue;
                }
                long line = LineWord.line(word);
                if (inclusive && llc.find(line) < 0) {
                    wrong.add(l1[c].info().path() + " holds line " + line + ", which the inclusive " + llc.info().path() + " does not");
                }
                Mesi state = LineWord.state(word);
                if ((state == Mesi.M || state == Mesi.E) && heldByOther(line, c)) {
                    wrong.add(l1[c].info().path() + " holds line " + line + " in state " + state + ", and another core has it too");
                }
            }
        }
        return wrong;
    }
}
