package ringside.ui.diagram.overlay;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ringside.trace.EventKind;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** What happened before a moment and is still to be seen at it. Looks back over a thousand events at most. */
final class Earlier {
    private static final int HORIZON = 1_000;

    private Earlier() {
    }

    /** The latest event of a kind up to this one. */
    static Optional<TraceEvent> last(TraceLog log, int event, EventKind kind) {
        TraceEvent at = log.event(event);
        for (int number = event; number > Math.max(0, event - HORIZON); number--) {
            if (at.moveTo(number).kind() == kind) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * The latest notification that was left out and is still missing: the machine has neither been interrupted since nor read
     * the packet by itself.
     */
    static Optional<TraceEvent> leftOut(TraceLog log, int event) {
        Set<Integer> read = new HashSet<>();
        Set<Long> interrupted = new HashSet<>();
        TraceEvent at = log.event(event);
        for (int number = event; number > Math.max(0, event - HORIZON); number--) {
            switch (at.moveTo(number).kind()) {
                case READ_RING -> read.add(at.packet());
                case INJECT, INTERRUPT -> interrupted.add(at.argument("vm"));
                case NOTIFY -> {
                    Notification notification = Notification.values()[(int) at.argument("notification")];
                    if (notification == Notification.NONE || notification == Notification.SENT) {
                        interrupted.add(at.argument("vm"));
                    } else if (!read.contains(at.packet()) && !interrupted.contains(at.argument("vm"))) {
                        return Optional.of(at);
                    }
                }
                default -> {
                }
            }
        }
        return Optional.empty();
    }
}
