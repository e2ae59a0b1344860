package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.cli.Shell.Result;

class ExplainCommandTest {
    private static final Object FIRST = Shell.sample("01-first-packet");

    @Test
    void saysWhatWhyWhatItCostAndWhatFollows() {
        Result result = Shell.run("explain", FIRST, "--at", "7.2");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().startsWith("""
                Event 7 of 16, line 2 of 4, copy, cycle 1,279
                Core 0 copies line p1·1 into the LLC: set 13, way 2.
                because VM 1 gave buffer 0 and the copy target is LLC
                """), result.out());
        assertTrue(result.out().contains("Cost: 50 ÷ 4 = 12.5 cycles, paid by Core 0\n"), result.out());
        assertTrue(result.out().contains("[derived]"), result.out());
        assertTrue(result.out().contains("Next: line 3 of 4\n"), result.out());
        assertTrue(result.out().endsWith("     1  Client sends p1 to the NIC: 256 bytes on the wire.\n"), result.out());
    }

    @Test
    void everyEventOfASampleIsExplained() {
        for (int e = 1; e <= 16; e++) {
            assertEquals(0, Shell.run("explain", FIRST, "--at", e).status());
        }
    }

    @Test
    void beforeTheFirstEventThereIsNothingToExplain() {
        Result result = Shell.run("explain", FIRST, "--at", "0");
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size());
    }

    @Test
    void inTwoDepths() {
        String sentence = Shell.run("explain", Shell.sample("01-first-packet"), "--at", "7", "--depth", "sentence").out();
        assertEquals("Core 0 copies p1 into the LLC: 4 lines for VM 1.\n", sentence);
        String paragraph = Shell.run("explain", Shell.sample("01-first-packet"), "--at", "7", "--depth", "paragraph").out();
        assertEquals(1, paragraph.lines().count());
        assertTrue(paragraph.contains("4 + 3 × 12.5 = 41.5 cycles") && paragraph.contains("claim A3"), paragraph);
    }

    @Test
    void aPacketsNanosecondsAddUp() {
        String out = Shell.run("explain", Shell.sample("01-first-packet"), "--packet", "1").out();
        assertTrue(out.startsWith("p1: 4,797 cycles, 1599.000 ns"), out);
        assertTrue(out.endsWith("       4,797    1,599.000  100.0  altogether\n"), out);
        for (String[] wrong : new String[][] {{"--packet", "9"}, {"--packet", "x"}, {}, {"--core", "core1", "--packet", "1"}, {"--packet", "1", "--depth", "sentence"},
                {"--packet", "1", "--at", "0"}, {"--core", "vm1"}, {"--ring", "vm9.rx"}, {"--at", "1", "--format", "json"}}) {
            Object[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("explain", Shell.sample("01-first-packet")), java.util.Arrays.stream(wrong)).toArray();
            assertEquals(2, Shell.run(args).status());
            assertEquals(1, Shell.run(args).errorLines().size());
        }
        String early = Shell.run("explain", FIRST, "--packet", "p1", "--at", "2").out();
        assertTrue(early.startsWith("p1: 615 cycles, 205.000 ns so far\n"), early);
        assertTrue(early.contains("IPv4      destination       10.0.2.1\n"), early);
    }

    /** The sums are those of docs/hand-worked/01-first-packet.md: 3,201.5 cycles of core 1 from 1,599 on, two exits of 1,200. */
    @Test
    void aCoresTimeAddsUpAsTextAndAsJson() {
        String out = Shell.run("explain", FIRST, "--core", "core1").out();
        assertTrue(out.startsWith("Core 1 · VM 1 after event 16, cycle 4,801: halt\n"), out);
        assertTrue(out.contains("         3,202   66.7  busy\n         2,400   50.0    of it VM exits\n         1,599   33.3  idle\n"), out);
        assertTrue(out.contains("             1  injected by an exit, last in event 10\n"), out);
        String json = Shell.run("explain", FIRST, "--core", "core1", "--format", "json").out();
        assertTrue(json.contains("\"busy\": 3202,\n  \"exitCycles\": 2400.000,\n  \"idle\": 1599,"), json);
    }

    @Test
    void aRingTellsItsIndicesAndWhoWroteIt() {
        String out = Shell.run("explain", FIRST, "--ring", "vm1.rx", "--at", "8").out();
        assertTrue(out.contains("used.idx    1 → slot 1\n"), out);
        assertTrue(out.contains("Interrupts: every used entry\n"), out);
        assertTrue(out.contains("Written by event 8 (device, host on core 0):\n  used.ring[0].id 0\n  used.ring[0].len 0 → 256\n"), out);
        String json = Shell.run("explain", FIRST, "--ring", "vm1.rx", "--at", "12", "--format", "json").out();
        assertTrue(json.contains("\"role\": \"driver\",\n    \"by\": \"vm1\",\n    \"core\": \"core1\""), json);
        assertTrue(Shell.run("explain", FIRST, "--ring", "vm1.rx", "--at", "1").out().endsWith("Nobody has written it yet.\n"));
    }

    /** What the sets come to is what the run's own counters say, and the lines of a packet are a part of all. */
    @Test
    void aCacheTellsItsLinesAndHowOftenItsSetsWereUsed() {
        Path big = Shell.sample("10-too-big-a-ring");
        String out = Shell.run("explain", big, "--cache", "llc", "--of", "p8", "--at", "205").out();
        assertTrue(out.startsWith("llc after event 205, 8 sets: p8: 4 of "), out);
        assertEquals(4, out.lines().filter(line -> line.matches("  llc\\[set .* = 0x\\p{XDigit}+ [MES].*; p8, VM 1, vm1\\.buffers")).count(), out);
        long accesses = 0;
        long evictions = 0;
        for (String row : out.lines().dropWhile(line -> !line.startsWith("Over the whole run")).skip(2).toList()) {
            String[] cells = row.strip().split(" +");
            accesses += Long.parseLong(cells[1]);
            evictions += Long.parseLong(cells[2]);
        }
        String summary = Shell.run("run", big, "--no-events").out();
        assertTrue(summary.contains("Cache llc: " + accesses + " accesses = "), summary);
        assertTrue(summary.matches("(?s).*Cache llc: [^\\n]*, " + evictions + " evicted.*"), summary);
        Map<String, Object> json = Json.object(Shell.run("explain", big, "--cache", "llc", "--of", "0x1", "--at", "205", "--format", "json").out());
        assertTrue(Json.list(json, "lines").stream().allMatch(line -> line.get("way").toString().endsWith(",way 0]")));
        assertTrue(Shell.run("explain", big, "--cache", "llc", "--of", "core1", "--at", "205").out().contains("core1: "));
        assertTrue(Shell.run("explain", big, "--cache", "llc", "--of", "vm9", "--at", "205").err().contains("--of: there is no vm9; there are core0, core1"));
        assertEquals(2, Shell.run("explain", big, "--of", "p1", "--at", "205").status());
    }
}
