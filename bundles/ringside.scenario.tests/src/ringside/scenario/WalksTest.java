package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.Fingerprint;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.trace.time.Subject;

/** Walking through a run of ten thousand events, to and fro: wherever one comes, the state is that of a run straight to there. */
class WalksTest {
    private static ScenarioRun run;
    private static List<Subject> subjects;

    @BeforeAll
    static void makeRun() {
        run = Samples.run(Samples.series("04-bypass", 420, 120_000), RunOptions.DEFAULT);
        assertTrue(run.log().size() >= 10_000, run.log().size() + " events");
        subjects = List.of(run.subject("vm1"), run.subject("vm2"), run.subject("core0"), run.subject("vm2.rx"), run.subject("llc"), run.subject("nic0"), Subject.packet(3),
                Subject.packet(200));
    }

    /** A move and the one that takes it back. */
    private record Pair(UnaryOperator<Playhead> forth, UnaryOperator<Playhead> back) {
    }

    private static List<Pair> moves() {
        List<Pair> moves = new ArrayList<>(List.of(new Pair(Playhead::into, Playhead::backInto), new Pair(Playhead::over, Playhead::backOver),
                new Pair(Playhead::out, Playhead::backOut)));
        subjects.forEach(s -> moves.add(new Pair(p -> p.nextOf(s), p -> p.previousOf(s))));
        return moves;
    }

    private static String state(StateHistory history, Position at) {
        return Fingerprint.of(history.schema(), history.at(at.event(), at.line()));
    }

    /** A state that is nothing but the assignments of the trace, one after the other. */
    private static final class Straight implements StateReader {
        private final Map<Integer, TreeMap<Integer, Long>> values = new HashMap<>();

        void set(int field, int index, long value) {
            values.computeIfAbsent(field, f -> new TreeMap<>()).put(index, value);
        }

        @Override
        public long get(int field, int index) {
            return values.getOrDefault(field, new TreeMap<>()).getOrDefault(index, 0L);
        }

        @Override
        public int length(StateField field) {
            TreeMap<Integer, Long> of = values.get(field.id());
            return field.length() > 0 ? field.length() : of == null || of.isEmpty() ? 0 : of.lastKey() + 1;
        }
    }

    @Test
    void aHundredRandomWalksAgreeWithTheStraightRun() {
        TreeMap<Position, String> seen = new TreeMap<>();
        StateHistory history = new StateHistory(run.log());
        List<Pair> moves = moves();
        for (int walk = 0; walk < 100; walk++) {
            Random random = new Random(walk);
            Playhead at = new Playhead(run.log()).to(random.nextInt(run.log().size()), 0);
            for (int i = 0; i < 60; i++) {
                Pair pair = moves.get(random.nextInt(moves.size()));
                at = random.nextBoolean() ? pair.forth.apply(at) : pair.back.apply(at);
                if (i % 10 == 9) {
                    seen.put(at.position(), state(history, at.position()));
                }
            }
        }
        TraceLog log = run.log();
        Straight straight = new Straight();
        long fact = 0;
        for (Map.Entry<Position, String> each : seen.entrySet()) {
            Position at = each.getKey();
            long end = at.line() > 0 ? log.event(at.event()).endFactOfLine(at.line()) : log.firstFactOf(at.event() + 1);
            for (; fact < end; fact++) {
                straight.set(log.factField(fact), log.factIndex(fact), log.factValue(fact));
            }
            assertEquals(Fingerprint.of(log.schema(), straight), each.getValue(), "at " + at);
        }
        assertTrue(seen.size() > 200);
    }

    @Test
    void soManyForwardsAndSoManyBackIsWhereOneWas() {
        Random random = new Random(7);
        for (Pair pair : moves()) {
            // From a stop of the move, as the first move may only come to one.
            Playhead start = pair.forth.apply(new Playhead(run.log()).to(1000 + random.nextInt(6000), 0));
            String before = state(run.history(), start.position());
            Playhead at = start;
            int made = 0;
            for (int n = random.nextInt(200); made < n && pair.forth.apply(at) != at; made++) {
                at = pair.forth.apply(at);
            }
            for (; made > 0; made--) {
                at = pair.back.apply(at);
            }
            assertEquals(start, at);
            assertEquals(before, state(run.history(), at.position()));
        }
    }

    /** Each walk visits the events that a look at every one of them finds, forwards and backwards. */
    @Test
    void aWalkVisitsEveryEventOfItsSubjectAndNoOther() {
        List<String> names = List.of("vm1", "core0", "vm2.rx", "llc", "nic0", "vm1.transfer");
        for (String name : names) {
            Subject subject = run.subject(name);
            List<Integer> expected = IntStream.rangeClosed(1, run.log().size()).filter(e -> isOf(run.log().event(e), name)).boxed().toList();
            List<Integer> forwards = new ArrayList<>();
            Playhead p = new Playhead(run.log());
            for (Playhead next = p.nextOf(subject); next != p; next = p.nextOf(subject)) {
                p = next;
                forwards.add(p.event());
            }
            assertEquals(expected, forwards, name);
            List<Integer> backwards = new ArrayList<>();
            p = new Playhead(run.log()).end();
            p = isOf(run.log().event(p.event()), name) ? p : p.previousOf(subject);
            for (; p.event() > 0; p = p.previousOf(subject)) {
                backwards.add(0, p.event());
            }
            assertEquals(expected, backwards, name);
            assertTrue(expected.size() > 100 && expected.size() < run.log().size(), name);
        }
        assertThrows(IllegalArgumentException.class, () -> run.subject("vm9"));
    }

    /** By the paths of all components that take part; a VM's core is its own. */
    private static boolean isOf(TraceEvent event, String name) {
        List<String> paths = new ArrayList<>(List.of(event.component().path(), event.core().path()));
        for (long f = event.firstFact(); f < event.endFact(); f++) {
            StateField field = run.log().schema().field(run.log().factField(f));
            ComponentInfo component = field.component();
            boolean cache = field.kind().owner() == ringside.trace.ComponentKind.CACHE;
            if (!cache || field.kind() == FieldKind.LINE) {
                paths.add(component.path());
            }
        }
        String core = name.equals("vm1") ? "core1" : name;
        return paths.stream().anyMatch(p -> p.equals(name) || p.startsWith(name + ".") || p.equals(core) || p.startsWith(core + "."));
    }
}
