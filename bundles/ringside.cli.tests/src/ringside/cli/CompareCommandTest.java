package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.cli.Shell.Result;

/** Two runs side by side, and labs with something set for one run. */
class CompareCommandTest {
    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s{2,}"));
    }

    /** The sums are those of docs/hand-worked/06-llc-or-l1.md. */
    @Test
    void listsEachChargeThatDiffers() {
        Result result = Shell.run("compare", Shell.sample("06-llc-or-l1"), "--scenario", "toLlc", "--with", "toL1");
        assertEquals(0, result.status(), result.err());
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.stream().anyMatch(l -> words(l).equals(List.of("p1", "copy", "41.5", "514", "+472.5"))), result.out());
        assertTrue(lines.stream().anyMatch(l -> words(l).equals(List.of("memory", "0", "472.5", "+472.5", "- / 270 + 3 × 67.5"))), result.out());
        assertTrue(lines.stream().anyMatch(l -> words(l).equals(List.of("p3", "read-packet", "87.5", "157.5", "+70"))), result.out());
        assertTrue(lines.stream().anyMatch(l -> words(l).equals(List.of("all steps of cores", "11,333", "12,575.5", "+1,242.5"))), result.out());
        assertEquals(6, lines.stream().filter(l -> l.startsWith("p") && !l.startsWith("pack")).count(), "copy and reading of three packets, and nothing else");
    }

    @Test
    void theSecondRunMayHaveSettingsOfItsOwn() {
        Result result = Shell.run("compare", Shell.sample("01-first-packet"), "--with-set", "host.copyTarget=HOST_L1");
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("Second: scenario default, host.copyTarget=HOST_L1"), result.out());
        assertTrue(result.out().lines().anyMatch(l -> words(l).equals(List.of("p1", "read-packet", "87.5", "157.5", "+70"))), result.out());
    }

    /** At the price of an LLC hit a forward makes no difference; what is left is what the copies cost: 2 × 472.5 + 87.5. */
    @Test
    void aCostMayBeSet() {
        Result result = Shell.run("compare", Shell.sample("06-llc-or-l1"), "--set", "costs.dirtyForwardCycles=50", "--scenario", "toLlc", "--with", "toL1");
        assertTrue(result.out().lines().anyMatch(l -> words(l).equals(List.of("p1", "read-packet", "87.5", "87.5", "0"))), result.out());
        assertTrue(result.out().lines().anyMatch(l -> words(l).equals(List.of("all steps of cores", "11,133", "12,165.5", "+1,032.5"))), result.out());
    }

    @Test
    void theLastOfTwoSettingsCountsAndIsNamed() {
        Result result = Shell.run("compare", Shell.sample("08-fetch-or-demand"), "--set", "host.fetchMode=DEMAND", "--with-set", "host.fetchMode=GUEST_PREFETCH");
        assertTrue(result.out().contains("Second: scenario default, host.fetchMode=GUEST_PREFETCH\n"), result.out());
    }

    @Test
    void cachesThatNobodyUsedAreLeftOut() {
        String out = Shell.run("compare", Shell.sample("11-interrupt-poll"), "--scenario", "everyFast", "--with", "napiFast").out();
        assertTrue(out.contains("core3.l1 hits"), out);
        assertFalse(out.contains("core4.l1"), out);
    }

    @Test
    void stepsOfOneRunOnlyAreNamed() {
        Result result = Shell.run("compare", Shell.sample("08-fetch-or-demand"), "--set", "host.fetchMode=DEMAND", "--with-set", "host.fetchMode=EXPLICIT_FETCH");
        assertTrue(result.out().lines().anyMatch(l -> words(l).equals(List.of("p1", "fetch", "-", "4", "+4", "only in the second"))), result.out());
    }

    @Test
    void aSettingChangesARunAndNotTheFile() {
        String before = Shell.run("run", Shell.sample("01-first-packet"), "--no-events").out();
        assertTrue(Shell.run("run", Shell.sample("01-first-packet"), "--set", "host.copyTarget=MEMORY").out().contains("copies p1 into memory"));
        assertEquals(before, Shell.run("run", Shell.sample("01-first-packet"), "--no-events").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "host.copyTarget=L9|one of LLC, HOST_L1, MEMORY, RING_SLOT", "hostess.copyTarget=LLC|no element hostess",
        "host.colour=red|copyTarget", "copyTarget|write it like host.copyTarget=HOST_L1", "nic0.rxRingSize=many|no value of nic0.rxRingSize",
        "vm1.vnic.multicastGroups=x|no attribute multicastGroups", "costs.llcHitCycles=-5|write a number of 0 or more",
            "costs.llcHitCycles=0.0001|write a number", "costs.preset=LUNCH|one of DEFAULT, TEACH", "host.id=guest|no attribute id" })
    void aSettingThatMakesNoSenseIsSaidInOneLine(String setting, String said) {
        Result result = Shell.run("run", Shell.sample("01-first-packet"), "--set", setting);
        assertEquals(2, result.status());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(said), result.err());
        assertEquals("", result.out());
    }

    @Test
    void aSettingThatMakesTheLabWrongIsTheLabsProblem() {
        Result result = Shell.run("run", Shell.sample("01-first-packet"), "--set", "vm1.rx.size=3");
        assertEquals(1, result.status());
        assertTrue(result.err().contains("power of two"), result.err());
    }

    @Test
    void twoLabsAreOneTooMany() {
        Result result = Shell.run("compare", Shell.sample("06-llc-or-l1"), Shell.sample("07-header-only"), "--with", "toL1");
        assertEquals(2, result.status());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("one lab at a time; \"") && result.err().contains("07-header-only"), result.err());
    }

    @Test
    void somethingMustBeDifferent() {
        Result result = Shell.run("compare", Shell.sample("01-first-packet"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("--with"), result.err());
    }
}
