package ringside.scenario.marks;

import ringside.trace.ComponentInfo;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Whether an event concerns a place of the machine: it is of that packet, of that component or one inside it, or writes to the place. A place is
 * the path of a component, {@link #PACKET} for packets, and an index in it: set times ways plus way, slot or packet instance, or {@link #WHOLE}.
 */
public final class Concern {
    /** In place of an index: the component as a whole. */
    public static final int WHOLE = -1;
    /** In place of a component's path: the index is a packet instance. */
    public static final String PACKET = "packet";

    private Concern() {
    }

    /** The first event after {@code after}, up to {@code last}, that concerns the place; 0 where there is none. */
    public static int next(TraceLog log, int after, int last, String component, int index) {
        TraceEvent e = log.event(0);
        for (int number = after + 1; number <= last; number++) {
            if (of(e.moveTo(number), component, index)) {
                return number;
            }
        }
        return 0;
    }

    /** The last event before {@code before}, down to {@code first}, that concerns the place; 0 where there is none. */
    public static int previous(TraceLog log, int before, int first, String component, int index) {
        TraceEvent e = log.event(0);
        for (int number = before - 1; number >= Math.max(1, first); number--) {
            if (of(e.moveTo(number), component, index)) {
                return number;
            }
        }
        return 0;
    }

    public static boolean of(TraceEvent event, String component, int index) {
        if (component.equals(PACKET)) {
            return event.packet() == index;
        }
        boolean whole = index == WHOLE;
        if (whole && isIn(event, component)) {
            return true;
        }
        for (long fact = event.firstFact(); fact < event.endFact(); fact++) {
            StateField field = event.log().schema().field(event.log().factField(fact));
            boolean there = whole || index == event.log().factIndex(fact) && field.kind().axes() > 0;
            if (there && field.component().path().equals(component)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(TraceEvent event, String component) {
        ComponentInfo at = event.component();
        while (at.id() != 0) {
            if (at.path().equals(component)) {
                return true;
            }
            at = event.log().schema().component(at.parent());
        }
        return false;
    }
}
