package ringside.scenario.explain;

import java.util.List;
import ringside.trace.time.RingFacts;

/**
 * A ring at a moment, with words for what a reader has to know besides its fields.
 *
 * @param who       as whom the step, or the last one before it, wrote: {@code device, host on core 0}; empty where nobody has
 * @param wrote     what it wrote, an element each: {@code used.idx 3 → 4}
 * @param interrupt whether the driver will be interrupted; empty for a ring of the NIC
 * @param kick      whether the device will be kicked; empty for a ring of the NIC
 */
public record RingRead(RingFacts facts, String who, List<String> wrote, String interrupt, String kick) {
    public RingRead {
        wrote = List.copyOf(wrote);
    }
}
