package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

/** An interrupt: a hollow bolt, 20 x 24; struck through where it was left out. */
public final class BoltMark {
    private static final Outline BOLT = Outline.svg("M12 1L2 14H9L7 23L18 9H11Z");
    private static final Outline STRIKE = Outline.svg("M-1 3L21 21");

    private BoltMark() {
    }

    /** The bolt with its upper left corner at (x, y). */
    public static void draw(Pen pen, double x, double y) {
        pen.move(x, y);
        pen.outline(BOLT, STAGE.color(), INK.color(), 2, Pen.Line.SOLID);
        pen.move(-x, -y);
    }

    public static void drawSuppressed(Pen pen, double x, double y) {
        draw(pen, x, y);
        pen.move(x, y);
        pen.stroke(STRIKE, STAGE.color(), 6);
        pen.stroke(STRIKE, INK.color(), 2.5);
        pen.move(-x, -y);
    }
}
