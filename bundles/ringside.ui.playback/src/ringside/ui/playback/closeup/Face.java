package ringside.ui.playback.closeup;

import ringside.ui.diagram.figures.Pen;

/** One way to look at an element in full. Drawn once and thrown away. */
interface Face {
    /** What is looked at, for example {@code LLC sets 12 to 15}. */
    String title();

    /** A quiet word at the right of the title; may be empty. */
    String note();

    /** Draws everything below the title between two edges; y is measured from the top of the Close-up. */
    void paint(Pen pen, int left, int right);
}
