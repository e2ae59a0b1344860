package ringside.ui.playback;

import java.util.Set;
import ringside.trace.time.Position;
import ringside.ui.diagram.StageSelection;

/**
 * What differs at one position from the run before, after running again. Elsewhere it says nothing.
 *
 * @param places where values differ
 * @param before thousandths of a cycle that the step cost in the run before, -1 where there is nothing to compare
 * @param at     the position compared
 */
public record Comparison(Set<StageSelection> places, long before, Position at) {
    public static final Comparison NONE = new Comparison(Set.of(), -1, Position.START);

    public Comparison {
        places = Set.copyOf(places);
    }

    /** This one where it belongs to the position, else none. */
    Comparison at(Position position) {
        return position.equals(at) ? this : NONE;
    }

    /** Compares the same place in two runs. */
    static Comparison between(Run before, Position there, Run now, Position here) {
        var old = before.history().at(there.event(), there.line());
        var current = now.history().at(here.event(), here.line());
        return new Comparison(Differences.between(old, current), cost(before, there), here);
    }

    private static long cost(Run run, Position at) {
        var event = run.log().event(at.event());
        return at.line() > 0 ? event.lineCycles(at.line()) : event.cycles();
    }

    public boolean empty() {
        return this == NONE;
    }
}
