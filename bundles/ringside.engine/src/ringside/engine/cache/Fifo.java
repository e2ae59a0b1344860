package ringside.engine.cache;

import ringside.trace.FieldKind;

/**
 * First in, first out: the ways are a list; to fill a way moves it to the front, to use it changes nothing; the victim is the last
 * allowed one, whose line came first.
 */
final class Fifo implements ReplacementPolicy {
    private final int ways;
    private final int words;

    Fifo(int ways) {
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
        // A line's turn does not depend on its use.
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
