package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.scenario.Nanos;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;

/** Where the nanoseconds went, and the paragraph about a step. */
class JourneyTest {
    static Stream<Path> samples() {
        return Samples.all().stream();
    }

    private static int instances(ScenarioRun run) {
        StateView end = run.history().at(run.log().size());
        return end.length(run.log().schema().field(run.log().schema().component("packet").id(), FieldKind.NUMBER)) - 1;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void staysAndHopsAddUpToTheLatencyOfEveryPacket(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (int packet = 1; packet <= Math.min(20, instances(run)); packet++) {
            PacketJourney journey = run.explainer().journey(packet, run.log().size());
            long ticks = 0;
            long nanos = 0;
            for (PacketJourney.Hop hop : journey.hops()) {
                assertEquals(hop.ticks(), hop.stays().stream().mapToLong(s -> s.interval().ticks()).sum());
                assertEquals(hop.nanos(), hop.stays().stream().mapToLong(PacketJourney.Stay::nanos).sum());
                ticks += hop.ticks();
                nanos += hop.nanos();
            }
            assertEquals(journey.latency(), ticks);
            assertEquals(Nanos.thousandths(journey.latency(), run.spec().referenceMHz()), nanos);
            var last = run.log().event(run.log().lastEventOfPacket(packet));
            if (last.kind() == ringside.trace.EventKind.DELIVERED) {
                assertEquals(last.argument("latency"), journey.latency(), "what the packet's last event says");
            }
        }
    }

    @Test
    void aPacketPastTheSwitchHasItsHopsAndDecisions() {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        PacketJourney journey = run.explainer().journey(1, run.log().size());
        assertEquals("p1", journey.name());
        assertTrue(journey.gone());
        // By the table of docs/hand-worked/04-bypass.md: in, the host, VM 1, past the switch to VM 2, the host again, out.
        assertEquals(List.of("nic0", "host", "vm1", "vm2", "host", "nic0"), journey.hops().stream().map(h -> h.at().path()).toList());
        assertEquals(635, journey.hops().get(0).ticks());
        PacketJourney.Hop first = journey.hops().get(2);
        assertEquals(ComponentKind.VM, first.at().kind());
        List<PacketJourney.Decided> decisions = first.decisions();
        assertEquals(2, decisions.size());
        assertTrue(decisions.get(1).sentence().contains("directly to VM 2: rule 2 matches"), decisions.toString());
        assertEquals("10.0.2.7 is in 10.0.2.0/24 and VM 2's memory is mapped", decisions.get(1).because());
        assertFalse(run.explainer().journey(1, 20).gone());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventHasAParagraphThatBeginsWithItsSentenceAndNamesItsCost(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (int e = 1; e <= Math.min(300, run.log().size()); e++) {
            String paragraph = run.explainer().paragraph(e, 0);
            String sentence = run.explainer().sentence(e);
            assertTrue(paragraph.startsWith(sentence.substring(0, sentence.length() - 1)), paragraph);
            assertTrue(paragraph.contains(run.explainer().detail(e)), paragraph);
            assertEquals(run.log().event(e).cycles() > 0, paragraph.contains(" It costs ") || paragraph.contains(" It takes "), paragraph);
            assertFalse(paragraph.contains("{"), paragraph);
        }
    }

    @Test
    void theClaimOfAStepIsThatOfTheDossier() {
        ScenarioRun first = Samples.run(Samples.named("01-first-packet"));
        assertTrue(first.explainer().claims(5).get(0).startsWith("claim A4 "));
        assertTrue(first.explainer().claims(7).get(0).startsWith("claim A3 "));
        assertTrue(first.explainer().claims(8).get(0).contains("The Virtqueue Used Ring"));
        assertTrue(first.explainer().claims(10).get(0).startsWith("claim A5 "));
        ScenarioRun bypass = Samples.run(Samples.named("04-bypass"));
        for (int e = 1; e <= bypass.log().size(); e++) {
            String kind = bypass.log().event(e).kind().label();
            if (kind.equals("decide")) {
                assertTrue(bypass.explainer().claims(e).get(0).startsWith("claim B4 "));
            } else if (kind.equals("direct-copy")) {
                assertTrue(bypass.explainer().claims(e).get(0).startsWith("claim B6 "));
            }
        }
    }
}
