package ringside.ui.app.frame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MGenericTile;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.ui.IPageLayout;

/**
 * The size of one region of the window, in pixels. A region keeps its size when the window grows, except the one that
 * holds the stage, which takes what the others leave.
 *
 * <p>The layout of a perspective says sizes as shares of the design window, {@value #WIDTH} x {@value #HEIGHT} pixels
 * between transport and status line; {@link RegionSizes} knows what a user chose instead.
 */
final class Region {

    static final int WIDTH = 1440;
    static final int HEIGHT = 796;

    private Region() {
    }

    static int pixels(MUIElement region, int designed) {
        return RegionSizes.pixels(region, designed(region, designed));
    }

    /** As the perspective says, whatever a user chose since. */
    static int designed(MUIElement region, int designed) {
        return Math.round(share(region) * designed);
    }

    private static float share(MUIElement region) {
        String weight = region.getContainerData();
        return weight == null || weight.isBlank() ? 0.5f : Integer.parseInt(weight.strip()) / 10_000f;
    }

    static List<MUIElement> shown(MGenericTile<?> tile) {
        List<MUIElement> shown = new ArrayList<>();
        for (MUIElement child : tile.getChildren()) {
            if (child.isToBeRendered() && child.isVisible()) {
                shown.add(child);
            }
        }
        return shown;
    }

    /** The child that grows with the window: the one with the stage in it, else the last. */
    static MUIElement growing(List<MUIElement> children) {
        return children.stream().filter(Region::holdsStage).findFirst().orElse(children.get(children.size() - 1));
    }

    static boolean holdsStage(MUIElement element) {
        if (element instanceof MGenericTile<?> tile) {
            for (MUIElement child : tile.getChildren()) {
                if (holdsStage(child)) {
                    return true;
                }
            }
            return false;
        }
        return element instanceof MPlaceholder && IPageLayout.ID_EDITOR_AREA.equals(element.getElementId());
    }
}
