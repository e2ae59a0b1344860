package ringside.trace;

/**
 * Coherence state of a line. In the last level cache: M is modified against memory, E clean and held by one
 * private cache at most, S held by two or more.
 * Codes are part of the line word.
 */
public enum Mesi {
    I, S, E, M;

    private static final Mesi[] ALL = values();

    public static Mesi of(int code) {
        return ALL[code];
    }
}
