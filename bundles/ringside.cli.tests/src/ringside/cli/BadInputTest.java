package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.cli.Shell.Result;

/** Whatever is wrong with the input or with the words, there is one line on standard error, and status 2. */
class BadInputTest {
    private static final String GOOD = Shell.text("01-first-packet");

    static Stream<Map.Entry<String, String>> labs() {
        return Map.ofEntries(Map.entry("an empty file", ""), Map.entry("blanks", " \n "), Map.entry("text", "hello"),
                Map.entry("foreign XML", "<html><body/></html>"), Map.entry("cut off", GOOD.substring(0, GOOD.length() / 2)),
                Map.entry("an unknown attribute", GOOD.replace("<memory id=\"memory\"", "<memory id=\"memory\" colour=\"red\"")),
                Map.entry("a wrong number", GOOD.replace("sets=\"16\"", "sets=\"many\"")),
                Map.entry("a reference to nothing", GOOD.replace("core=\"core1\"", "core=\"core7\"")),
                Map.entry("a newer version", GOOD.replace("formatVersion=\"1\"", "formatVersion=\"99\"")),
                Map.entry("257 machines", many(257, 0, 0)), Map.entry("321 cores", many(0, 319, 0)), Map.entry("4,097 endpoints", many(0, 0, 4096)),
                Map.entry("a document type", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x>&a;</x>")).entrySet().stream();
    }

    /** The first sample with more of everything. */
    private static String many(int vms, int cores, int endpoints) {
        StringBuilder moreCores = new StringBuilder();
        StringBuilder moreVms = new StringBuilder();
        StringBuilder moreEndpoints = new StringBuilder();
        for (int i = 0; i < cores; i++) {
            moreCores.append("<cores id=\"c" + i + "\"><l1 id=\"c" + i + ".l1\"/></cores>");
        }
        for (int i = 0; i < vms; i++) {
            moreVms.append("<virtualMachines id=\"v" + i + "\"><vnic id=\"v" + i + ".vnic\"><rx id=\"v" + i + ".rx\"/><tx id=\"v" + i
                    + ".tx\"/></vnic><function id=\"v" + i + ".function\"/></virtualMachines>");
        }
        for (int i = 0; i < endpoints; i++) {
            moreEndpoints.append("<endpoints id=\"e" + i + "\"/>");
        }
        return GOOD.replace("<lastLevelCache", moreCores + "<lastLevelCache").replaceFirst("</server>", moreVms + "</server>").replace("<links", moreEndpoints + "<links");
    }

    @ParameterizedTest
    @MethodSource("labs")
    void aBadLabIsToldInOneLine(Map.Entry<String, String> lab) {
        for (List<Object> command : List.of(List.<Object>of("run", "-"), List.<Object>of("check", "-"), List.<Object>of("state", "-", "--at", "1"),
                List.<Object>of("explain", "-", "--at", "1"), List.<Object>of("fingerprint", "-"))) {
            Result result = Shell.runWith(lab.getValue(), command.toArray());
            assertEquals(2, result.status(), command + ": " + result);
            assertEquals(1, result.errorLines().size(), result.err());
            assertTrue(result.err().startsWith("ringside: standard input"), result.err());
            assertEquals("", result.out());
        }
    }

    @Test
    void theLineNamesFileAndPlace(@TempDir Path folder) throws IOException {
        Path lab = folder.resolve("mine.ringside");
        Files.writeString(lab, GOOD.replace("sets=\"16\"", "sets=\"many\""));
        Result result = Shell.run("run", lab);
        long line = GOOD.substring(0, GOOD.indexOf("sets=")).lines().count();
        assertTrue(result.err().contains(lab + ", line " + line + ", column "), result.err());
        assertTrue(result.err().contains("'many'"), result.err());
    }

    @Test
    void filesThatAreNoneAreToldInOneLine(@TempDir Path folder) throws IOException {
        for (Object lab : List.of(folder.resolve("no.ringside"), folder, "", "\0")) {
            Result result = Shell.run("run", lab);
            assertEquals(2, result.status());
            assertEquals(1, result.errorLines().size(), result.err());
        }
        Path binary = folder.resolve("binary.ringside");
        Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2});
        assertEquals(1, Shell.run("check", binary).errorLines().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "run", "run --fast", "run a b", "state LAB", "state LAB --at", "explain LAB", "run LAB --format", "check", "--version",
            "fingerprint LAB --update=maybe", "run LAB --seed 1 --seed 2", "state LAB --at 1 --from disk"})
    void badUsageIsToldInOneLine(String words) {
        Object[] args = words.isEmpty() ? new Object[0]
                : Stream.of(words.split(" ")).map(w -> w.equals("LAB") ? Shell.sample("01-first-packet") : w).toArray();
        Result result = Shell.run(args);
        assertEquals(2, result.status());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains("--help"), result.err());
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "check", "state", "explain", "fingerprint"})
    void everyCommandHelps(String command) {
        Result result = command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
        assertEquals(0, result.status());
        assertEquals("", result.err());
        assertTrue(result.out().contains(command.isEmpty() ? "Usage: ringside" : "Usage: ringside " + command), result.out());
        assertTrue(result.out().contains(command.isEmpty() ? "fingerprint" : "LAB"), result.out());
        assertFalse(result.out().contains("null"), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.", ".1", "1.x", "-1", "1.2.3", "99999999999", "17", "1.1", "7.0", "7.5", "0.1", " 7"})
    void momentsThatAreNoneAreTold(String at) {
        Result result = Shell.run("state", Shell.sample("01-first-packet"), "--at", at);
        assertEquals(2, result.status(), result.out());
        assertEquals(1, result.errorLines().size(), result.err());
    }

    @Test
    void problemsOfTheLabAreStatusOne() {
        String lab = GOOD.replace(" core=\"core1\"", "");
        Result check = Shell.runWith(lab, "check", "-");
        assertEquals(1, check.status());
        assertEquals("standard input: error: vm1: VM 1 has no core to run on. (Run VM 1 on Core 1)\n", check.out());
        Result run = Shell.runWith(lab, "run", "-");
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertEquals(check.out(), run.err());
        assertEquals(1, Shell.runWith(lab, "state", "-", "--at", "0").status());
        assertEquals(1, Shell.runWith(lab, "fingerprint", "-").status());
    }

    @Test
    void aGoodLabHasNoProblems() {
        Result check = Shell.run("check", Shell.sample("01-first-packet"));
        assertEquals(new Result(0, "no problems\n", ""), check);
    }

    /** Random damage never ends in a fault of the program. */
    @Test
    void damageIsNeverAFault() {
        java.util.Random random = new java.util.Random(7);
        byte[] good = Shell.text("04-bypass").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k <= random.nextInt(3); k++) {
                bad[random.nextInt(bad.length)] = (byte) "0<>\"/x9 -".charAt(random.nextInt(9));
            }
            Result result = Shell.runWith(new String(bad, StandardCharsets.UTF_8), "run", "-", "--no-events");
            assertTrue(result.status() >= 0 && result.status() <= 2, result.err() + "\n" + new String(bad, StandardCharsets.UTF_8));
        }
    }
}
