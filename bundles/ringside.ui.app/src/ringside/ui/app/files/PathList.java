package ringside.ui.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of files that outlives the window: one path a line. What cannot be read counts as nothing. */
final class PathList {

    private final Path file;

    PathList(Path file) {
        this.file = file;
    }

    /** The paths, as they were written last; empty where nothing was ever written. */
    Optional<List<Path>> read() {
        try (Stream<String> lines = Files.lines(file)) {
            return Optional.of(lines.filter(line -> !line.isBlank()).map(Path::of).toList());
        } catch (IOException | java.io.UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Replaces the list as a whole. Where that fails the old one stays. */
    void write(List<Path> paths) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, paths.stream().map(Path::toString).toList());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A list of files is not worth a message.
        }
    }
}
