package ringside.scenario.rules;

import ringside.model.lab.Nic;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Traffic;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** Every buffer that a packet may have to fit into is as long as the longest packet: there are no chained receive buffers yet. */
final class PacketTooLong implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        int longest = lab.traffic().stream().mapToInt(Traffic::getLengthBytes).max().orElse(0);
        int whole = (int) Math.min(65_536, (longest + 63L) / 64 * 64);
        for (Nic nic : lab.nics()) {
            if (nic.getBufferBytes() < longest) {
                problems.error(nic, "packet-too-long", "bytes", longest, "part", Names.of(nic), "buffer", nic.getBufferBytes())
                        .fix(() -> nic.setBufferBytes(whole), "packet-too-long.fix", "part", Names.of(nic), "bytes", whole);
            }
        }
        for (Virtqueue queue : lab.queues()) {
            if (queue.getBufferPool() == null && queue.getBufferBytes() < longest) {
                problems.error(queue, "packet-too-long", "bytes", longest, "part", Names.of(queue), "buffer", queue.getBufferBytes())
                        .fix(() -> queue.setBufferBytes(whole), "packet-too-long.fix", "part", Names.of(queue), "bytes", whole);
            }
        }
        for (SharedMemoryRegion region : lab.regions()) {
            if (region.getBufferBytes() < longest) {
                problems.error(region, "packet-too-long", "bytes", longest, "part", Names.of(region), "buffer", region.getBufferBytes())
                        .fix(() -> region.setBufferBytes(whole), "packet-too-long.fix", "part", Names.of(region), "bytes", whole);
            }
        }
    }
}
