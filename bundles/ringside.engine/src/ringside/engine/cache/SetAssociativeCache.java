package ringside.engine.cache;

import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Replacement;
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
    /** For each set side by side: the words of its policy, then which ways are valid, a bit each, which follows from {@link #words}. */
    private final long[] perSet;
    private final int perSetWords;
    private final int validAt;
    private final ReplacementPolicy policy;
    private final int policyWords;
    private final long[] before;
    /** Whether the policy is exact LRU in one word, which most caches have and which goes without a call to the policy. */
    private final boolean lruWord;
    private final boolean prefetchNextLine;
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
        policy = ReplacementPolicy.of(spec.replacement(), ways, simulation.random().stream(info.path()));
        policyWords = policy.words();
        before = new long[policyWords];
        lruWord = spec.replacement() == Replacement.LRU && policyWords == 1;
        validAt = policyWords;
        perSetWords = policyWords + 1;
        perSet = new long[Math.multiplyExact(sets, perSetWords)];
        prefetchNextLine = spec.prefetchNextLine();
        lineField = simulation.field(info, FieldKind.LINE, words.length, ways, i -> words[i]);
        policyField = policyWords == 0 ? -1
                : simulation.field(info, policy.field(), sets * policyWords, policyWords == 1 ? 0 : policyWords,
                        i -> perSet[i / policyWords * perSetWords + i % policyWords]);
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
        return find(line, set(line));
    }

    private int find(long line, int set) {
        int first = set * ways;
        if (lruWord) {
            int front = first + WayOrder.front(perSet[set * perSetWords]);
            if (LineWord.isOf(words[front], line)) {
                return front;
            }
        }
        return scan(line, first);
    }

    /** Looks through the ways of a set. Where their number is a constant, the compiler unrolls the loop. */
    private int scan(long line, int first) {
        long[] of = words;
        switch (ways) {
            case 8:
                for (int i = 0; i < 8; i++) {
                    if (LineWord.isOf(of[first + i], line)) {
                        return first + i;
                    }
                }
                return -1;
            case 16:
                for (int i = 0; i < 16; i++) {
                    if (LineWord.isOf(of[first + i], line)) {
                        return first + i;
                    }
                }
                return -1;
            default:
                for (int i = 0; i < ways; i++) {
                    if (LineWord.isOf(of[first + i], line)) {
                        return first + i;
                    }
                }
                return -1;
        }
    }

    /** The word at a position. */
    long word(int position) {
        return words[position];
    }

    private int setAt(int position) {
        return (int) (position * setOfPosition >>> 32);
    }

    /** The line at a position was used. */
    void touch(int position) {
        int set = setAt(position);
        used(set, position - set * ways);
    }

    private void used(int set, int way) {
        long word = words[set * ways + way];
        if (LineWord.prefetched(word)) {
            put(set * ways + way, word & ~LineWord.PREFETCHED);
        }
        if (lruWord) {
            toFront(set, way);
        } else if (policyWords > 0) {
            remember(set, way, false);
        }
    }

    private void toFront(int set, int way) {
        long old = perSet[set * perSetWords];
        long order = WayOrder.toFront(old, way);
        if (order != old) {
            perSet[set * perSetWords] = order;
            trace.set(policyField, set, order);
        }
    }

    private void remember(int set, int way, boolean filled) {
        int at = set * perSetWords;
        System.arraycopy(perSet, at, before, 0, policyWords);
        if (filled) {
            policy.filled(perSet, at, way);
        } else {
            policy.used(perSet, at, way);
        }
        for (int k = 0; k < policyWords; k++) {
            if (perSet[at + k] != before[k]) {
                trace.set(policyField, set * policyWords + k, perSet[at + k]);
            }
        }
    }

    /** Where a new line would go: the first empty allowed way of its set, else the one the policy chooses. 0 allows every way. */
    int victim(long line, long allowed) {
        int set = set(line);
        return set * ways + victimIn(set, allowed);
    }

    private int victimIn(int set, long allowed) {
        long mask = allowed == 0 ? allWays : allowed & allWays;
        long empty = mask & ~perSet[set * perSetWords + validAt];
        if (empty != 0) {
            return Long.numberOfTrailingZeros(empty);
        }
        return lruWord ? WayOrder.last(perSet[set * perSetWords], ways, mask) : policy.victim(perSet, set * perSetWords, mask);
    }

    /**
     * A reference to a cache without any around it: a hit is used, a missing line is put in the victim's place and the victim vanishes.
     * Returns whether it hit.
     */
    boolean reference(long line) {
        int set = set(line);
        int first = set * ways;
        if (lruWord) {
            // The most recent line again: the order stays.
            long word = words[first + WayOrder.front(perSet[set * perSetWords])];
            if (LineWord.isOf(word, line) && !LineWord.prefetched(word)) {
                count(Counter.HITS);
                return true;
            }
        }
        int at = scan(line, first);
        if (at >= 0) {
            count(Counter.HITS);
            used(set, at - first);
            return true;
        }
        count(Counter.MISSES);
        int way = victimIn(set, 0);
        if (words[first + way] != 0) {
            leave(first + way, Counter.EVICTED);
        }
        fill(set, way, LineWord.of(line, Mesi.E, false, 0));
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
        int set = setAt(position);
        fill(set, position - set * ways, word);
    }

    private void fill(int set, int way, long word) {
        count(Counter.FILLS);
        perSet[set * perSetWords + validAt] |= 1L << way;
        put(set * ways + way, word);
        if (lruWord) {
            toFront(set, way);
        } else if (policyWords > 0) {
            remember(set, way, true);
        }
    }

    /** Empties a way; {@code why} is {@link Counter#EVICTED} or {@link Counter#INVALIDATED}. */
    void remove(int position, Counter why) {
        int set = setAt(position);
        perSet[set * perSetWords + validAt] &= ~(1L << position - set * ways);
        leave(position, why);
    }

    private void leave(int position, Counter why) {
        count(why);
        if (LineWord.prefetched(words[position])) {
            count(Counter.USELESS_PREFETCHES);
        }
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
        for (int at = validAt; at < perSet.length; at += perSetWords) {
            n += Long.bitCount(perSet[at]);
        }
        return n;
    }
}
