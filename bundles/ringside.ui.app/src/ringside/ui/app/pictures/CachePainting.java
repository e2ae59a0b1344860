package ringside.ui.app.pictures;

import java.util.Arrays;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.gef.StageGraphics;

/** How long a last level cache takes to paint, as it stands on a stage. */
final class CachePainting {

    private static final int TIMES = 300;
    private static final int WARM = 100;

    private CachePainting() {
    }

    /** The first last level cache in a tree of figures; null where there is none. */
    static LastLevelCacheFigure find(IFigure root) {
        if (root instanceof LastLevelCacheFigure cache) {
            return cache;
        }
        for (Object child : root.getChildren()) {
            LastLevelCacheFigure found = find((IFigure) child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** How much of the last level cache holds a line at the end of a run, 0 to 1. */
    static double share(StateHistory history) {
        StateView end = history.at(history.log().size());
        for (StateField field : history.schema().fields()) {
            if (field.kind() == FieldKind.LINE && field.component().parent() == 0) {
                int filled = 0;
                for (int cell = 0; cell < field.length(); cell++) {
                    filled += LineWord.valid(end.get(field.id(), cell)) ? 1 : 0;
                }
                return filled / (double) field.length();
            }
        }
        return 0;
    }

    /** Milliseconds of one painting: the middle one and the slowest in a hundred. */
    static double[] millis(Display display, IFigure cache) {
        Image image = new Image(display, cache.getBounds().right() + 1, cache.getBounds().bottom() + 1);
        GC gc = new GC(image);
        StageGraphics graphics = new StageGraphics(gc);
        try {
            long[] takes = new long[TIMES];
            for (int i = -WARM; i < TIMES; i++) {
                long begin = System.nanoTime();
                cache.paint(graphics);
                takes[Math.max(0, i)] = System.nanoTime() - begin;
            }
            Arrays.sort(takes);
            return new double[] {takes[TIMES / 2] / 1e6, takes[(int) (TIMES * 0.99)] / 1e6};
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
