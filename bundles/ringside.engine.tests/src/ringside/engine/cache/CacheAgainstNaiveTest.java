package ringside.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ringside.engine.cache.CacheRig.Kind;
import ringside.engine.cache.CacheRig.Op;
import ringside.engine.cache.CacheRig.Row;
import ringside.engine.cache.CacheRig.Shape;
import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;

/**
 * The hierarchy against {@link NaiveCaches} on random traces over random geometries, policies, masks, inclusion and core counts:
 * rows, every way of every cache and every count are equal after every operation, and no invariant is broken. Without a trace the same
 * happens.
 */
class CacheAgainstNaiveTest {
    private static final int CASES = Integer.getInteger("ringside.cacheCases", 12_000);

    private final Set<Mesi> states = EnumSet.noneOf(Mesi.class);
    private final Map<Counter, Long> counted = new EnumMap<>(Counter.class);
    private final long[] outcomes = new long[2048];

    @Test
    void randomTracesOverRandomCachesAgree() {
        for (int seed = 1; seed <= CASES; seed++) {
            run(seed);
        }
        // The cases reach everything there is to reach.
        assertEquals(EnumSet.of(Mesi.S, Mesi.E, Mesi.M), states);
        for (Counter counter : Counter.values()) {
            assertTrue(counted.getOrDefault(counter, 0L) > CASES / 10, () -> counter + " " + counted.get(counter));
        }
        for (Level level : Level.values()) {
            assertTrue(level == Level.NONE || count(7, level.ordinal()) > CASES, () -> level + " " + count(7, level.ordinal()));
        }
        for (int flag = Outcome.ALLOCATED; flag <= Outcome.PREFETCHED; flag *= 2) {
            int of = flag;
            assertTrue(count(of, of) > CASES / 10, () -> "flag " + of + " " + count(of, of));
        }
    }

    private long count(int mask, int value) {
        long n = 0;
        for (int i = 0; i < outcomes.length; i++) {
            n += (i & mask) == value ? outcomes[i] : 0;
        }
        return n;
    }

    private void run(int seed) {
        Draw draw = new Draw(seed);
        Shape shape = draw.shape();
        CostTable costs = CostTable.of(false, Map.of(Cost.MEMORY_PARALLELISM, 1000L + draw.below(9000)));
        CacheRig engine = new CacheRig(shape, costs);
        CacheRig untraced = new CacheRig(shape, costs, false);
        NaiveCaches naive = new NaiveCaches(shape, costs);
        List<Op> done = new ArrayList<>();
        try {
            int steps = 20 + draw.below(80) + 2 * shape.llc().sets() * shape.llc().ways();
            for (int i = 0; i < steps; i++) {
                Op op = draw.op(shape);
                boolean last = draw.below(3) > 0 || i == steps - 1;
                done.add(op);
                long[] before = words(engine.llc);
                List<Row> rows = naive.perform(op, last);
                assertEquals(rows, engine.perform(op, last));
                untraced.perform(op, last);
                masks(shape, op, rows, before, engine.llc);
                compare(engine, naive);
                if (last) {
                    assertEquals(List.of(), engine.hierarchy.violations());
                    counts(engine, naive);
                    counts(untraced, naive);
                }
                rows.forEach(row -> outcomes[row.outcome()]++);
            }
            compare(untraced, naive);
            assertEquals(List.of(), untraced.hierarchy.violations());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("case " + seed + ", " + shape + java.util.Arrays.toString(shape.l1()) + java.util.Arrays.toString(shape.l2())
                    + java.util.Arrays.toString(shape.coreWays()) + " after " + done + ": " + e.getMessage(), e);
        }
        for (SetAssociativeCache cache : engine.hierarchy.caches()) {
            for (Counter counter : Counter.values()) {
                counted.merge(counter, cache.counter(counter), Long::sum);
            }
        }
    }

    private static long[] words(SetAssociativeCache cache) {
        long[] words = new long[cache.sets() * cache.ways()];
        for (int i = 0; i < words.length; i++) {
            words[i] = cache.word(i);
        }
        return words;
    }

    /** Whoever brings a line into the last level brings it into ways of its own mask; where a line hits does not matter. */
    private static void masks(Shape shape, Op op, List<Row> rows, long[] before, SetAssociativeCache llc) {
        long mask = switch (op.kind()) {
            case DMA_WRITE -> shape.llc().ioWays();
            case COPY_LLC, COPY_LLC_PARTIAL -> shape.llc().copyWays();
            case DMA_READ, COPY_MEMORY -> 0;
            default -> shape.coreWays()[op.core()];
        };
        for (int i = 0; i < before.length; i++) {
            long now = llc.word(i);
            if (now != 0 && (before[i] == 0 || LineWord.line(before[i]) != LineWord.line(now))) {
                assertTrue(op.kind() != Kind.DMA_READ && op.kind() != Kind.COPY_MEMORY, "something was allocated");
                assertTrue(mask == 0 || (mask >>> i % llc.ways() & 1) == 1, "a way outside the mask " + Long.toHexString(mask));
            }
        }
    }

