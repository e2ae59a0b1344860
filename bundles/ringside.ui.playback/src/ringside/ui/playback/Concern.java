package ringside.ui.playback;

import ringside.trace.ComponentInfo;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.ui.diagram.StageSelection;

/** Whether an event concerns a place of the stage: it is of that component or one inside it, or writes to the place. */
public final class Concern {
    private Concern() {
    }

    public static boolean of(TraceEvent event, StageSelection place) {
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
