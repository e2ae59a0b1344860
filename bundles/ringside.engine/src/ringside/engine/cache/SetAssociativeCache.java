package ringside.engine.cache;

import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;

/**
 * One cache: sets of ways, a {@link LineWord} a way, and for each set the words of its {@link ReplacementPolicy}. A line may be in
 * the set {@code line mod sets} only, for any number of sets and 1 to 32 ways. A way is a physical place: a line never moves from
 * one to another. This class keeps lines and counts; what is looked up where, and who pays, is {@link CacheHierarchy}'s.
 */
public final class SetAssociativeCache {
    /** Most ways of a set. */
    public static final int MAX_WAYS = 32;
    /** Most lines of a cache. */
    private static final int MAX_LINES = 1 << 26;

    private final ComponentInfo info;
    private final Trace trace;
    private final int sets;
    /** {@code sets - 1} where that is a mask, else -1. */
    private final int setMask;
    private final int ways;
    /** 2^32 / ways, rounded up: a position times this, shifted right by 32, is its set; exact for every position below 2^26. */
    private final long setOfPosition;
    private final long allWays;
    private final long[] words;
    /** For each set which ways are valid; follows from {@link #words}. */
    private final int[] valid;
    private final ReplacementPolicy policy;
    private final int policyWords;
    private final long[] policyState;
    private final long[] before;
    private final boolean prefetchNextLine;
    /** Whether the first word of a set's policy tells the most recent way. */
    private final boolean frontKnown;
    private final int lineField;
    private final int policyField;
    private final int[] counterFields = new int[Counter.values().length];
    private final long[] counters = new long[Counter.values().length];
    private final long[] uncounted = new long[Counter.values().length];
    private boolean dirtyCounters;

    /** What a cache counts. Fills = resident lines + evicted + invalidated, at any time. */
    public enum Counter {
        HITS(FieldKind.HITS), MISSES(FieldKind.MISSES), FILLS(FieldKind.FILLS), EVICTED(FieldKind.EVICTED), INVALIDATED(FieldKind.INVALIDATED),
        WRITTEN_BACK(FieldKind.WRITTEN_BACK), UPGRADES(FieldKind.UPGRADES), FORWARDS(FieldKind.FORWARDS), PREFETCHES(FieldKind.PREFETCHES),
        USELESS_PREFETCHES(FieldKind.USELESS_PREFETCHES);

        private final FieldKind field;

        Counter(FieldKind field) {
            this.field = field;
        }
    }

    public SetAssociativeCache(Simulation simulation, ComponentInfo info, CacheSpec spec) {
        this.info = info;
        this.trace = simulation.trace();
        this.sets = spec.sets();
        this.ways = spec.ways();
        if (ways < 1 || ways > MAX_WAYS || sets < 1 || sets > MAX_LINES / ways) {
            throw new IllegalArgumentException(spec.id() + ": 1 to " + MAX_WAYS + " ways, at least one set, and at most " + MAX_LINES + " lines");
        }
        setMask = Integer.bitCount(sets) == 1 ? sets - 1 : -1;
        setOfPosition = ((1L << 32) + ways - 1) / ways;
        allWays = (1L << ways) - 1;
        words = new long[sets * ways];
        valid = new int[sets];
        policy = ReplacementPolicy.of(spec.replacement(), ways, simulation.random().stream(info.path()));
        policyWords = policy.words();
        policyState = new long[sets * policyWords];
        before = new long[policyWords];
        prefetchNextLine = spec.prefetchNextLine();
        frontKnown = policy.field() == FieldKind.ORDER;
        lineField = simulation.field(info, FieldKind.LINE, words.length, ways, i -> words[i]);
        policyField = policyWords == 0 ? -1
                : simulation.field(info, policy.field(), policyState.length, policyWords == 1 ? 0 : policyWords, i -> policyState[i]);
        for (Counter counter : Counter.values()) {
            int c = counter.ordinal();
            counterFields[c] = simulation.field(info, counter.field, i -> counters[c]);
        }
    }

    public ComponentInfo info() {
        return info;
    }

    public int sets() {
        return sets;
    }

    public int ways() {
        return ways;
    }

    /** Whether a demand miss also fetches the next line. */
    boolean prefetchesNextLine() {
        return prefetchNextLine;
    }

    /** The set that a line may be in. */
    int set(long line) {
        if (setMask >= 0) {
            return (int) line & setMask;
        }
        return line >>> 31 == 0 ? (int) line % sets : (int) (line % sets);
    }

