package ringside.scenario.marks;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Marks of one kind as text and in their file beside a lab: a line that names the format and its version, then one line each.
 * {@code docs/formats.md} tells it. A file that cannot be understood to its last line is neither read in part nor written over.
 */
public final class MarksFile<T> {
    /** {@code bookmarks.txt} beside {@code lab.ringside}. */
    public static final MarksFile<Bookmark> BOOKMARKS = new MarksFile<>("bookmarks", Bookmark::line, Bookmark::parse);
    /** {@code breakpoints.txt} beside {@code lab.ringside}. */
    public static final MarksFile<Breakpoint> BREAKPOINTS = new MarksFile<>("breakpoints", Breakpoint::line, Breakpoint::parse);

    private static final int VERSION = 1;

    private final String name;
    private final Function<T, String> write;
    private final Function<String, T> read;

    private MarksFile(String name, Function<T, String> write, Function<String, T> read) {
        this.name = name;
        this.write = write;
        this.read = read;
    }

    /** What they are called: {@code bookmarks}. */
    public String name() {
        return name;
    }

    /** The file beside a lab; beside {@code x.ringside} it is called {@code x.bookmarks.txt}. */
    public Path beside(Path lab) {
        String stem = lab.getFileName().toString().replaceFirst("\\.ringside$", "");
        return lab.resolveSibling(stem.equals("lab") ? name + ".txt" : stem + "." + name + ".txt");
    }

    /** The text of marks, as {@link #parse} reads it. */
    public String text(List<T> marks) {
        StringBuilder out = new StringBuilder(head()).append("\n\n");
        marks.forEach(mark -> out.append(write.apply(mark).strip()).append('\n'));
        return out.toString();
    }

    private String head() {
        return "ringside " + name + " " + VERSION;
    }

    /**
     * Reads a text. Empty lines are for people.
     *
     * @throws MarksException with the line that it fails at, after {@code where}
     */
    public List<T> parse(String text, String where) throws MarksException {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!first.equals(head())) {
            throw new MarksException(where + ", line 1: "
                    + (first.matches("ringside " + name + " \\d+") ? "this is of a later version; this program reads " + VERSION : "this is no list of " + name + "; it begins with \"" + head() + "\""));
        }
        List<T> out = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    out.add(read.apply(lines.get(i).strip()));
                } catch (IllegalArgumentException e) {
                    throw new MarksException(where + ", line " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
        return out;
    }

    /**
     * The marks beside a lab; none where there is no file.
     *
     * @throws MarksException where there is one that cannot be read
     */
    public List<T> read(Path lab) throws MarksException {
        Path file = beside(lab);
        try {
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw new MarksException(file + ": this is no text in UTF-8");
        } catch (IOException e) {
            throw new MarksException(file + " cannot be read: " + e.getMessage());
        }
    }

    /**
     * Writes all marks beside a lab; the file goes with the last one. It is there whole or not at all.
     *
     * @throws MarksException where it cannot be written, or there is one that cannot be read
     */
    public void write(Path lab, List<T> marks) throws MarksException {
        read(lab);
        Path file = beside(lab);
        try {
            if (marks.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text(marks));
            try {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new MarksException(file + " cannot be written: " + e.getMessage());
        }
    }
}
