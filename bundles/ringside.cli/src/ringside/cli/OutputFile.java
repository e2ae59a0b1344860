package ringside.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a command writes: there whole or not at all. What is written goes into a file beside it and is moved over it at the
 * end; what is no ordinary file (a terminal, a pipe) is written as it is.
 */
final class OutputFile {
    /** What is written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, InputException;
    }

    private OutputFile() {
    }

    /** @throws InputException if it cannot be written; then it is as it was */
    static void write(Path file, Content content) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(file + " is a folder; name a file for --out");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, file, content);
            return;
        }
        Path to = target(file);
        if (Files.exists(to) && !Files.isWritable(to)) {
            throw new InputException(file + " cannot be written: it is write-protected");
        }
        Path beside = to.resolveSibling("." + to.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        beside.toFile().deleteOnExit();
        try {
            write(beside, file, content);
            try {
                Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + reason(e, to));
        } finally {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // it is deleted on exit, or stays beside the file and does no harm
            }
        }
    }

    /** The file itself, or the one that a symbolic link leads to, whether it is there yet or not. */
    private static Path target(Path file) throws InputException {
        try {
            boolean leadsOn = Files.isSymbolicLink(file) && !Files.exists(file);
            Path to = leadsOn ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file)) : file;
            return Files.exists(to) ? to.toRealPath() : to.toAbsolutePath();
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + reason(e, file));
        }
    }

    private static void write(Path to, Path named, Content content) throws InputException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new InputException(named + " cannot be written: " + reason(e, to));
        }
    }

    private static String reason(IOException e, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return e instanceof AccessDeniedException ? "the folder may not be written" : e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage();
    }

    /** The path that a text names. */
    static Path path(String text) throws InputException {
        if (text.isBlank()) {
            throw new InputException("--out names no file");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InputException("\"" + text + "\" cannot be the name of a file");
        }
    }
}
