package ringside.engine.cache;

import ringside.engine.kernel.RandomStreams;
import ringside.trace.FieldKind;

/**
 * Random: any allowed way, each as likely as the others. Counted from way 0, it is the allowed way whose position the cache's own
 * stream draws. One number is drawn for each eviction, none for an empty way; nothing is remembered of a set.
 */
final class RandomChoice implements ReplacementPolicy {
    private final RandomStreams.Stream stream;

    RandomChoice(RandomStreams.Stream stream) {
        this.stream = stream;
    }

    @Override
    public FieldKind field() {
        return null;
    }

    @Override
    public int words() {
        return 0;
    }

    @Override
    public void used(long[] state, int at, int way) {
        // Nothing is remembered.
    }

    @Override
    public void filled(long[] state, int at, int way) {
        // Nothing is remembered.
    }

    @Override
    public int victim(long[] state, int at, long allowed) {
        long rest = allowed;
        for (int skip = stream.below(Long.bitCount(allowed)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
