package ringside.scenario.marks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ringside.scenario.expression.ElementPath;
import ringside.scenario.expression.ExpressionException;
import ringside.trace.ComponentInfo;
import ringside.trace.StateField;
import ringside.trace.StateSchema;

/**
 * What stops a run that plays: events at a place of the machine, or a condition.
 *
 * @param component path of a component, {@link Concern#PACKET} for packets; empty for a condition
 * @param index     place in it as {@link Concern} counts; {@link Concern#WHOLE} for the whole and for a condition
 * @param condition when to stop, as an expression; empty for a place
 * @param enabled   whether it stops a run now
 */
public record Breakpoint(String component, int index, String condition, boolean enabled) {
    private static final Pattern LINE = Pattern.compile("(on|off) (?:at ([\\w.]+)(?:\\[(\\d{1,9})])?|when (.+))");

    /** At a place of the machine. */
    public static Breakpoint at(String component, int index) {
        return new Breakpoint(component, index, "", true);
    }

    /** Where a condition holds. */
    public static Breakpoint when(String condition) {
        return new Breakpoint("", Concern.WHOLE, condition.strip().replaceAll("\\s+", " "), true);
    }

    /**
     * The one that people write: an element such as {@code host.classifier}, {@code vm1.rx[3]}, {@code llc[set 5,way 2]}, or else a condition.
     *
     * @throws IllegalArgumentException where it looks like an element and the machine has none, with one sentence
     */
    public static Breakpoint of(String text, StateSchema schema) {
        String path = text.strip();
        if (!path.matches("[A-Za-z][\\w.]*(\\s*\\[[^\\]]*])?")) {
            return when(path);
        }
        Matcher slot = Pattern.compile("([\\w.]+)\\s*\\[\\s*(\\d{1,9})\\s*]").matcher(path);
        if (slot.matches() && length(schema, slot.group(1)) > 0) {
            Breakpoint at = at(slot.group(1), Integer.parseInt(slot.group(2)));
            if (!at.problem(schema).isEmpty()) {
                throw new IllegalArgumentException(at.problem(schema));
            }
            return at;
        }
        if (schema.component(path) != null) {
            return at(path, Concern.WHOLE);
        }
        List<StateSchema.Element> elements;
        try {
            elements = ElementPath.resolve(schema, path, Locale.ENGLISH);
        } catch (ExpressionException e) {
            throw new IllegalArgumentException(e.getMessage());
        }
        StateSchema.Element first = elements.get(0);
        return elements.size() == 1 && first.field().kind().axes() > 0 ? at(first.field().component().path(), first.index()) : when(path);
    }

    public Breakpoint enabled(boolean on) {
        return new Breakpoint(component, index, condition, on);
    }

    public boolean isPlace() {
        return !component.isEmpty();
    }

    /** Why it is no place of a machine; empty where it is one, or is a condition. */
    public String problem(StateSchema schema) {
        if (!isPlace() || component.equals(Concern.PACKET)) {
            return "";
        }
        if (schema.component(component) == null) {
            return "this run has no " + component;
        }
        int length = length(schema, component);
        return index == Concern.WHOLE || index < length ? "" : length == 0 ? component + " has no places of its own" : component + " has places 0 to " + (length - 1);
    }

    /** How many cells or slots a component has. */
    private static int length(StateSchema schema, String path) {
        ComponentInfo of = schema.component(path);
        return of == null ? 0 : schema.fields().stream().filter(field -> field.component() == of && field.kind().axes() > 0).mapToInt(StateField::length).max().orElse(0);
    }

    /** As people write it: {@code core1.l1[set 4,way 0]}, where a machine is given that has it; else as in a file. */
    public String text(StateSchema schema) {
        ComponentInfo of = schema == null || !isPlace() ? null : schema.component(component);
        if (of != null && index != Concern.WHOLE) {
            for (StateField field : schema.fields()) {
                if (field.component() == of && field.ways() > 0) {
                    return component + "[set " + index / field.ways() + ",way " + index % field.ways() + "]";
                }
            }
        }
        return !isPlace() ? condition : index == Concern.WHOLE ? component : component.equals(Concern.PACKET) ? "packet " + index : component + "[" + index + "]";
    }

    /** As it stands in a file. */
    String line() {
        return (enabled ? "on " : "off ") + (!isPlace() ? "when " + condition : "at " + component + (index == Concern.WHOLE ? "" : "[" + index + "]"));
    }

    /** @throws IllegalArgumentException where the line is none, with one sentence */
    static Breakpoint parse(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + line + "\" is no breakpoint; one looks like on at vm1.rx[3] or off when llc.misses > 10");
        }
        boolean on = m.group(1).equals("on");
        return m.group(4) != null ? when(m.group(4)).enabled(on) : at(m.group(2), m.group(3) == null ? Concern.WHOLE : Integer.parseInt(m.group(3))).enabled(on);
    }
}
