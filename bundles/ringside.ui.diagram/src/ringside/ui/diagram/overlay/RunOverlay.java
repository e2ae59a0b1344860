package ringside.ui.diagram.overlay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The live values of one stage. Whoever has a run shows its moments here, as often as it likes; every call replaces the one
 * before. UI thread only.
 */
public final class RunOverlay {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Moment moment;
    private int trailFrom;

    /** Shows this moment instead of what was shown before. */
    public void show(Moment next) {
        show(next, next.event());
    }

    /** As {@link #show(Moment)}, with the ways of the events after {@code trail}: of a run that plays too fast for movements. */
    public void show(Moment next, int trail) {
        moment = next;
        trailFrom = trail;
        listeners.forEach(Runnable::run);
    }

    /** Shows the lab alone, without a run. */
    public void clear() {
        moment = null;
        listeners.forEach(Runnable::run);
    }

    /** What is shown now. */
    public Optional<Moment> moment() {
        return Optional.ofNullable(moment);
    }

    /** The ways of the events after this one are shown; where it is the moment's own there are none. */
    public int trailFrom() {
        return trailFrom;
    }

    /** Called after each change of what is shown. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
