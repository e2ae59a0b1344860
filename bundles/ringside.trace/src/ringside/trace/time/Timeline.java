package ringside.trace.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import ringside.trace.Chapter;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * A trace as rows of spans. The caller says which row an event belongs to; a question for a window of events or ticks reads the
 * events of that window only, and those before it that may still be going on. Safe for any number of threads.
 */
public final class Timeline {
    private final TraceLog log;
    private final Rows rows;
    private final LatestEnds ends;

    /** Says where an event is shown. */
    @FunctionalInterface
    public interface Rows {
        /** Rows of the event: first that of whoever did it, or -1 for none, then those it did something to. */
        int[] of(TraceEvent event);

        /**
         * The row of the core that worked, or else of the event's component; then the rows of all whose state it changed. A cache
         * counts as changed where its lines did, not its counters.
         *
         * @param rowOf row of a component, by its id; -1 for none
         */
        static Rows byComponent(TraceLog log, IntUnaryOperator rowOf) {
            return event -> {
                int doer = rowOf.applyAsInt(event.core().id() != 0 ? event.core().id() : event.component().id());
                int[] out = {doer};
                for (long f = event.firstFact(), end = event.endFact(); f < end; f++) {
                    StateField field = log.schema().field(log.factField(f));
                    if (field.component().kind() != ComponentKind.CACHE || field.kind() == FieldKind.LINE) {
                        out = with(out, rowOf.applyAsInt(field.component().id()));
                    }
                }
                return out;
            };
        }

        private static int[] with(int[] rows, int row) {
            if (row < 0) {
                return rows;
            }
            for (int known : rows) {
                if (known == row) {
                    return rows;
                }
            }
            int[] more = Arrays.copyOf(rows, rows.length + 1);
            more[rows.length] = row;
            return more;
        }
    }

    /**
     * What a row did for a while: one event, or in {@link #tasks} all events of a task in that row.
     *
     * @param row       as {@link Rows} says
     * @param acts      whether the row did it; else it was done to it
     * @param event     the event, or the first of the task
     * @param lastEvent the event, or the last of the task in the window
     * @param kind      what the event was; a label's key
     * @param packet    packet instance, 0 for none
     * @param scope     task, 0 for none
     * @param from      tick at which it began
     * @param to        tick at which it was over
     */
    public record Span(int row, boolean acts, int event, int lastEvent, EventKind kind, int packet, int scope, long from, long to) {
    }

    /**
     * A chapter of a packet's life.
     *
     * @param chapter   which one
     * @param event     the event that opens it
     * @param lastEvent its last event of this packet
     * @param from      tick at which it opens
     * @param to        tick at which the next one opens, or the last event is over
     */
    public record Band(Chapter chapter, int event, int lastEvent, long from, long to) {
    }

    /**
     * From a cause to its effect.
     *
     * @param also whether it is a further cause
     */
    public record Arrow(int cause, int event, boolean also) {
    }

    public Timeline(TraceLog log, Rows rows) {
        this(log, rows, new LatestEnds(log));
    }

    /** @param ends those of the log, shared with its other timelines */
    public Timeline(TraceLog log, Rows rows, LatestEnds ends) {
        this.log = log;
        this.rows = rows;
        this.ends = ends;
    }

    /** Spans of the events from {@code first} to {@code last}, in their order. */
    public List<Span> spans(int first, int last) {
        List<Span> out = new ArrayList<>();
        TraceEvent e = log.event(0);
        for (int number = Math.max(1, first), end = Math.min(last, log.size()); number <= end; number++) {
            add(out, e.moveTo(number));
        }
        return out;
    }

