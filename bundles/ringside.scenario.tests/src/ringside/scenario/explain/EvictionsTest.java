package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.scenario.Action;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.CacheOccupancy;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineFilter;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.history.StateView;
import ringside.trace.time.Evictions;
import ringside.trace.time.Evictions.Eviction;

/** Why a line had to go: the ways that the new one may take are those the lab says, and they were full, as the states show. */
class EvictionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"02-two-vms-multicast", "06-llc-or-l1", "08-fetch-or-demand", "10-too-big-a-ring"})
    void theWaysThatALineMayTakeWereFull(String sample) {
        ScenarioRun run = Samples.run(Samples.named(sample));
        long seen = check(run, 1).size();
        assertEquals(run.summary().caches().stream().filter(c -> c.path().equals("llc")).mapToLong(c -> c.evicted()).sum(), seen);
    }

    /** As the masks stood then, which an action in the middle of the run changes. */
    @Test
    void aMaskThatChangesCountsFromThenOn() {
        ScenarioRun run = Samples.run(Samples.named("10-too-big-a-ring"));
        int middle = run.log().size() / 2;
        ScenarioRun branch = run.branch(middle, Action.setIoWays("llc", 0b1000)).run();
        assertTrue(check(branch, 1).stream().anyMatch(why -> why.endsWith(": ways 0–1, those of I/O, were full.")));
        Set<String> later = check(branch, middle + 1);
        assertTrue(later.stream().anyMatch(why -> why.endsWith(": way 3, that of I/O, was full.")), later.toString());
        assertTrue(later.stream().noneMatch(why -> why.contains("ways 0–1, those of I/O")), later.toString());
    }

    /** What is said of each eviction from an event on, of which the states show that it is so. */
    private static Set<String> check(ScenarioRun run, int from) {
        int llc = run.log().schema().component("llc").id();
        StateField lines = run.log().schema().field(llc, FieldKind.LINE);
        Evictions evictions = new Evictions(run.history(), llc);
        Set<String> said = new HashSet<>();
        for (int event = from; event <= run.log().size(); event++) {
            for (Eviction e : evictions.of(event, 0)) {
                long allowed = run.explainer().allowedWays(llc, e);
                long mask = allowed == 0 ? (1L << lines.ways()) - 1 : allowed;
                int set = e.cell() / lines.ways();
                StateView before = e.line() > 1 ? run.history().at(event, e.line() - 1) : run.history().at(event - 1);
                assertEquals(1, mask >>> e.cell() % lines.ways() & 1, "the way is one of them");
                for (int way = 0; way < lines.ways(); way++) {
                    assertTrue((mask >>> way & 1) == 0 || LineWord.valid(before.get(lines.id(), set * lines.ways() + way)), "event " + event);
                }
                said.add(event + "." + e.line() + " " + e.cell() + " " + run.explainer().eviction(llc, e));
            }
        }
        return said;
    }

    @Test
    void theSentenceNamesBothAndTheWays() {
        ScenarioRun run = Samples.run(Samples.named("10-too-big-a-ring"));
        int llc = run.log().schema().component("llc").id();
        Evictions evictions = new Evictions(run.history(), llc);
        String first = "";
        for (int event = 1; first.isEmpty(); event++) {
            first = evictions.of(event, 0).stream().map(e -> run.explainer().eviction(llc, e)).findFirst().orElse("");
        }
        assertTrue(first.matches("p3·h \\(NIC\\) evicts p\\d+·h \\(NIC\\): ways 0–1, those of I/O, were full\\."), first);
    }

    /** The same lines as are counted by whose they are, cell by cell. */
    @Test
    void aFilterFindsTheLinesThatAreCounted() {
        for (Path sample : Samples.all()) {
            ScenarioRun run = Samples.run(sample);
            StateSchema schema = run.log().schema();
            StateView state = run.history().at(run.log().size() / 2);
            int llc = schema.component("llc").id();
            StateField lines = schema.field(llc, FieldKind.LINE);
            CacheOccupancy of = CacheOccupancy.of(schema, state, llc);
            assertEquals(of.lines(), LineFilter.ALL.cells(schema, state, lines).length);
            of.byPacket().forEach((packet, count) -> assertEquals(count, LineFilter.ofPacket(packet).cells(schema, state, lines).length));
            Map<Integer, Integer> byCore = new HashMap<>();
            schema.components().stream().filter(c -> c.kind() == ComponentKind.CORE)
                    .forEach(c -> byCore.put(c.id(), LineFilter.ofCore(c.id()).cells(schema, state, lines).length));
            byCore.values().removeIf(count -> count == 0);
            assertEquals(of.byCore(), byCore);
            int[] inWays = LineFilter.ofWays(0b110).cells(schema, state, lines);
            int other = LineFilter.ofWays(~0b110L).cells(schema, state, lines).length;
            assertEquals(of.lines(), inWays.length + other);
            assertTrue(Arrays.stream(inWays).allMatch(cell -> cell % lines.ways() == 1 || cell % lines.ways() == 2));
        }
    }
}
