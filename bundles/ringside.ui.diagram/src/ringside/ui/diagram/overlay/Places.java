package ringside.ui.diagram.overlay;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.ui.diagram.layout.StagePlan;

/** Where things are on the stage, for what is drawn above it. */
public interface Places {
    StagePlan plan();

    /** The box of an element; empty where it is not drawn. */
    Optional<Rectangle> box(String elementId);

    /** Where the words end that stand in the top left corner of a last level cache; empty where it is not drawn. */
    Optional<Integer> wordsEnd(String cacheId);

    /** A cell of a cache or a slot of a ring; {@code path} is the component's. */
    Optional<Rectangle> inside(String path, int index);
}
