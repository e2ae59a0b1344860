package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CopyTarget;
import ringside.trace.Outcome;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.time.LatestEnds;
import ringside.trace.time.Playhead;
import ringside.trace.time.Timeline;
import ringside.ui.playback.Run;

/** The spans of a page: what each row did in each step, and what it did to other rows. */
final class Spans {
    private final Run run;
    private final Rows rows;
    private final Timeline timeline;
    private final SpanLabel labels;
    /** The row of the last level cache. */
    private final int sharedRow;

    Spans(Run run, Rows rows, LatestEnds ends) {
        this.run = run;
        this.rows = rows;
        this.timeline = new Timeline(run.log(), this::rowsOf, ends);
        this.labels = new SpanLabel(run.history());
        this.sharedRow = rows.of(shared(run.log().schema()));
    }

    List<Span> on(Axis axis, Playhead playhead) {
        List<Span> out = new ArrayList<>();
        if (axis.steps()) {
            int first = (int) Math.max(1, axis.from() - 3);
            int last = (int) Math.min(axis.to() - 1, playhead.stepCount());
            for (int step = first; step <= last; step++) {
                int event = playhead.toStep(step).event();
                long to = lastColumn(playhead, step, event) + 1;
                for (Timeline.Span span : timeline.spans(event, event)) {
                    out.add(new Span(event, span.row(), span.packet(), label(span), step, span.acts() ? to : step + 1, false));
                }
            }
        } else {
            for (Timeline.Span span : timeline.spansAt((long) Math.floor(axis.from()), (long) Math.ceil(axis.to()))) {
                if (run.log().event(span.event()).depth() <= 1) {
                    out.add(new Span(span.event(), span.row(), span.packet(), label(span), span.from(), Math.max(span.to(), span.from() + 1), false));
                }
            }
        }
        if (!axis.steps()) {
            out = apart(out);
        }
        out.removeIf(span -> span.to() <= axis.from() || span.from() >= axis.to());
        return out;
    }

    /** What overlaps in a row is seen until the next begins, so that nothing is written over anything. */
    static List<Span> apart(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        Map<Integer, Double> next = new HashMap<>();
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            double end = Math.min(span.to(), next.getOrDefault(span.row(), Double.MAX_VALUE));
            if (end > span.from()) {
                out.add(0, new Span(span.event(), span.row(), span.packet(), span.label(), span.from(), end, span.thin()));
                next.put(span.row(), span.from());
            }
        }
        return out;
    }

    /** The last step that begins while this one is still under way elsewhere. */
    private long lastColumn(Playhead playhead, int step, int event) {
        long end = timeline.endTick(event);
        int row = rowsOf(run.log().event(event))[0];
        int last = step;
        while (last < playhead.stepCount()) {
            TraceEvent next = run.log().event(playhead.toStep(last + 1).event());
            if (next.tick() >= end || rowsOf(next)[0] == row) {
                break;
            }
            last++;
        }
        return last;
    }

    private String label(Timeline.Span span) {
        TraceEvent e = run.log().event(span.event());
        return span.acts() ? labels.of(e) : labels.onto(e, onto(e));
    }

    private static String onto(TraceEvent e) {
        return switch (e.kind()) {
            case PUBLISH, DIRECT_PUBLISH -> "ring";
            case SWITCH_LOOKUP -> "switch";
            case INJECT -> "cause";
            default -> "llc";
        };
    }

    /** The row that did it, then the one it is worth telling that it did something to. */
    int[] rowsOf(TraceEvent e) {
        int own = rows.of(e.core().id() != 0 ? e.core() : e.component());
        int other = switch (e.kind()) {
            case DMA_WRITE, DMA_READ, COPY, DIRECT_COPY, FETCH -> pastTheCache(e) ? -1 : sharedRow;
            case PUBLISH, DIRECT_PUBLISH -> rows.of(run.log().schema().component((int) e.argument("ring")));
            case SWITCH_LOOKUP -> rows.of(e.component());
            case INJECT -> e.cause() == 0 ? -1 : rows.of(run.log().event(e.cause()).core());
            default -> -1;
        };
        return other < 0 || other == own ? new int[] {own} : new int[] {own, other};
    }

    /** Whether the lines went into memory, as without direct cache access and with the copy target MEMORY. */
    private static boolean pastTheCache(TraceEvent e) {
        return switch (e.kind()) {
            case DMA_WRITE -> e.lineCount() > 0 && Outcome.level(e.lineOutcome(1)) == Outcome.Level.DRAM;
            case COPY -> e.argument("target") == CopyTarget.MEMORY.ordinal();
            default -> false;
        };
    }

    private static ComponentInfo shared(StateSchema schema) {
        return schema.components().stream().filter(c -> c.kind() == ComponentKind.CACHE && c.parent() == 0).findFirst().orElse(schema.component(0));
    }
}
