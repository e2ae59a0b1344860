package ringside.engine.cache;

import ringside.engine.kernel.RandomStreams;

/**
 * The six reference traces that cache simulators of several authors were compared on. A reference is a byte address, with bit 0 set
 * for a write. {@code seq8} and {@code seq64} walk through 64 MiB; {@code rand} and {@code zipf} draw one of 2^20 lines evenly or by
 * rank; {@code ring} writes and at once reads packets in 256 slots of 2 KiB; {@code ringlag} reads each packet 1 024 packets after
 * it was written, in 8 192 slots, the shape in which direct cache access leaks out of the cache.
 */
public final class ReferenceTraces {
    private static final int LINES = 1 << 20;
    private static final long BASE = 0x10000000L;

    private ReferenceTraces() {
    }

    public static long[] of(String name, int n) {
        return switch (name) {
            case "seq8" -> sequential(n, 8);
            case "seq64" -> sequential(n, 64);
            case "rand" -> rand(n);
            case "zipf" -> zipf(n);
            case "ring" -> ring(n, 256, 0);
            case "ringlag" -> ring(n, 8192, 1024);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static long[] sequential(int n, int step) {
        long[] trace = new long[n];
        for (int i = 0; i < n; i++) {
            trace[i] = (long) step * i & (1 << 26) - 1;
        }
        return trace;
    }

    private static long[] rand(int n) {
        RandomStreams.Stream random = new RandomStreams.Stream(1);
        long[] trace = new long[n];
        for (int i = 0; i < n; i++) {
            trace[i] = (random.next() >>> 44) * 64;
        }
        return trace;
    }

    /** Rank r, from 0, has weight 1 / (r + 1); ranks are spread over the lines by a multiplicative hash. */
    private static long[] zipf(int n) {
        double[] sums = new double[LINES];
        double sum = 0;
        for (int r = 0; r < LINES; r++) {
            sum += 1.0 / (r + 1);
            sums[r] = sum;
        }
        RandomStreams.Stream random = new RandomStreams.Stream(2);
        long[] trace = new long[n];
        for (int i = 0; i < n; i++) {
            double u = (random.next() >>> 11) * 0x1p-53 * sum;
            int low = 0;
            int high = LINES - 1;
            while (low < high) {
                int middle = low + high >>> 1;
                if (sums[middle] > u) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            trace[i] = (low * 0x9E3779B1L & LINES - 1) * 64;
        }
        return trace;
    }

    private static long[] ring(int n, int slots, int lag) {
        long[] trace = new long[n];
        int i = 0;
        for (long packet = 0; i < n; packet++) {
            for (int line = 0; line < 32 && i < n; line++) {
                trace[i++] = BASE + packet % slots * 2048 + line * 64 | 1;
            }
            if (packet >= lag) {
                for (int line = 0; line < 32 && i < n; line++) {
                    trace[i++] = BASE + (packet - lag) % slots * 2048 + line * 64;
                }
            }
        }
        return trace;
    }

    /**
     * FNV-1a of a trace, a 64-bit word at a time, from the offset basis that the published sums of these traces were made with (the
     * usual one without its last decimal digit).
     */
    public static long fnv(long[] trace) {
        long hash = 1469598103934665603L;
        for (long reference : trace) {
            hash = (hash ^ reference) * 0x100000001b3L;
        }
        return hash;
    }
}
