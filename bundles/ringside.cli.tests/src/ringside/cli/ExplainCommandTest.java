package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        for (String[] wrong : new String[][] {{"--packet", "9"}, {"--packet", "x"}, {}, {"--at", "1", "--packet", "1"}, {"--packet", "1", "--depth", "sentence"}}) {
            Object[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("explain", Shell.sample("01-first-packet")), java.util.Arrays.stream(wrong)).toArray();
            assertEquals(2, Shell.run(args).status());
            assertEquals(1, Shell.run(args).errorLines().size());
        }
    }
}
