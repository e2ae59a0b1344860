package ringside.ui.playback;

import ringside.trace.ComponentInfo;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.diagram.StageSelection;

/** Whether an event concerns a place of the stage: it is of that packet, of that component or one inside it, or writes to the place. */
public final class Concern {
    private Concern() {
    }

    /** The first event after {@code after}, up to {@code last}, that concerns the place; 0 where there is none. */
    public static int next(TraceLog log, int after, int last, StageSelection place) {
        TraceEvent e = log.event(0);
        for (int number = after + 1; number <= last; number++) {
            if (of(e.moveTo(number), place)) {
                return number;
            }
        }
        return 0;
    }

    /** The last event before {@code before}, down to {@code first}, that concerns the place; 0 where there is none. */
    public static int previous(TraceLog log, int before, int first, StageSelection place) {
        TraceEvent e = log.event(0);
        for (int number = before - 1; number >= Math.max(1, first); number--) {
            if (of(e.moveTo(number), place)) {
                return number;
            }
        }
        return 0;
    }

    public static boolean of(TraceEvent event, StageSelection place) {
        if (place.componentPath().equals(StageSelection.PACKET)) {
            return event.packet() == place.index();
        }
        boolean whole = place.index() == StageSelection.WHOLE;
        if (whole && isIn(event, event.component(), place)) {
            return true;
        }
        for (long fact = event.firstFact(); fact < event.endFact(); fact++) {
            StateField field = event.log().schema().field(event.log().factField(fact));
            boolean there = whole || place.index() == event.log().factIndex(fact) && field.kind().axes() > 0;
            if (there && field.component().path().equals(place.componentPath())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(TraceEvent event, ComponentInfo component, StageSelection place) {
        ComponentInfo at = component;
        while (at.id() != 0) {
            if (at.path().equals(place.componentPath())) {
                return true;
            }
            at = event.log().schema().component(at.parent());
        }
        return false;
    }
}
