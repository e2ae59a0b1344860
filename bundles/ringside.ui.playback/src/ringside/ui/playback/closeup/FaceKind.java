package ringside.ui.playback.closeup;

import java.util.Locale;
import ringside.ui.playback.Messages;

/** The faces of the Close-up, each of which can have a tab of its own. */
enum FaceKind {
    CACHE(Messages.Face_Cache), RING(Messages.Face_Ring), RULES(Messages.Face_Rules), PACKET(Messages.Face_Packet), TIMES(Messages.Face_Times),
    CORE(Messages.Face_Core);

    private final String label;

    FaceKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The second part of the id of the tab that shows this face alone. */
    String secondaryId() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The face of a tab; null for the one that shows any of them. */
    static FaceKind ofTab(String secondaryId) {
        return secondaryId == null ? null : valueOf(secondaryId.toUpperCase(Locale.ROOT));
    }
}
