package ringside.ui.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/**
 * Where the panels of a perspective stand. The stage has the same place and size in both: 1088 x 620 of the 1440 x 796
 * pixels between transport and status line, a panel of 352 x 250 at its right, one of 352 x 370 below that, and one
 * of 1440 x 176 below everything.
 */
final class Places {

    private static final float STAGE_HEIGHT = 620f / 796;
    private static final float STAGE_WIDTH = 1088f / 1440;
    private static final float UPPER_HEIGHT = 250f / 620;

    private final IPageLayout layout;

    Places(IPageLayout layout) {
        this.layout = layout;
        layout.setEditorAreaVisible(true);
    }

    /** A stack of tabs below stage and panels. */
    void below(String stack, String... views) {
        fill(layout.createFolder(stack, IPageLayout.BOTTOM, STAGE_HEIGHT, IPageLayout.ID_EDITOR_AREA), views);
    }

    /** A panel without a tab at the upper right. */
    void upperRight(String view) {
        if (exists(view)) {
            layout.addStandaloneView(view, false, IPageLayout.RIGHT, STAGE_WIDTH, IPageLayout.ID_EDITOR_AREA);
            layout.getViewLayout(view).setCloseable(false);
        }
    }

    /** A stack of tabs under the panel {@code upper}. */
    void lowerRight(String stack, String upper, String... views) {
        fill(layout.createFolder(stack, IPageLayout.BOTTOM, UPPER_HEIGHT, upper), views);
    }

    /** A stack with a tab at the upper right. */
    void upperRightStack(String stack, String... views) {
        fill(layout.createFolder(stack, IPageLayout.RIGHT, STAGE_WIDTH, IPageLayout.ID_EDITOR_AREA), views);
    }

    private static void fill(IFolderLayout folder, String... views) {
        for (String view : views) {
            if (exists(view)) {
                folder.addView(view);
                if (PlatformUI.getWorkbench().getViewRegistry().find(view).getAllowMultiple()) {
                    // Further ones of its kind open beside it.
                    folder.addPlaceholder(view + ":*");
                }
            }
        }
    }

    private static boolean exists(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
    }
}
