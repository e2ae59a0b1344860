package ringside.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands as a shell would, without starting a process for each. */
final class Shell {
    /** What a command left behind. */
    record Result(int status, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    private Shell() {
    }

    static Result run(Object... args) {
        return runWith("", args);
    }

    /** @param input what standard input holds */
    static Result runWith(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(Stream.of(args).map(String::valueOf).toArray(String[]::new), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Path sample(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("samples")) && Files.isDirectory(at.resolve("bundles"))) {
                return at.resolve("samples").resolve(name).resolve("lab.ringside");
            }
        }
        throw new IllegalStateException("no samples above " + Path.of("").toAbsolutePath());
    }

    static String text(String sample) {
        try {
            return Files.readString(sample(sample));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every lab of every sample; a folder may hold more than one. */
    static List<Path> labs() {
        try (Stream<Path> all = Files.walk(sample("x").getParent().getParent(), 2)) {
            return all.filter(f -> f.getFileName().toString().endsWith(".ringside")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> samples() {
        try (Stream<Path> all = Files.list(sample("x").getParent().getParent())) {
            return all.filter(f -> Files.exists(f.resolve("lab.ringside"))).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
