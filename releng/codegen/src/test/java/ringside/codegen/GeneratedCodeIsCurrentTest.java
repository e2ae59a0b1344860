package ringside.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code that is checked in is what the metamodel and the grammar give, file by file. */
class GeneratedCodeIsCurrentTest {

    private static final Path BUNDLE = Path.of(System.getProperty("model.bundle"));
    private static final Path SCENARIO = Path.of(System.getProperty("scenario.bundle"));
    private static final String ADVICE = "edit the metamodel or the grammar, not src-gen, and run: "
            + "mvn -f releng/codegen/pom.xml -Pgenerate process-classes; ";

    @Test
    void theGeneratedCodeIsWhatTheMetamodelGives(@TempDir Path scratch) throws IOException {
        same(GenerateModel.generate(BUNDLE.resolve("model"), scratch), BUNDLE.resolve("src-gen"));
    }

    @Test
    void theGeneratedParserIsWhatTheGrammarGives(@TempDir Path scratch) throws IOException {
        same(GenerateParser.generate(SCENARIO.resolve("grammar"), scratch), SCENARIO.resolve("src-gen"));
    }

    private static void same(Path fresh, Path checkedIn) throws IOException {
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
