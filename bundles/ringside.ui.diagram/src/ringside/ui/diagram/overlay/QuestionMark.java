package ringside.ui.diagram.overlay;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.trace.ComponentInfo;
import ringside.trace.StateSchema;
import ringside.ui.diagram.figures.TextStyle;

/** Where the next step will happen while its outcome is hidden: a frame round the element and a question mark in its corner. */
final class QuestionMark {
    private static final int SIZE = 28;

    private final StateSchema schema;
    private final Places places;

    QuestionMark(Moment moment, Places places) {
        this.schema = moment.history().schema();
        this.places = places;
    }

    /** Marks the component with this path, or the nearest one around it that is drawn. */
    void addTo(List<Mark> marks, String path) {
        ComponentInfo at = schema.component(path);
        while (at != null && at.id() != 0) {
            Optional<Rectangle> box = places.box(at.elementId());
            if (box.isPresent()) {
                mark(marks, box.get());
                return;
            }
            at = schema.component(at.parent());
        }
    }

    private static void mark(List<Mark> marks, Rectangle box) {
        marks.add(pen -> {
            pen.frame(box.x, box.y, box.width, box.height, 4, INK.color(), 2);
            double x = box.x + (box.width - SIZE) / 2.0;
            double y = Math.max(2, box.y - SIZE / 2.0);
            pen.box(x, y, SIZE, SIZE, SIZE / 2.0, INK.color(), STAGE.color(), 2);
            pen.centre("?", x + SIZE / 2.0, y + SIZE / 2.0 + 6, TextStyle.TITLE, STAGE.color());
        });
    }
}
