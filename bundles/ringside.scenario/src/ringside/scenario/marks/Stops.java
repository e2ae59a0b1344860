package ringside.scenario.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ringside.scenario.expression.Condition;
import ringside.scenario.expression.ExpressionException;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/** Where breakpoints stop a run. One that does not fit the run says why and stops nothing. May be asked while the trace grows. */
public final class Stops {
    private final TraceLog log;
    private final List<Breakpoint> breakpoints;
    /** For each its condition; null for a place, and where it does not fit. */
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param sentences what {@code sentence} is of each event in conditions */
    public Stops(List<Breakpoint> breakpoints, StateHistory history, IntFunction<String> sentences) {
        this.log = history.log();
        this.breakpoints = List.copyOf(breakpoints);
        for (Breakpoint breakpoint : breakpoints) {
            Condition condition = null;
            String problem = breakpoint.problem(history.schema());
            if (!breakpoint.isPlace()) {
                try {
                    condition = Condition.of(breakpoint.condition(), history, sentences);
                } catch (ExpressionException e) {
                    problem = e.getMessage();
                }
            }
            conditions.add(condition);
            problems.add(problem);
        }
    }

    /** Why one of them stops nothing; empty where it does. */
    public String problem(int number) {
        return problems.get(number);
    }

    /** The condition of one of them; null for a place, and where it does not fit. */
    public Condition condition(int number) {
        return conditions.get(number);
    }

    private boolean stopsNothing(int number) {
        return !breakpoints.get(number).enabled() || !problems.get(number).isEmpty();
    }

    /** The first event after {@code after}, up to {@code last}, at which a run stops; 0 where there is none. */
    public int next(int after, int last) {
        int first = 0;
        for (int i = 0; i < breakpoints.size(); i++) {
            int found = next(i, after, last);
            first = found > 0 && (first == 0 || found < first) ? found : first;
        }
        return first;
    }

    /** The same for one of them. */
    public int next(int number, int after, int last) {
        Breakpoint breakpoint = breakpoints.get(number);
        if (stopsNothing(number)) {
            return 0;
        }
        return breakpoint.isPlace() ? Concern.next(log, after, last, breakpoint.component(), breakpoint.index()) : conditions.get(number).next(after, last);
    }

    /** The last event before {@code before}, down to {@code first}, at which a run stops; 0 where there is none. */
    public int previous(int before, int first) {
        int last = 0;
        for (int i = 0; i < breakpoints.size(); i++) {
            Breakpoint breakpoint = breakpoints.get(i);
            int found = stopsNothing(i) ? 0 : breakpoint.isPlace() ? Concern.previous(log, before, first, breakpoint.component(), breakpoint.index())
                    : conditions.get(i).previous(before);
            last = found >= Math.max(1, first) ? Math.max(last, found) : last;
        }
        return last;
    }
}
