package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.Causes;
import ringside.trace.time.Density;
import ringside.trace.time.LatestEnds;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Run;
import ringside.ui.playback.timeline.Lane.Group;

/** What a page of the timeline shows of a run: its lines, their spans and marks, and the arrows of the event at the playhead. */
final class Page {
    /** Marks are two pixels wide. */
    private static final int PART = 2;
    /** An effect is looked for among so many events. */
    private static final int EFFECT_WITHIN = 4_096;
    private static final int PREPARED_FROM = 50_000;
    /** Milliseconds for a run to grow before it is read on. */
    private static final int GROWING = 20;

    private final Run run;
    private final CoreOwners owners;
    private final LatestEnds ends;
    private Rows rows;
    private Spans spans;
    private Lanes lanes;
    private LaneSpans laneSpans;
    private Density density;
    /** The one that is being read, or has been. */
    private Density prepared;
    private int seen = -1;
    private Set<Integer> preferred = Set.of();
    private int bandsPacket = -1;

    private Axis axis;
    private int first;
    private int last;
    private PacketNames names;
    private List<Lane> shown = List.of();
    private List<Object> counted = List.of();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private List<Object> spanned = List.of();
    private List<Span> drawn = List.of();

    Page(Run run) {
        this.run = run;
        this.owners = new CoreOwners(run.log());
        this.ends = new LatestEnds(run.log());
    }

    /** The packet whose chapters are shown. */
    int bandsPacket() {
        return Math.max(0, bandsPacket);
    }

    /** Chooses lines: they depend on what cores do, which the first events show, and on whose chapters are shown. */
    void choose(Playhead playhead) {
        int packet = Bands.packet(run, playhead);
        int events = Math.min(run.log().size(), 1000);
        if (packet == bandsPacket && events == seen) {
            return;
        }
        Set<Integer> cores = packet == bandsPacket && !preferred.isEmpty() ? preferred : coresOf(packet);
        bandsPacket = packet;
        if (events != seen || !cores.equals(preferred)) {
            preferred = cores;
            rows = new Rows(run.log().schema(), owners, cores);
            spans = new Spans(run, rows, ends);
            spanned = List.of();
            counted = List.of();
        }
        if (events != seen) {
            seen = events;
            lanes = new Lanes(run.log(), owners);
            laneSpans = new LaneSpans(run, lanes, ends);
            density = new Density(run.log(), lanes::rowsOf, lanes.rowCount());
        }
    }

