package ringside.scenario.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.Path;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.trace.time.Position;

/** What an expression says of a run, held against the rows of the trace and the state after each event, read one by one. */
class ConditionTest {
    /** Two hundred packets through firewall and inspector, some too many for the rings. */
    private static ScenarioRun run;

    @BeforeAll
    static void makeRun() {
        run = Samples.run(Samples.series("04-bypass", 200, 2_000_000), RunOptions.DEFAULT);
        assertTrue(run.log().size() > 1_000);
    }

    private static int[] expected(IntPredicate holds) {
        return IntStream.rangeClosed(1, run.log().size()).filter(holds).toArray();
    }

    private static int[] filter(String text) throws ExpressionException {
        return run.condition(text).filter(1, run.log().size());
    }

    private static TraceEvent event(int e) {
        return run.log().event(e);
    }

    private static long state(int e, String component, FieldKind field) {
        return run.history().at(e).get(run.log().schema().component(component).id(), field);
    }

    /** Counter of a cache: what an event did to it is what the counter says after it and did not say before. */
    private static boolean counts(int e, String cache, FieldKind counter) {
        return state(e, cache, counter) > state(e - 1, cache, counter);
    }

    @Test
    void columnsOfTheEvent() throws ExpressionException {
        Map<String, IntPredicate> cases = new TreeMap<>(Map.of(
                "kind == COPY", e -> event(e).kind() == EventKind.COPY,
                "kind != COPY && depth < 2", e -> event(e).kind() != EventKind.COPY && event(e).depth() < 2,
                "component == vm1 || core == core2", e -> event(e).component().path().equals("vm1") || event(e).core().path().equals("core2"),
                "component in vm1", e -> event(e).component().path().startsWith("vm1"),
                "cycles > 1000", e -> event(e).cycles() > 1_000_000,
                "cycles + 0.5 >= 1200.5 - 0", e -> event(e).cycles() >= 1_200_000,
                "chapter == COPY && !(packet == 3)", e -> event(e).chapter() == Chapter.COPY && event(e).packet() != 3,
                "time > 2us && tick <= 9000", e -> event(e).tick() > 6000 && event(e).tick() <= 9000,
                "packet == 7", e -> event(e).packet() == 7,
                "sentence contains \"FIREWALL\"", e -> run.explainer().sentence(e).contains("firewall")));
        for (var each : cases.entrySet()) {
            int[] events = filter(each.getKey());
            assertArrayEquals(expected(each.getValue()), events, each.getKey());
            assertTrue(events.length > 0, each.getKey());
        }
    }

    @Test
    void argumentsByTheirNames() throws ExpressionException {
        assertArrayEquals(expected(e -> event(e).kind() == EventKind.DECIDE && event(e).argument("path") == Path.DIRECT.ordinal()), filter("path == DIRECT"));
        int vm2rx = run.log().schema().component("vm2.rx").id();
        assertArrayEquals(expected(e -> event(e).kind().arguments().stream().anyMatch(a -> a.name().equals("ring")) && event(e).argument("ring") == vm2rx),
                filter("ring == vm2.rx"));
        // Of what an event has not, nothing is said; so both sides together are the events that have it.
        int with = filter("bytes >= 0").length;
        assertEquals(with, filter("bytes > 64").length + filter("bytes <= 64").length);
        assertTrue(with < run.log().size());
        // The target of a copy is a place, that of a decision a machine: the other side says which is meant.
        assertTrue(filter("target == LLC").length > 0);
        assertTrue(filter("target == vm2").length > 0);
        assertEquals(0, filter("target == LLC && target == vm2").length);
    }

    @Test
    void elementsOfTheStateAfterTheEvent() throws ExpressionException {
        Map<String, IntPredicate> cases = new TreeMap<>(Map.of(
                "llc.misses > 100", e -> state(e, "llc", FieldKind.MISSES) > 100,
                "vm2.rx.outstanding > 3 && vm2.rx.outstanding <= 6", e -> state(e, "vm2.rx", FieldKind.OUTSTANDING) > 3 && state(e, "vm2.rx", FieldKind.OUTSTANDING) <= 6,
                "vm1.rx.unread == 2", e -> (state(e, "vm1.rx", FieldKind.USED_IDX) - state(e, "vm1.rx", FieldKind.LAST_USED) & 0xFFFF) == 2,
                "llc.hits - llc.misses > 50", e -> state(e, "llc", FieldKind.HITS) - state(e, "llc", FieldKind.MISSES) > 50,
                "core1.state == RUNNING", e -> state(e, "core1", FieldKind.STATE) == 1,
                "vm1.rx.used.ring[3].id == 3", e -> element(e, "vm1.rx.used.ring[3].id") == 3,
                "llc[set 5,way 2].state == M", e -> LineWord.state(element(e, "llc[set 5,way 2]")) == Mesi.M,
                "llc[set 5,way 2].dirty", e -> LineWord.dirty(element(e, "llc[set 5,way 2]")),
                "core0.packet == 9", e -> state(e, "core0", FieldKind.CORE_PACKET) == 9));
        for (var each : cases.entrySet()) {
            Condition condition = run.condition(each.getKey());
            assertTrue(condition.ofState(), each.getKey());
            assertArrayEquals(expected(each.getValue()), condition.filter(1, run.log().size()), each.getKey());
        }
    }