    private void compare(CacheRig engine, NaiveCaches naive) {
        for (int c = 0; c < engine.cores.size(); c++) {
            compare(engine, engine.l1.get(c), naive.l1.get(c));
            if (engine.l2.get(c) != null) {
                compare(engine, engine.l2.get(c), naive.l2.get(c));
            }
        }
        compare(engine, engine.llc, naive.llc);
    }

    private void compare(CacheRig engine, SetAssociativeCache cache, NaiveCache expected) {
        for (int i = 0; i < cache.sets() * cache.ways(); i++) {
            NaiveCache.Copy copy = expected.sets.get(i / cache.ways()).get(i % cache.ways());
            long word = cache.word(i);
            if (copy == null) {
                assertEquals(0, word, cache.info().path());
            } else {
                int owner = copy.owner < 0 ? 0 : engine.cores.get(copy.owner).id();
                long wanted = LineWord.of(copy.line, copy.state, copy.dirty, owner) | (copy.prefetched ? LineWord.PREFETCHED : 0);
                if (word != wanted) {
                    int at = i;
                    assertEquals(describe(wanted), describe(word), () -> cache.info().path() + " set " + at / cache.ways() + " way " + at % cache.ways());
                }
                states.add(copy.state);
            }
        }
    }

    private static String describe(long word) {
        return LineWord.line(word) + " " + LineWord.state(word) + (LineWord.dirty(word) ? " dirty" : "") + (LineWord.prefetched(word) ? " prefetched" : "")
                + " owner " + LineWord.owner(word);
    }

    private static void counts(CacheRig engine, NaiveCaches naive) {
        List<NaiveCache> of = new ArrayList<>();
        for (int c = 0; c < engine.cores.size(); c++) {
            of.add(naive.l1.get(c));
            if (naive.l2.get(c) != null) {
                of.add(naive.l2.get(c));
            }
        }
        of.add(naive.llc);
        for (int i = 0; i < of.size(); i++) {
            SetAssociativeCache cache = engine.hierarchy.caches().get(i);
            for (Counter counter : Counter.values()) {
                assertEquals(of.get(i).counted.getOrDefault(counter, 0L), cache.counter(counter), () -> cache.info().path() + " " + counter);
            }
        }
    }

    /** Draws shapes and operations. */
    private static final class Draw {
        private final RandomStreams.Stream random;
        private long lines;
        private long recent;

        Draw(int seed) {
            random = new RandomStreams(seed).stream("case");
        }

        int below(int bound) {
            return random.below(bound);
        }

        private int pick(int... of) {
            return of[below(of.length)];
        }

        private CacheSpec cache(String id, int sets, int ways, Inclusion inclusion, long io, long copy) {
            return CacheRig.spec(id, sets, ways, Replacement.values()[below(4)], inclusion, io, copy, below(4) == 0);
        }

        private long mask(int ways) {
            long all = (1L << ways) - 1;
            long mask = random.next() & all;
            return below(2) == 0 ? 0 : mask;
        }

        Shape shape() {
            int cores = pick(1, 2, 2, 3, 4);
            CacheSpec[] l1 = new CacheSpec[cores];
            CacheSpec[] l2 = new CacheSpec[cores];
            long[] ways = new long[cores];
            int most = below(10) == 0 ? 32 : 8;
            int llcWays = 1 + below(most);
            for (int c = 0; c < cores; c++) {
                l1[c] = cache("core" + c + ".l1", pick(1, 1, 2, 3), 1 + below(below(20) == 0 ? 20 : 4), Inclusion.NON_INCLUSIVE, 0, 0);
                l2[c] = below(2) == 0 ? null : cache("core" + c + ".l2", pick(1, 2, 3), 1 + below(6), Inclusion.INCLUSIVE, 0, 0);
                ways[c] = mask(llcWays);
            }
            CacheSpec llc = cache("llc", pick(1, 1, 2, 3, 4, 5), llcWays, Inclusion.values()[below(2)], mask(llcWays), mask(llcWays));
            lines = Math.max(4, (long) llc.sets() * llc.ways() * (50 + below(150)) / 100);
            // Some cases lie across the border of a page.
            recent = below(3) == 0 ? 64 - lines / 2 : 0;
            recent = Math.max(0, recent);
            return new Shape(random.next(), l1, l2, llc, ways, below(4) > 0, recent + lines);
        }

        private long line(Shape shape) {
            return shape.memoryLines() - 1 - below((int) Math.min(lines, below(2) == 0 ? 5 : lines));
        }

        Op op(Shape shape) {
            Kind kind = below(3) > 0 ? pickKind(Kind.LOAD, Kind.STORE, Kind.LOAD_NEXT) : Kind.values()[below(Kind.values().length)];
            boolean nic = kind == Kind.DMA_READ || kind == Kind.DMA_WRITE;
            return new Op(kind, nic ? -1 : below(shape.cores()), line(shape), line(shape));
        }

        private Kind pickKind(Kind... of) {
            return of[below(of.length)];
        }
    }
}
