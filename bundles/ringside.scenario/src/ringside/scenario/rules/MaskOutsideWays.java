package ringside.scenario.rules;

import org.eclipse.emf.ecore.EAttribute;
import ringside.model.WayMasks;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** A mask of ways names ways that the last level cache has; the mask of a class of service names at least one. */
final class MaskOutsideWays implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            Cache llc = socket.getLastLevelCache();
            if (llc == null || llc.getWays() < 1 || llc.getWays() > WayMasks.MAX_WAYS) {
                continue;
            }
            check(llc, Literals.CACHE__IO_WAYS_MASK, llc, problems);
            check(llc, Literals.CACHE__COPY_WAYS_MASK, llc, problems);
            for (ClassOfService clos : socket.getClassesOfService()) {
                check(clos, Literals.CLASS_OF_SERVICE__CAPACITY_MASK, llc, problems);
                if (clos.getCapacityMask() == 0) {
                    long all = WayMasks.lowest(llc.getWays());
                    problems.error(clos, "mask.empty", "clos", Names.of(clos)).fix(() -> clos.setCapacityMask(all), "mask.fix", "mask",
                            WayMasks.format(all));
                }
            }
        }
    }

    private static void check(Element owner, EAttribute attribute, Cache llc, Problems problems) {
        long mask = (Long) owner.eGet(attribute);
        long has = WayMasks.lowest(llc.getWays());
        if ((mask & ~has) != 0) {
            long inside = (mask & has) == 0 ? has : mask & has;
            problems.error(owner, "mask.outside", "part", Names.of(owner), "attribute", attribute.getName(), "mask", WayMasks.format(mask), "ways",
                    llc.getWays()).fix(() -> owner.eSet(attribute, inside), "mask.fix", "mask", WayMasks.format(inside));
        }
    }
}
