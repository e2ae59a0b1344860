package ringside.ui.app.frame;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.MGenericTile;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The sizes that a user gave the regions of the window: remembered between starts, and the same in Build and in Run, so that the
 * stage stays where it is. What lies below the stage can be folded.
 */
public final class RegionSizes {

    /** A folded region: the strip of its tabs and a thin line of what it shows. */
    public static final int FOLDED = 40;

    private static final String NODE = "ringside.ui.app";
    private static final String KEY = "region.";
    private static final String FOLDED_KEY = KEY + "folded";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    /** The height below the stage that a table needs at least. */
    private static final int TALL = 340;

    private static boolean tall;

    /** The regions round the stage. */
    enum Place {
        RIGHT, BOTTOM, UPPER_RIGHT
    }

    private RegionSizes() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Which of the regions one is, by what it is tiled with; empty where a user made another arrangement. */
    static Optional<Place> of(MUIElement region) {
        if (!((Object) region.getParent() instanceof MGenericTile<?> tile) || Region.shown(tile).size() != 2) {
            return Optional.empty();
        }
        if (tile.isHorizontal()) {
            return Optional.of(Place.RIGHT);
        }
        return Optional.of(Region.shown(tile).stream().anyMatch(Region::holdsStage) ? Place.BOTTOM : Place.UPPER_RIGHT);
    }

    /** Pixels of a region, {@code otherwise} where nobody has chosen. */
    static int pixels(MUIElement region, int otherwise) {
        Optional<Place> place = of(region);
        if (place.isEmpty()) {
            return otherwise;
        }
        int chosen = node().getInt(KEY + place.get(), otherwise);
        return place.get() != Place.BOTTOM ? chosen : folded() ? FOLDED : tall ? Math.max(TALL, chosen) : chosen;
    }

    /** Remembers a size; a region that is dragged open is no longer folded. */
    static void keep(Place place, int pixels) {
        node().putInt(KEY + place, pixels);
        if (place == Place.BOTTOM) {
            node().remove(FOLDED_KEY);
        }
        changed();
    }

    public static boolean folded() {
        return node().getBoolean(FOLDED_KEY, false);
    }

    /** Folds what lies below the stage, or opens it at the size it had. */
    public static void fold(boolean fold) {
        node().putBoolean(FOLDED_KEY, fold);
        save();
        changed();
    }

    /** Makes room for a table below the stage while one is shown there; the size that was chosen comes back afterwards. */
    public static void tall(boolean needed) {
        if (needed != tall) {
            tall = needed;
            changed();
        }
    }

    /** Forgets every size. */
    public static void reset() {
        for (Place place : Place.values()) {
            node().remove(KEY + place);
        }
        node().remove(FOLDED_KEY);
        save();
        changed();
    }

    /** Called after every change. */
    static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static void changed() {
        LISTENERS.forEach(Runnable::run);
    }

    static void save() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // They hold until the window is closed.
        }
    }
}
