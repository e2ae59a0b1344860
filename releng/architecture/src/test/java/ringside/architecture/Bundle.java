package ringside.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as its files say: manifest, classes and plugin.xml. {@code reexported} is the part of {@code required} that those who
 * require this bundle see as well; {@code imported} are packages; {@code classes} are full names of classes, inner ones with a {@code $}.
 */
record Bundle(String name, Optional<String> host, List<String> required, Set<String> reexported, List<String> imported,
        Set<String> classes, Optional<String> pluginXml) {

    /** Reads a bundle of this repository, whose classes are where the build puts them. */
    static Bundle ofSource(Path folder) {
        return read(folder, folder.resolve("target/classes"));
    }

    /** Reads a bundle of the platform. */
    static Bundle ofJar(Path jar) {
        try (var files = FileSystems.newFileSystem(jar)) {
            Path root = files.getPath("/");
            return read(root, root);
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    boolean isFragment() {
        return host.isPresent();
    }

    private static Bundle read(Path root, Path classRoot) {
        try (InputStream in = Files.newInputStream(root.resolve("META-INF/MANIFEST.MF"))) {
            Attributes header = new Manifest(in).getMainAttributes();
            List<String> required = new ArrayList<>();
            Set<String> reexported = new LinkedHashSet<>();
            for (String clause : clauses(header.getValue("Require-Bundle"))) {
                String name = nameOf(clause);
                required.add(name);
                if (clause.replace("\"", "").contains("visibility:=reexport")) {
                    reexported.add(name);
                }
            }
            Path plugin = Stream.of("plugin.xml", "fragment.xml").map(root::resolve).filter(Files::exists).findFirst().orElse(null);
            return new Bundle(nameOf(header.getValue("Bundle-SymbolicName")),
                    Optional.ofNullable(header.getValue("Fragment-Host")).map(Bundle::nameOf), required, reexported,
                    Stream.of("Import-Package", "DynamicImport-Package").flatMap(name -> clauses(header.getValue(name)).stream())
                            .map(Bundle::nameOf).toList(),
                    classNames(classRoot), plugin == null ? Optional.empty() : Optional.of(Files.readString(plugin)));
        } catch (IOException e) {
            throw new UncheckedIOException(root.toString(), e);
        }
    }

    private static Set<String> classNames(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toSet());
        }
    }

    /** Splits a header at the commas outside of quotation marks. */
    private static List<String> clauses(String header) {
        return header == null ? List.of() : List.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }

    private static String nameOf(String clause) {
        return clause.split(";")[0].trim();
    }
}
