package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ringside.cli.Shell.Result;

class RulesCommandTest {
    private static final Object BYPASS = Shell.sample("04-bypass");

    @Test
    void saysWhichRuleThePacketHitsAndWhyNotTheOthers() {
        Result result = Shell.run("rules", BYPASS, "--vm", "vm1");
        assertEquals(0, result.status(), result.err());
        assertEquals("""
                Rules of VM 1:
                  1 TO_SWITCH  no match: destination 10.0.9.0/24 is not 10.0.2.7
                  2 DIRECT to VM 2  taken: destination 10.0.2.0/24 = 10.0.2.7, protocol UDP = UDP
                  3 TO_SWITCH  not read
                """, result.out());
    }

    @Test
    void aPacketThatNoRuleIsForGoesByTheDefault() {
        Result result = Shell.run("rules", BYPASS, "--switch", "--packet", "dst=10.0.9.1,proto=TCP");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().endsWith("  no rule matches: the destination MAC address decides\n"), result.out());
    }

    @Test
    void whatIsNoPacketIsSaidInOneLine() {
        Result result = Shell.run("rules", BYPASS, "--packet", "vlan=4095");
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size());
        assertTrue(result.err().contains("0 to 4094"), result.err());
    }
}
