package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.FORWARDS;
import static ringside.engine.cache.SetAssociativeCache.Counter.INVALIDATED;
import static ringside.engine.cache.SetAssociativeCache.Counter.WRITTEN_BACK;

import ringside.trace.LineWord;
import ringside.trace.Mesi;

/**
 * MESI between the private caches of the cores. A line that one core holds modified (M) or exclusive (E) is in no other core's
 * caches; a shared one (S) may be in several. A core is asked for its L1 first, then for its L2, which holds every line of the L1
 * in the same state.
 *
 * <p>Writing an E line makes it M without a word to anybody; writing an S line takes all other copies away.
 */
final class Coherence {
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    private boolean held;
    private int modifiedIn;

    /** @param l2 with a null for each core without one */
    Coherence(SetAssociativeCache[] l1, SetAssociativeCache[] l2) {
        this.l1 = l1;
        this.l2 = l2;
    }

    /** Looks who has the line besides core {@code except} (-1: besides nobody); {@link #held} and {@link #modifiedIn} tell. */
    void snoop(long line, int except) {
        held = false;
        modifiedIn = -1;
        for (int c = 0; c < l1.length; c++) {
            if (c == except) {
                continue;
            }
            Mesi state = state(c, line);
            if (state != Mesi.I) {
                held = true;
                if (state == Mesi.M) {
                    modifiedIn = c;
                }
                if (state != Mesi.S) {
                    return;
                }
            }
        }
    }

    /** Whether the last snoop found a copy. */
    boolean held() {
        return held;
    }

    /** The core in which the last snoop found a modified copy, or -1. */
    int modifiedIn() {
        return modifiedIn;
    }

    /** State of the line in a core's private caches. */
    Mesi state(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            return LineWord.state(l1[c].word(at));
        }
        at = l2[c] == null ? -1 : l2[c].find(line);
        return at < 0 ? Mesi.I : LineWord.state(l2[c].word(at));
    }

    /** A core's modified copy is handed on; it keeps a shared one. */
    void forward(int c, long line) {
        source(c, line).count(FORWARDS);
        share(c, line);
    }

    /** A core's modified copy is handed on; it keeps nothing. */
    void giveUp(int c, long line) {
        source(c, line).count(FORWARDS);
    }

    /** A core's modified copy goes to memory, as no last level cache has room for it. */
    void writtenBack(int c, long line) {
        source(c, line).count(WRITTEN_BACK);
    }

    private SetAssociativeCache source(int c, long line) {
        return l1[c].find(line) >= 0 ? l1[c] : l2[c];
    }

    /** Every copy besides that of core {@code except} becomes shared. */
    void shareAll(long line, int except) {
        for (int c = 0; c < l1.length; c++) {
            if (c != except) {
                share(c, line);
            }
        }
    }

    private void share(int c, long line) {
        int at = l1[c].find(line);
        if (at >= 0) {
            l1[c].update(at, Mesi.S, false, 0);
        }
        at = l2[c] == null ? -1 : l2[c].find(line);
        if (at >= 0) {
            l2[c].update(at, Mesi.S, false, 0);
        }
    }

    /** Takes the line out of every private cache but those of core {@code except}. Returns whether there was a copy. */
    boolean invalidate(long line, int except) {
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
            at = l2[c] == null ? -1 : l2[c].find(line);
            if (at >= 0) {
                l2[c].remove(at, INVALIDATED);
                found = true;
            }
        }
        return found;
    }
}
