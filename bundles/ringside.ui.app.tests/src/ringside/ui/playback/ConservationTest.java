package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.scenario.ScenarioRun;
import ringside.trace.time.Position;

class ConservationTest {

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "02-two-vms-multicast", "03-service-chain", "04-bypass"})
    void packetsAndLinesAreConservedAtEveryEventAndLine(String sample) throws Exception {
        ScenarioRun run = SampleRuns.of(sample);
        for (int event = 0; event <= run.log().size(); event++) {
            for (int line = 0; line < Math.max(1, run.log().event(event).lineCount()); line++) {
                Conservation at = Conservation.at(run.history(), new Position(event, line));
                assertTrue(at.holds(), event + "." + line + ": " + at);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first-packet", "04-bypass"})
    void atTheEndItAgreesWithTheSummaryOfTheRun(String sample) throws Exception {
        ScenarioRun run = SampleRuns.of(sample);
        Conservation end = Conservation.at(run.history(), new Position(run.log().size(), 0));
        assertEquals(run.summary().delivered(), end.delivered());
        assertEquals(0, end.inFlight().size());
        assertEquals(run.summary().switchPasses(), end.switchPasses());
        assertEquals(run.summary().directTransfers(), end.directTransfers());
    }
}
