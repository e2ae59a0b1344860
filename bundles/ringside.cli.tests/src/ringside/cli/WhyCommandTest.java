package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.cli.Shell.Result;

class WhyCommandTest {
    private static final Path FIRST = Shell.sample("01-first-packet");

    @Test
    void saysWhoWroteItAndWhatLedThere() {
        Result why = Shell.run("why", FIRST, "--at", "16", "llc[set 13,way 2]");
        assertEquals(0, why.status(), why.err());
        assertTrue(why.out().contains("llc[set 13,way 2] = 0x2 M dirty"), why.out());
        assertTrue(why.out().contains("Written by event 7, line 2: Core 0 copies line p1·1 into the LLC"), why.out());
        assertTrue(why.out().endsWith("     1  Client sends p1 to the NIC: 256 bytes on the wire.\n"), why.out());
    }

    @Test
    void theSameInJson() {
        Map<String, Object> json = Json.object(Shell.run("why", FIRST, "--at", "16", "llc[set 13,way 2]", "--format", "json").out());
        assertEquals(List.of("lab", "scenario", "seed", "event", "line", "element", "state", "writer", "since", "chain"), List.copyOf(json.keySet()));
        assertEquals(List.of(7, 6, 5, 4, 3, 2, 1), Json.list(json, "chain").stream().map(e -> ((BigDecimal) e.get("seq")).intValue()).toList());
    }

    @Test
    void aPacketByItsNumber() {
        assertEquals(Shell.run("why", FIRST, "packet 1").out().lines().skip(1).toList(), Shell.run("why", FIRST, "p1", "--at", "16").out().lines().skip(1).toList());
        assertTrue(Shell.run("why", FIRST, "packet 1").out().contains("Last moved by event 15"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"packet 9|there is no packet 9 at event 16 yet", "llc[set 16,way 0]|they go from llc[set 0,way 0]", "vm1.rx.usd.idx|did you mean vm1.rx.used.idx?",
            "nonsense|there is no \"nonsense\""})
    void whatIsNotThereIsOneLineAndStatusTwo(String element, String says) {
        Result why = Shell.run("why", FIRST, "--at", "16", element);
        assertEquals(2, why.status());
        assertEquals("", why.out());
        assertEquals(1, why.errorLines().size());
        assertTrue(why.err().contains(says), why.err());
    }
}
