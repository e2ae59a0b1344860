package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A core among very many: a bar, filled while it works. */
public final class CoreMarkFigure extends StageFigure {
    private boolean works;

    public void show(boolean nowWorks) {
        works = changed(works, nowWorks);
    }

    @Override
    public void draw(Pen pen) {
        pen.box(0.5, 0.5, width() - 1, height() - 1, 2, (works ? SECOND_INK : PANEL).color(), BORDER.color(), 1);
    }
}
