package ringside.scenario.rules;

import ringside.model.lab.CopyTarget;
import ringside.model.lab.MappingMode;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** A receive queue that takes its buffers from a shared region takes them from a common pool that its machine maps. */
final class BadPool implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Virtqueue queue : lab.queues()) {
            SharedMemoryRegion pool = queue.getBufferPool();
            if (pool == null) {
                continue;
            }
            VirtualMachine vm = (VirtualMachine) queue.eContainer().eContainer();
            if (vm.getVnic().getTx() == queue) {
                problems.error(queue, "bad-pool.tx", "queue", Names.of(queue)).fix(() -> queue.setBufferPool(null), "bad-pool.fix-none", "queue",
                        Names.of(queue));
            } else if (lab.host() != null && lab.host().getCopyTarget() == CopyTarget.RING_SLOT) {
                problems.error(queue, "bad-pool.slot", "queue", Names.of(queue), "region", Names.of(pool))
                        .fix(() -> queue.setBufferPool(null), "bad-pool.fix-none", "queue", Names.of(queue))
                        .fix(() -> lab.host().setCopyTarget(CopyTarget.LLC), "bad-pool.fix-slot");
            } else if (pool.getMapping() != MappingMode.COMMON_POOL) {
                problems.error(queue, "bad-pool.mapping", "queue", Names.of(queue), "region", Names.of(pool))
                        .fix(() -> pool.setMapping(MappingMode.COMMON_POOL), "bad-pool.fix-mapping", "region", Names.of(pool))
                        .fix(() -> queue.setBufferPool(null), "bad-pool.fix-none", "queue", Names.of(queue));
            } else if (pool.getBuffers() < queue.getSize()) {
                problems.error(queue, "bad-pool.small", "queue", Names.of(queue), "size", queue.getSize(), "region", Names.of(pool), "n", pool.getBuffers())
                        .fix(() -> pool.setBuffers(queue.getSize()), "bad-pool.fix-small", "region", Names.of(pool), "size", queue.getSize());
            } else if (!pool.getMembers().contains(vm)) {
                problems.error(queue, "bad-pool.member", "queue", Names.of(queue), "region", Names.of(pool), "vm", Names.of(vm))
                        .fix(() -> pool.getMembers().add(vm), "region.fix-member", "vm", Names.of(vm), "region", Names.of(pool));
            }
        }
    }
}
