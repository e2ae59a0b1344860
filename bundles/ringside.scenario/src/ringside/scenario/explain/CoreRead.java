package ringside.scenario.explain;

import java.util.List;
import ringside.trace.time.CoreUse;

/**
 * How a core has been used, with words for what was counted.
 *
 * @param title what it is and whose: {@code Core 1 · VM 1}
 * @param does  what it does at the moment: {@code copies p1}; or that it has nothing to do
 */
public record CoreRead(CoreUse use, String title, String does, List<Line> interrupts, List<Line> notified, List<Line> exits) {
    public CoreRead {
        interrupts = List.copyOf(interrupts);
        notified = List.copyOf(notified);
        exits = List.copyOf(exits);
    }

    /**
     * How often something happened.
     *
     * @param what in words: {@code left out, by flag}
     * @param key  the name that it has in files: {@code SUPPRESSED_BY_FLAG}
     * @param last the last event that was one
     */
    public record Line(String what, String key, long count, int last) {
    }
}
