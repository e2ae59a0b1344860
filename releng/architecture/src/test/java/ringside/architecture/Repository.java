package ringside.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the repository that is being tested. */
final class Repository {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {
    }

    static Path bundleFolder(String name) {
        return ROOT.resolve("bundles").resolve(name);
    }

    /** The bundles that go into the product: neither tests nor fragments. */
    static List<Bundle> productionBundles() {
        return bundles().stream().filter(bundle -> !bundle.isFragment()).toList();
    }

    /** Everything below {@code bundles/}. */
    static List<Bundle> bundles() {
        return list(ROOT.resolve("bundles")).stream().filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                .map(Bundle::ofSource).toList();
    }

    /** The bundles of others that the product of this build holds. */
    static List<Bundle> platformBundles() {
        Path products = ROOT.resolve("releng/product/target/products/ringside.product");
        try (Stream<Path> files = Files.walk(products)) {
            Path plugins = files.filter(folder -> folder.endsWith("plugins")).findFirst().orElseThrow();
            return list(plugins).stream().filter(jar -> jar.toString().endsWith(".jar"))
                    .filter(jar -> !jar.getFileName().toString().startsWith("ringside.")).map(Bundle::ofJar).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the product is not built", e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
