package ringside.scenario.rules;

import ringside.model.LabLimits;
import ringside.model.lab.RingFormat;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** The size of a split virtqueue is a power of two, because its indices run free and are taken modulo the size (virtio 1.x, 2.7). */
final class RingSizeNotPowerOfTwo implements LabRule {
    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Virtqueue queue : lab.queues()) {
            int size = queue.getSize();
            if (queue.getFormat() == RingFormat.SPLIT && size > 1 && size <= LabLimits.RING_SIZE && Integer.bitCount(size) != 1) {
                int below = Integer.highestOneBit(size);
                problems.error(queue, "ring-size", "queue", Names.of(queue), "size", size)
                        .fix(() -> queue.setSize(below * 2), "ring-size.fix", "size", below * 2)
                        .fix(() -> queue.setSize(below), "ring-size.fix", "size", below);
            }
        }
    }
}
