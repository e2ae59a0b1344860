package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.StateSchema.Element;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;

/** Where the values and links of a face are, in reading order: each value can be asked why it is there, each link leads to an event. */
final class Spots {
    /**
     * A value or a link.
     *
     * @param elements what of the state it shows; none for a link
     * @param event    where a link leads; 0 for a value
     * @param line     of that event's burst; 0 for the whole event
     * @param name     tells it from others of the same elements or event
     * @param words    what a screen reader says of it
     */
    record Spot(double x, double y, double width, double height, List<Element> elements, int event, int line, String name, String words) {
        boolean holds(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }

        boolean isLink() {
            return event > 0;
        }

        /** Whether it is the same place of a face, maybe with another value. */
        boolean same(Spot other) {
            return other != null && elements.equals(other.elements) && isLink() == other.isLink() && name.equals(other.name)
                    && (!name.isEmpty() || event == other.event);
        }
    }

    private final StateSchema schema;
    private final List<Spot> all = new ArrayList<>();

    Spots(StateSchema schema) {
        this.schema = schema;
    }

    /** A value of a component; nothing where it has no such field. */
    void add(double x, double y, double width, double height, int component, FieldKind kind, int index, String words) {
        if (schema.field(component, kind) != null) {
            add(x, y, width, height, elements(component, index, kind), "", words);
        }
    }

    /** A value that is read from several elements, or from none that somebody writes. */
    void add(double x, double y, double width, double height, List<Element> elements, String name, String words) {
        all.add(new Spot(x, y, width, height, elements, 0, 0, name, words));
    }

    /** The elements of these fields that the component has. */
    List<Element> elements(int component, int index, FieldKind... kinds) {
        return Stream.of(kinds).map(kind -> schema.field(component, kind)).filter(field -> field != null && inside(field, index))
                .map(field -> new Element(field, index)).toList();
    }

    private static boolean inside(StateField field, int index) {
        return field.length() == 0 || index < field.length();
    }

    /** Draws a text that leads to an event, its end or its beginning at x. */
    void link(Pen pen, String text, double x, double baseline, boolean right, int event, String name, String words) {
        double width = pen.width(text, TextStyle.TEXT);
        double left = right ? x - width : x;
        pen.left(text, left, baseline, TextStyle.TEXT, LINK.color());
        pen.line(left, baseline + 2.5, left + width, baseline + 2.5, LINK.color(), 1);
        link(left - 3, baseline - 15, width + 6, 20, event, name, words);
    }

    /** A place that leads to an event; whoever adds it has drawn it. */
    void link(double x, double y, double width, double height, int event, String name, String words) {
        link(x, y, width, height, event, 0, name, words);
    }

    /** A place that leads to a line of an event's burst. */
    void link(double x, double y, double width, double height, int event, int line, String name, String words) {
        all.add(new Spot(x, y, width, height, List.of(), event, line, name, words));
    }

    List<Spot> all() {
        return all;
    }

    /** The quiet frame round a value that the step has changed. */
    static void fresh(Pen pen, double x, double y, double width, double height) {
        pen.frame(x, y, width, height, 3, INK.color(), 2);
    }
}
