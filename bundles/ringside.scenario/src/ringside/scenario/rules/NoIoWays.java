package ringside.scenario.rules;

import ringside.model.WayMasks;
import ringside.model.lab.Cache;
import ringside.scenario.Names;

/** With direct cache access the last level cache has ways that the NIC may allocate in. */
final class NoIoWays implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.sockets().isEmpty() || lab.nics().isEmpty()) {
            return;
        }
        Cache llc = lab.sockets().get(0).getLastLevelCache();
        if (llc != null && llc.getIoWaysMask() == 0 && lab.nics().get(0).isDirectCacheAccess()) {
            long two = WayMasks.lowest(Math.min(2, Math.max(llc.getWays(), 1)));
            problems.error(llc, "no-io-ways", "llc", Names.of(llc))
                    .fix(() -> llc.setIoWaysMask(two), "no-io-ways.fix-mask", "mask", WayMasks.format(two))
                    .fix(() -> lab.nics().get(0).setDirectCacheAccess(false), "no-io-ways.fix-off");
        }
    }
}
