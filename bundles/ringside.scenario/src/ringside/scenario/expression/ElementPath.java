package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ringside.scenario.Texts;
import ringside.trace.ComponentInfo;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.StateSchema.Element;

/**
 * A part of the machine as people write it, and the elements of state that it consists of: one ({@code vm1.rx.used.idx},
 * {@code llc[set 5,way 2]}), or all of a slot ({@code vm1.rx.used[3]}, {@code vm1.rx.desc[3]}), of a set ({@code llc[set 5]}), of a part
 * ({@code vm1.rx.avail}) or of a component ({@code vm1.rx}).
 */
public final class ElementPath {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ElementPath() {
    }

    /**
     * The elements that a text names.
     *
     * @throws ExpressionException if it names none; with names that were perhaps meant
     */
    public static List<Element> resolve(StateSchema schema, String text, Locale locale) throws ExpressionException {
        String path = text.strip().replaceAll("\\s*([\\[\\],.])\\s*", "$1").replaceAll("\\[(\\d+),(\\d+)]", "[set $1,way $2]");
        String slot = path.replaceAll("\\.(used|avail)\\[", ".$1.ring[");
        Element element = schema.element(slot);
        if (element != null) {
            return List.of(element);
        }
        Vocabulary vocabulary = new Vocabulary(schema);
        ComponentInfo owner = vocabulary.owner(slot);
        List<Element> out = new ArrayList<>();
        if (owner != null) {
            String rest = slot.substring(owner.path().length()).replaceFirst("^\\.", "");
            for (StateField field : schema.fields()) {
                if (field.component() == owner) {
                    add(out, field, rest);
                }
            }
        }
        if (out.isEmpty()) {
            throw unknown(vocabulary, text, slot, owner, Texts.beside(Condition.class, "expressions", locale));
        }
        return out;
    }

    /** Adds the elements of the field whose names begin with the rest of a path, at the end of a word. */
    private static void add(List<Element> out, StateField field, String rest) {
        String pattern = field.kind().pattern();
        String wanted = Vocabulary.pattern(rest);
        boolean set = wanted.equals("[set #]") && pattern.startsWith("[set #,");
        boolean within = wanted.isEmpty() || pattern.startsWith(wanted + ".") || pattern.startsWith(wanted + "[") || pattern.equals(wanted);
        boolean indexed = wanted.contains("#");
        // A whole path with indices would have been found: there is no such element.
        if (!set && !within || indexed && pattern.equals(wanted)) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        Matcher digits = NUMBER.matcher(rest);
        while (digits.find()) {
            numbers.add(digits.group().length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits.group()));
        }
        for (int i = 0; i < field.length(); i++) {
            boolean there = !indexed || numbers.isEmpty() || (field.ways() > 0 ? i / field.ways() : i) == numbers.get(0);
            if (there) {
                out.add(new Element(field, i));
            }
        }
    }

    private static ExpressionException unknown(Vocabulary vocabulary, String text, String path, ComponentInfo owner, Texts texts) {
        StateField beyond = vocabulary.beyond(path);
        String message;
        List<String> near;
        if (beyond != null && beyond.length() > 0) {
            near = List.of();
            message = texts.text("error.index", "path", text, "first", beyond.path(0), "last", beyond.path(beyond.length() - 1));
        } else if (owner == null) {
            near = Nearest.of(path.replaceAll("\\[.*", ""), vocabulary.components().map(ComponentInfo::path).toList());
            message = texts.text("error.unknown", "path", text);
        } else {
            String rest = Vocabulary.pattern(path.substring(owner.path().length()).replaceFirst("^\\.", ""));
            near = Nearest.of(rest, vocabulary.members(owner.path())).stream().map(n -> owner.path() + (n.startsWith("[") ? "" : ".") + n).toList();
            message = texts.text("error.member", "path", text, "owner", owner.path(), "name", rest);
        }
        String more = near.isEmpty() ? "" : " " + texts.text("mean", "names", String.join(", ", near));
        return new ExpressionException(1, text, "", near, message + more);
    }
}
