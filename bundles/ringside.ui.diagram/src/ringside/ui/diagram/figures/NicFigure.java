package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A network interface; its receive ring is a figure of its own. */
public final class NicFigure extends StageFigure {
    private String name = "";
    private String rate = "";
    private String dma = "";

    public void show(String newName, String newRate, String newDma) {
        name = changed(name, newName);
        rate = changed(rate, newRate);
        dma = changed(dma, newDma);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        double room = width() - 24 - pen.width(rate, TEXT);
        pen.left(pen.fit(name, BOLD, room), 10, 20, BOLD, INK.color());
        pen.right(rate, width() - 10, 20, TEXT, SECOND_INK.color());
        pen.right(dma, width() - 8, 41, TEXT, SECOND_INK.color());
    }
}
