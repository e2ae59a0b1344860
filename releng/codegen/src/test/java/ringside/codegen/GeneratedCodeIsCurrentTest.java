package ringside.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code that is checked in is what the metamodel gives, file by file. */
class GeneratedCodeIsCurrentTest {

    private static final Path BUNDLE = Path.of(System.getProperty("model.bundle"));
    private static final String ADVICE = "edit the metamodel, not src-gen, and run: "
            + "mvn -f releng/codegen/pom.xml -Pgenerate process-classes; ";

    @Test
    void theGeneratedCodeIsWhatTheMetamodelGives(@TempDir Path scratch) throws IOException {
        Path fresh = GenerateModel.generate(BUNDLE.resolve("model"), scratch);
        Path checkedIn = BUNDLE.resolve("src-gen");

        assertEquals(GenerateModel.files(fresh), GenerateModel.files(checkedIn), ADVICE);
        for (Path file : GenerateModel.files(fresh)) {
            assertEquals(text(fresh.resolve(file)), text(checkedIn.resolve(file)), ADVICE + file);
        }
    }

    /** Line ends are left out of account: a checkout may have changed them. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
