package ringside.scenario.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.TraceEvent;

/** Every number has a source, and every cost of an event can be added up by hand. */
class CostsTest {
    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @EnumSource(Cost.class)
    void everyCostHasASourceAndARangeAroundItsDefault(Cost cost) {
        CostSource source = new CostSources(CostTable.of(false, Map.of()), Locale.ENGLISH).of(cost);
        assertFalse(source.source().isBlank());
        assertFalse(source.what().isBlank());
        assertTrue(source.least() <= cost.preset() && cost.preset() <= source.most(), cost + " " + source);
        assertTrue(source.least() <= cost.teach() && cost.teach() <= source.most());
    }

    @Test
    void whatALabSetsIsChosen() {
        CostSource source = new CostSources(CostTable.of(true, Map.of(Cost.LLC_HIT, 61_000L)), Locale.ENGLISH).of("LLC_HIT");
        assertEquals(Provenance.CHOSEN, source.provenance());
        assertTrue(source.source().startsWith("set in this lab; the default is 50."), source.source());
        assertTrue(new CostSources(CostTable.of(true, Map.of()), Locale.ENGLISH).of(Cost.NF_PER_LINE).source().startsWith("rounded for teaching"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTermsAddUpToTheEvent(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (int e = 1; e <= run.log().size(); e++) {
            TraceEvent event = run.log().event(e);
            CostExplanation cost = CostExplanation.of(event, run.costs());
            assertEquals(event.cycles(), cost.terms().stream().mapToLong(CostExplanation.Term::cycles).sum());
            assertSum(cost, e + " " + cost.sum());
            for (int k = 1; k <= event.lineCount(); k++) {
                CostExplanation line = CostExplanation.of(event, k, run.costs());
                assertEquals(event.lineCycles(k), line.total());
                assertSum(line, e + "." + k + " " + line.sum());
            }
        }
    }

    /** Works the written sum out with nothing but what stands there. */
    private static void assertSum(CostExplanation cost, String where) {
        if (cost.sum().isEmpty()) {
            assertEquals(0, cost.total());
            return;
        }
        String sum = cost.sum().replace(",", "");
        int equals = sum.indexOf(" = ");
        BigDecimal left = BigDecimal.ZERO;
        for (String term : (equals < 0 ? sum : sum.substring(0, equals)).split(" \\+ ")) {
            String[] factors = term.split(" × ");
            BigDecimal value = BigDecimal.ONE;
            for (String factor : factors) {
                String[] quotient = factor.split(" ÷ ");
                value = value.multiply(quotient.length == 1 ? new BigDecimal(factor)
                        : new BigDecimal(quotient[0]).divide(new BigDecimal(quotient[1]), 3, RoundingMode.DOWN));
            }
            left = left.add(value);
        }
        BigDecimal total = BigDecimal.valueOf(cost.total(), 3);
        assertEquals(0, left.compareTo(total), where);
        assertTrue(equals < 0 || new BigDecimal(sum.substring(equals + 3)).compareTo(total) == 0, where);
    }

    @Test
    void theChipSaysWhatTheTargetPictureSays() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        CostExplanation line = CostExplanation.of(run.log().event(7), 2, run.costs());
        assertEquals(12_500, line.total());
        assertEquals("derived: LLC hit 50 ÷ 4 in flight", line.headline());
        assertEquals("50 + 3 × 12.5 = 87.5", CostExplanation.of(run.log().event(13), run.costs()).sum());
        assertEquals("200 + 4 × 4 = 216", CostExplanation.of(run.log().event(14), run.costs()).sum());
    }
}
