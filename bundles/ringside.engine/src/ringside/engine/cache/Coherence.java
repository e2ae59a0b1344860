package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.FORWARDS;
import static ringside.engine.cache.SetAssociativeCache.Counter.INVALIDATED;
import static ringside.engine.cache.SetAssociativeCache.Counter.WRITTEN_BACK;

import ringside.trace.LineWord;
import ringside.trace.Mesi;

/**
 * MESI between the private caches of the cores. A line that one core holds modified (M) or exclusive (E) is in no other core's
 * caches; a shared one (S) may be in several. A core with an L2 is asked for that alone, as it holds every line of the L1 in the same
 * state.
 *
 * <p>Writing an E line makes it M without a word to anybody; writing an S line takes all other copies away.
 *
 * <p>Cores that never had a line are not asked, and none is asked for a line that no private cache can have.
 */
final class Coherence {
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    /** For each core the cache that holds all the lines it has. */
    private final SetAssociativeCache[] outer;
    private final PresenceFilter presence;
    /** Cores that have had a line, ascending. */
    private final int[] users;
    private final boolean[] using;
    private int userCount;
    private boolean held;
    private int modifiedIn;
    private boolean tookModified;

    /** @param l2 with a null for each core without one */
    Coherence(SetAssociativeCache[] l1, SetAssociativeCache[] l2) {
        this.l1 = l1;
        this.l2 = l2;
        outer = new SetAssociativeCache[l1.length];
        long lines = 0;
        for (int c = 0; c < l1.length; c++) {
            outer[c] = l2[c] == null ? l1[c] : l2[c];
            lines += (long) outer[c].sets() * outer[c].ways();
        }
        presence = new PresenceFilter(lines);
        users = new int[l1.length];
        using = new boolean[l1.length];
        for (int c = 0; c < l1.length; c++) {
            outer[c].presence(presence);
        }
    }

    /** A core gets a line. */
    void use(int c) {
        if (using[c]) {
            return;
        }
        using[c] = true;
        int i = userCount++;
        for (; i > 0 && users[i - 1] > c; i--) {
            users[i] = users[i - 1];
        }
        users[i] = c;
    }

    PresenceFilter presence() {
        return presence;
    }

    /** Looks who has the line besides core {@code except} (-1: besides nobody); {@link #held} and {@link #modifiedIn} tell. */
    void snoop(long line, int except) {
        held = false;
        modifiedIn = -1;
        if (!presence.perhaps(line)) {
            return;
        }
        for (int i = 0; i < userCount; i++) {
            int c = users[i];
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
        int at = outer[c].find(line);
        return at < 0 ? Mesi.I : LineWord.state(outer[c].word(at));
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
        for (int i = 0; i < userCount; i++) {
            if (users[i] != except) {
                share(users[i], line);
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

    /**
     * Takes the line out of every private cache but those of core {@code except}. Returns whether there was a copy; {@link #tookModified}
     * tells whether one was modified.
     */
    boolean invalidate(long line, int except) {
        boolean found = false;
        tookModified = false;
        for (int i = 0; i < userCount && presence.perhaps(line); i++) {
            int c = users[i];
            int at = c == except ? -1 : outer[c].find(line);
            if (at < 0) {
                continue;
            }
            found = true;
            tookModified |= LineWord.state(outer[c].word(at)) == Mesi.M;
            int inner = l2[c] == null ? -1 : l1[c].find(line);
            if (inner >= 0) {
                l1[c].remove(inner, INVALIDATED);
            }
            outer[c].remove(at, INVALIDATED);
        }
        return found;
    }

    /** Whether the last invalidation took a modified copy. */
    boolean tookModified() {
        return tookModified;
    }
}
