package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.Heat;
import ringside.trace.history.StateHistory;

/** Touches of cells and slots against a count that plays the whole run through and compares every word before and after. */
class HeatTest {
    private static ScenarioRun run;
    private static TraceLog log;
    private static StateSchema schema;
    /** For each event a list of what each part touched; part 0 is what belongs to no line. */
    private static final List<List<Set<String>>> TOUCHED = new ArrayList<>();
    private static final Map<Integer, long[]> NOW = new HashMap<>();

    @BeforeAll
    static void playThrough() {
        run = Samples.run(Samples.series("04-bypass", 60, 400_000), RunOptions.DEFAULT);
        log = run.log();
        schema = log.schema();
        TOUCHED.clear();
        NOW.clear();
        for (StateField field : schema.fields()) {
            NOW.put(field.id(), new long[Math.max(field.length(), 4096)]);
        }
        set(0, log.firstFactOf(1));
        TOUCHED.add(List.of());
        TraceEvent event = log.event(0);
        for (int number = 1; number <= log.size(); number++) {
            event.moveTo(number);
            List<Set<String>> parts = new ArrayList<>();
            parts.add(part(event, 0, event.firstFact(), event.lineCount() == 0 ? event.endFact() : event.endFactOfLine(0)));
            for (int k = 1; k <= event.lineCount(); k++) {
                parts.add(part(event, k, event.endFactOfLine(k - 1), event.endFactOfLine(k)));
            }
            TOUCHED.add(parts);
        }
    }

    private static void set(long from, long to) {
        for (long fact = from; fact < to; fact++) {
            NOW.get(log.factField(fact))[log.factIndex(fact)] = log.factValue(fact);
        }
    }

    private static Set<String> part(TraceEvent event, int k, long from, long to) {
        Set<String> touched = new HashSet<>();
        Map<Integer, long[]> before = new HashMap<>();
        List<StateField> cells = schema.fields().stream().filter(f -> f.kind() == FieldKind.LINE).toList();
        cells.forEach(f -> before.put(f.id(), NOW.get(f.id()).clone()));
        Map<StateField, Long> indices = new HashMap<>();
        for (StateField field : schema.fields()) {
            if (List.of("avail.idx", "used.idx", "lastAvail", "lastUsed", "head", "tail", "next").contains(field.kind().pattern())) {
                indices.put(field, NOW.get(field.id())[0]);
            }
        }
        set(from, to);
        for (StateField field : cells) {
            for (int cell = 0; cell < field.length(); cell++) {
                if (before.get(field.id())[cell] != NOW.get(field.id())[cell]) {
                    touched.add(field.path(cell));
                }
            }
        }
        if (k > 0) {
            hits(event, k, cells, before, touched);
        }
        indices.forEach((field, old) -> {
            StateField slots = Heat.slots(schema, field.component());
            int n = 0;
            for (long at = old; (at & 0xFFFF) != (NOW.get(field.id())[0] & 0xFFFF) && n < slots.length(); at++, n++) {
                touched.add(slots.path((int) (at % slots.length())) + " by " + field.kind());
            }
        });
        return touched;
    }

    private static void hits(TraceEvent event, int k, List<StateField> cells, Map<Integer, long[]> before, Set<String> touched) {
        int outcome = event.lineOutcome(k);
        boolean copy = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        long read = copy ? schema.memory().lineOfBuffer((int) event.argument("from"), k - 1) : event.line(k);
        for (StateField field : cells) {
            ComponentInfo cache = field.component();
            boolean last = schema.component(cache.parent()).kind() != ComponentKind.CORE;
            boolean own = cache.parent() == event.core().id();
            boolean served = switch (Outcome.level(outcome)) {
                case LLC -> last;
                case L1 -> own && cache.path().endsWith(".l1");
                case L2 -> own && cache.path().endsWith(".l2");
                default -> false;
            };
            for (int cell = 0; cell < field.length(); cell++) {
                long word = before.get(field.id())[cell];
                if (LineWord.valid(word) && (served && LineWord.line(word) == read
                        || last && Outcome.has(outcome, Outcome.UPDATED) && LineWord.line(word) == event.line(k))) {
                    touched.add(field.path(cell));
                }
            }
        }
    }

    private static Map<String, Integer> naive(int event, int line, int window) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int number = Math.max(1, event - window + 1); number <= event; number++) {
            List<Set<String>> parts = TOUCHED.get(number);
            int last = number == event && line > 0 ? line : parts.size() - 1;
            for (Set<String> part : parts.subList(0, last + 1)) {
                part.forEach(place -> counts.merge(place.replaceFirst(" by .*", ""), 1, Integer::sum));
            }
        }
        return counts;
    }

    private static Map<String, Integer> counted(Heat.At heat) {
        Map<String, Integer> counts = new TreeMap<>();
        for (StateField field : schema.fields()) {
            StateField slots = field.component().kind() == ComponentKind.CACHE ? null : Heat.slots(schema, field.component());
            if (field.kind() == FieldKind.LINE || field == slots) {
                for (int i = 0; i < field.length(); i++) {
                    if (heat.count(field, i) != 0) {
                        counts.put(field.path(i), heat.count(field, i));
                    }
                }
            }
        }
        return counts;
    }

    @Test
    void whereverOneComesTheCountsAreThoseOfThePastEvents() {
        Random random = new Random(4);
        for (int window : new int[] {1, 40, 1_000}) {
            Heat heat = new Heat(new StateHistory(log), window);
            int event = 0;
            for (int move = 0; move < 120; move++) {
                event = random.nextInt(3) == 0 ? random.nextInt(log.size() + 1) : Math.max(0, Math.min(log.size(), event + random.nextInt(9) - 4));
                int line = event > 0 && random.nextBoolean() ? random.nextInt(log.event(event).lineCount() + 1) : 0;
                int e = event;
                assertEquals(naive(event, line, window), counted(heat.at(event, line)), () -> "event " + e + " line " + line + " window " + window);
            }
        }
    }

    @Test
    void everyStepThereAndBackGivesTheSame() {
        Heat heat = new Heat(new StateHistory(log), 25);
        List<Map<String, Integer>> forwards = new ArrayList<>();
        for (int event = 0; event <= log.size(); event++) {
            forwards.add(counted(heat.at(event, 0)));
        }
        for (int event = log.size(); event >= 0; event--) {
            assertEquals(forwards.get(event), counted(heat.at(event, 0)), "event " + event);
        }
        assertTrue(forwards.get(0).isEmpty(), "nothing has happened yet");
        assertTrue(forwards.stream().anyMatch(counts -> counts.keySet().stream().anyMatch(place -> place.startsWith("llc"))));
        assertTrue(forwards.stream().anyMatch(counts -> counts.keySet().stream().anyMatch(place -> place.startsWith("vm1.rx"))));
    }
}
