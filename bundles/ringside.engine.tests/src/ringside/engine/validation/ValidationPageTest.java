package ringside.engine.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures of {@code docs/validation.md} are those that the engine gives. */
class ValidationPageTest {

    @Test
    void thePageSaysWhatTheEngineGives() throws IOException {
        String page = Files.readString(page());
        assertEquals(ValidationPage.fill(page, ValidationPage.sections(Figures.get())), page, "run releng/quick validate");
    }

    private static Path page() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("docs/validation.md"))) {
                return at.resolve("docs/validation.md");
            }
        }
        throw new IllegalStateException("no docs/validation.md above " + Path.of("").toAbsolutePath());
    }
}
