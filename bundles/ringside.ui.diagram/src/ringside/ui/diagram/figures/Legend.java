package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the fills of an overlay mean, in one line: with names and counts, with names, or with signs alone, as there is room.
 *
 * @param title what is told apart
 * @param rows  in the order of the fills
 */
public record Legend(String title, List<Row> rows) {
    /** No overlay. */
    public static final Legend NONE = new Legend("", List.of());

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

    public Legend {
        rows = List.copyOf(rows);
    }

    /** In words; nothing that is not there is read out. */
    public String spoken() {
        return rows.isEmpty() ? "" : title + ": " + rows.stream().filter(row -> row.count() != 0).map(Row::counted).collect(Collectors.joining(", "));
    }

    /** Draws it so that it ends at {@code right}, with as many words as there is room for. */
    void draw(Pen pen, double left, double right, double baseline) {
        if (rows.isEmpty()) {
            return;
        }
        double titled = pen.width(title, BOLD) + GAP;
        List<Function<Row, String>> fewerAndFewer = List.of(Row::counted, Row::name, Row::sign);
        for (Function<Row, String> words : fewerAndFewer) {
            if (titled + width(pen, rows, words) <= right - left) {
                rows(pen, rows, words, right - width(pen, rows, words), baseline);
                pen.right(title, right - width(pen, rows, words) - GAP, baseline, BOLD, INK.color());
                return;
            }
        }
        List<Row> some = rows;
        String rest = "";
        while (!some.isEmpty() && width(pen, some, Row::sign) + pen.width(rest, TEXT) + GAP > right - left) {
            some = some.subList(0, some.size() - 1);
            rest = "+" + (rows.size() - some.size());
        }
        double end = rest.isEmpty() ? right : right - pen.width(rest, TEXT) - GAP;
        rows(pen, some, Row::sign, end - width(pen, some, Row::sign), baseline);
        pen.right(rest, right, baseline, TEXT, SECOND_INK.color());
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
