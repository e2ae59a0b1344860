package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import ringside.model.lab.Element;
import ringside.model.lab.NetworkFunction;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TroubleMark;
import ringside.ui.diagram.problems.ElementProblem;

/** Which icon stands for an element in lists. */
public final class KindIcons {
    private static final double SCALE = 0.75;
    private static final double MARK = 0.75;

    private KindIcons() {
    }

    /** The icon of its kind; a network function has that of what it does. */
    public static ElementIcon of(Element element) {
        return element instanceof NetworkFunction function ? Labels.icon(function.getKind()) : ElementIcon.ofKind(element.eClass().getName());
    }

    /** Draws the icon in a square of 20 at (x, y), with the mark of the worst problem at its corner. */
    public static void draw(GC gc, int x, int y, Element element, Optional<ElementProblem> problem) {
        try (GcPen pen = new GcPen(gc, SCALE, x, y)) {
            of(element).draw(pen, 0, 0);
        }
        if (problem.isPresent()) {
            try (GcPen pen = new GcPen(gc, MARK, x + 14, y + 14)) {
                switch (problem.get().weight()) {
                    case ERROR -> TroubleMark.error(pen, 0, 0);
                    case WARNING -> TroubleMark.warning(pen, 0, 0);
                    case HINT -> TroubleMark.hint(pen, 0, 0);
                }
            }
        }
    }
}
