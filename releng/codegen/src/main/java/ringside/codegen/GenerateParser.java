package ringside.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.antlr.v4.Tool;

/**
 * Generates the parser of the expression language.
 *
 * <p>{@code GenerateParser BUNDLE} makes the folder {@code src-gen} of the scenario bundle anew from its folder {@code grammar}. What
 * was there before goes, so nothing that is edited by hand survives.
 */
public final class GenerateParser {

    private static final String GRAMMAR = "Expression.g4";
    private static final String PACKAGE = "ringside.scenario.expression.parser";

    private GenerateParser() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: GenerateParser BUNDLE");
        }
        Path bundle = Path.of(arguments[0]);
        Path target = bundle.resolve("src-gen");
        Path scratch = Files.createTempDirectory("ringside-codegen");
        try {
            Path generated = generate(bundle.resolve("grammar"), scratch);
            if (Files.exists(target)) {
                GenerateModel.delete(target);
            }
            GenerateModel.copy(generated, target);
        } finally {
            GenerateModel.delete(scratch);
        }
    }

    /**
     * Generates into a scratch folder.
     *
     * @param grammar the folder with {@code Expression.g4}; it is only read
     * @param scratch an empty folder
     * @return the root of the generated sources, inside the scratch folder
     * @throws IllegalStateException if the grammar has errors
     */
    static Path generate(Path grammar, Path scratch) throws IOException {
        Path root = scratch.resolve("src-gen");
        Path folder = root.resolve(PACKAGE.replace('.', '/'));
        Path file = grammar.resolve(GRAMMAR);
        Tool tool = new Tool(new String[] {"-visitor", "-no-listener", "-encoding", "UTF-8", "-package", PACKAGE, "-Xexact-output-dir", "-o", folder.toString(),
                file.toString()});
        tool.processGrammarsOnCommandLine();
        if (tool.getNumErrors() > 0) {
            throw new IllegalStateException(file + " has " + tool.getNumErrors() + " errors");
        }
        for (Path made : GenerateModel.files(folder)) {
            Path source = folder.resolve(made);
            if (source.toString().endsWith(".java")) {
                // The first line names the grammar by its place on this machine.
                Files.writeString(source, Files.readString(source).replace(file.toString(), GRAMMAR));
            } else {
                Files.delete(source);
            }
        }
        return root;
    }
}
