package ringside.scenario.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;

/** What is said of an expression that is wrong: where, what stands there, what was perhaps meant. */
class ExpressionErrorsTest {
    private static final ScenarioRun RUN = Samples.run(Samples.lab("04-bypass"), RunOptions.DEFAULT);

    private static ExpressionException problem(String text) {
        return assertThrows(ExpressionException.class, () -> RUN.condition(text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "packet == 7 && knd == COPY | 16 | kind",
            "kind == EVCT                | 9  | EVICT",
            "kind == copy                | 9  | COPY",
            "llc.mises > 3               | 1  | llc.misses",
            "llcc.misses > 3             | 1  | llc.misses",
            "vm7.rx.outstanding > 3      | 1  | vm1.rx.outstanding",
            "vm1.rx.used[3] == 2         | 1  | vm1.rx.used.ring[#].id",
            "packet.pth == DIRECT        | 1  | packet.path",
            "core == cor1                | 9  | core1",
            "path == DIRECTLY            | 9  | DIRECT"})
    void namesWhatWasPerhapsMeant(String text, int column, String meant) {
        ExpressionException problem = problem(text);
        assertEquals(column, problem.column(), problem.getMessage());
        assertTrue(problem.suggestions().contains(meant), problem.getMessage());
        assertTrue(problem.getMessage().startsWith("column " + column + ": "), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "llc.misses >         | 13 | found the end, expected !, (, a name",
            "llc.misses = 3       | 12 | found \"=\", expected ==",
            "(kind == COPY        | 14 | expected )",
            "kind == COPY &       | 14 | expected &&",
            "kind == COPY packet  | 14 | found \"packet\"",
            "~~                   | 1  | found the end",
            "llc.misses           | 1  | is no condition",
            "kind > COPY          | 1  | compares numbers only",
            "vm1 == 3             | 8  | vm1 is a component",
            "llc[set 5,way 2] == M | 1 | llc[set 5,way 2].state == M",
            "llc[set 99,way 2].state == M | 1 | from llc[set 0,way 0]",
            "vm1.rx.used.ring[9].id == 1 | 1 | to vm1.rx.used.ring[7].id",
            "COPY == DMA_WRITE    | 9  | constant",
            "cycles == 0.0001     | 11 | decimals",
            "sentence contains 3  | 19 | in quotes",
            "depth contains ~\"1\"~ | 1 | is no text",
            "packet.dstIp == 10.0.0.999 | 17 | no address"})
    void saysWhatStandsThereAndWhatCould(String text, int column, String part) {
        ExpressionException problem = problem(text.replace("~", ""));
        assertEquals(column, problem.column(), problem.getMessage());
        assertTrue(problem.getMessage().contains(part), problem.getMessage());
        assertEquals(1, problem.getMessage().lines().count());
    }

    /** Whatever is typed, there is an answer or a problem with a place in the text, and nothing else. */
    @Test
    void noTextIsTooStrange() {
        Random random = new Random(1);
        List<String> pieces = List.of("llc", ".", "misses", ">", "10", "(", ")", "&&", "||", "!", "kind", "==", "EVICT", "[", "set", "5", ",", "way", "]", "-", "+", " ",
                "\"", "contains", "in", "p7", "10.0.0.1", "§", "packet", "0x", "vm1", ".rx", "=", "5us", "DIRECT", "99999999999999999999", "kind == COPY", "llc.misses > 10", "!(depth == 1)");
        int wrong = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(9); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                RUN.condition(text.toString()).filter(1, 10);
            } catch (ExpressionException e) {
                wrong++;
                assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, text + ": " + e.getMessage());
                assertFalse(e.getMessage().isBlank());
            }
        }
        assertTrue(wrong > 3_000 && wrong < 5_000, wrong + " of 5,000");
    }
}
