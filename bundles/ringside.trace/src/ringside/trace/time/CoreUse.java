package ringside.trace.time;

import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.Injection;
import ringside.trace.Notification;

/**
 * How a core has been used from the beginning of a run up to a moment. Busy and idle add up to the time that has passed, in whole
 * cycles: a core runs one task at a time, whose costs are rounded up once.
 *
 * @param now         tick of the moment
 * @param busy        ticks with a step on the core; of a step that is not over, those that have passed
 * @param exits       thousandths of a cycle that VM exits took, a part of what is busy
 * @param step        the last event on the core, 0 for none
 * @param runs        whether that step is the one of the moment, or is not over at its event
 * @param idleSince   tick at which its last step was over; 0 where there was none
 * @param interrupts  interrupts that reached it, by the way they came in; none for a core that runs no machine
 * @param notified    what became of each notification of packets for its machine, or of each kick for the host's core
 * @param exitsBy     VM exits, by the kind of event that had them
 */
public record CoreUse(ComponentInfo core, long now, long busy, long exits, int step, boolean runs, long idleSince, List<Count<Injection>> interrupts,
        List<Count<Notification>> notified, List<Count<EventKind>> exitsBy) {
    /**
     * How often something happened.
     *
     * @param last the last event that was one, 0 for none
     */
    public record Count<K>(K kind, long count, int last) {
    }

    public CoreUse {
        interrupts = List.copyOf(interrupts);
        notified = List.copyOf(notified);
        exitsBy = List.copyOf(exitsBy);
    }

    /** Ticks without a step. */
    public long idle() {
        return now - busy;
    }

    /** A share of the time that has passed in tenths of a percent, half up; 0 where none has. */
    public int permille(long thousandths) {
        return now == 0 ? 0 : (int) ((thousandths + now / 2) / now);
    }

    /** Occurrences of all kinds. */
    public static long sum(List<? extends Count<?>> counts) {
        return counts.stream().mapToLong(Count::count).sum();
    }
}