    /** Spans that begin in the window from tick {@code from} to {@code to} (exclusive) or are still going on at its beginning. */
    public List<Span> spansAt(long from, long to) {
        List<Span> out = new ArrayList<>();
        TraceEvent e = log.event(0);
        int first = Playhead.lastEventAt(log, from - 1) + 1;
        for (int number = 1; number < first; number++) {
            int block = number - 1 >>> LatestEnds.SHIFT;
            boolean blockBegins = (number - 1 & (1 << LatestEnds.SHIFT) - 1) == 0;
            if (blockBegins && block + 1 << LatestEnds.SHIFT < first && ends.of(block) <= from) {
                number += (1 << LatestEnds.SHIFT) - 1;
            } else if (e.moveTo(number).tick() + ticks(e) > from && endTick(e) > from) {
                add(out, e);
            }
        }
        out.addAll(spans(first, Playhead.lastEventAt(log, to - 1)));
        return out;
    }

    /** The spans of {@link #spansAt}, with those of one task in one row put together; in order of their first events. */
    public List<Span> tasks(long from, long to) {
        record Key(int scope, int row) {
        }
        Map<Key, Span> out = new LinkedHashMap<>();
        for (Span span : spansAt(from, to)) {
            // What belongs to no task stays by itself.
            Key key = new Key(span.scope == 0 ? -span.event : span.scope, span.row);
            out.merge(key, span, (s, last) -> new Span(s.row, s.acts || last.acts, s.event, last.event, s.kind, s.packet == last.packet ? s.packet : 0,
                    s.scope, s.from, Math.max(s.to, last.to)));
        }
        return List.copyOf(out.values());
    }

    private void add(List<Span> out, TraceEvent e) {
        long end = endTick(e);
        int[] of = rows.of(e);
        for (int i = 0; i < of.length; i++) {
            if (of[i] >= 0) {
                out.add(new Span(of[i], i == 0, e.number(), e.number(), e.kind(), e.packet(), e.scope(), e.tick(), end));
            }
        }
    }

    /** The chapters of a packet so far. */
    public List<Band> chapters(int packet) {
        List<Integer> events = new ArrayList<>();
        TraceEvent e = log.event(log.lastEventOfPacket(packet));
        for (; e.number() > 0; e.moveTo(e.previousOfPacket())) {
            if (e.chapter() != Chapter.NONE) {
                events.add(0, e.number());
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int number : events) {
            e.moveTo(number);
            int at = bands.size() - 1;
            Band open = at < 0 ? null : bands.get(at);
            if (open != null && open.chapter == e.chapter() && e.depth() > 0) {
                bands.set(at, new Band(open.chapter, open.event, number, open.from, endTick(e)));
            } else {
                if (open != null) {
                    bands.set(at, new Band(open.chapter, open.event, open.lastEvent, open.from, e.tick()));
                }
                bands.add(new Band(e.chapter(), number, number, e.tick(), endTick(e)));
            }
        }
        return bands;
    }

    /** Arrows that end at an event from {@code first} to {@code last}; they may begin at any earlier one. */
    public List<Arrow> arrows(int first, int last) {
        List<Arrow> out = new ArrayList<>();
        TraceEvent e = log.event(0);
        for (int number = Math.max(1, first), end = Math.min(last, log.size()); number <= end; number++) {
            e.moveTo(number);
            if (e.cause() > 0) {
                out.add(new Arrow(e.cause(), number, false));
            }
            for (int also : e.alsoCauses()) {
                out.add(new Arrow(also, number, true));
            }
        }
        return out;
    }

    /** Tick at which an event is over: what its core says, whose task rounds its cycles up once, or else its own cycles rounded up. */
    public long endTick(int event) {
        return endTick(log.event(event));
    }

    static long endTick(TraceEvent e) {
        if (e.core().id() != 0) {
            TraceLog log = e.log();
            StateField busyUntil = log.schema().field(e.core().id(), FieldKind.BUSY_UNTIL);
            for (long f = e.firstFact(); busyUntil != null && f < e.endFact(); f++) {
                if (log.factField(f) == busyUntil.id()) {
                    return Math.max(e.tick(), log.factValue(f));
                }
            }
        }
        return e.tick() + ticks(e);
    }

    /** Never less than the event takes. */
    static long ticks(TraceEvent e) {
        return (e.cycles() + 999) / 1000;
    }
}
