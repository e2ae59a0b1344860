package ringside.ui.playback.closeup;

import java.util.Locale;
import ringside.trace.ComponentInfo;
import ringside.trace.StateSchema;
import ringside.ui.playback.Messages;

/** What caches are called: LLC for the shared one, else L1 or L2 as the end of the path says. */
final class CacheName {
    private CacheName() {
    }

    static String level(ComponentInfo cache) {
        String path = cache.path();
        return cache.parent() == 0 ? Messages.Scale_Llc : path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** With the core it belongs to, for example {@code Core 1 L1}. */
    static String of(StateSchema schema, ComponentInfo cache) {
        return cache.parent() == 0 ? level(cache) : schema.component(cache.parent()).label() + " " + level(cache);
    }
}
