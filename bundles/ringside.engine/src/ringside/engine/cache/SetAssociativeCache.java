package ringside.engine.cache;

import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;

/**
 * One cache: sets of ways, a {@link LineWord} a way and an order word a set. A line may be in the set {@code line mod sets} only,
 * for any number of sets. A way is a physical place: a line never moves from one to another. This class keeps lines and counts;
 * what is looked up where, and who pays, is {@link CacheHierarchy}'s.
 */
public final class SetAssociativeCache {
    private final ComponentInfo info;
    private final Trace trace;
    private final int sets;
    private final int ways;
    private final long allWays;
    private final long[] words;
    private final long[] order;
    private final int lineField;
    private final int orderField;
    private final int[] counterFields = new int[Counter.values().length];
    private final long[] counters = new long[Counter.values().length];
    private final long[] uncounted = new long[Counter.values().length];
    private boolean dirtyCounters;

    /** What a cache counts. Fills = resident lines + evicted + invalidated, at any time. */
    public enum Counter {
        HITS(FieldKind.HITS), MISSES(FieldKind.MISSES), FILLS(FieldKind.FILLS), EVICTED(FieldKind.EVICTED), INVALIDATED(FieldKind.INVALIDATED),
        WRITTEN_BACK(FieldKind.WRITTEN_BACK), UPGRADES(FieldKind.UPGRADES), FORWARDS(FieldKind.FORWARDS);

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
        this.allWays = (1L << ways) - 1;
        if (ways < 1 || ways > Lru.MAX_WAYS || sets < 1) {
            throw new IllegalArgumentException(spec.id() + ": 1 to " + Lru.MAX_WAYS + " ways and at least one set");
        }
        words = new long[Math.multiplyExact(sets, ways)];
        order = new long[sets];
        lineField = simulation.field(info, FieldKind.LINE, words.length, ways, i -> words[i]);
        orderField = simulation.field(info, FieldKind.ORDER, sets, 0, i -> order[i]);
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

    /** Position of a line (set · ways + way), or -1 where it is absent. */
    int find(long line) {
        int base = (int) (line % sets) * ways;
        for (int i = base; i < base + ways; i++) {
            long word = words[i];
            if (LineWord.valid(word) && LineWord.line(word) == line) {
                return i;
            }
        }
        return -1;
    }

    /** The word at a position. */
    long word(int position) {
        return words[position];
    }

    /** Makes the line at a position the most recent of its set. */
    void touch(int position) {
        int set = position / ways;
        long touched = Lru.touch(order[set], position % ways);
        if (touched != order[set]) {
            order[set] = touched;
            trace.set(orderField, set, touched);
        }
    }

    /** Where a new line would go: the first empty allowed way of its set, else the least recently used allowed one. */
    int victim(long line, long allowed) {
        int set = (int) (line % sets);
        int base = set * ways;
        long mask = allowed == 0 ? allWays : allowed & allWays;
        for (int way = 0; way < ways; way++) {
            if ((mask >>> way & 1) != 0 && !LineWord.valid(words[base + way])) {
                return base + way;
            }
        }
        return base + Lru.victim(order[set], ways, mask);
    }

    /** Changes state, dirtiness or owner of a line that is there. */
    void update(int position, Mesi state, boolean dirty, int owner) {
        put(position, LineWord.withState(words[position], state, dirty, owner));
    }

    /** Fills an empty or just evicted way. */
    void fill(int position, long line, Mesi state, boolean dirty, int owner) {
        count(Counter.FILLS);
        put(position, LineWord.of(line, state, dirty, owner));
        touch(position);
    }

    /** Empties a way; {@code why} is {@link Counter#EVICTED} or {@link Counter#INVALIDATED}. */
    void remove(int position, Counter why) {
        count(why);
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
        for (long word : words) {
            if (LineWord.valid(word)) {
                n++;
            }
        }
        return n;
    }
}
