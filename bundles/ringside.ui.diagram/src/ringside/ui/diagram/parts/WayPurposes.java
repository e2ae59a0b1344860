package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Socket;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.WayGroup;

/** What the ways of a last level cache are for, neighbours of one purpose together: for I/O, for the host's copies, or of a class of service. */
public final class WayPurposes {
    private WayPurposes() {
    }

    /** @param counted whether labels say how many ways they are */
    public static List<WayGroup> of(Cache cache, boolean counted) {
        List<WayGroup> groups = new ArrayList<>();
        int first = 0;
        for (int way = 1; way <= cache.getWays(); way++) {
            if (way == cache.getWays() || !purpose(cache, way).equals(purpose(cache, first))) {
                Purpose purpose = purpose(cache, first);
                if (purpose.kind() != Kind.NONE) {
                    groups.add(new WayGroup(first, way - 1, purpose.label(way - first, counted), purpose.kind() == Kind.SHARED));
                }
                first = way;
            }
        }
        return groups;
    }

    private enum Kind {
        NONE, IO, SHARED, CLASS
    }

    private record Purpose(Kind kind, int number) {
        String label(int ways, boolean counted) {
            return switch (kind) {
                case IO -> counted ? NLS.bind(Texts.ioWaysCounted, ways) : Texts.ioWays;
                case SHARED -> counted ? NLS.bind(Texts.sharedWaysCounted, ways) : Texts.sharedWays;
                case CLASS -> NLS.bind(Texts.classWays, number);
                case NONE -> "";
            };
        }
    }

    private static Purpose purpose(Cache cache, int way) {
        long bit = 1L << way;
        if ((cache.getIoWaysMask() & bit) != 0) {
            return new Purpose(Kind.IO, 0);
        }
        if ((cache.getCopyWaysMask() & bit) != 0) {
            return new Purpose(Kind.SHARED, 0);
        }
        for (ClassOfService service : ((Socket) cache.eContainer()).getClassesOfService()) {
            if ((service.getCapacityMask() & bit) != 0) {
                return new Purpose(Kind.CLASS, service.getNumber());
            }
        }
        return new Purpose(Kind.NONE, 0);
    }
}
