package ringside.trace.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;

/**
 * A state in words: every element that is not empty, in the order of the schema and then of the index, as a path and a value,
 * for example {@code vm1.rx.used.idx} and {@code 1}. Prints a moment of a trace and the arrays of a running engine alike, so that
 * the two can be compared line by line.
 */
public final class StateText {

    /** One element: its path and its value in words. */
    public record Entry(StateField field, int index, String path, String value) {
        /** Whether the value is a plain number. */
        public boolean numeric() {
            return ValueText.numeric(field.kind().type());
        }

        @Override
        public String toString() {
            return path + " = " + value;
        }
    }

    private StateText() {
    }

    /** Hands on every element that is not empty, in order. */
    public static void forEach(StateSchema schema, StateReader state, Consumer<Entry> to) {
        ValueText words = new ValueText(schema, state);
        for (StateField field : schema.fields()) {
            for (int i = state.next(field, 0); i >= 0; i = state.next(field, i + 1)) {
                to.accept(new Entry(field, i, field.path(i), words.of(field, state.get(field.id(), i))));
            }
        }
    }

    /** Every element that is not empty, in order. */
    public static List<Entry> entries(StateSchema schema, StateReader state) {
        List<Entry> out = new ArrayList<>();
        forEach(schema, state, out::add);
        return out;
    }

    /** One line for each element: {@code path = value}. */
    public static String text(StateSchema schema, StateReader state) {
        StringBuilder out = new StringBuilder();
        forEach(schema, state, entry -> out.append(entry).append('\n'));
        return out.toString();
    }

    /** A JSON object, one member a line, with paths as names; plain numbers are numbers, all else are strings. */
    public static String json(StateSchema schema, StateReader state) {
        StringBuilder out = new StringBuilder("{");
        forEach(schema, state, entry -> {
            out.append(out.length() == 1 ? "\n  " : ",\n  ");
            quote(out, entry.path());
            out.append(": ");
            if (entry.numeric()) {
                out.append(entry.value());
            } else {
                quote(out, entry.value());
            }
        });
        return out.append(out.length() == 1 ? "}" : "\n}").append('\n').toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
