package ringside.engine.validation;

/**
 * Write misses worked out without a run. The NIC's ring goes round, so between two uses of a buffer every other buffer was used once;
 * with least recently used replacement among the two I/O ways a line is gone by then exactly where two or more other lines of the
 * ring share its set.
 */
final class PaperWriteMisses {
    private PaperWriteMisses() {
    }

    /** Lines of the ring for each set of the LLC. */
    static double density(int descriptors, int bytes) {
        return (double) descriptors * WriteMisses.lines(bytes) / Server.SETS;
    }

    /** Percent, where each line lies in a random set: the other lines of its set are Poisson distributed. */
    static double random(int descriptors, int bytes) {
        double density = density(descriptors, bytes);
        return 100 * (1 - StrictMath.exp(-density) * (1 + density));
    }

    /** Percent, where the buffers lie one after the other, {@code stride} lines each; counted set by set. */
    static double contiguous(int descriptors, int bytes, int stride) {
        int lines = WriteMisses.lines(bytes);
        int[] inSet = new int[Server.SETS];
        for (long d = 0; d < descriptors; d++) {
            for (int k = 0; k < lines; k++) {
                inSet[(int) ((d * stride + k) % Server.SETS)]++;
            }
        }
        long missing = 0;
        for (int n : inSet) {
            missing += n > 2 ? n : 0;
        }
        return 100.0 * missing / ((long) descriptors * lines);
    }
}
