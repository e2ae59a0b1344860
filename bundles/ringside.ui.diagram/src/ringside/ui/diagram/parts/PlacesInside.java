package ringside.ui.diagram.parts;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.ui.diagram.StageSelection;

/** A part that paints places which have no part of their own: the cells of a cache, the slots of a ring. */
public interface PlacesInside {
    /** Where a place is on the stage; empty where it is not drawn. */
    Optional<Rectangle> place(int index);

    /** The place at a point of the stage. */
    Optional<StageSelection> placeAt(int x, int y);

    /** How the keyboard goes from place to place. */
    PlaceWalk walk();

    /** Where a place is and what it holds, as a screen reader says it. */
    String spoken(StageSelection place);

    /** Turns a point of the control into a point of the stage. */
    void translate(Point point);
}
