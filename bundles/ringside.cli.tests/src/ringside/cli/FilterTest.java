package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.cli.Shell.Result;

/** {@code run --filter}: the same events in each of the formats, and one line where the expression is wrong. */
class FilterTest {
    private static final Path LAB = Shell.sample("10-too-big-a-ring");
    private static final String EVICTIONS = "kind == EVICT && level == LLC";

    private static List<BigDecimal> numbers(Object... more) {
        Object[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("run", LAB, "--format", "json"), java.util.stream.Stream.of(more)).toArray();
        return Json.list(Json.object(Shell.run(args).out()), "events").stream().map(e -> (BigDecimal) e.get("seq")).toList();
    }

    @Test
    void theSameRowsInEveryFormat() {
        List<BigDecimal> json = numbers("--filter", EVICTIONS);
        List<BigDecimal> csv = Shell.run("run", LAB, "--format", "csv", "--filter", EVICTIONS).out().lines().skip(1).map(l -> new BigDecimal(l.split(",")[0])).toList();
        List<BigDecimal> text = Shell.run("run", LAB, "--filter", EVICTIONS).out().lines().filter(l -> l.matches(" +[\\d,]+ +[\\d,]+ +[\\d,]+\\.\\d{3}.*"))
                .map(l -> new BigDecimal(l.strip().split(" ")[0].replace(",", ""))).toList();
        assertTrue(!json.isEmpty() && json.size() < numbers().size());
        assertEquals(json, csv);
        assertEquals(json, text);
    }

    @Test
    void aWrongExpressionIsOneLineAndStatusTwo() {
        Result result = Shell.run("run", LAB, "--filter", "kind == EVCT");
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(1, result.errorLines().size());
        assertTrue(result.err().contains("column 9") && result.err().contains("did you mean EVICT?"), result.err());
        assertEquals(2, Shell.run("run", LAB, "--no-events", "--filter", "depth == 0").status());
    }
}