    private static long element(int e, String path) {
        StateView view = run.history().at(e);
        var element = run.log().schema().element(path);
        return view.get(element.field().id(), element.index());
    }

    @Test
    void fieldsOfThePacketThatTheEventIsAbout() throws ExpressionException {
        int packets = run.log().schema().component("packet").id();
        assertArrayEquals(expected(e -> event(e).packet() != 0 && run.history().at(e).get(packets, FieldKind.PLACE, event(e).packet()) == 3),
                filter("packet.place == QUEUED"));
        int[] last = new int[2000];
        assertArrayEquals(expected(e -> {
            TraceEvent at = event(e);
            last[at.packet()] = at.kind() == EventKind.DECIDE ? (int) at.argument("path") : last[at.packet()];
            return at.packet() != 0 && last[at.packet()] == Path.DIRECT.ordinal();
        }), filter("packet.path == DIRECT"));
        assertEquals(filter("packet != NONE").length, filter("packet.dstIp in 10.0.0.0/8").length);
    }

    @Test
    void whatEventsDoToCachesStandsBesideTheirKinds() throws ExpressionException {
        assertArrayEquals(expected(e -> counts(e, "llc", FieldKind.EVICTED)), filter("kind == EVICT && level == LLC"));
        assertArrayEquals(expected(e -> counts(e, "core0.l1", FieldKind.MISSES) || counts(e, "core1.l1", FieldKind.MISSES) || counts(e, "core2.l1", FieldKind.MISSES)),
                filter("level == L1 && kind == MISS"));
        assertArrayEquals(expected(e -> counts(e, "llc", FieldKind.EVICTED) && event(e).kind() == EventKind.DMA_WRITE),
                filter("kind == EVICT && kind == DMA_WRITE && level == LLC"));
        int[] not = filter("!(kind == EVICT && level == LLC)");
        assertEquals(run.log().size(), not.length + filter("kind == EVICT && level == LLC").length);
        assertArrayEquals(expected(e -> IntStream.rangeClosed(1, event(e).lineCount()).anyMatch(k -> Outcome.level(event(e).lineOutcome(k)) == Level.DRAM)),
                filter("level == DRAM"));
        assertTrue(filter("kind == EVICT && level == LLC").length > 0);
    }

    /** Forwards and backwards a run stops at the same events: those at which the condition begins to hold. */
    @Test
    void stopsBothWays() throws ExpressionException {
        for (String text : new String[] {"vm2.rx.outstanding > 3", "llc.misses > 10", "kind == COPY", "packet == 5", "core1.state == RUNNING && llc.misses > 20"}) {
            Condition condition = run.condition(text);
            IntPredicate stops = e -> condition.holds(e) && (!condition.ofState() || !condition.holds(e - 1));
            int[] expected = expected(stops);
            assertTrue(expected.length > 0, text);
            int at = 0;
            for (int stop : expected) {
                at = condition.next(at);
                assertEquals(stop, at, text);
            }
            assertEquals(0, condition.next(at), text);
            assertEquals(0, condition.next(0, expected[0] - 1), text);
            at = run.log().size() + 1;
            for (int i = expected.length - 1; i >= 0; i--) {
                at = condition.previous(at);
                assertEquals(expected[i], at, text);
            }
            assertEquals(0, condition.previous(at), text);
        }
    }

    @Test
    void withinABurstTheStateIsThatOfTheLine() throws ExpressionException {
        ScenarioRun first = Samples.run(Samples.named("01-first-packet"));
        var word = first.log().schema().element("llc[set 12,way 2]");
        Condition there = first.condition("llc[set 12,way 2].valid");
        // The copy's first line goes to set 12, as docs/hand-worked/01-first-packet.md has it.
        assertFalse(there.holds(6));
        assertTrue(there.holds(new Position(7, 1)));
        assertTrue(first.condition("llc[set 13,way 2].valid").next(0) == 7 && !first.condition("llc[set 13,way 2].valid").holds(new Position(7, 1)));
        assertEquals(44, LineWord.line(first.history().at(7, 1).get(word.field().id(), word.index())));
        assertEquals(7, there.next(0));
        assertTrue(first.condition("llc.misses == 0").holds(0));
    }

    @Test
    void replicasHaveTheNumberOfTheirPacket() throws ExpressionException {
        ScenarioRun many = Samples.run(Samples.named("02-two-vms-multicast"));
        int all = many.condition("packet == 1").filter(1, many.log().size()).length;
        int original = many.condition("packet == p1").filter(1, many.log().size()).length;
        int second = many.condition("packet == p1.2").filter(1, many.log().size()).length;
        assertTrue(original > 0 && second > 0);
        assertEquals(IntStream.rangeClosed(1, many.log().size()).filter(e -> many.log().event(e).packet() != 0 && many.explainer().packet(e).matches("p1(\\.\\d)?")).count(),
                all);
        assertEquals(IntStream.rangeClosed(1, many.log().size()).filter(e -> many.log().event(e).packet() != 0 && many.explainer().packet(e).equals("p1.2")).count(),
                second);
    }
}
