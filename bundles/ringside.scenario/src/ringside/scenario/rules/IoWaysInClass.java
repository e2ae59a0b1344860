package ringside.scenario.rules;

import ringside.model.WayMasks;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Nic;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** No class of service that is in use contains ways in which the NIC allocates: arriving packets would evict its lines. */
final class IoWaysInClass implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.nics().stream().noneMatch(Nic::isDirectCacheAccess)) {
            return;
        }
        for (Socket socket : lab.sockets()) {
            Cache llc = socket.getLastLevelCache();
            for (ClassOfService clos : socket.getClassesOfService()) {
                long shared = llc == null ? 0 : clos.getCapacityMask() & llc.getIoWaysMask();
                if (shared != 0 && UnusedClass.isUsed(socket, clos)) {
                    OverlappingMasks.without(problems.hint(clos, "io-ways-in-class", "clos", Names.of(clos), "mask", WayMasks.format(shared)), clos, shared);
                }
            }
        }
    }
}
