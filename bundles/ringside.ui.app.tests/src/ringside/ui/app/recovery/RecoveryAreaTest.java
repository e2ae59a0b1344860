package ringside.ui.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may have what was left behind. */
class RecoveryAreaTest {

    @TempDir
    private Path root;

    private Path lab() {
        return root.resolve("mine.ringside");
    }

    private Path area() {
        return root.resolve("recovery");
    }

    private static List<String> texts(List<Draft> drafts) throws IOException {
        return drafts.stream().map(draft -> {
            try {
                return Files.readString(draft.text());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }).toList();
    }

    private static String classes(Class<?> of) throws URISyntaxException {
        return new File(of.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath();
    }

    @Test
    void whatAKilledProcessKeptIsOfferedAndNotBefore() throws Exception {
        String path = classes(RecoveryArea.class) + File.pathSeparator + classes(LeftBehind.class);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path,
                LeftBehind.class.getName(), area().toString(), lab().toString()).redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader(); RecoveryArea next = RecoveryArea.in(area())) {
            assertEquals("kept", out.readLine());
            assertEquals(List.of(), next.left(), "its window is still there");
            process.destroyForcibly().waitFor();
            List<Draft> left = next.left();
            assertEquals(List.of("the last words"), texts(left));
            assertEquals(Optional.of(lab()), left.get(0).lab());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void ofTwoWindowsThatStartOnlyOneIsAsked() throws Exception {
        LeftBehind.in(area(), lab(), "text");
        try (RecoveryArea first = RecoveryArea.in(area()); RecoveryArea second = RecoveryArea.in(area())) {
            assertEquals(1, first.left().size());
            assertEquals(0, second.left().size());
        }
        try (RecoveryArea third = RecoveryArea.in(area())) {
            assertEquals(1, third.left().size(), "nobody took it: it is offered again");
        }
    }

    @Test
    void aRunningWindowKeepsItsOwn() throws Exception {
        try (RecoveryArea first = RecoveryArea.in(area()); RecoveryArea second = RecoveryArea.in(area())) {
            first.keep("lab1", lab(), "", "first");
            second.keep("lab1", lab(), "", "second");
            assertEquals(List.of(), second.left());
            assertEquals(List.of(), first.left());
        }
    }

    @Test
    void whatWasForgottenIsNotOfferedAndLeavesNothing() throws Exception {
        try (RecoveryArea area = RecoveryArea.in(area())) {
            area.keep("lab1", lab(), "", "text");
            area.forget("lab1");
        }
        try (Stream<Path> files = Files.list(area())) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aDraftWithoutItsNameIsOfferedAllTheSame() throws Exception {
        LeftBehind.in(area(), lab(), "text");
        try (Stream<Path> files = Files.walk(area())) {
            Path about = files.filter(file -> file.toString().endsWith(".about")).findFirst().orElseThrow();
            Files.write(about, new byte[] {'f', 'i', 'l', 'e', '=', '\\', 'u', '0', 'x'});
        }
        try (RecoveryArea area = RecoveryArea.in(area())) {
            List<Draft> left = area.left();
            assertEquals(List.of("text"), texts(left));
            assertTrue(left.get(0).lab().isEmpty());
            area.remove(left.get(0));
            assertEquals(List.of(), area.left());
        }
    }
}
