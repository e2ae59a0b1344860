package ringside.ui.diagram.overlay;

import ringside.ui.diagram.figures.Pen;

/** Something drawn above the stage, in the stage's coordinates. */
public interface Mark {
    void draw(Pen pen);
}
