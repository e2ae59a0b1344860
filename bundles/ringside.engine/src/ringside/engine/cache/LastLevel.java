package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.*;

import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;

/**
 * What is done to the last level cache on behalf of a core, a copy or the NIC. Its word names the core that holds a newer copy. An
 * inclusive one takes the private copies with every line that it evicts.
 */
final class LastLevel {
    private final SetAssociativeCache llc;
    private final Coherence coherence;
    private final boolean inclusive;
    private final int[] coreIds;

    LastLevel(SetAssociativeCache llc, Coherence coherence, boolean inclusive, int[] coreIds) {
        this.llc = llc;
        this.coherence = coherence;
        this.inclusive = inclusive;
        this.coreIds = coreIds;
    }

    /** Puts a line that is absent into one of the allowed ways (0: any). Returns the flags of what had to leave. */
    int fill(long line, Mesi state, boolean dirty, long allowed, long mark) {
        int at = llc.victim(line, allowed);
        int flags = 0;
        long old = llc.word(at);
        if (LineWord.valid(old)) {
            flags = Outcome.EVICTED;
            boolean written = LineWord.dirty(old);
            if (inclusive && coherence.invalidate(LineWord.line(old), -1)) {
                flags |= Outcome.BACK_INVALIDATED;
                written |= coherence.tookModified();
            }
            if (written) {
                flags |= Outcome.WROTE_BACK;
                llc.count(WRITTEN_BACK);
            }
        }
        llc.replace(at, LineWord.of(line, state, dirty, 0) | mark);
        return flags;
    }

    /** Overwrites a whole line: where it is, or in one of the allowed ways. Private copies are gone. */
    int overwrite(long line, long allowed) {
        int flags = coherence.invalidate(line, -1) ? Outcome.INVALIDATED : 0;
        int at = llc.findRecent(line);
        if (at >= 0) {
            llc.count(HITS);
            llc.update(at, Mesi.M, true, 0);
            llc.touch(at);
            return flags | Outcome.UPDATED;
        }
        llc.count(MISSES);
        return flags | Outcome.ALLOCATED | fill(line, Mesi.M, true, allowed, 0);
    }

    /** A dirty line leaves a core's private caches; where it is absent it is allocated in the allowed ways. */
    int writeBack(long line, long allowed) {
        int at = llc.findRecent(line);
        if (at >= 0) {
            llc.update(at, Mesi.M, true, 0);
            return Outcome.WROTE_BACK;
        }
        return Outcome.WROTE_BACK | fill(line, Mesi.M, true, allowed, 0);
    }

    /** Notes that core {@code c} has the newest copy. */
    void own(long line, int c) {
        int at = llc.findRecent(line);
        if (at >= 0) {
            llc.update(at, Mesi.E, LineWord.dirty(llc.word(at)), coreIds[c]);
        }
    }

    /** Takes a line out. Returns whether it or a private copy was there. */
    boolean drop(long line) {
        boolean found = coherence.invalidate(line, -1);
        int at = llc.findRecent(line);
        if (at >= 0) {
            llc.remove(at, INVALIDATED);
        }
        return found || at >= 0;
    }

    /** Reads a line that core {@code c} (-1: the NIC) does not have and will not keep. Copies of others become shared all the same. */
    int read(long line, int c) {
        int at = llc.use(line);
        coherence.snoop(line, c);
        if (at >= 0) {
            llc.count(HITS);
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
}
