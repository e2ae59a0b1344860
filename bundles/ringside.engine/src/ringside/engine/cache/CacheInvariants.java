package ringside.engine.cache;

import static ringside.engine.cache.SetAssociativeCache.Counter.*;

import java.util.List;
import ringside.trace.LineWord;
import ringside.trace.Mesi;

/** What must hold between operations, whatever was done: counts add up, one writer or many readers, inclusion, ownership. */
final class CacheInvariants {
    private final SetAssociativeCache[] l1;
    private final SetAssociativeCache[] l2;
    private final SetAssociativeCache llc;
    private final boolean inclusive;
    private final int[] coreIds;
    private final Coherence coherence;
    private final List<String> wrong;

    private CacheInvariants(SetAssociativeCache[] l1, SetAssociativeCache[] l2, SetAssociativeCache llc, boolean inclusive, int[] coreIds, Coherence coherence,
            List<String> wrong) {
        this.l1 = l1;
        this.l2 = l2;
        this.llc = llc;
        this.inclusive = inclusive;
        this.coreIds = coreIds;
        this.coherence = coherence;
        this.wrong = wrong;
    }

    /** Adds a sentence to {@code wrong} for everything that does not hold. */
    static void check(SetAssociativeCache[] l1, SetAssociativeCache[] l2, SetAssociativeCache llc, boolean inclusive, int[] coreIds, Coherence coherence,
            List<String> wrong) {
        CacheInvariants of = new CacheInvariants(l1, l2, llc, inclusive, coreIds, coherence, wrong);
        for (int c = 0; c < l1.length; c++) {
            of.privateCache(c, l1[c], l2[c]);
            if (l2[c] != null) {
                of.privateCache(c, l2[c], null);
            }
        }
        of.lastLevel();
    }

    private void counts(SetAssociativeCache cache) {
        long accounted = cache.resident() + cache.counter(EVICTED) + cache.counter(INVALIDATED);
        if (cache.counter(FILLS) != accounted) {
            wrong.add(cache.info().path() + ": " + cache.counter(FILLS) + " fills, but " + accounted + " resident, evicted or invalidated");
        }
    }

    private void privateCache(int c, SetAssociativeCache cache, SetAssociativeCache outer) {
        counts(cache);
        for (int i = 0; i < cache.sets() * cache.ways(); i++) {
            long word = cache.word(i);
            if (!LineWord.valid(word)) {
                continue;
            }
            long line = LineWord.line(word);
            Mesi state = LineWord.state(word);
            String what = cache.info().path() + " holds line " + line + " in state " + state;
            if (inclusive && llc.find(line) < 0) {
                wrong.add(what + ", but the inclusive " + llc.info().path() + " does not have it");
            }
            if (outer != null) {
                int at = outer.find(line);
                if (at < 0 || LineWord.state(outer.word(at)) != state) {
                    wrong.add(what + ", but " + outer.info().path() + (at < 0 ? " does not have it" : " in state " + LineWord.state(outer.word(at))));
                }
            }
            if (!coherence.presence().perhaps(line)) {
                wrong.add(what + ", but no core would be asked for it");
            }
            if (state != Mesi.S && heldBeside(line, c)) {
                wrong.add(what + ", and another core has it too");
            }
            if (LineWord.dirty(word) && state != Mesi.M) {
                wrong.add(what + " and dirty");
            }
        }
    }

    private void lastLevel() {
        counts(llc);
        for (int i = 0; i < llc.sets() * llc.ways(); i++) {
            long word = llc.word(i);
            if (LineWord.valid(word)) {
                int holder = modifiedIn(LineWord.line(word));
                int owner = holder < 0 ? 0 : coreIds[holder];
                if (LineWord.owner(word) != owner) {
                    wrong.add(llc.info().path() + " takes core " + LineWord.owner(word) + " for the owner of line " + LineWord.line(word) + ", which core "
                            + owner + " holds modified");
                }
            }
        }
    }

    /** Asks every core, whatever the coherence knows about who can have the line. */
    private boolean heldBeside(long line, int except) {
        for (int c = 0; c < l1.length; c++) {
            if (c != except && coherence.state(c, line) != Mesi.I) {
                return true;
            }
        }
        return false;
    }

    private int modifiedIn(long line) {
        for (int c = 0; c < l1.length; c++) {
            if (coherence.state(c, line) == Mesi.M) {
                return c;
            }
        }
        return -1;
    }
}
