package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ringside.cli.Shell.Result;

/** {@code bookmarks}, {@code breakpoints} and {@code run --until}: what the window keeps beside a lab, without a window. */
class MarksCommandTest {
    @TempDir
    Path folder;
    private Path lab;

    @BeforeEach
    void copy() throws IOException {
        lab = Files.copy(Shell.sample("01-first-packet"), folder.resolve("mine.ringside"));
    }

    private Result ok(Object... args) {
        Result result = Shell.run(args);
        assertEquals(0, result.status(), result.err());
        return result;
    }

    private void wrong(String words, Object... args) {
        Result result = Shell.run(args);
        assertEquals(2, result.status(), result.out());
        assertEquals(1, result.errorLines().size(), result.err());
        assertTrue(result.err().contains(words), result.err());
    }

    @Test
    void bookmarksAreSetNotedListedAndRemoved() throws IOException {
        assertEquals("No bookmarks.\n", ok("bookmarks", lab).out());
        ok("bookmarks", lab, "--add", "9", "--note", "why not yet");
        ok("bookmarks", lab, "--add", "3");
        assertTrue(Files.readString(folder.resolve("mine.bookmarks.txt")).startsWith("ringside bookmarks 1\n\n3 "));
        String list = ok("bookmarks", lab).out();
        assertEquals(2, list.lines().count(), list);
        assertTrue(list.lines().toList().get(1).matches(" +9  why not yet \\| .*\\."), list);
        ok("bookmarks", lab, "--add", "9", "--note", "now I know");
        assertTrue(ok("bookmarks", lab).out().contains("now I know"));
        ok("bookmarks", lab, "--remove", "9");
        ok("bookmarks", lab, "--remove", "3");
        assertFalse(Files.exists(folder.resolve("mine.bookmarks.txt")));
    }

    @Test
    void breakpointsAreSetSwitchedAndRemovedAndSayWhereTheyStop() throws IOException {
        ok("breakpoints", lab, "--add", "host.classifier");
        ok("breakpoints", lab, "--add", "core1.l1[set 4,way 0]");
        String list = ok("breakpoints", lab, "--add", "kind == PUBLISH").out();
        assertTrue(list.contains("   1  on   at host.classifier\n           stops at event "), list);
        assertTrue(list.contains("   2  on   at core1.l1[set 4,way 0]\n"), list);
        assertTrue(ok("breakpoints", lab, "--off", "3").out().contains("   3  off  when kind == PUBLISH\n           stops nothing while it is off"));
        assertEquals("ringside breakpoints 1\n\non at host.classifier\non at core1.l1[8]\noff when kind == PUBLISH\n", Files.readString(folder.resolve("mine.breakpoints.txt")));
        for (int i = 0; i < 3; i++) {
            ok("breakpoints", lab, "--remove", "1");
        }
        assertFalse(Files.exists(folder.resolve("mine.breakpoints.txt")));
    }

    @Test
    void oneOfAnotherMachineIsKeptAndSaysThatItDoesNotFit() throws IOException {
        String text = "ringside breakpoints 1\n\non at vm9.rx[3]\n";
        Files.writeString(folder.resolve("mine.breakpoints.txt"), text);
        assertTrue(ok("breakpoints", lab).out().contains("stops nothing: this run has no vm9.rx"));
        assertEquals(text, Files.readString(folder.resolve("mine.breakpoints.txt")));
    }

    @Test
    void aDamagedFileIsToldAndStaysAsItIs() throws IOException {
        for (String kind : new String[] {"bookmarks", "breakpoints"}) {
            Path file = folder.resolve("mine." + kind + ".txt");
            String text = "ringside " + kind + " 1\n\nnonsense\n";
            Files.writeString(file, text);
            wrong("mine." + kind + ".txt, line 3: ", kind, lab);
            wrong("line 3: ", kind.equals("bookmarks") ? new Object[] {kind, lab, "--add", "3"} : new Object[] {kind, lab, "--add", "host"});
            assertEquals(text, Files.readString(file));
        }
    }

    @Test
    void whatCannotBeDoneIsOneLine() {
        wrong("name one, not -", "bookmarks", "-");
        wrong("--note belongs to --add", "bookmarks", lab, "--note", "x");
        wrong("there is no event 99999", "bookmarks", lab, "--add", "99999");
        wrong("no bookmark at event 4", "bookmarks", lab, "--remove", "4");
        wrong("there is no such breakpoint", "breakpoints", lab, "--remove", "1");
        wrong("vm7", "breakpoints", lab, "--add", "vm7.rx");
        wrong("--until", "run", lab, "--until", "vm7.rx.used.idx == 1");
        wrong("never stops", "run", lab, "--until", "kind == EVICT");
    }

    @Test
    void aRunIsPrintedUpToWhereItWouldStop() {
        String all = ok("run", lab, "--format", "csv").out();
        String some = ok("run", lab, "--format", "csv", "--until", "kind == PUBLISH").out();
        assertTrue(all.startsWith(some) && some.length() < all.length());
        String last = some.lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains(",publish,"), last);
        assertEquals(1, some.lines().filter(line -> line.contains(",publish,")).count());
        String words = ok("run", lab, "--until", "host.classifier").out();
        assertTrue(words.contains("classify"), words);
        assertFalse(words.contains("publish "), words);
    }
}
