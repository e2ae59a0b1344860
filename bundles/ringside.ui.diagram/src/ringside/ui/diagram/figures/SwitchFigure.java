package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** The virtual switch, a hexagon: the stage that answered and how often it was passed. */
public final class SwitchFigure extends StageFigure {
    /** The values that can be marked. */
    public static final String STAGE = "stage";
    public static final String PASSES = "passes";

    private String name = "";
    private String stage = "";
    private String passes = "";
    private boolean counted;

    /** @param isCounted whether the last line is a count of this run rather than a part of the description */
    public void show(String newName, String newStage, String newPasses, boolean isCounted) {
        name = changed(name, newName);
        stage = changed(stage, newStage);
        passes = changed(passes, newPasses);
        counted = changed(counted, isCounted);
    }

    @Override
    public void draw(Pen pen) {
        double w = width();
        double h = height();
        double point = 24.6;
        Outline hexagon = new Outline().from(point, 1).to(w - point, 1).to(w - 1, h / 2).to(w - point, h - 1).to(point, h - 1).to(1, h / 2).close();
        pen.outline(hexagon, PANEL.color(), BORDER.color(), 1.5, Pen.Line.SOLID);
        pen.centre(pen.fit(name, BOLD, w - 60), w / 2, 26, BOLD, INK.color());
        value(pen, STAGE, pen.fit(stage, TEXT, w - 30), w / 2, 47, Pen.Align.CENTRE, SECOND_INK.color());
        value(pen, PASSES, pen.fit(passes, TEXT, w - 40), w / 2, 68, Pen.Align.CENTRE, counted ? INK.color() : SECOND_INK.color());
    }
}
