package ringside.ui.playback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;
import ringside.ui.diagram.StageSelection;

/**
 * What stops a run that plays: places of the lab (elements, cells of caches, slots of rings) and conditions. They belong to the
 * open editor, not to the lab, and outlive the run; a condition that does not fit the run that is shown says so and stops nothing.
 */
public final class Breakpoints implements Player.Stops {

    /**
     * One of them.
     *
     * @param place     where an event must happen or write; null for a condition
     * @param condition when to stop, as text; empty for a place
     * @param enabled   whether it stops a run now
     */
    public record Breakpoint(StageSelection place, String condition, boolean enabled) {
        public static Breakpoint at(StageSelection place) {
            return new Breakpoint(place, "", true);
        }

        public static Breakpoint when(String condition) {
            return new Breakpoint(null, condition, true);
        }

        public Breakpoint enabled(boolean on) {
            return new Breakpoint(place, condition, on);
        }

        boolean isAt(StageSelection where) {
            return where.equals(place);
        }
    }

    private final List<Breakpoint> all = new ArrayList<>();
    private final Runnable changed;
    private Run run;
    /** For each breakpoint its condition for the present run; null for a place, and where it does not fit. */
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Breakpoints(Runnable changed) {
        this.changed = changed;
    }

    /** All in the order in which they were set. */
    public List<Breakpoint> all() {
        return List.copyOf(all);
    }

    /** The places that are marked on the stage: those of breakpoints that are on, and the components that conditions name. */
    public Set<StageSelection> places() {
        Set<StageSelection> places = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Breakpoint breakpoint = all.get(i);
            if (breakpoint.enabled() && breakpoint.place() != null) {
                places.add(breakpoint.place());
            } else if (breakpoint.enabled() && conditions.get(i) != null) {
                conditions.get(i).components().forEach(path -> places.add(new StageSelection(path, StageSelection.WHOLE)));
            }
        }
        return Set.copyOf(places);
    }

    /** Why a breakpoint stops nothing; empty where it does. */
    public String problem(int number) {
        return problems.get(number);
    }

    /** Sets one at a place, or takes it away. */
    public void toggle(StageSelection place) {
        if (!all.removeIf(breakpoint -> breakpoint.isAt(place))) {
            all.add(Breakpoint.at(place));
        }
        compile();
    }

    /** Sets one, if it is not there yet. */
    public void add(Breakpoint breakpoint) {
        if (!all.contains(breakpoint)) {
            all.add(breakpoint);
            compile();
        }
    }

    public void set(int number, Breakpoint breakpoint) {
        all.set(number, breakpoint);
        compile();
    }

    public void remove(int number) {
        all.remove(number);
        compile();
    }

    /** Takes all away. */
    public void clear() {
        all.clear();
        compile();
    }

    /** What they are about from here on. */
    void about(Run next) {
        run = next;
        compile();
    }

    private void compile() {
        conditions.clear();
        problems.clear();
        for (Breakpoint breakpoint : all) {
            Condition condition = null;
            String problem = "";
            if (breakpoint.place() == null && run != null) {
                try {
                    condition = Condition.of(breakpoint.condition(), run.history(), event -> run.narration().sentence(event, 0));
                } catch (ExpressionException e) {
                    problem = e.getMessage();
                }
            }
            conditions.add(condition);
            problems.add(problem);
        }
        changed.run();
    }

    @Override
    public int next(int after, int last) {
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            int found = !all.get(i).enabled() ? 0 : all.get(i).place() != null ? Concern.next(run.log(), after, last, all.get(i).place())
                    : conditions.get(i) == null ? 0 : conditions.get(i).next(after, last);
            first = found > 0 && (first == 0 || found < first) ? found : first;
        }
        return first;
    }

    @Override
    public int previous(int before, int first) {
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            int found = !all.get(i).enabled() ? 0 : all.get(i).place() != null ? Concern.previous(run.log(), before, first, all.get(i).place())
                    : conditions.get(i) == null ? 0 : conditions.get(i).previous(before);
            last = found >= Math.max(1, first) ? Math.max(last, found) : last;
        }
        return last;
    }
}
