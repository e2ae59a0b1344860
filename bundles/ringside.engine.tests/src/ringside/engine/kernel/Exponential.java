package ringside.engine.kernel;

import java.util.Arrays;

/**
 * 65 536 exponentially distributed times with a mean of 10^6 ticks, made once, so that no engine pays for logarithms: seed 42,
 * {@code 1 + (long) (-10^6 ln(1 - u))}.
 */
public final class Exponential {
    public static final long[] TICKS = new long[1 << 16];
    /** What they must add up to. */
    private static final long SUM = 65161865546L;

    static {
        RandomStreams.Stream random = new RandomStreams.Stream(42);
        for (int i = 0; i < TICKS.length; i++) {
            TICKS[i] = 1 + (long) (-1e6 * Math.log(1 - (random.next() >>> 11) * 0x1p-53));
        }
        if (Arrays.stream(TICKS).sum() != SUM) {
            throw new IllegalStateException("the exponential table adds up to " + Arrays.stream(TICKS).sum() + ", not " + SUM);
        }
    }

    private Exponential() {
    }
}
