package ringside.scenario.rules;

import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.scenario.Names;

/** The last level cache holds more than any private cache in front of it. */
final class LlcSmallerThanPrivate implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Socket socket : lab.sockets()) {
            Cache llc = socket.getLastLevelCache();
            Cache largest = null;
            for (Core core : socket.getCores()) {
                for (Cache cache : new Cache[] {core.getL1(), core.getL2()}) {
                    if (cache != null && CacheSizes.drawn(cache) && (largest == null || CacheSizes.lines(cache) > CacheSizes.lines(largest))) {
                        largest = cache;
                    }
                }
            }
            if (llc != null && largest != null && CacheSizes.drawn(llc) && CacheSizes.lines(llc) < CacheSizes.lines(largest)) {
                int sets = CacheSizes.setsFor(4 * CacheSizes.lines(largest), llc.getWays());
                problems.warning(llc, "llc-smaller", "llc", Names.of(llc), "lines", CacheSizes.lines(llc), "other", Names.of(largest), "more",
                        CacheSizes.lines(largest)).fix(() -> llc.setSets(sets), "cache.fix-sets", "cache", Names.of(llc), "n", sets);
            }
        }
    }
}
