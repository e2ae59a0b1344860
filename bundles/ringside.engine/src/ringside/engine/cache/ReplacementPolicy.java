package ringside.engine.cache;

import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.FieldKind;

/**
 * Which line of a full set gives way to a new one. What a policy remembers of a set is a few words, all 0 for a set that was never
 * used; {@code at} is where the words of the set begin. Empty ways are not its business: they are filled first.
 */
interface ReplacementPolicy {

    /** The field of state that its words are. */
    FieldKind field();

    /** Number of words a set, 0 where nothing is remembered. */
    int words();

    /** The line in {@code way} was used. */
    void used(long[] state, int at, int way);

    /** A new line was put into {@code way}. */
    void filled(long[] state, int at, int way);

    /** The way to evict, one of {@code allowed} (a bit mask with at least one bit). */
    int victim(long[] state, int at, long allowed);

    /** @param stream the cache's own random numbers */
    static ReplacementPolicy of(Replacement replacement, int ways, RandomStreams.Stream stream) {
        return switch (replacement) {
            case LRU -> new Lru(ways);
            case TREE_PLRU -> new TreePlru(ways);
            case FIFO -> new Fifo(ways);
            case RANDOM -> new RandomChoice(stream);
        };
    }
}
