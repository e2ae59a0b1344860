package ringside.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was to be reached and what was. */
final class Goals {
    private final List<String> rows = new ArrayList<>();

    /** A ratio that is to be at least {@code wanted}. */
    void atLeast(String goal, String what, double ratio, double wanted) {
        row(goal, what, String.format(Locale.ROOT, "%.2f", ratio), "at least " + number(wanted), ratio >= wanted);
    }

    /** A ratio that is to be at most {@code wanted}. */
    void atMost(String goal, String what, double ratio, double wanted) {
        row(goal, what, String.format(Locale.ROOT, "%.2f", ratio), "at most " + number(wanted), ratio <= wanted);
    }

    void row(String goal, String what, String measured, String wanted, boolean reached) {
        rows.add("| " + goal + " | " + what + " | " + measured + " | " + wanted + " | " + (reached ? "yes" : "**no**") + " |");
    }

    /** Something that was not measured, and why. */
    void unknown(String goal, String what, String why) {
        rows.add("| " + goal + " | " + what + " | " + why + " | | not measured |");
    }

    void add(Goals others) {
        rows.addAll(others.rows);
    }

    private static String number(double n) {
        return n == Math.rint(n) ? Long.toString(Math.round(n)) : Double.toString(n);
    }

    String table() {
        return "| goal | ratio or count | measured | wanted | reached |\n|---|---|---|---|---|\n" + String.join("\n", rows) + "\n";
    }
}
