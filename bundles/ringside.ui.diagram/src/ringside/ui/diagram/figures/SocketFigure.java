package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;

/** One processor socket: a rounded frame round its cores and their last level cache. */
public final class SocketFigure extends StageFigure {
    @Override
    public void draw(Pen pen) {
        pen.frame(0.5, 0.5, width() - 1, height() - 1, 8, BORDER.color(), 1);
    }
}
