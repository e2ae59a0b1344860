package ringside.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The samples of the repository, which every test bundle finds above itself. */
final class Samples {

    private Samples() {
    }

    /** The lab files, in the order of their folders. */
    static List<Path> files() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.map(folder -> folder.resolve("lab.ringside")).filter(Files::exists).sorted().toList();
        }
    }

    static Path file(String sample) {
        return folder().resolve(sample).resolve("lab.ringside");
    }

    static String text(String sample) throws IOException {
        return Files.readString(file(sample));
    }

    private static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("samples")) && Files.isDirectory(at.resolve("bundles"))) {
                return at.resolve("samples");
            }
        }
        throw new IllegalStateException("no samples above " + Path.of("").toAbsolutePath());
    }
}
