package ringside.engine.kernel;

import java.util.Arrays;

/** How often each value of 0 and more occurred: memory follows the number of different values, not how many were added. */
final class ValueCounts {
    /** A value plus 1 in each place, 0 where there is none; a value is looked for from the place of its hash onwards. */
    private long[] values = new long[64];
    private long[] counts = new long[64];
    private int different;
    private long all;

    void add(long value) {
        int at = find(value);
        if (values[at] == 0) {
            if (2 * ++different > values.length) {
                grow();
                at = find(value);
            }
            values[at] = value + 1;
        }
        counts[at]++;
        all++;
    }

    private int find(long value) {
        int last = values.length - 1;
        int at = (int) (value * 0x9E37_79B9_7F4A_7C15L >>> 32) & last;
        while (values[at] != 0 && values[at] != value + 1) {
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        long[] oldValues = values;
        long[] oldCounts = counts;
        values = new long[oldValues.length * 2];
        counts = new long[oldValues.length * 2];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                int at = find(oldValues[i] - 1);
                values[at] = oldValues[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** All that was added, ascending. */
    long[] sorted() {
        long[] sorted = new long[Math.toIntExact(all)];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            Arrays.fill(sorted, n, n += (int) counts[i], values[i] - 1);
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
