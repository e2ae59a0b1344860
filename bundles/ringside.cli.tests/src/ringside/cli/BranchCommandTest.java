package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.cli.Shell.Result;

/** {@code branch}, and {@code --commands} that repeats what it did. */
class BranchCommandTest {
    private static final Path BYPASS = Shell.sample("04-bypass");

    @Test
    void saysWhereTheRunFirstGoesAnotherWay(@TempDir Path folder) throws IOException {
        Path commands = folder.resolve("mine.commands");
        Result branch = Shell.run("branch", BYPASS, "--at", "24", "--do", "disable vm1.rule2", "--commands-out", commands);
        assertEquals(0, branch.status(), branch.err());
        assertTrue(branch.out().contains("vm1.transfer decide"), branch.out());
        assertTrue(branch.out().contains("path = VSWITCH instead of path = DIRECT"), branch.out());
        assertTrue(branch.out().contains("packets delivered"), branch.out());
        assertTrue(Files.readString(commands).startsWith("ringside commands 1\ndispatch "));
        Result once = Shell.run("run", BYPASS, "--commands", commands, "--format", "json");
        assertEquals(0, once.status(), once.err());
        assertEquals(once, Shell.run("run", BYPASS, "--commands", commands, "--format", "json"));
        assertTrue(once.out().contains("Rule 2 of"), "the command is an event of the run");
    }

    @Test
    void aStructuralChangeRunsAgainFromTheBeginning() {
        Result branch = Shell.run("branch", BYPASS, "--at", "24", "--do", "set vm1.rx.size 16");
        assertEquals(0, branch.status(), branch.err());
        assertTrue(branch.out().contains("from the beginning, with the same seed"), branch.out());
        assertTrue(branch.out().contains("First difference: "), branch.out());
    }

    @Test
    void whatCannotBeDoneIsOneLine(@TempDir Path folder) throws IOException {
        for (String action : new String[] {"jump", "set host.copyTarget L9", "disable nobody", "drop p99", "set llc.ioWays 0xFFFFF", "set nobody.size 3"}) {
            Result branch = Shell.run("branch", BYPASS, "--at", "24", "--do", action);
            assertEquals(2, branch.status(), action + branch.err());
            assertEquals(1, branch.errorLines().size(), branch.err());
        }
        assertEquals(2, Shell.run("branch", BYPASS, "--at", "99999", "--do", "drop p1").status());
        Path wrong = Files.writeString(folder.resolve("x"), "ringside commands 1\nevent 3 fly\n");
        Result run = Shell.run("run", BYPASS, "--commands", wrong);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("line 2"), run.err());
        assertEquals(2, Shell.run("run", BYPASS, "--commands", folder.resolve("none")).status());
    }
}
