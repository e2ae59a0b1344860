package ringside.ui.playback.closeup;

import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.playback.closeup.Spots.Spot;

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

    /** The y above which nothing scrolls: title and switches. */
    default int head() {
        return 34;
    }

    /** Draws what stands there below the title. */
    default void paintHead(Pen pen, int left, int right) {
    }

    /** Height of what stands at the foot and does not scroll, 0 for none. */
    default int foot() {
        return 0;
    }

    /** Draws that. */
    default void paintFoot(Pen pen, int left, int right, int top) {
    }

    /** How large the Close-up is; said before it is drawn or asked anything. */
    default void room(int width, int height) {
    }

    /** Moves through more than what is drawn by a key; what is chosen then, null where the key means nothing here. */
    default Spot key(int keyCode) {
        return null;
    }

    /** Scrolls by rows of its own; whether it has any. */
    default boolean wheel(int rows) {
        return false;
    }

    /** What is at a place where there are too many to say where each is; null for nothing. */
    default Spot at(double x, double y) {
        return null;
    }

    /** The pointer is there; whether that changes what is drawn. */
    default boolean hover(double x, double y) {
        return false;
    }

    /** The pointer is pressed there; whether that moved it. */
    default boolean drag(double x, double y) {
        return false;
    }
}
