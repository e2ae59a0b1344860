package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.Place;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.time.LatestEnds;
import ringside.trace.time.PacketTimes;
import ringside.trace.time.Playhead;
import ringside.trace.time.Timeline;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;

/** Spans in the lines of the groups: the tasks of a core and of a VM, and the life of a packet, in which work is wide and waiting thin. */
final class LaneSpans {
    /** Where more events than these are on a page, no line has spans. */
    static final int MOST_EVENTS = 4_000;
    private static final int MOST_PACKETS = 40;
    private static final int KEPT_LIVES = 200;

    private final Run run;
    private final Timeline tasks;
    private final SpanLabel labels;
    private final Map<Integer, PacketTimes> lives = new LinkedHashMap<>();

    LaneSpans(Run run, Lanes lanes, LatestEnds ends) {
        this.run = run;
        this.labels = new SpanLabel(run.history());
        StateSchema schema = run.log().schema();
        this.tasks = new Timeline(run.log(), e -> new int[] {row(lanes, e.core()), row(lanes, machine(schema, e.component()))}, ends);
    }

    private static int row(Lanes lanes, ComponentInfo of) {
        return of.id() == 0 ? -1 : lanes.rowOf(of.id());
    }

    private static ComponentInfo machine(StateSchema schema, ComponentInfo of) {
        ComponentInfo at = of;
        while (at.id() != 0 && at.kind() != ComponentKind.VM) {
            at = schema.component(at.parent());
        }
        return at;
    }

    /** The packets with events from {@code first} to {@code last}, at most forty, the one that is followed among them; none where there are too many events. */
    List<Integer> packets(int first, int last, int followed) {
        TreeSet<Integer> out = new TreeSet<>();
        if (followed != 0) {
            out.add(followed);
        }
        if (last - first <= MOST_EVENTS) {
            TraceEvent e = run.log().event(0);
            for (int number = Math.max(1, first); number <= last && out.size() < MOST_PACKETS; number++) {
                if (e.moveTo(number).packet() != 0) {
                    out.add(e.packet());
                }
            }
        }
        return List.copyOf(out);
    }

    /** The spans of the shown lines on a page. */
    List<Span> on(Axis axis, Playhead playhead, List<Lane> shown, int first, int last) {
        List<Span> out = new ArrayList<>();
        if (last - first <= MOST_EVENTS) {
            Map<Integer, Integer> lineOf = new HashMap<>();
            for (int line = 0; line < shown.size(); line++) {
                Lane.Group group = shown.get(line).group();
                if (!shown.get(line).heading() && (group == Lane.Group.CORES || group == Lane.Group.MACHINES)) {
                    lineOf.put(shown.get(line).row(), line);
                }
            }
            if (!lineOf.isEmpty()) {
                tasks(axis, playhead, lineOf, first, last, out);
            }
        }
        for (int line = 0; line < shown.size(); line++) {
            if (shown.get(line).isPacket()) {
                life(axis, playhead, shown.get(line).id(), line, out);
            }
        }
        out.removeIf(span -> span.to() <= axis.from() || span.from() >= axis.to());
        return out;
    }

    private void tasks(Axis axis, Playhead playhead, Map<Integer, Integer> lineOf, int first, int last, List<Span> out) {
        TraceEvent e = run.log().event(first);
        long from = axis.steps() ? e.tick() : (long) Math.floor(axis.from());
        long to = axis.steps() ? e.moveTo(last).tick() + 1 : (long) Math.ceil(axis.to());
        List<Span> spans = new ArrayList<>();
        for (Timeline.Span span : tasks.tasks(from, to)) {
            Integer line = lineOf.get(span.row());
            if (line != null) {
                double begin = axis.steps() ? axis.at(playhead, span.event()) : span.from();
                double end = axis.steps() ? Math.floor(axis.at(playhead, span.lastEvent())) + 1 : Math.max(span.to(), span.from() + 1);
                spans.add(new Span(span.event(), line, span.packet(), word(e.moveTo(span.event())), begin, end, false));
            }
        }
        out.addAll(Spans.apart(spans));
    }

    private String word(TraceEvent first) {
        String word = labels.of(first);
        return word.isEmpty() && first.chapter() != Chapter.NONE ? first.chapter().label() : word;
    }

    private void life(Axis axis, Playhead playhead, int packet, int line, List<Span> out) {
        List<PacketTimes.Interval> intervals = life(packet).intervals();
        for (int i = 0; i < intervals.size(); i++) {
            PacketTimes.Interval interval = intervals.get(i);
            double from = axis.steps() ? axis.at(playhead, interval.event()) : interval.from();
            double to = !axis.steps() ? interval.to() : i + 1 < intervals.size() ? axis.at(playhead, intervals.get(i + 1).event())
                    : Math.floor(axis.at(playhead, run.log().lastEventOfPacket(packet))) + 1;
            boolean busy = interval.place() == Place.RUNNING || interval.place() == Place.DMA;
            if (to > from) {
                out.add(new Span(interval.event(), line, packet, word(interval), from, to, !busy));
            }
        }
    }

    private static String word(PacketTimes.Interval interval) {
        return switch (interval.place()) {
            case RUNNING -> interval.activity().label();
            case DMA -> Messages.Timeline_Dma;
            default -> "";
        };
    }

    /** Read once, as soon as it cannot go on. */
    private PacketTimes life(int packet) {
        PacketTimes known = lives.get(packet);
        if (known == null) {
            known = PacketTimes.of(run.log(), packet);
            if (known.gone() || run.log().complete()) {
                lives.put(packet, known);
                if (lives.size() > KEPT_LIVES) {
                    lives.remove(lives.keySet().iterator().next());
                }
            }
        }
        return known;
    }
}
