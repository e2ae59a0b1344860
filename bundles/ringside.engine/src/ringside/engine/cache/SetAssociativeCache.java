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
    /**
     * For each set side by side: the words of its policy; which ways are valid, a bit each; the {@link WayMarks} of its ways. The last
     * two follow from {@link #words}.
     */
    private final long[] perSet;
    private final int perSetWords;
    private final int validAt;
    private final int marksAt;
    private final int markWords;
    private final ReplacementPolicy policy;
    private final int policyWords;
    private final long[] before;
    /** Whether the policy is exact LRU in one word, which most caches have and which goes without a call to the policy. */
    private final boolean lruWord;
    private final boolean prefetchNextLine;
    /** Whether a line was ever put here that nobody had asked for. */
    private boolean prefetched;
    private final int lineField;
    private final int policyField;
    private final CacheCounters counters;
    /** Where this cache's lines are counted; null where they are not. */
    private PresenceFilter presence;

    /** What a cache counts. Fills = resident lines + evicted + invalidated, at any time. */
    public enum Counter {
        HITS(FieldKind.HITS), MISSES(FieldKind.MISSES), FILLS(FieldKind.FILLS), EVICTED(FieldKind.EVICTED), INVALIDATED(FieldKind.INVALIDATED),
        WRITTEN_BACK(FieldKind.WRITTEN_BACK), UPGRADES(FieldKind.UPGRADES), FORWARDS(FieldKind.FORWARDS), PREFETCHES(FieldKind.PREFETCHES),
        USELESS_PREFETCHES(FieldKind.USELESS_PREFETCHES);

        private final FieldKind field;

        Counter(FieldKind field) {
            this.field = field;
        }

        FieldKind field() {
            return field;
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
        marksAt = validAt + 1;
        markWords = WayMarks.words(ways);
        perSetWords = marksAt + markWords;
        perSet = new long[Math.multiplyExact(sets, perSetWords)];
        prefetchNextLine = spec.prefetchNextLine();
        lineField = simulation.field(info, FieldKind.LINE, words.length, ways, i -> words[i]);
        policyField = policyWords == 0 ? -1
                : simulation.field(info, policy.field(), sets * policyWords, policyWords == 1 ? 0 : policyWords,
                        i -> perSet[i / policyWords * perSetWords + i % policyWords]);
        counters = new CacheCounters(simulation, info);
    }

    /** From now on every line that comes or goes is counted there. */
    void presence(PresenceFilter filter) {
        presence = filter;
    }

    void countWithin(CountedCaches caches, int position) {
        counters.within(caches, position);
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
        int way = WayMarks.find(line, WayMarks.of(line), perSet, set * perSetWords + marksAt, markWords, words, first);
        return way < 0 ? -1 : first + way;
    }

    /** As {@link #find}, for a line that is likely the one its set used last: that one is looked at first. */
    int findRecent(long line) {
        if (lruWord) {
            int set = set(line);
            int front = set * ways + WayOrder.front(perSet[set * perSetWords]);
            if (LineWord.isOf(words[front], line)) {
                return front;
            }
        }
        return find(line);
    }

    /** The word at a position. */
    long word(int position) {
        return words[position];
    }

    private int setAt(int position) {
        return (int) (position * setOfPosition >>> 32);
    }

    /** Position of a line that is used now, or -1 where it is absent: {@link #find} and {@link #touch} at once. */
    int use(long line) {
        int set = set(line);
        int first = set * ways;
        int record = set * perSetWords;
        if (lruWord && !prefetched) {
            int front = first + WayOrder.front(perSet[record]);
            if (LineWord.isOf(words[front], line)) {
                return front;
            }
        }
        return useMarked(line, set, first, record);
    }

    /**
     * As {@link #use}, for a cache behind one that answers most references to the line used last: to look at that one first would fetch
     * a word from memory in vain.
     */
    int useFromInner(long line) {
        int set = set(line);
        return useMarked(line, set, set * ways, set * perSetWords);
    }

    private int useMarked(long line, int set, int first, int record) {
        int way = WayMarks.find(line, WayMarks.of(line), perSet, record + marksAt, markWords, words, first);
        if (way < 0) {
            return -1;
        }
        used(set, way, record);
        return first + way;
    }

    /** The line at a position was used. */
    void touch(int position) {
        int set = setAt(position);
        used(set, position - set * ways, set * perSetWords);
    }

    private void used(int set, int way, int record) {
        if (prefetched) {
            int position = set * ways + way;
            put(position, words[position] & ~LineWord.PREFETCHED);
        }
        if (lruWord) {
            order(set, record, WayOrder.toFront(perSet[record], way));
        } else if (policyWords > 0) {
            remember(set, way, false);
        }
    }

    private void order(int set, int record, long order) {
        if (perSet[record] != order) {
            perSet[record] = order;
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
        return set * ways + victimIn(allowed == 0 ? allWays : allowed & allWays, set * perSetWords);
    }

    private int victimIn(long allowed, int record) {
        long empty = allowed & ~perSet[record + validAt];
        if (empty != 0) {
            return Long.numberOfTrailingZeros(empty);
        }
        if (!lruWord) {
            return policy.victim(perSet, record, allowed);
        }
        int last = WayOrder.at(perSet[record], ways - 1);
        return (allowed >>> last & 1) != 0 ? last : WayOrder.last(perSet[record], ways, allowed);
    }

    /**
     * References to a cache without any around it, one after the other: a hit is used, a missing line is put in the victim's place and
     * the victim vanishes.
     *
     * @param missed gets the lines that missed, in order; may be {@code lines} itself
     * @return how many missed
     */
    int references(long[] lines, int count, long[] missed) {
        return switch (ways) {
            case 8 -> references(lines, count, missed, 8, 1);
            case 16 -> references(lines, count, missed, 16, 2);
            default -> references(lines, count, missed, ways, markWords);
        };
    }

    /** The loop, with the number of ways a constant where it is called, and with what it needs as locals. */
    private int references(long[] lines, int count, long[] missed, int ways, int markWords) {
        long[] words = this.words;
        long[] perSet = this.perSet;
        int policyWords = lruWord ? 1 : this.policyWords;
        int perSetWords = policyWords + 1 + markWords;
        boolean told = trace.told();
        int misses = 0;
        int evicted = 0;
        for (int i = 0; i < count; i++) {
            long line = lines[i];
            int set = set(line);
            int record = set * perSetWords;
            int first = set * ways;
            if (lruWord && LineWord.isOf(words[first + WayOrder.front(perSet[record])], line)) {
                continue;
            }
            long mark = WayMarks.of(line);
            int way = WayMarks.find(line, mark, perSet, record + policyWords + 1, markWords, words, first);
            if (way >= 0) {
                used(set, way, record);
                continue;
            }
            missed[misses++] = line;
            long valid = perSet[record + policyWords];
            if (lruWord && valid == (1L << ways) - 1) {
                evicted++;
                long order = perSet[record];
                way = WayOrder.at(order, ways - 1);
                perSet[record] = WayOrder.lastToFront(order, ways);
                if (told) {
                    trace.set(policyField, set, perSet[record]);
                }
            } else {
                way = victimIn(allWays, record);
                evicted += valid == allWays ? 1 : 0;
                perSet[record + policyWords] = valid | 1L << way;
                filled(set, way, record);
            }
            int marks = record + policyWords + 1 + (way >>> 3);
            perSet[marks] = WayMarks.put(perSet[marks], way & 7, mark);
            words[first + way] = LineWord.of(line, Mesi.E, false, 0);
            if (told) {
                trace.set(lineField, first + way, words[first + way]);
            }
        }
        counters.count(Counter.HITS, count - misses);
        counters.count(Counter.MISSES, misses);
        counters.count(Counter.FILLS, misses);
        counters.count(Counter.EVICTED, evicted);
        return misses;
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
        counters.count(Counter.FILLS);
        prefetched |= LineWord.prefetched(word);
        if (presence != null) {
            presence.came(LineWord.line(word));
        }
        replace(set, position - set * ways, set * perSetWords, word);
    }

    private void replace(int set, int way, int record, long word) {
        perSet[record + validAt] |= 1L << way;
        int marks = record + marksAt + (way >>> 3);
        perSet[marks] = WayMarks.put(perSet[marks], way & 7, WayMarks.of(LineWord.line(word)));
        put(set * ways + way, word);
        filled(set, way, record);
    }

    private void filled(int set, int way, int record) {
        if (lruWord) {
            order(set, record, WayOrder.toFront(perSet[record], way));
        } else if (policyWords > 0) {
            remember(set, way, true);
        }
    }

    /** Evicts what is in a way, if anything, and fills it with this word. */
    void replace(int position, long word) {
        long old = words[position];
        if (!lruWord || trace.told() || LineWord.prefetched(old | word)) {
            if (old != 0) {
                remove(position, Counter.EVICTED);
            }
            fill(position, word);
            return;
        }
        // The same in one, as every miss of every level comes here: what is assigned twice is assigned once, since nobody listens.
        long line = LineWord.line(word);
        if (old != 0) {
            counters.count(Counter.EVICTED);
        }
        counters.count(Counter.FILLS);
        if (presence != null) {
            if (old != 0) {
                presence.left(LineWord.line(old));
            }
            presence.came(line);
        }
        int set = set(line);
        int way = position - set * ways;
        int record = set * perSetWords;
        long[] of = perSet;
        of[record] = WayOrder.toFront(of[record], way);
        of[record + 1] |= 1L << way;
        int marks = record + 2 + (way >>> 3);
        of[marks] = WayMarks.put(of[marks], way & 7, WayMarks.of(line));
        words[position] = word;
    }

    /** Empties a way; {@code why} is {@link Counter#EVICTED} or {@link Counter#INVALIDATED}. */
    void remove(int position, Counter why) {
        int set = setAt(position);
        perSet[set * perSetWords + validAt] &= ~(1L << position - set * ways);
        counters.count(why);
        long word = words[position];
        if (LineWord.prefetched(word)) {
            counters.count(Counter.USELESS_PREFETCHES);
        }
        if (presence != null) {
            presence.left(LineWord.line(word));
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
        counters.count(counter);
    }

    /** Counters change once an event, at its end, however many lines it has. */
    void flushCounters() {
        counters.flush();
    }

    public long counter(Counter counter) {
        return counters.get(counter);
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
