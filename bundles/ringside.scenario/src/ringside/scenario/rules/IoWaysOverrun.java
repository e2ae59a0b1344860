package ringside.scenario.rules;

import ringside.model.lab.Cache;
import ringside.model.lab.Generator;
import ringside.model.lab.Nic;
import ringside.model.lab.Scenario;
import ringside.model.lab.Traffic;
import ringside.scenario.Names;

/** The packets of a full turn of the NIC's receive ring fit into the I/O ways; otherwise later ones evict earlier ones that nobody has read yet. */
final class IoWaysOverrun implements LabRule {
    private static final int LINE = 64;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        if (lab.nics().isEmpty() || lab.sockets().isEmpty() || lab.sockets().get(0).getLastLevelCache() == null) {
            return;
        }
        Nic nic = lab.nics().get(0);
        Cache llc = lab.sockets().get(0).getLastLevelCache();
        long most = lab.scenarios().stream().mapToLong(IoWaysOverrun::packets).max().orElse(0);
        if (!nic.isDirectCacheAccess() || !CacheSizes.drawn(llc) || most < nic.getRxRingSize() || llc.getIoWaysMask() == 0) {
            return;
        }
        int longest = Math.max(1, lab.traffic().stream().mapToInt(Traffic::getLengthBytes).max().orElse(1));
        long lines = (longest + LINE - 1) / LINE;
        long room = (long) llc.getSets() * Long.bitCount(llc.getIoWaysMask());
        if (nic.getRxRingSize() * lines > room) {
            int size = (int) Long.highestOneBit(Math.max(1, room / lines));
            int sets = CacheSizes.setsFor(nic.getRxRingSize() * lines, Long.bitCount(llc.getIoWaysMask()));
            var found = problems.hint(nic, "io-ways-overrun", "nic", Names.of(nic), "n", nic.getRxRingSize(), "lines", nic.getRxRingSize() * lines, "room", room);
            if (size * lines <= room) {
                found.fix(() -> nic.setRxRingSize(size), "io-ways-overrun.fix", "nic", Names.of(nic), "n", size);
            }
            if ((long) sets * Long.bitCount(llc.getIoWaysMask()) >= nic.getRxRingSize() * lines) {
                found.fix(() -> llc.setSets(sets), "cache.fix-sets", "cache", Names.of(llc), "n", sets);
            }
        }
    }

    private static long packets(Scenario scenario) {
        return scenario.getTraffic().stream().mapToLong(traffic -> traffic instanceof Generator g ? g.getCount() : 1).sum();
    }
}