    /** Position of a line (set · ways + way), or -1 where it is absent. */
    int find(long line) {
        int set = set(line);
        int first = set * ways;
        if (frontKnown) {
            int front = first + WayOrder.front(policyState[set]);
            if (LineWord.isOf(words[front], line)) {
                return front;
            }
        }
        for (int i = first; i < first + ways; i++) {
            if (LineWord.isOf(words[i], line)) {
                return i;
            }
        }
        return -1;
    }

    /** The word at a position. */
    long word(int position) {
        return words[position];
    }

    private int set(int position) {
        return (int) (position * setOfPosition >>> 32);
    }

    /** The line at a position was used. */
    void touch(int position) {
        int set = set(position);
        if (LineWord.prefetched(words[position])) {
            put(position, words[position] & ~LineWord.PREFETCHED);
        }
        remember(set, position - set * ways, false);
    }

    private void remember(int set, int way, boolean filled) {
        if (policyWords == 1) {
            long old = policyState[set];
            if (filled) {
                policy.filled(policyState, set, way);
            } else {
                policy.used(policyState, set, way);
            }
            if (policyState[set] != old) {
                trace.set(policyField, set, policyState[set]);
            }
        } else if (policyWords > 1) {
            int at = set * policyWords;
            System.arraycopy(policyState, at, before, 0, policyWords);
            if (filled) {
                policy.filled(policyState, at, way);
            } else {
                policy.used(policyState, at, way);
            }
            for (int k = 0; k < policyWords; k++) {
                if (policyState[at + k] != before[k]) {
                    trace.set(policyField, at + k, policyState[at + k]);
                }
            }
        }
    }

    /** Where a new line would go: the first empty allowed way of its set, else the one the policy chooses. 0 allows every way. */
    int victim(long line, long allowed) {
        int set = set(line);
        long mask = allowed == 0 ? allWays : allowed & allWays;
        long empty = mask & ~valid[set];
        return set * ways + (empty != 0 ? Long.numberOfTrailingZeros(empty) : policy.victim(policyState, set * policyWords, mask));
    }

    /**
     * A reference to a cache without any around it: a hit is used, a missing line is put in the victim's place and the victim vanishes.
     * Returns whether it hit.
     */
    boolean reference(long line) {
        int at = find(line);
        if (at >= 0) {
            count(Counter.HITS);
            touch(at);
            return true;
        }
        count(Counter.MISSES);
        at = victim(line, 0);
        if (LineWord.valid(words[at])) {
            remove(at, Counter.EVICTED);
        }
        fill(at, line, Mesi.E, false, 0);
        return false;
    }

    /** Changes state, dirtiness or owner of a line that is there. */
    void update(int position, Mesi state, boolean dirty, int owner) {
        put(position, LineWord.withState(words[position], state, dirty, owner));
    }

    /** Fills an empty or just evicted way. */
    void fill(int position, long line, Mesi state, boolean dirty, int owner) {
        fill(position, LineWord.of(line, state, dirty, owner));
    }

    /** Fills an empty or just evicted way with this word. */
    void fill(int position, long word) {
        count(Counter.FILLS);
        int set = set(position);
        int way = position - set * ways;
        valid[set] |= 1 << way;
        put(position, word);
        remember(set, way, true);
    }

    /** Empties a way; {@code why} is {@link Counter#EVICTED} or {@link Counter#INVALIDATED}. */
    void remove(int position, Counter why) {
        count(why);
        if (LineWord.prefetched(words[position])) {
            count(Counter.USELESS_PREFETCHES);
        }
        int set = set(position);
        valid[set] &= ~(1 << position - set * ways);
        put(position, 0);
    }

    private void put(int position, long word) {
        if (words[position] != word) {
            words[position] = word;
            trace.set(lineField, position, word);
        }
    }

    void count(Counter counter) {
        uncounted[counter.ordinal()]++;
        dirtyCounters = true;
    }

    /** Counters change once an event, at its end, however many lines it has. */
    void flushCounters() {
        if (!dirtyCounters) {
            return;
        }
        dirtyCounters = false;
        for (int c = 0; c < counters.length; c++) {
            if (uncounted[c] != 0) {
                counters[c] += uncounted[c];
                uncounted[c] = 0;
                trace.set(counterFields[c], 0, counters[c]);
            }
        }
    }

    public long counter(Counter counter) {
        return counters[counter.ordinal()];
    }

    /** Number of valid lines. */
    public int resident() {
        int n = 0;
        for (int ofSet : valid) {
            n += Integer.bitCount(ofSet);
        }
        return n;
    }
}