    /** Reads a run of many events beside the window, also while it is made, so that no painting waits for it. */
    private void prepare() {
        if (prepared == density || run.log().size() < PREPARED_FROM) {
            return;
        }
        prepared = density;
        Density of = density;
        Job job = Job.create("", (ICoreRunnable) monitor -> {
            boolean whole = false;
            while (!whole && !monitor.isCanceled()) {
                whole = run.log().complete();
                while (of.prepare() | ends.prepare()) {
                    // The next ones.
                }
                if (!whole) {
                    pause();
                }
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void pause() {
        try {
            Thread.sleep(GROWING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Integer> coresOf(int packet) {
        Set<Integer> cores = new TreeSet<>();
        TraceEvent e = run.log().event(packet == 0 ? 0 : run.log().lastEventOfPacket(packet));
        for (; e.number() > 0; e.moveTo(e.previousOfPacket())) {
            cores.add(e.core().id());
        }
        return cores;
    }

    /** Lays the lines out for a stretch of the run. */
    void lay(Axis on, Playhead playhead, Set<Group> open) {
        axis = on;
        prepare();
        TraceLog log = run.log();
        if (axis.steps()) {
            first = Math.max(1, playhead.toStep((int) axis.from()).event());
            int end = (int) axis.to();
            last = end > playhead.stepCount() ? log.size() : playhead.toStep(end).event() - 1;
        } else {
            first = Math.min(log.size(), playhead.toTick((long) axis.from() - 1).event() + 1);
            last = playhead.toTick((long) Math.ceil(axis.to()) - 1).event();
        }
        List<Integer> packets = open.contains(Group.PACKETS) ? laneSpans.packets(first, last, playhead.packet()) : List.of();
        names = new PacketNames(run.history().at(Math.max(0, last)));
        shown = lanes.shown(rows.labels(), open, packets, this::name);
    }

    /** A packet that is followed may come to the machine later than the page ends. */
    private String name(int packet) {
        int lastEvent = run.log().lastEventOfPacket(packet);
        return (lastEvent <= last ? names : new PacketNames(run.history().at(lastEvent))).label(packet);
    }

    /** What packets are called at the end of the page. */
    PacketNames names() {
        return names;
    }

    /** The lines from top to bottom. */
    List<Lane> lanes() {
        return shown;
    }

    /** Whether there are too many events on the page for spans. */
    boolean crowded() {
        return last - first > LaneSpans.MOST_EVENTS;
    }

    void paint(TimelinePainter painter, Playhead playhead) {
        count(playhead);
        for (int line = 0; line < shown.size(); line++) {
            Lane lane = shown.get(line);
            if (lane.isFirstLook() && crowded()) {
                painter.marks(line, ofLook(lane.id()), false);
            } else if (lane.heading()) {
                painter.marks(line, counts.get(lane.row()), false);
            }
        }
        List<Object> key = Arrays.asList(axis, run.log().size(), shown);
        if (!key.equals(spanned)) {
            spanned = key;
            drawn = new ArrayList<>(crowded() ? List.of() : spans.on(axis, playhead));
            drawn.addAll(laneSpans.on(axis, playhead, shown, first, last));
        }
        painter.spans(drawn);
        for (int line = 0; line < shown.size(); line++) {
            Lane lane = shown.get(line);
            if (!lane.isFirstLook() && !lane.heading()) {
                boolean spans = lane.isPacket() || !crowded() && (lane.group() == Group.CORES || lane.group() == Group.MACHINES);
                painter.marks(line, lane.isPacket() ? ofPacket(lane.id(), playhead) : counts.get(lane.row()), spans);
            }
        }
        if (!painter.halved()) {
            arrows(painter, playhead);
        }
    }

    /** For each line that of another run's page which is about the same; -1 for none. */
    int[] placesIn(Page other) {
        return shown.stream().mapToInt(lane -> {
            for (int line = 0; line < other.shown.size(); line++) {
                Lane there = other.shown.get(line);
                if (there.group() == lane.group() && there.heading() == lane.heading() && (lane.heading() || there.label().equals(lane.label()))) {
                    return line;
                }
            }
            return -1;
        }).toArray();
    }

    /** Counts the events of the shown lines, where that has not been done for this stretch. */
    private void count(Playhead playhead) {
        List<Object> key = Arrays.asList(axis, run.log().size(), shown);
        if (key.equals(counted)) {
            return;
        }
        counted = key;
        counts.clear();
        int parts = Math.max(1, axis.width() / PART);
        IntStream look = IntStream.range(0, rows.labels().size()).flatMap(row -> Arrays.stream(rows.components(row))).map(lanes::rowOf);
        int[] wanted = IntStream.concat(shown.stream().mapToInt(Lane::row), look).filter(row -> row >= 0).distinct().toArray();
        if (axis.steps()) {
            for (int row : wanted) {
                counts.put(row, new int[parts]);
            }
            TraceEvent e = run.log().event(0);
            for (int number = first; number <= last; number++) {
                int part = part(playhead, number, parts);
                Arrays.stream(lanes.rowsOf(e.moveTo(number))).distinct().mapToObj(counts::get).filter(of -> of != null).forEach(of -> of[part]++);
            }
        } else {
            int[][] told = density.of((long) axis.from(), (long) Math.ceil(axis.to()), parts, wanted);
            for (int i = 0; i < wanted.length; i++) {
                counts.put(wanted[i], told[i]);
            }
        }
    }

    /** Of a line of the first look: the sum of its components. */
    private int[] ofLook(int row) {
        int[] out = new int[Math.max(1, axis.width() / PART)];
        for (int component : rows.components(row)) {
            int[] of = lanes.rowOf(component) < 0 ? null : counts.get(lanes.rowOf(component));
            for (int i = 0; of != null && i < out.length; i++) {
                out[i] += of[i];
            }
        }
        return out;
    }

    private int part(Playhead playhead, int event, int parts) {
        // In the middle of its part of a column, so that it does not lie on the line between two columns.
        double at = axis.steps() ? axis.at(playhead, event) / 2 + axis.at(playhead, event + 1) / 2 : axis.at(playhead, event);
        double share = (at - axis.from()) / (axis.to() - axis.from());
        return (int) Math.max(0, Math.min(parts - 1, share * parts));
    }

    private int[] ofPacket(int packet, Playhead playhead) {
        int[] out = new int[Math.max(1, axis.width() / PART)];
        TraceEvent e = run.log().event(run.log().lastEventOfPacket(packet));
        for (; e.number() >= first && e.number() > 0; e.moveTo(e.previousOfPacket())) {
            if (e.number() <= last) {
                out[part(playhead, e.number(), out.length)]++;
            }
        }
        return out;
    }

    private void arrows(TimelinePainter painter, Playhead playhead) {
        TraceEvent e = run.log().event(playhead.event());
        if (e.number() == 0) {
            return;
        }
        int here = line(e.number());
        for (int also : e.alsoCauses()) {
            arrow(painter, playhead, also, e.number(), here, false);
        }
        if (e.cause() > 0) {
            arrow(painter, playhead, e.cause(), e.number(), here, true);
        }
        int effect = Causes.next(run.log(), e.number(), EFFECT_WITHIN);
        if (effect > 0) {
            painter.effect(() -> arrow(painter, playhead, e.number(), effect, line(effect), true));
        }
    }

    private void arrow(TimelinePainter painter, Playhead playhead, int cause, int event, int toLine, boolean solid) {
        boolean columns = axis.steps();
        double from = columns ? Math.floor(axis.at(playhead, cause)) + 1 : axis.at(playhead, cause);
        double to = columns ? Math.floor(axis.at(playhead, event)) : axis.at(playhead, event);
        if (to >= from && line(cause) >= 0 && toLine >= 0) {
            painter.arrow(line(cause), axis.x(from) - (columns ? 8 : 0), toLine, axis.x(to) + (columns ? 8 : 0), solid);
        }
    }

    /** The first line that an event is in; -1 for none. */
    private int line(int event) {
        TraceEvent e = run.log().event(event);
        for (int line = 0; line < shown.size(); line++) {
            Lane lane = shown.get(line);
            if (lane.isFirstLook() ? Arrays.stream(spans.rowsOf(e)).anyMatch(row -> row == lane.id())
                    : lane.row() >= 0 && density.has(e, lane.row())) {
                return line;
            }
        }
        return -1;
    }

    /** The next (1) or previous (-1) event of a line from an event on; 0 where there is none. */
    int neighbour(Lane lane, int event, int direction) {
        if (lane.isFirstLook()) {
            IntStream found = Arrays.stream(rows.components(lane.id())).map(lanes::rowOf).filter(row -> row >= 0)
                    .map(row -> direction > 0 ? density.next(row, event) : density.previous(row, event)).filter(there -> there > 0);
            return (direction > 0 ? found.min() : found.max()).orElse(0);
        }
        if (lane.row() >= 0) {
            return direction > 0 ? density.next(lane.row(), event) : density.previous(lane.row(), event);
        }
        int found = 0;
        TraceEvent e = run.log().event(run.log().lastEventOfPacket(lane.id()));
        for (; e.number() > 0; e.moveTo(e.previousOfPacket())) {
            if (direction < 0 && e.number() < event) {
                return e.number();
            }
            found = direction > 0 && e.number() > event ? e.number() : found;
        }
        return found;
    }
}
