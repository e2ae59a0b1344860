package ringside.engine.cache;

import ringside.trace.FieldKind;

/**
 * Least recently used, exactly: the ways are a list; to use or fill a way moves it to the front; the victim is the last allowed
 * one.
 */
final class Lru implements ReplacementPolicy {
    private final int ways;
    private final int words;

    Lru(int ways) {
        this.ways = ways;
        this.words = WayOrder.words(ways);
    }

    @Override
    public FieldKind field() {
        return WayOrder.field(ways);
    }

    @Override
    public int words() {
        return words;
    }

    @Override
    public void used(long[] state, int at, int way) {
        WayOrder.toFront(state, at, words, way);
    }

    @Override
    public void filled(long[] state, int at, int way) {
        WayOrder.toFront(state, at, words, way);
    }

    @Override
    public int victim(long[] state, int at, long allowed) {
        return WayOrder.last(state, at, ways, allowed);
    }
}
