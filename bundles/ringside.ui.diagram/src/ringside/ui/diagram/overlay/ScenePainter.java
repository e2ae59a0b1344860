package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.WholeStageFigure;

/** The one figure that paints everything of a run which is not a value of an element: tickets, arrows, bolts, frames, doors. */
public final class ScenePainter extends WholeStageFigure {
    private List<Mark> marks = List.of();

    /** Paints this moment from now on, the places at which a run stops, and the one at which it is asked what happens next. */
    public void show(Optional<Moment> moment, Places places, Set<StageSelection> stops, Optional<String> asked, int trailFrom) {
        List<Mark> next = new ArrayList<>();
        if (moment.isPresent()) {
            Moment now = moment.get();
            if (trailFrom < now.event() && now.shows(Layer.PATH)) {
                new TrailMarks(now, places).addTo(next, trailFrom, now.event());
            }
            next.addAll(Scene.of(now, places));
            asked.ifPresent(path -> new QuestionMark(now, places).addTo(next, path));
        }
        new StopMarks(stops, places).addTo(next);
        if (!marks.isEmpty() || !next.isEmpty()) {
            marks = next;
            repaint();
        }
    }

    public List<Mark> marks() {
        return marks;
    }

    @Override
    protected void drawStage(Pen pen) {
        marks.forEach(mark -> mark.draw(pen));
    }
}
