package ringside.scenario;

import java.util.Optional;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.io.FirstDifference;
import ringside.trace.time.Position;

/**
 * Two runs side by side, and which position of the one belongs to which of the other: up to the first difference the same event, from there on
 * what the other has come to at the same tick.
 *
 * @param first    the run that the other is compared with
 * @param second   a branch of it, or a run of its own
 * @param shared   so many first events are the same ones
 * @param inserted so many events of the second follow them that are those of its own command
 * @param differs  where they differ first, numbered as in the first
 */
public record PairedRuns(TraceLog first, TraceLog second, int shared, int inserted, Optional<FirstDifference> differs) {

    /** A run and a branch of it, which has run. */
    public static PairedRuns ofBranch(ScenarioRun run, ScenarioRun branch) {
        return new PairedRuns(run.log(), branch.log(), branch.branchPoint(), branch.ownEvents(), branch.divergence());
    }

    /** Two runs that share nothing but, perhaps, what happens in them. */
    public static PairedRuns of(ScenarioRun first, ScenarioRun second) {
        return new PairedRuns(first.log(), second.log(), 0, 0, FirstDifference.between(first.log(), second.log()));
    }

    private int firstDifference() {
        return differs.map(FirstDifference::event).orElse(Integer.MAX_VALUE);
    }

    /** The position of the second run that belongs to one of the first. */
    public Position inSecond(Position at) {
        if (at.event() <= shared) {
            return at;
        }
        return at.event() < firstDifference() ? new Position(at.event() + inserted, at.line()) : new Position(lastAt(second, first.event(at.event()).tick()), 0);
    }

    /** The position of the first run that belongs to one of the second. */
    public Position inFirst(Position at) {
        if (at.event() <= shared) {
            return at;
        }
        if (at.event() <= shared + inserted) {
            return new Position(shared, 0);
        }
        return at.event() - inserted < firstDifference() ? new Position(at.event() - inserted, at.line()) : new Position(lastAt(first, second.event(at.event()).tick()), 0);
    }

    /** The event of the first, or of the second run, at which they differ first; its last one where it has no such event. */
    public int difference(boolean inSecond) {
        TraceLog log = inSecond ? second : first;
        return Math.min(log.size(), firstDifference() == Integer.MAX_VALUE ? log.size() : firstDifference() + (inSecond ? inserted : 0));
    }

    private static int lastAt(TraceLog log, long tick) {
        int low = 0;
        int high = log.size();
        TraceEvent cursor = log.event(0);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cursor.moveTo(middle).tick() <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
