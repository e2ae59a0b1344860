package ringside.ui.playback.transport;

import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;

/** The signs on the step buttons: an arrow that leaves a dot, goes over it or into it; a small chevron tells the direction. */
enum Glyph {
    OUT, OVER, INTO;

    /** Draws it about the middle of a box of 32 x 32; backwards it is mirrored. */
    void draw(Pen pen, boolean back, Color ink) {
        double m = back ? -1 : 1;
        if (this == OVER) {
            pen.stroke(new Outline().from(16 - 7.5 * m, 18).curve(16 - 7.5 * m, 7, 16 + 7.5 * m, 7, 16 + 7.5 * m, 15), ink, 2);
            pen.fill(new Outline().from(16 + 2.5 * m, 14).by(10 * m, 0).by(-5 * m, 7).close(), ink);
            pen.fill(new Outline().circle(16 - 1.5 * m, 22, 3), ink);
            return;
        }
        if (this == OUT) {
            pen.line(16, 18, 16, 12, ink, 2);
            pen.fill(new Outline().from(11, 12).by(10, 0).by(-5, -6).close(), ink);
        } else {
            pen.line(16, 6, 16, 14, ink, 2);
            pen.fill(new Outline().from(11, 13).by(10, 0).by(-5, 6).close(), ink);
        }
        pen.fill(new Outline().circle(16, 23, 3), ink);
        pen.stroke(new Outline().from(16 + 7.5 * m, 12).by(3 * m, 4).by(-3 * m, 4), ink, 1.5);
    }

    /** The triangle of run, in a box of 36 x 32. */
    static void run(Pen pen, Color ink) {
        pen.fill(new Outline().from(13, 8).by(12, 8).by(-12, 8).close(), ink);
    }

    /** The two bars of pause, in a box of 36 x 32. */
    static void pause(Pen pen, Color ink) {
        pen.fill(12, 9, 4, 14, 0, ink);
        pen.fill(20, 9, 4, 14, 0, ink);
    }
}
