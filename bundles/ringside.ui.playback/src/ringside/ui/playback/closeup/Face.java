package ringside.ui.playback.closeup;

import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;

/** One way to look at an element in full. Drawn once and thrown away. */
interface Face {
    /** What is looked at, for example {@code LLC sets 12 to 15}. */
    String title();

    /** A quiet word at the right of the title; may be empty. */
    String note();

    /** Which of the faces it is. */
    FaceKind kind();

    /** What it shows, by which the same is found again after another step. */
    StageSelection place();

    /** Draws everything below the title between two edges and says where its values are; y is measured from the top of the Close-up. */
    void paint(Pen pen, Spots spots, int left, int right);

    /** The y below what was drawn last: where there is less room, it can be scrolled. */
    default int bottom() {
        return 344;
    }
}
