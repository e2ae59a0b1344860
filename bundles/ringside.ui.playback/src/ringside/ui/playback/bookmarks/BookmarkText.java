package ringside.ui.playback.bookmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bookmarks as text: a line that names the format, then one line each, its note last. {@code docs/formats.md} tells it. */
final class BookmarkText {
    private static final String FORMAT = "ringside bookmarks 1";
    private static final int FIELDS = 7;

    private BookmarkText() {
    }

    /** The file beside a lab: {@code bookmarks.txt} beside {@code lab.ringside}, {@code x.bookmarks.txt} beside {@code x.ringside}. */
    static Path beside(Path lab) {
        String name = lab.getFileName().toString();
        String stem = name.replaceFirst("\\.ringside$", "");
        return lab.resolveSibling(stem.equals("lab") ? "bookmarks.txt" : stem + ".bookmarks.txt");
    }

    static String write(List<Bookmark> bookmarks) {
        StringBuilder out = new StringBuilder(FORMAT).append("\n\n");
        for (Bookmark b : bookmarks) {
            String line = String.join(" ", Integer.toString(b.event()), Long.toString(b.tick()), b.kind(), b.component(), Integer.toString(b.packet()),
                    Integer.toString(b.nth()), b.note().replaceAll("\\s+", " "));
            out.append(line.strip()).append('\n');
        }
        return out.toString();
    }

    /** What a text says; empty where it is none of these or of a later format. Lines that say nothing are left out. */
    static Optional<List<Bookmark>> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FORMAT)) {
            return Optional.empty();
        }
        List<Bookmark> out = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.strip().split(" ", FIELDS);
            try {
                if (f.length >= FIELDS - 1) {
                    out.add(new Bookmark(number(f[0]), Long.parseLong(f[1]), f[2], f[3], number(f[4]), number(f[5]), f.length < FIELDS ? "" : f[6]));
                }
            } catch (NumberFormatException e) {
                // A line that somebody has spoilt by hand.
            }
        }
        return Optional.of(out);
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
