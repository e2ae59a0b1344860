package ringside.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Build: the palette and the properties beside the stage, the problems below. */
public final class BuildPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Places places = new Places(layout);
        places.below("ringside.stack.problems", Ids.PROBLEMS, Ids.TIMELINE, Ids.LOG);
        places.upperRightStack(Ids.PALETTE_STACK, Ids.PALETTE);
        places.lowerRight("ringside.stack.properties", Ids.PALETTE_STACK, Ids.PROPERTIES, Ids.OUTLINE);
        layout.getViewLayout(Ids.PALETTE).setCloseable(false);
    }
}
