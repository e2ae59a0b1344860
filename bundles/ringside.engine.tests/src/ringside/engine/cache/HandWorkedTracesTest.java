package ringside.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.engine.cache.CacheRig.Kind;
import ringside.engine.cache.CacheRig.Op;
import ringside.engine.cache.CacheRig.Row;
import ringside.engine.cache.CacheRig.Shape;
import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.LineWord;
import ringside.trace.Outcome;

/**
 * Small traces worked out by hand, with the reasoning, in {@code handworked/}; each row is held against what the hierarchy does. A file
 * has a head (seed, cores, l1, l2, llc, clos, dca, columns), a row for each operation, and counts at the end:
 * {@code operation | what happened | cycles | contents of each column's cache | remark}. Contents are the ways of a set, sets apart by
 * a stroke: line, state, {@code d} dirty, {@code p} prefetched and not used, {@code @n} newer in core n.
 */
class HandWorkedTracesTest {
    private int cores = 1;
    private long seed = 1;
    private String first = "1x1 LRU";
    private String second;
    private String last;
    private long[] clos;
    private boolean directCacheAccess = true;
    private List<String> columns = List.of();
    private CacheRig rig;

    @ParameterizedTest
    @ValueSource(strings = { "lru", "tree-plru", "tree-plru-three-ways", "fifo", "random", "inclusive", "non-inclusive", "masks", "mesi", "second-level",
        "second-level-evicts", "dma", "dma-to-memory", "copy", "prefetch" })
    void everyRowAgrees(String name) throws IOException {
        int rows = 0;
        for (String text : lines(name)) {
            if (!text.contains("|")) {
                setting(text.split("\\s+"));
                continue;
            }
            rows++;
            if (rig == null) {
                rig = new CacheRig(shape(), CacheRig.defaults());
            }
            String[] cells = Arrays.stream(text.split("\\|")).map(String::strip).toArray(String[]::new);
            List<Row> done = rig.perform(operation(cells[0].split(" ")));
            String row = name + ", row " + rows + ": " + cells[0];
            assertEquals(cells[1], happened(done), row);
            assertEquals(new BigDecimal(cells[2]).movePointRight(3).longValueExact(), done.stream().mapToLong(Row::thousandths).sum(), row);
            for (int i = 0; i < columns.size(); i++) {
                assertEquals(cells[3 + i], contents(cache(columns.get(i))), row + ", " + columns.get(i));
            }
            assertEquals(List.of(), rig.hierarchy.violations(), row);
        }
        assertEquals(true, rows > 3, "no rows");
    }

    private static List<String> lines(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(HandWorkedTracesTest.class.getResourceAsStream("handworked/" + name + ".trace"), StandardCharsets.UTF_8))) {
            in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(lines::add);
        }
        return lines;
    }

    private void setting(String[] words) {
        String value = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
        switch (words[0]) {
            case "seed" -> seed = Long.parseLong(value);
            case "cores" -> cores = Integer.parseInt(value);
            case "l1" -> first = value;
            case "l2" -> second = value;
            case "llc" -> last = value;
            case "clos" -> clos = Arrays.stream(value.split(" ")).mapToLong(Long::decode).toArray();
            case "dca" -> directCacheAccess = value.equals("on");
            case "columns" -> columns = List.of(value.split(" "));
            case "count" -> assertEquals(Long.parseLong(words[3]), cache(words[1]).counter(counter(words[2])), value);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static Counter counter(String name) {
        return Counter.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private Shape shape() {
        CacheSpec[] l1 = new CacheSpec[cores];
        CacheSpec[] l2 = new CacheSpec[cores];
        for (int c = 0; c < cores; c++) {
            l1[c] = spec("core" + c + ".l1", first);
            l2[c] = second == null ? null : spec("core" + c + ".l2", second);
        }
        return new Shape(seed, l1, l2, spec("llc", last), clos == null ? new long[cores] : clos, directCacheAccess, 1000);
    }

    /** {@code 1x4 LRU INCLUSIVE io 0x1 copy 0x4 prefetch}. */
    private static CacheSpec spec(String id, String text) {
        List<String> words = List.of(text.split(" "));
        String[] size = words.get(0).split("x");
        Inclusion inclusion = words.contains("INCLUSIVE") ? Inclusion.INCLUSIVE : Inclusion.NON_INCLUSIVE;
        return CacheRig.spec(id, Integer.parseInt(size[0]), Integer.parseInt(size[1]), Replacement.valueOf(words.get(1)), inclusion, mask(words, "io"),
                mask(words, "copy"), words.contains("prefetch"));
    }

    private static long mask(List<String> words, String name) {
        return words.contains(name) ? Long.decode(words.get(words.indexOf(name) + 1)) : 0;
    }

    private static Op operation(String[] words) {
        Kind kind = switch (words[1]) {
            case "copy-memory" -> Kind.COPY_MEMORY;
            default -> Kind.valueOf(words[1].replace('-', '_').toUpperCase(Locale.ROOT));
        };
        long to = words.length > 3 ? Long.parseLong(words[3]) : 0;
        return new Op(kind, words[0].equals("nic") ? -1 : Integer.parseInt(words[0].substring(4)), Long.parseLong(words[2]), to);
    }

    private static String happened(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        for (Row row : rows) {
            int outcome = row.outcome();
            out.append(out.length() == 0 ? "" : " + " + row.line() + " ").append(Outcome.level(outcome));
            String[] names = { "allocated", "evicted", "wrote-back", "upgraded", "back-invalidated", "invalidated", "updated", "prefetched" };
            for (int flag : new int[] { Outcome.ALLOCATED, Outcome.EVICTED, Outcome.WROTE_BACK, Outcome.UPGRADED, Outcome.BACK_INVALIDATED,
                Outcome.INVALIDATED, Outcome.UPDATED, Outcome.PREFETCHED }) {
                out.append(Outcome.has(outcome, flag) ? " " + names[Integer.numberOfTrailingZeros(flag) - 3] : "");
            }
        }
        return out.toString();
    }

    private SetAssociativeCache cache(String path) {
        return rig.hierarchy.caches().stream().filter(cache -> cache.info().path().equals(path)).findFirst().orElseThrow();
    }

    private String contents(SetAssociativeCache cache) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cache.sets() * cache.ways(); i++) {
            out.append(i == 0 ? "" : i % cache.ways() == 0 ? " / " : " ");
            long word = cache.word(i);
            if (!LineWord.valid(word)) {
                out.append('.');
                continue;
            }
            out.append(LineWord.line(word)).append(LineWord.state(word)).append(LineWord.dirty(word) ? "d" : "").append(LineWord.prefetched(word) ? "p" : "");
            for (int c = 0; c < rig.cores.size(); c++) {
                out.append(LineWord.owner(word) == rig.cores.get(c).id() ? "@" + c : "");
            }
        }
        return out.toString();
    }
}
