package ringside.scenario.rules;

import java.util.HashSet;
import ringside.model.lab.MappingMode;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Names;

/** A pairwise window has two members, first the one that sends; a pool at least one; nobody is a member twice. */
final class BadRegion implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (SharedMemoryRegion region : lab.regions()) {
            int members = region.getMembers().size();
            if (new HashSet<VirtualMachine>(region.getMembers()).size() != members || region.getMembers().contains(null)) {
                problems.error(region, "region.twice", "region", Names.of(region));
            } else if (region.getMapping() == MappingMode.PAIRWISE_WINDOW && members != 2) {
                var found = problems.error(region, "region.window", "region", Names.of(region), "n", members);
                if (members > 2) {
                    found.fix(() -> region.setMapping(MappingMode.COMMON_POOL), "bad-pool.fix-mapping", "region", Names.of(region));
                }
            } else if (members == 0) {
                problems.error(region, "region.empty", "region", Names.of(region)).fix(() -> lab.remove(region), "region.fix-remove",
                        "region", Names.of(region));
            }
        }
    }
}
