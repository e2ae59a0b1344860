package ringside.scenario.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.scenario.expression.ElementPath;
import ringside.scenario.expression.ExpressionException;
import ringside.trace.StateSchema.Element;
import ringside.trace.time.Causes;
import ringside.trace.time.Position;

/** Why something is as it is, held against the tables of docs/hand-worked, which were worked out before the engine was run. */
class WhyHereTest {
    /** What happens to p1 in both tables from its arrival to the publication in VM 1's ring; in 04 after the switch's look-up. */
    private static final List<String> ARRIVAL = List.of("wire-in", "dma-write", "nic-writeback", "host-poll", "classify");
    private static final List<String> TO_VM1 = List.of("take-buffer", "copy", "publish", "notify", "inject", "interrupt", "read-ring", "read-packet", "process");

    private static final ScenarioRun FIRST = Samples.run(Samples.named("01-first-packet"));
    private static final ScenarioRun BYPASS = Samples.run(Samples.named("04-bypass"));

    private static WhyHere why(ScenarioRun run, String element, int event, int line) throws ExpressionException {
        return WhyHere.of(run.history(), ElementPath.resolve(run.log().schema(), element, Locale.ENGLISH), new Position(event, line));
    }

    /** Kinds from the first cause on. */
    private static List<String> kinds(ScenarioRun run, WhyHere why) {
        List<String> kinds = new java.util.ArrayList<>();
        why.chain().forEach(link -> kinds.add(0, run.log().event(link.event()).kind().label()));
        return kinds;
    }

    private static List<String> all(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }

    private static int event(ScenarioRun run, String kind, int packet) {
        for (int e = 1; e <= run.log().size(); e++) {
            if (run.log().event(e).kind().label().equals(kind) && run.log().event(e).packet() == packet) {
                return e;
            }
        }
        throw new AssertionError(kind);
    }

    @Test
    void aLineOfTheCopyGoesBackToTheWire() throws ExpressionException {
        // Table of 01: event 7 copies line 45 into set 13, way 2, as the second line of its burst.
        WhyHere why = why(FIRST, "llc[set 13,way 2]", 16, 0);
        assertEquals(7, why.event());
        assertEquals(2, why.line());
        assertEquals(List.of(7, 6, 5, 4, 3, 2, 1), why.chain().stream().map(Causes.Link::event).toList());
        assertEquals(all(ARRIVAL, "take-buffer", "copy"), kinds(FIRST, why));
        assertEquals(List.of(), why.since());
    }

    @Test
    void whatOnlyChangedTheStateOfALineIsToldApart() throws ExpressionException {
        // Line 37, the used ring, comes into set 5, way 0 at event 8 and is forwarded to VM 1 at event 12.
        WhyHere why = why(FIRST, "llc[set 5,way 0]", 16, 0);
        assertEquals(8, why.event());
        assertEquals(List.of(12), why.since());
        assertEquals(List.of(), why(FIRST, "llc[set 5,way 0]", 11, 0).since());
    }

    @Test
    void withinABurstOnlyWhatWasDoneCounts() throws ExpressionException {
        assertEquals(7, why(FIRST, "llc[set 13,way 2]", 7, 2).event());
        assertEquals(0, why(FIRST, "llc[set 13,way 2]", 7, 1).event());
    }

    @Test
    void aSlotAnIndexAndACounterHaveTheirWriters() throws ExpressionException {
        for (String element : List.of("vm1.rx.used[0]", "vm1.rx.used.idx", "vm1.rx.used.ring[0].len")) {
            assertEquals(8, why(FIRST, element, 16, 0).event(), element);
        }
        assertEquals(15, why(FIRST, "run.delivered", 16, 0).event());
        // Full receive rings are there from the beginning.
        assertEquals(new WhyHere(0, 0, List.of(), List.of()), why(FIRST, "vm1.rx.avail[3]", 16, 0));
    }

    @Test
    void pastTheSwitchTheChainGoesThroughTheDecision() throws ExpressionException {
        int publish = event(BYPASS, "direct-publish", 1);
        List<String> chain = all(all(all(ARRIVAL, "switch-lookup"), TO_VM1.toArray(String[]::new)), "decide", "direct-take", "direct-copy", "direct-publish");
        assertEquals(chain, kinds(BYPASS, why(BYPASS, "vm2.rx.used.idx", publish, 0)));
        // VM 2's buffer 0 is in sets 8 to 11 of the last level cache, says the table; the direct copy put it there.
        WhyHere line = why(BYPASS, "llc[set 9]", publish, 0);
        assertEquals(chain.subList(0, chain.size() - 1), kinds(BYPASS, line));
        assertEquals(2, line.line());
    }

    @Test
    void aPacketIsWhereItsLastEventPutIt() {
        int published = event(BYPASS, "publish", 1);
        assertEquals(1, WhyHere.packet(BYPASS.history(), 1, 0, new Position(published, 0)));
        WhyHere why = WhyHere.ofPacket(BYPASS.history(), 1, new Position(published, 0));
        assertEquals(all(all(ARRIVAL, "switch-lookup"), "take-buffer", "copy", "publish"), kinds(BYPASS, why));
        assertEquals(0, WhyHere.packet(BYPASS.history(), 2, 0, new Position(published, 0)), "p2 is not sent yet");
    }

    @Test
    void furtherCausesAreLinksToo() throws ExpressionException {
        ScenarioRun many = Samples.run(Samples.named("02-two-vms-multicast"));
        WhyHere why = why(many, "vm2.rx.used.idx", many.log().size(), 0);
        assertTrue(why.chain().stream().anyMatch(link -> !link.also().isEmpty()));
        for (Causes.Link link : why.chain()) {
            assertEquals(java.util.Arrays.stream(many.log().event(link.event()).alsoCauses()).boxed().toList(), link.also());
        }
    }

    @Test
    void partsOfTheMachineAreNamedAsPeopleWriteThem() throws ExpressionException {
        var schema = Samples.run(Samples.lab("01-first-packet"), RunOptions.DEFAULT).log().schema();
        assertEquals(List.of("llc[set 5,way 0]", "llc[set 5,way 1]", "llc[set 5,way 2]", "llc[set 5,way 3]"),
                paths(ElementPath.resolve(schema, "llc[set 5]", Locale.ENGLISH)).stream().filter(p -> p.contains("way")).toList());
        assertEquals(List.of("vm1.rx.used.ring[3].id", "vm1.rx.used.ring[3].len"), paths(ElementPath.resolve(schema, "vm1.rx.used[3]", Locale.ENGLISH)));
        assertEquals(List.of("llc[set 5,way 2]"), paths(ElementPath.resolve(schema, "llc[5, 2]", Locale.ENGLISH)));
        assertTrue(paths(ElementPath.resolve(schema, "vm1.rx.desc[2]", Locale.ENGLISH)).contains("vm1.rx.desc[2].addr"));
        for (String wrong : List.of("llc[set 16,way 0]", "vm3.rx", "vm1.rx.usd.idx", "vm1.rx.used[8]", "", "llc[", "99")) {
            assertThrows(ExpressionException.class, () -> ElementPath.resolve(schema, wrong, Locale.ENGLISH), wrong);
        }
    }

    private static List<String> paths(List<Element> elements) {
        return elements.stream().map(Element::path).toList();
    }
}
