package ringside.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Run: This step and the Close-up beside the stage, the timeline below. */
public final class RunPerspective implements IPerspectiveFactory {

    /** The stack below the stage. */
    public static final String TIMELINE_STACK = "ringside.stack.timeline";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Places places = new Places(layout);
        places.below(TIMELINE_STACK, Ids.TIMELINE);
        places.upperRight(Ids.THIS_STEP);
        places.lowerRight("ringside.stack.closeUp", Ids.THIS_STEP, Ids.CLOSE_UP);
    }
}
