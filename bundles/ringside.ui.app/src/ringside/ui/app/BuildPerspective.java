package ringside.ui.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Build: the palette and the properties beside the stage, the problems below. */
public final class BuildPerspective implements IPerspectiveFactory {

    /** The stack at the top of the right column. */
    public static final String PALETTE_STACK = "ringside.stack.palette";

    /** The stack below the stage. */
    public static final String PROBLEMS_STACK = "ringside.stack.problems";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Places places = new Places(layout);
        places.below(PROBLEMS_STACK, Ids.PROBLEMS, Ids.TABLE, Ids.RULES, Ids.TIMELINE, Ids.LOG);
        places.upperRightStack(PALETTE_STACK, Ids.PALETTE);
        places.lowerRight("ringside.stack.properties", PALETTE_STACK, Ids.PROPERTIES, Ids.OUTLINE, Ids.HINT);
        layout.getViewLayout(Ids.PALETTE).setCloseable(false);
    }
}
