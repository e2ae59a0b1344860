package ringside.ui.playback;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What playback remembers between sessions. */
public final class PlaybackPreferences {
    /** Node and keys, for a page that edits them. */
    public static final String NODE = "ringside.ui.playback";
    public static final String REDUCED_MOTION = "reducedMotion";
    private static final String HINT_SEEN = "hintSeen";

    private PlaybackPreferences() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    public static boolean reducedMotion() {
        return node().getBoolean(REDUCED_MOTION, false);
    }

    /** Remembers it and applies it to every open run. */
    public static void reducedMotion(boolean reduced) {
        node().putBoolean(REDUCED_MOTION, reduced);
        save();
        RunSession.reduceMotion(reduced);
    }

    /** Whether the hint on the stage has served and never returns. */
    public static boolean hintSeen() {
        return node().getBoolean(HINT_SEEN, false);
    }

    public static void hintSeen(boolean seen) {
        node().putBoolean(HINT_SEEN, seen);
        save();
    }

    private static void save() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // Not remembered; nothing else is lost.
        }
    }
}
