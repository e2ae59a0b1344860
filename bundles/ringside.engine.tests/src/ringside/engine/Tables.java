package ringside.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;

/** Reads tables worked out by hand, and says in their words what a trace holds. */
final class Tables {
    private Tables() {
    }

    /** The rows of a table, words separated by single spaces, without comments and without what stands behind a bar. */
    static List<String> read(String table) {
        List<String> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Tables.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!text.startsWith("#") && !text.isBlank()) {
                    rows.add(text.split("\\|")[0].strip().replaceAll(" +", " "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Cycles of so many thousandths, for example {@code 12.5}. */
    static String cycles(long thousandths) {
        return thousandths == 0 ? "0" : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    static String level(int outcome) {
        return Outcome.level(outcome).name();
    }

    static String flags(int outcome) {
        List<String> flags = new ArrayList<>();
        flag(flags, outcome, Outcome.ALLOCATED, "allocated");
        flag(flags, outcome, Outcome.EVICTED, "evicted");
        flag(flags, outcome, Outcome.WROTE_BACK, "wrote-back");
        flag(flags, outcome, Outcome.BACK_INVALIDATED, "back-invalidated");
        flag(flags, outcome, Outcome.UPGRADED, "upgraded");
        flag(flags, outcome, Outcome.INVALIDATED, "invalidated");
        flag(flags, outcome, Outcome.UPDATED, "updated");
        return flags.isEmpty() ? "-" : String.join(",", flags);
    }

    private static void flag(List<String> flags, int outcome, int flag, String name) {
        if (Outcome.has(outcome, flag)) {
            flags.add(name);
        }
    }

    /** Where a line is in a private cache, as {@code set.wayState}; {@code -} where it is not. */
    static String inPrivate(StateSchema schema, StateReader state, String cache, long line) {
        StateField field = schema.field(schema.component(cache).id(), FieldKind.LINE);
        int at = find(state, field, line);
        return at < 0 ? "-" : at / field.ways() + "." + at % field.ways() + LineWord.state(state.get(field.id(), at));
    }

    /** Where a line is in the last level cache: {@code set.way}, d where it is newer than memory, @core where a core has a newer one. */
    static String inShared(StateSchema schema, StateReader state, String cache, long line) {
        StateField field = schema.field(schema.component(cache).id(), FieldKind.LINE);
        int at = find(state, field, line);
        if (at < 0) {
            return "-";
        }
        long word = state.get(field.id(), at);
        return at / field.ways() + "." + at % field.ways() + (LineWord.dirty(word) ? "d" : "")
                + (LineWord.owner(word) == 0 ? "" : "@" + schema.component(LineWord.owner(word)).path());
    }

    private static int find(StateReader state, StateField field, long line) {
        for (int i = 0; i < field.length(); i++) {
            long word = state.get(field.id(), i);
            if (LineWord.valid(word) && LineWord.line(word) == line) {
                return i;
            }
        }
        return -1;
    }
}
