package ringside.scenario.rules;

import java.util.List;
import ringside.model.WayMasks;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** Classes of service that are in use do not share ways: what shares a way is not apart. */
final class OverlappingMasks implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            List<ClassOfService> used = socket.getClassesOfService().stream().filter(clos -> UnusedClass.isUsed(socket, clos)).toList();
            for (int i = 0; i < used.size(); i++) {
                for (int j = 0; j < i; j++) {
                    long shared = used.get(i).getCapacityMask() & used.get(j).getCapacityMask();
                    if (shared != 0) {
                        var found = problems.hint(used.get(i), "masks-overlap", "clos", Names.of(used.get(i)), "other", Names.of(used.get(j)), "mask",
                                WayMasks.format(shared));
                        without(found, used.get(i), shared);
                        without(found, used.get(j), shared);
                    }
                }
            }
        }
    }

    /** Offers to take these ways from a class, where some are left to it, side by side. */
    static void without(Problems.Found found, ClassOfService clos, long ways) {
        long left = clos.getCapacityMask() & ~ways;
        if (MaskWithGap.inOnePiece(left)) {
            found.fix(() -> clos.setCapacityMask(left), "masks-overlap.fix", "clos", Names.of(clos), "mask", WayMasks.format(left));
        }
    }
}
