package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

/** The transfer component of a virtual machine: a diamond, in ink while it decides. */
public final class TransferFigure extends StageFigure {
    private boolean deciding;

    public void show(boolean isDeciding) {
        deciding = changed(deciding, isDeciding);
    }

    @Override
    public void draw(Pen pen) {
        double c = width() / 2.0;
        double half = c - 1;
        Outline diamond = new Outline().from(c, c - half).to(c + half, c).to(c, c + half).to(c - half, c).close();
        pen.outline(diamond, STAGE.color(), deciding ? INK.color() : BORDER.color(), deciding ? 2 : 1.5, Pen.Line.SOLID);
    }
}
