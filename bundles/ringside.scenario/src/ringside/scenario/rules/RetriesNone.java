package ringside.scenario.rules;

import ringside.model.lab.FullPolicy;
import ringside.model.lab.Virtqueue;
import ringside.scenario.Names;

/** Who retries, retries at least once (Open vSwitch: tx-retries-max). */
final class RetriesNone implements LabRule {
    private static final int RETRIES = 8;

    @Override
    public void check(DrawnParts lab, Problems problems) {
        for (Virtqueue queue : lab.queues()) {
            if (queue.getFullPolicy() == FullPolicy.RETRY_N && queue.getRetries() == 0) {
                problems.hint(queue, "no-retries", "queue", Names.of(queue)).fix(() -> queue.setRetries(RETRIES), "no-retries.fix", "n", RETRIES)
                        .fix(() -> queue.setFullPolicy(FullPolicy.DROP), "no-retries.fix-drop", "queue", Names.of(queue));
            }
        }
    }
}
