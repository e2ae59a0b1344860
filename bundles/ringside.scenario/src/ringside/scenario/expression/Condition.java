package ringside.scenario.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import ringside.scenario.Texts;
import ringside.trace.history.StateHistory;
import ringside.trace.time.Position;

/**
 * A condition on the events of a trace and the state after them, compiled once. A condition <em>of the state</em> names elements of the
 * machine only ({@code llc.misses > 10}); it changes only where one of them is written, and only there it is asked. Any other one
 * speaks of the event, too ({@code kind == COPY}).
 *
 * <p>May be asked while the trace grows. One thread at a time.
 */
public final class Condition {
    private final String text;
    private final StateHistory history;
    private final Check check;
    private final Moment moment;
    /** The elements that a condition of the state depends on; null for any other. */
    private final List<Term.Cell> cells;

    private Condition(String text, StateHistory history, Check check) {
        this.text = text;
        this.history = history;
        this.check = check;
        this.moment = new Moment(history);
        List<Term.Cell> all = new ArrayList<>();
        this.cells = check.cells(all) ? all : null;
    }

    /**
     * Compiles a condition in English.
     *
     * @param sentences what {@code sentence} is of each event
     * @throws ExpressionException if it cannot be understood, does not fit the machine, or is no condition
     */
    public static Condition of(String text, StateHistory history, IntFunction<String> sentences) throws ExpressionException {
        return of(text, history, sentences, Locale.ENGLISH);
    }

    /** The same with problems told in a language. */
    public static Condition of(String text, StateHistory history, IntFunction<String> sentences, Locale locale) throws ExpressionException {
        Texts texts = Texts.beside(Condition.class, "expressions", locale);
        Compiler compiler = new Compiler(new Vocabulary(history.schema()), sentences, texts);
        return new Condition(text, history, compiler.check(Parsed.tree(text, texts), null));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Whether it depends on the state alone, not on the event. */
    public boolean ofState() {
        return cells != null;
    }

    /** Paths of the components that a condition of the state names; empty for any other. */
    public Set<String> components() {
        Set<String> paths = new LinkedHashSet<>();
        for (Term.Cell cell : cells == null ? List.<Term.Cell>of() : cells) {
            paths.add(history.schema().field(cell.field).component().path());
        }
        return paths;
    }

    /** Whether it holds at an event, in the state after it; 0 is the beginning. */
    public boolean holds(int event) {
        return (event > 0 || ofState()) && check.holds(moment.to(event));
    }

    /** Whether it holds at a position, which may be within a burst. */
    public boolean holds(Position at) {
        return (at.event() > 0 || ofState()) && check.holds(moment.to(at.event(), at.line()));
    }

    /** Whether a run stops at an event: the condition holds, and, if it is one of the state, has not held just before. */
    public boolean stops(int event) {
        return holds(event) && (!ofState() || event == 0 || !holds(event - 1));
    }

    /** The first event after {@code after} at which a run stops; 0 where there is none so far. */
    public int next(int after) {
        return next(after, history.log().size());
    }

    /** The first event after {@code after}, up to {@code last}, at which a run stops; 0 where there is none. */
    public int next(int after, int last) {
        int event = after;
        while (event < last) {
            event = ofState() ? nextWriter(event) : event + 1;
            if (event == 0 || event > last) {
                return 0;
            }
            if (stops(event)) {
                return event;
            }
        }
        return 0;
    }

    /** The last event before {@code before} at which a run stops; 0 where there is none. */
    public int previous(int before) {
        int event = before;
        while (event > 0) {
            event = ofState() ? previousWriter(event) : event - 1;
            if (event > 0 && stops(event)) {
                return event;
            }
        }
        return 0;
    }

    /** The events from {@code first} to {@code last} at which it holds, in order. */
    public int[] filter(int first, int last) {
        int[] out = new int[64];
        int count = 0;
        int end = Math.min(last, history.log().size());
        int event = Math.max(1, first);
        while (event <= end) {
            boolean holds = holds(event);
            int writer = ofState() ? nextWriter(event) : event + 1;
            int until = writer == 0 || writer > end ? end + 1 : writer;
            if (holds) {
                if (count + until - event > out.length) {
                    out = Arrays.copyOf(out, Math.max(count + until - event, out.length * 2));
                }
                for (int e = event; e < until; e++) {
                    out[count++] = e;
                }
            }
            event = until;
        }
        return Arrays.copyOf(out, count);
    }

    /** The first event after {@code event} that writes one of the elements; 0 where there is none. */
    private int nextWriter(int event) {
        long from = history.log().firstFactOf(event + 1);
        long first = Long.MAX_VALUE;
        for (Term.Cell cell : cells) {
            long fact = history.nextWriter(cell.field, cell.index, from);
            first = fact < 0 ? first : Math.min(first, fact);
        }
        return first == Long.MAX_VALUE ? 0 : history.eventOfFact(first);
    }

    /** The last event before {@code event} that writes one of the elements; 0 where there is none. */
    private int previousWriter(int event) {
        long before = history.log().firstFactOf(event);
        long last = -1;
        for (Term.Cell cell : cells) {
            last = Math.max(last, history.lastWriter(cell.field, cell.index, before));
        }
        return last < 0 ? 0 : history.eventOfFact(last);
    }
}
