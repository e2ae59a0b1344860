package ringside.model.migration;

import java.util.List;

/**
 * A text that was brought up to date, and where its lines come from.
 *
 * @param text the lab in the current version
 * @param lines for each line of the text, in order, the line of the older text
 */
public record MigratedText(String text, List<Integer> lines) {

    public MigratedText {
        lines = List.copyOf(lines);
    }

    /** The line of the older text that a line of this one was made from; both count from 1. */
    public int originalLine(int line) {
        return lines.isEmpty() ? 1 : lines.get(Math.max(1, Math.min(line, lines.size())) - 1);
    }
}
