package ringside.ui.diagram;

import java.util.List;
import ringside.model.lab.Socket;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.diagram.parts.WayPurposes;

/** What the ways of an editor's last level caches are for, wherever they are drawn. */
public final class LabWays {
    private LabWays() {
    }

    /** The groups of the cache with this id; empty where it is no last level cache. */
    public static List<WayGroup> of(LabEditor editor, String cacheId) {
        for (Socket socket : editor.lab().getServer().getSockets()) {
            if (socket.getLastLevelCache() != null && cacheId.equals(socket.getLastLevelCache().getId())) {
                return WayPurposes.of(socket.getLastLevelCache(), false);
            }
        }
        return List.of();
    }
}
