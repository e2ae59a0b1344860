package ringside.ui.playback;

import java.util.LinkedHashSet;
import java.util.Set;
import ringside.trace.TraceLog;
import ringside.ui.diagram.StageSelection;

/**
 * The places of a lab at which a run that plays stops: elements, cells of caches, slots of rings. They belong to the open editor,
 * not to the lab, and outlive the run.
 */
public final class Breakpoints {
    private final Set<StageSelection> places = new LinkedHashSet<>();
    private final Runnable changed;

    Breakpoints(Runnable changed) {
        this.changed = changed;
    }

    public Set<StageSelection> places() {
        return Set.copyOf(places);
    }

    /** Sets one, or takes it away. */
    public void toggle(StageSelection place) {
        if (!places.remove(place)) {
            places.add(place);
        }
        changed.run();
    }

    /** Takes all away. */
    public void clear() {
        places.clear();
        changed.run();
    }

    /** Whether an event is of one of the places, or writes to it. */
    boolean stopsAt(TraceLog log, int event) {
        for (StageSelection place : places) {
            if (Concern.of(log.event(event), place)) {
                return true;
            }
        }
        return false;
    }
}
