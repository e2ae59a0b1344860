package ringside.engine.cache;

import ringside.trace.FieldKind;

/**
 * Tree pseudo-LRU: a binary tree over the ways with one bit a node that points to the half used longer ago (0 left, 1 right). To
 * use or fill a way makes every node above it point to the other half; the victim is found by following the bits from the root.
 *
 * <p>Where the number of ways is no power of two, the tree is that of the next one, and the leaves beyond the last way do not
 * exist. A node whose bit points to a half without any allowed way is passed on the other side; its bit is not changed by that.
 *
 * <p>One word a set: bit 0 is the root, bits 1 and 2 its children, bits 3 to 6 theirs, left to right.
 */
final class TreePlru implements ReplacementPolicy {
    private final int leaves;

    TreePlru(int ways) {
        leaves = ways == 1 ? 1 : Integer.highestOneBit(ways - 1) * 2;
    }

    @Override
    public FieldKind field() {
        return FieldKind.TREE;
    }

    @Override
    public int words() {
        return 1;
    }

    @Override
    public void used(long[] state, int at, int way) {
        long bits = state[at];
        int node = 0;
        for (int half = leaves / 2; half > 0; half /= 2) {
            boolean right = (way & half) != 0;
            bits = right ? bits & ~(1L << node) : bits | 1L << node;
            node = 2 * node + (right ? 2 : 1);
        }
        state[at] = bits;
    }

    @Override
    public void filled(long[] state, int at, int way) {
        used(state, at, way);
    }

    @Override
    public int victim(long[] state, int at, long allowed) {
        int node = 0;
        int way = 0;
        for (int half = leaves / 2; half > 0; half /= 2) {
            long leftWays = ((1L << half) - 1) << way;
            boolean right = (state[at] >>> node & 1) != 0;
            if ((allowed & (right ? leftWays << half : leftWays)) == 0) {
                right = !right;
            }
            way += right ? half : 0;
            node = 2 * node + (right ? 2 : 1);
        }
        return way;
    }
}
