package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.cli.Shell.Result;

class FingerprintCommandTest {
    static List<Path> labs() {
        return Shell.labs();
    }

    @ParameterizedTest
    @MethodSource("labs")
    void samplesAreAsExpected(Path sample) {
        Result result = Shell.run("fingerprint", sample);
        assertEquals(0, result.status(), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.endsWith(" as expected")), result.out());
    }

    private static Path copy(Path folder) throws IOException {
        Path lab = folder.resolve("lab.ringside");
        Files.writeString(lab, Shell.text("01-first-packet"));
        return lab;
    }

    @Test
    void aChangeIsPlacedAtItsFirstEvent(@TempDir Path folder) throws IOException {
        Path lab = copy(folder);
        Result unknown = Shell.run("fingerprint", lab);
        assertEquals(0, unknown.status());
        assertTrue(unknown.out().endsWith(" new\n"), unknown.out());
        assertFalse(Files.exists(folder.resolve("fingerprint.txt")), "written only when asked for");
        assertEquals(0, Shell.run("fingerprint", lab, "--update").status());
        Files.writeString(lab, Shell.text("01-first-packet").replace("<host id", "<host copyTarget=\"HOST_L1\" id"));
        Result changed = Shell.run("fingerprint", lab);
        assertEquals(1, changed.status());
        assertTrue(changed.out().contains("first difference: event 7, cycle 1279: Core 0 copies p1 through its own L1"), changed.out());
        Result update = Shell.run("fingerprint", lab, "--update");
        assertEquals(0, update.status());
        assertTrue(update.out().contains("first difference: event 7"), update.out());
        assertTrue(Shell.run("fingerprint", lab).out().endsWith(" as expected\n"));
    }

    /** Else the one would take the other's runs for its own. */
    @Test
    void twoLabsOfAFolderHaveAFileEach(@TempDir Path folder) throws IOException {
        Path lab = copy(folder);
        Path other = folder.resolve("other.ringside");
        Files.writeString(other, Shell.text("02-two-vms-multicast"));
        assertEquals(0, Shell.run("fingerprint", lab, "--update").status());
        assertTrue(Shell.run("fingerprint", other).out().endsWith(" new\n"));
        assertTrue(Shell.run("fingerprint", other, "--update").out().contains("other.fingerprint.txt is written"));
        assertTrue(Shell.run("fingerprint", lab).out().endsWith(" as expected\n"));
        assertTrue(Shell.run("fingerprint", other).out().endsWith(" as expected\n"));
    }

    @Test
    void aChangeBeforeTheFirstEventIsTheInitialState(@TempDir Path folder) throws IOException {
        Path lab = copy(folder);
        Shell.run("fingerprint", lab, "--update");
        Files.writeString(lab, Shell.text("01-first-packet").replace("<rx id=\"vm1.rx\"", "<rx id=\"vm1.rx\" size=\"4\""));
        assertTrue(Shell.run("fingerprint", lab).out().contains("first difference: the initial state"));
    }

    @Test
    void aFileThatIsNoneIsToldAndCanBeWrittenAnew(@TempDir Path folder) throws IOException {
        Path lab = copy(folder);
        for (String damaged : List.of("hello", "", "ringside fingerprints 1\nscenario default\n", "ringside fingerprints 1\nscenario default 1 abc\n1 x\n")) {
            Files.writeString(folder.resolve("fingerprint.txt"), damaged);
            Result result = Shell.run("fingerprint", lab);
            assertEquals(2, result.status(), damaged);
            assertEquals(1, result.errorLines().size());
            assertTrue(result.err().contains("--update writes it anew"), result.err());
        }
        assertEquals(0, Shell.run("fingerprint", lab, "--update").status());
        assertEquals(0, Shell.run("fingerprint", lab).status());
    }

    @Test
    void standardInputHasNoFileBesideIt() {
        Result result = Shell.runWith(Shell.text("01-first-packet"), "fingerprint", "-");
        assertEquals(0, result.status());
        assertTrue(result.out().matches("default [0-9a-f]{64}\n"), result.out());
        assertEquals(2, Shell.runWith(Shell.text("01-first-packet"), "fingerprint", "-", "--update").status());
    }
}
