package ringside.ui.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of late. */
class RecentTest {

    @TempDir
    private Path folder;

    private Recent recent() {
        return new Recent(new PathList(folder.resolve("state/recent")));
    }

    private Path file(int number) {
        return folder.resolve(number + ".ringside");
    }

    @Test
    void theLastOneComesFirstAndNoneTwice() {
        recent().add(file(1));
        recent().add(file(2));
        recent().add(file(1));
        assertEquals(List.of(file(1), file(2)), recent().files());
    }

    @Test
    void thereAreTenAtMostUntilTheyAreCleared() {
        IntStream.rangeClosed(1, 12).forEach(number -> recent().add(file(number)));
        assertEquals(IntStream.iterate(12, number -> number - 1).limit(10).mapToObj(this::file).toList(), recent().files());
        recent().clear();
        assertEquals(List.of(), recent().files());
    }

    @Test
    void aListThatIsNoTextCountsAsNone() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        Files.write(folder.resolve("state/recent"), new byte[] {(byte) 0xC3, 0x28, 0});
        assertEquals(List.of(), recent().files());
        recent().add(file(1));
        assertEquals(List.of(file(1)), recent().files());
    }
}
