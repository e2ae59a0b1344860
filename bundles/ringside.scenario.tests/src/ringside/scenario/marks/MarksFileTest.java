package ringside.scenario.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a lab is read back as it was written, and what cannot be read stays as it is. */
class MarksFileTest {
    private static final List<Bookmark> MARKS = List.of(new Bookmark(0, 0, "start", "-", 0, 0, ""),
            new Bookmark(9, 1595, "notify", "host", 1, 1, "Why no interrupt yet? \u00fc"));
    private static final List<Breakpoint> STOPS = List.of(Breakpoint.at("host.classifier", Concern.WHOLE), Breakpoint.at("core1.l1", 8).enabled(false),
            Breakpoint.when("llc.misses > 10 && kind == COPY"));

    @TempDir
    Path folder;

    private Path lab() {
        return folder.resolve("x.ringside");
    }

    @Test
    void whatIsWrittenIsReadBack() throws MarksException {
        MarksFile.BOOKMARKS.write(lab(), MARKS);
        MarksFile.BREAKPOINTS.write(lab(), STOPS);
        assertEquals(MARKS, MarksFile.BOOKMARKS.read(lab()));
        assertEquals(STOPS, MarksFile.BREAKPOINTS.read(lab()));
        assertEquals("ringside breakpoints 1\n\non at host.classifier\noff at core1.l1[8]\non when llc.misses > 10 && kind == COPY\n", MarksFile.BREAKPOINTS.text(STOPS));
    }

    @Test
    void theFileGoesWithTheLastMark() throws MarksException {
        MarksFile.BREAKPOINTS.write(lab(), STOPS);
        assertTrue(Files.exists(folder.resolve("x.breakpoints.txt")));
        MarksFile.BREAKPOINTS.write(lab(), List.of());
        assertFalse(Files.exists(folder.resolve("x.breakpoints.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ringside bookmarks 2\n", "something else\n9 1 notify host 1 1\n", "ringside bookmarks 1\n\n9 1595 notify host 1 1 good\n9 x notify host 1 1\n",
        "ringside bookmarks 1\n-9 1595 notify host 1 1\n", "ringside bookmarks 1\n9999999999 1595 notify host 1 1\n"})
    void aDamagedFileIsToldWithItsLineAndNeverWrittenOver(String text) throws Exception {
        Path file = Files.writeString(MarksFile.BOOKMARKS.beside(lab()), text);
        MarksException read = assertThrows(MarksException.class, () -> MarksFile.BOOKMARKS.read(lab()));
        assertTrue(read.getMessage().contains("x.bookmarks.txt, line "), read.getMessage());
        assertThrows(MarksException.class, () -> MarksFile.BOOKMARKS.write(lab(), MARKS));
        assertThrows(MarksException.class, () -> MarksFile.BOOKMARKS.write(lab(), List.of()));
        assertEquals(text, Files.readString(file));
    }

    @Test
    void bytesThatAreNoTextAreToldToo() throws Exception {
        Files.write(MarksFile.BREAKPOINTS.beside(lab()), new byte[] {'r', (byte) 0xff, 3});
        assertTrue(assertThrows(MarksException.class, () -> MarksFile.BREAKPOINTS.read(lab())).getMessage().contains("UTF-8"));
    }
}
