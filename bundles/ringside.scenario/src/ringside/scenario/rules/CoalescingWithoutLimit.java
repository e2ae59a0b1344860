package ringside.scenario.rules;

import ringside.model.lab.NotifyMode;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** A queue that coalesces says after how many packets and after how long; so many packets can lie in the ring. */
final class CoalescingWithoutLimit implements LabRule {
    private static final int PACKETS = 4;
    private static final int USECS = 50;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Virtqueue queue : lab.queues()) {
            if (queue.getNotify() != NotifyMode.COALESCED) {
                continue;
            }
            if (queue.getMaxPackets() == 0 || queue.getMaxUsecs() == 0) {
                int packets = queue.getMaxPackets() == 0 ? Math.max(1, Math.min(PACKETS, queue.getSize() / 2)) : queue.getMaxPackets();
                int usecs = queue.getMaxUsecs() == 0 ? USECS : queue.getMaxUsecs();
                problems.hint(queue, "coalescing.off", "queue", Names.of(queue)).fix(() -> {
                    queue.setMaxPackets(packets);
                    queue.setMaxUsecs(usecs);
                }, "coalescing.fix", "n", packets, "usecs", usecs).fix(() -> queue.setNotify(NotifyMode.EVERY_PACKET), "coalescing.fix-every", "queue", Names.of(queue));
            } else if (queue.getMaxPackets() > queue.getSize() && queue.getSize() > 0) {
                problems.hint(queue, "coalescing.never", "queue", Names.of(queue), "n", queue.getMaxPackets(), "size", queue.getSize())
                        .fix(() -> queue.setMaxPackets(queue.getSize()), "coalescing.fix-packets", "n", queue.getSize());
            }
        }
    }
}
