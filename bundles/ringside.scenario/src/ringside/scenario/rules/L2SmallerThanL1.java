package ringside.scenario.rules;

import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.scenario.Names;

/** A second level cache holds more than the first level cache in front of it; one that contains it cannot hold less. */
final class L2SmallerThanL1 implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Core core : lab.cores()) {
            Cache l1 = core.getL1();
            Cache l2 = core.getL2();
            if (l1 != null && l2 != null && CacheSizes.drawn(l1) && CacheSizes.drawn(l2) && CacheSizes.lines(l2) < CacheSizes.lines(l1)) {
                int sets = CacheSizes.setsFor(4 * CacheSizes.lines(l1), l2.getWays());
                problems.warning(l2, "l2-smaller", "l2", Names.of(l2), "lines", CacheSizes.lines(l2), "l1", Names.of(l1), "more", CacheSizes.lines(l1))
                        .fix(() -> l2.setSets(sets), "cache.fix-sets", "cache", Names.of(l2), "n", sets)
                        .fix(() -> lab.remove(l2), "l2-smaller.fix-remove", "core", Names.of(core));
            }
        }
    }
}
