package ringside.ui.diagram.overlay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.MemoryMap;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.LineLook;

/**
 * What a step, or one line of its burst, did to the cells of one cache: which it made, which it hit, which it emptied, and which
 * the rest of the burst will fill. All of it is read from the rows of the trace.
 */
final class StepTouches {
    private final StateHistory history;
    private final TraceLog log;
    private final ComponentInfo cache;
    private final StateField lines;
    private final Set<Integer> made = new HashSet<>();
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> toCome = new HashSet<>();
    private final Set<Integer> earlier = new HashSet<>();
    private final Set<Integer> setsInPlay = new HashSet<>();
    private final Map<Integer, LineLook.Outcome> outcomes = new HashMap<>();
    /** Cells as they are after the assignments read so far, where they differ from before the step. */
    private final Map<Integer, Long> now = new HashMap<>();
    private IntToLongFunction words;

    StepTouches(StateHistory history, ComponentInfo cache, int event, int line) {
        this.history = history;
        this.log = history.log();
        this.cache = cache;
        this.lines = history.schema().field(cache.id(), FieldKind.LINE);
        if (event > 0 && lines != null) {
            read(log.event(event), line);
        }
    }

    private void read(TraceEvent event, int line) {
        StateView before = RecentViews.at(history, event.number() - 1, 0);
        words = cell -> before.get(lines.id(), cell);
        int count = event.lineCount();
        facts(event.firstFact(), count == 0 ? event.endFact() : event.endFactOfLine(0), line == 0 ? made : earlier);
        for (int k = 1; k <= count; k++) {
            boolean shown = line == 0 || k == line;
            Set<Integer> filled = shown ? made : k > line ? toCome : earlier;
            facts(event.endFactOfLine(k - 1), event.endFactOfLine(k), filled);
            if (shown) {
                outcome(event, k, before);
            }
            inPlay(event, k);
        }
    }

    /** Cells that assignments give a new line go into {@code filled}. */
    private void facts(long from, long to, Set<Integer> filled) {
        for (long fact = from; fact < to; fact++) {
            if (log.factField(fact) != lines.id()) {
                continue;
            }
            int cell = log.factIndex(fact);
            long word = log.factValue(fact);
            Long written = now.put(cell, word);
            long old = written == null ? words.applyAsLong(cell) : written;
            boolean other = LineWord.line(old) != LineWord.line(word);
            if (LineWord.valid(word) && (!LineWord.valid(old) || other)) {
                filled.add(cell);
            }
            if (LineWord.valid(old) && (!LineWord.valid(word) || other) && filled == made) {
                left.add(cell);
            }
        }
    }

    private void outcome(TraceEvent event, int k, StateView before) {
        int outcome = event.lineOutcome(k);
        long read = readLine(event, k);
        if (serves(event, Outcome.level(outcome))) {
            int cell = find(before, read);
            if (cell >= 0) {
                outcomes.put(cell, LineLook.Outcome.HIT);
            }
        }
        if (Outcome.has(outcome, Outcome.UPDATED) && cache.parent() == 0) {
            int cell = find(before, event.line(k));
            if (cell >= 0) {
                outcomes.put(cell, LineLook.Outcome.HIT);
            }
        }
        for (int cell : made) {
            outcomes.putIfAbsent(cell, LineLook.Outcome.MISS);
        }
    }

    /** The line that was read: of a copy the source's, else the event's own. */
    private long readLine(TraceEvent event, int k) {
        boolean copy = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        int from = copy ? (int) event.argument("from") : 0;
        return from == 0 ? event.line(k) : history.schema().memory().lineOfBuffer(from, k - 1);
    }

    /** Whether this cache is the level that served a line of the event. */
    private boolean serves(TraceEvent event, Outcome.Level level) {
        boolean shared = cache.parent() == 0 || history.schema().component(cache.parent()).kind() != ComponentKind.CORE;
        return switch (level) {
            case LLC -> shared;
            case L1, L2 -> !shared && cache.parent() == event.core().id();
            case FORWARD -> !shared && cache.parent() != event.core().id();
            default -> false;
        };
    }

    private int find(StateView state, long line) {
        int ways = Math.max(1, lines.ways());
        int sets = lines.length() / ways;
        int set = (int) (line % sets);
        for (int way = 0; way < ways; way++) {
            long word = state.get(lines.id(), set * ways + way);
            if (LineWord.valid(word) && LineWord.line(word) == line) {
                return set * ways + way;
            }
        }
        return -1;
    }

    private void inPlay(TraceEvent event, int k) {
        int sets = lines.length() / Math.max(1, lines.ways());
        setsInPlay.add((int) (event.line(k) % sets));
        setsInPlay.add((int) (readLine(event, k) % sets));
    }

    boolean made(int cell) {
        return made.contains(cell);
    }

    boolean left(int cell) {
        return left.contains(cell);
    }

    boolean toCome(int cell) {
        return toCome.contains(cell);
    }

    boolean inPlay(int set) {
        return setsInPlay.contains(set);
    }

    LineLook.Outcome outcome(int cell) {
        return outcomes.getOrDefault(cell, LineLook.Outcome.NONE);
    }

    /** Cells that the step filled, in no order. */
    Set<Integer> made() {
        return made;
    }

    /** Cells that the step found what it read in. */
    Set<Integer> hits() {
        Set<Integer> hits = new HashSet<>();
        outcomes.forEach((cell, outcome) -> {
            if (outcome == LineLook.Outcome.HIT) {
                hits.add(cell);
            }
        });
        return hits;
    }
}
