package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the fills of an overlay mean, in one line: with names and counts, without what is not there, without counts, or with signs alone, as
 * there is room.
 *
 * @param title what is told apart
 * @param rows  in the order of the fills
 */
public record Legend(String title, List<Row> rows) {
    /** No overlay. */
    public static final Legend NONE = new Legend("", List.of());

    private static final int MOST_SPOKEN = 6;
    private static final int SQUARE = 14;
    private static final int GAP = 12;

    /**
     * One fill.
     *
     * @param sign  the shortest that says it
     * @param name  the whole name
     * @param count lines that have it; -1 where that is not counted
     */
    public record Row(Tone tone, String sign, String name, long count) {
        String counted() {
            return count < 0 ? name : name + " " + Numbers.grouped(count);
        }
    }

    private record Attempt(List<Row> rows, Function<Row, String> words) {
    }

    public Legend {
        rows = List.copyOf(rows);
    }

    /** In words; nothing that is not there is read out, and of many the most frequent. */
    public String spoken() {
        List<Row> there = rows.stream().filter(row -> row.count() != 0).toList();
        List<Row> most = there.size() <= MOST_SPOKEN ? there
                : there.stream().sorted(Comparator.comparingLong(Row::count).reversed()).limit(MOST_SPOKEN).toList();
        String rest = most.size() == there.size() ? "" : ", +" + (there.size() - most.size());
        return rows.isEmpty() ? "" : title + ": " + most.stream().map(Row::counted).collect(Collectors.joining(", ")) + rest;
    }

    /** Draws it between two edges, from the left, with as many words as there is room for. */
    void draw(Pen pen, double left, double right, double baseline) {
        if (rows.isEmpty()) {
            return;
        }
        double titled = pen.width(title, BOLD) + GAP;
        List<Row> there = rows.stream().filter(row -> row.count() != 0).toList();
        List<Attempt> lessAndLess = List.of(new Attempt(rows, Row::counted), new Attempt(there, Row::counted), new Attempt(rows, Row::name),
                new Attempt(there, Row::name), new Attempt(rows, Row::sign));
        for (Attempt attempt : lessAndLess) {
            if (titled + width(pen, attempt.rows(), attempt.words()) <= right - left) {
                pen.left(title, left, baseline, BOLD, INK.color());
                rows(pen, attempt.rows(), attempt.words(), left + titled, baseline);
                return;
            }
        }
        List<Row> some = rows;
        String rest = "";
        while (!some.isEmpty() && width(pen, some, Row::sign) + GAP + pen.width(rest, TEXT) > right - left) {
            some = some.subList(0, some.size() - 1);
            rest = "+" + (rows.size() - some.size());
        }
        rows(pen, some, Row::sign, left, baseline);
        if (!some.isEmpty()) {
            pen.left(rest, left + width(pen, some, Row::sign) + GAP, baseline, TEXT, SECOND_INK.color());
        }
    }

    private static double width(Pen pen, List<Row> some, Function<Row, String> words) {
        return some.stream().mapToDouble(row -> SQUARE + 5 + pen.width(words.apply(row), TEXT) + GAP).sum() - GAP;
    }

    private static void rows(Pen pen, List<Row> some, Function<Row, String> words, double left, double baseline) {
        double x = Math.rint(left);
        for (Row row : some) {
            row.tone().draw(pen, x, baseline - 12, SQUARE, SQUARE);
            pen.left(words.apply(row), x + SQUARE + 5, baseline, TEXT, SECOND_INK.color());
            x += SQUARE + 5 + pen.width(words.apply(row), TEXT) + GAP;
        }
    }
}
