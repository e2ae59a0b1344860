package ringside.ui.playback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ringside.scenario.marks.Breakpoint;
import ringside.scenario.marks.Stops;
import ringside.ui.diagram.StageSelection;

/**
 * What stops a run that plays: places of the machine (elements, cells of caches, slots of rings) and conditions. They are kept beside the lab, outlive
 * the run, and each change of them can be taken back; one that does not fit the run that is shown says so and stops nothing.
 */
public final class Breakpoints implements Player.Stops {
    private final KeptMarks<Breakpoint> kept;
    private final Runnable changed;
    private Run run;
    /** Those of the present run; null before the first. */
    private Stops stops;

    Breakpoints(KeptMarks<Breakpoint> kept, Runnable changed) {
        this.kept = kept;
        this.changed = changed;
    }

    /** All in the order in which they were set. */
    public List<Breakpoint> all() {
        return kept.all();
    }

    /** Why they could not be read or written the last time; empty where they could. */
    public String problem() {
        return kept.problem();
    }

    /** The places that are marked on the stage: those of breakpoints that are on, and the components that conditions name. */
    public Set<StageSelection> places() {
        Set<StageSelection> places = new LinkedHashSet<>();
        for (int i = 0; i < all().size(); i++) {
            Breakpoint breakpoint = all().get(i);
            if (breakpoint.enabled() && breakpoint.isPlace()) {
                places.add(new StageSelection(breakpoint.component(), breakpoint.index()));
            } else if (breakpoint.enabled() && stops != null && stops.condition(i) != null) {
                stops.condition(i).components().forEach(path -> places.add(new StageSelection(path, StageSelection.WHOLE)));
            }
        }
        return Set.copyOf(places);
    }

    /** Why a breakpoint stops nothing; empty where it does. */
    public String problem(int number) {
        return stops == null ? "" : stops.problem(number);
    }

    /** Sets one at a place, or takes it away. */
    public void toggle(StageSelection place) {
        List<Breakpoint> next = new ArrayList<>(all());
        if (!next.removeIf(breakpoint -> breakpoint.component().equals(place.componentPath()) && breakpoint.index() == place.index())) {
            next.add(Breakpoint.at(place.componentPath(), place.index()));
        }
        take(next);
    }

    /** Sets one, if it is not there yet. */
    public void add(Breakpoint breakpoint) {
        if (!all().contains(breakpoint)) {
            List<Breakpoint> next = new ArrayList<>(all());
            next.add(breakpoint);
            take(next);
        }
    }

    public void set(int number, Breakpoint breakpoint) {
        List<Breakpoint> next = new ArrayList<>(all());
        next.set(number, breakpoint);
        take(next);
    }

    public void remove(int number) {
        List<Breakpoint> next = new ArrayList<>(all());
        next.remove(number);
        take(next);
    }

    /** Takes all away. */
    public void clear() {
        take(List.of());
    }

    private void take(List<Breakpoint> next) {
        kept.set(next);
        compile();
    }

    /** Takes the last change back. */
    public void undo() {
        if (kept.undo()) {
            compile();
        }
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        if (kept.redo()) {
            compile();
        }
    }

    /** What they are about from here on. */
    void about(Run next) {
        run = next;
        compile();
    }

    private void compile() {
        stops = run == null ? null : new Stops(all(), run.history(), event -> run.narration().sentence(event, 0));
        changed.run();
    }

    @Override
    public int next(int after, int last) {
        return stops == null ? 0 : stops.next(after, last);
    }

    @Override
    public int previous(int before, int first) {
        return stops == null ? 0 : stops.previous(before, first);
    }
}
