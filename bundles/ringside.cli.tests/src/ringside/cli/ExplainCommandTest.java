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
}
