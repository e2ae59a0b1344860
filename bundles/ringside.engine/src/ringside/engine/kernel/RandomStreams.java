package ringside.engine.kernel;

import java.nio.charset.StandardCharsets;

/**
 * Named random streams. Each component that needs chance has its own, seeded from the run's seed and the element's id, so that
 * adding one does not disturb another. SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class RandomStreams {
    private final long seed;

    public RandomStreams(long seed) {
        this.seed = seed;
    }

    /** The stream with this name, at its beginning. */
    public Stream stream(String name) {
        long state = seed;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            state = mix(state * 31 + b);
        }
        return new Stream(state);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** One sequence of random numbers. */
    public static final class Stream {
        private long state;

        public Stream(long state) {
            this.state = state;
        }

        /** 64 random bits. */
        public long next() {
            state += 0x9E3779B97F4A7C15L;
            return mix(state);
        }

        /** A number from 0 to {@code bound - 1}; the bias of at most {@code bound / 2^32} is accepted. */
        public int below(int bound) {
            return (int) ((next() >>> 32) * bound >>> 32);
        }
    }
}
