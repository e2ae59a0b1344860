package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.StateSchema.Element;
import ringside.ui.diagram.figures.Pen;

/** Where the values of a face are, in reading order, so that each can be chosen and asked why it is there. */
final class Spots {
    /**
     * A value.
     *
     * @param words what a screen reader says of it
     */
    record Spot(double x, double y, double width, double height, Element element, String words) {
        boolean holds(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    private final StateSchema schema;
    private final List<Spot> all = new ArrayList<>();

    Spots(StateSchema schema) {
        this.schema = schema;
    }

    /** A value of a component; nothing where it has no such field. */
    void add(double x, double y, double width, double height, int component, FieldKind kind, int index, String words) {
        StateField field = schema.field(component, kind);
        if (field != null) {
            all.add(new Spot(x, y, width, height, new Element(field, index), words));
        }
    }

    List<Spot> all() {
        return all;
    }

    /** The quiet frame round a value that the step has written. */
    static void fresh(Pen pen, double x, double y, double width, double height) {
        pen.frame(x, y, width, height, 3, INK.color(), 2);
    }
}
