package ringside.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/** Classes use only the packages that {@link Allowed#TABLE} gives their bundle. */
class PackageDependenciesTest {

    static Stream<String> bundles() {
        return Allowed.TABLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void classesUseOnlyWhatTheirBundleMayDependOn(String bundle) {
        Path built = Repository.bundleFolder(bundle).resolve("target/classes");
        assertTrue(Files.isDirectory(built), () -> bundle + " is not built: " + built);
        EvaluationResult result = check(bundle, built);
        assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "ringside.trace,       ringside.engine",
        "ringside.trace,       org.osgi.framework",
        "ringside.trace,       org.eclipse.emf.ecore",
        "ringside.engine,      ringside.model",
        "ringside.engine,      ringside.scenario",
        "ringside.engine,      org.eclipse.emf.common",
        "ringside.engine,      org.eclipse.swt.widgets",
        "ringside.engine,      org.eclipse.core.runtime",
        "ringside.model,       ringside.trace",
        "ringside.model,       org.osgi.framework",
        "ringside.model,       org.eclipse.ui",
        "ringside.scenario,    ringside.cli",
        "ringside.scenario,    org.osgi.framework",
        "ringside.scenario,    org.eclipse.swt.graphics",
        "ringside.cli,         ringside.engine.kernel",
        "ringside.cli,         org.eclipse.core.runtime",
        "ringside.cli,         org.eclipse.ui",
        "ringside.ui.diagram,  ringside.engine.cache",
        "ringside.ui.diagram,  ringside.scenario",
        "ringside.ui.playback, ringside.engine.kernel",
        "ringside.ui.playback, org.eclipse.gef",
        "ringside.ui.app,      ringside.engine.machine",
        "ringside.ui.app,      ringside.cli",
    })
    void aForbiddenDependencyIsFound(String bundle, String forbidden, @TempDir Path folder) throws IOException {
        compileUseOf(forbidden, bundle, folder);
        EvaluationResult result = check(bundle, folder.resolve("classes"));
        assertTrue(result.hasViolation(), "no violation found");
        assertTrue(result.getFailureReport().toString().contains(forbidden + ".Used"), result.getFailureReport().toString());
    }

    @Test
    void anAllowedDependencyIsNotFound(@TempDir Path folder) throws IOException {
        compileUseOf("ringside.trace.history", "ringside.engine", folder);
        EvaluationResult result = check("ringside.engine", folder.resolve("classes"));
        assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
    }

    private static EvaluationResult check(String bundle, Path classes) {
        ArchRule rule = classes().that().resideInAPackage(bundle + "..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(Allowed.TABLE.get(bundle).allowedPackages()).allowEmptyShould(true);
        return rule.evaluate(new ClassFileImporter().importPath(classes));
    }

    /** Compiles a class in a package of the bundle whose method body uses a class of the other package. */
    private static void compileUseOf(String other, String bundle, Path folder) throws IOException {
        Path used = source(folder, other, "Used", "public class Used { public static int count; }");
        Path user = source(folder, bundle + ".fixture", "User", "class User { int read() { return " + other + ".Used.count; } }");
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null,
                "-d", folder.resolve("classes").toString(), used.toString(), user.toString());
        assertEquals(0, status);
    }

    private static Path source(Path folder, String inPackage, String name, String body) throws IOException {
        Path file = folder.resolve("src").resolve(inPackage.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package " + inPackage + ";\n" + body);
    }
}
