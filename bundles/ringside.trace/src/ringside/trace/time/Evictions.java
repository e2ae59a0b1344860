package ringside.trace.time;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/**
 * Which lines of a cache had to make room for others, read from the assignments of the trace. A line is evicted where its way is emptied
 * and filled for the same line of a burst; a way that was emptied because an outer cache gave the line up was invalidated, not evicted.
 */
public final class Evictions {
    /** So many assignments are looked at before a question about the past of a set ends. */
    private static final int HORIZON = 4096;

    private final StateHistory history;
    private final TraceLog log;
    private final StateField lines;

    /**
     * A line that left.
     *
     * @param event the event in which it left
     * @param line  the line of that event's burst, from 1; 0 where it has none
     * @param cell  set times ways plus way
     * @param gone  the word that stood there before
     * @param came  the word that took its place
     */
    public record Eviction(int event, int line, int cell, long gone, long came) {
    }

    private record Written(int cell, long fact) {
    }

    /** @param cache component id of the cache */
    public Evictions(StateHistory history, int cache) {
        this.history = history;
        this.log = history.log();
        this.lines = history.schema().field(cache, FieldKind.LINE);
    }

    /** Those of an event, or of one line of its burst where {@code line} is not 0, in the order in which they happened. */
    public List<Eviction> of(int event, int line) {
        List<Eviction> out = new ArrayList<>();
        TraceEvent e = log.event(event);
        if (event > 0) {
            long from = line == 0 ? e.firstFact() : e.endFactOfLine(line - 1);
            long to = line == 0 ? e.endFact() : e.endFactOfLine(line);
            for (long fact = from; fact < to; fact++) {
                if (log.factField(fact) == lines.id() && log.factValue(fact) != 0) {
                    add(out, log.factIndex(fact), fact);
                }
            }
        }
        return out;
    }

    /** The last ones in a set up to a moment, the latest first; not looked for through all of a long past. */
    public List<Eviction> inSet(int set, Position at, int most) {
        TraceEvent e = log.event(at.event());
        long position = at.line() == 0 ? e.endFact() : e.endFactOfLine(at.line());
        PriorityQueue<Written> latest = new PriorityQueue<>((a, b) -> Long.compare(b.fact, a.fact));
        for (int way = 0; way < lines.ways(); way++) {
            push(latest, set * lines.ways() + way, position);
        }
        List<Eviction> out = new ArrayList<>();
        for (int seen = 0; !latest.isEmpty() && out.size() < most && seen < HORIZON; seen++) {
            Written written = latest.remove();
            if (log.factValue(written.fact) != 0) {
                add(out, written.cell, written.fact);
            }
            push(latest, written.cell, written.fact);
        }
        return out;
    }

    private void push(PriorityQueue<Written> latest, int cell, long before) {
        long fact = history.lastWriter(lines.id(), cell, before);
        if (fact >= 0) {
            latest.add(new Written(cell, fact));
        }
    }

    /** Adds the eviction that this assignment completed, if it did. */
    private void add(List<Eviction> out, int cell, long filled) {
        long emptied = history.lastWriter(lines.id(), cell, filled);
        if (emptied < log.initialFacts() || log.factValue(emptied) != 0) {
            return;
        }
        int event = history.eventOfFact(filled);
        if (history.eventOfFact(emptied) != event || history.lineOfFact(emptied) != history.lineOfFact(filled)
                || !makesRoom(log, lines, emptied, filled)) {
            return;
        }
        long before = history.lastWriter(lines.id(), cell, emptied);
        if (before >= 0) {
            out.add(new Eviction(event, history.lineOfFact(filled), cell, log.factValue(before), log.factValue(filled)));
        }
    }

    /**
     * Whether a way was emptied for what then filled it: in between nothing else came into the cache, and the line that fills it came
     * into no other one. (Where an outer cache makes room first, the inner one loses a line by that.)
     */
    public static boolean makesRoom(TraceLog log, StateField lines, long emptied, long filled) {
        long came = LineWord.line(log.factValue(filled));
        for (long fact = emptied + 1; fact < filled; fact++) {
            StateField field = log.schema().field(log.factField(fact));
            long word = log.factValue(fact);
            if (field.kind() == FieldKind.LINE && word != 0 && (field.id() == lines.id() || LineWord.line(word) == came)) {
                return false;
            }
        }
        return true;
    }
}
