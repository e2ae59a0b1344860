package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        assertEquals(List.of("lab", "scenario", "seed", "event", "line", "element", "state", "lines", "evictions", "writer", "since", "chain"), List.copyOf(json.keySet()));
        assertEquals(List.of(7, 6, 5, 4, 3, 2, 1), Json.list(json, "chain").stream().map(e -> ((BigDecimal) e.get("seq")).intValue()).toList());
    }

    /** Line 45 of 16 sets: 45 = 2 x 16 + 13, its first byte is 45 x 64 = 0xB40; it is the second line of VM 1's first buffer (lines 44 to 47). */
    @Test
    void splitsTheAddressOfALine() {
        Result why = Shell.run("why", FIRST, "--at", "16", "llc[set 13,way 2]");
        assertTrue(why.out().contains("  llc[set 13,way 2] is 0xB40: tag 0x2 (bits 49-10), set 13 (bits 9-6), offset 0-63 (bits 5-0); p1, VM 1, vm1.buffers\n"), why.out());
        Map<String, Object> line = Json.list(Json.object(Shell.run("why", FIRST, "--at", "16", "llc[set 13,way 2]", "--format", "json").out()), "lines").get(0);
        assertEquals(List.of("0xB40", "0x2", "13", "4", "p1", "vm1", "vm1.buffers"),
                List.of("address", "tag", "set", "setBits", "packet", "owner", "region").stream().map(key -> String.valueOf(line.get(key))).toList());
    }

    /** The ring of the NIC is too big for the two I/O ways: 4 lines of p3 are where those of p1 were. */
    @Test
    void tellsWhoEvictedWhom() {
        Path big = Shell.sample("10-too-big-a-ring");
        String rows = Shell.run("run", big, "--filter", "kind == EVICT && level == LLC", "--format", "csv").out();
        String[] row = rows.lines().skip(1).findFirst().orElseThrow().split(",");
        String line = Shell.run("explain", big, "--at", row[0] + ".1", "--depth", "sentence").out();
        Matcher set = Pattern.compile("set ([\\d,]+), way (\\d+)").matcher(line);
        assertTrue(set.find(), line);
        Result why = Shell.run("why", big, "--at", row[0], "llc[set " + set.group(1).replace(",", "") + "]");
        assertTrue(why.out().contains("Evicted there, the latest first:\n"), why.out());
        assertTrue(why.out().contains(row[0] + ".1  p3·h (NIC) evicts "), why.out());
        assertTrue(why.out().contains(": ways 0–1, those of I/O, were full.\n"), why.out());
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
