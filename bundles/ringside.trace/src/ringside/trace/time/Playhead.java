package ringside.trace.time;

import java.util.Objects;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Where a viewer stands in a trace, which may still grow, and the packet it follows, if any. Immutable: every move returns a new
 * playhead, or this one where there is nowhere to go.
 *
 * <p>Moves differ in where they may stop, and in nothing else. Each goes forward to the first of its stops after here, or back to
 * the last of its stops before here; the start is a stop of all.
 * <ul>
 * <li><em>into</em> stops everywhere: after each line of a burst and after each event, whoever is followed;
 * <li><em>over</em> stops after each step (events of depth 0 and 1), of the followed packet if one is followed;
 * <li><em>out</em> stops after each event that opens a chapter (depth 0), of the followed packet if one is followed.
 * </ul>
 * So from a stop of a move, forward and back (or back and forward) returns to it; from within a step, <em>over</em> finishes it.
 */
public final class Playhead {
    private final TraceLog log;
    private final Steps steps;
    private final Steps chapters;
    private final Touched touched;
    private final Position position;
    private final int packet;

    /** Stands before the first event and follows no packet. */
    public Playhead(TraceLog log) {
        this(log, new Steps(log, 1), new Steps(log, 0), new Touched(log), Position.START, 0);
    }

    private Playhead(TraceLog log, Steps steps, Steps chapters, Touched touched, Position position, int packet) {
        this.log = log;
        this.steps = steps;
        this.chapters = chapters;
        this.touched = touched;
        this.position = position;
        this.packet = packet;
    }

    public TraceLog log() {
        return log;
    }

    public Position position() {
        return position;
    }

    /** The event it stands after, or within. */
    public int event() {
        return position.event();
    }

    /** The line of the burst it stands after; 0 where it stands after a whole event. */
    public int line() {
        return position.line();
    }

    /** Number of lines of the event it stands after or within. */
    public int lineCount() {
        return lineCount(event());
    }

    /** The followed packet, 0 for none. */
    public int packet() {
        return packet;
    }

    /** Number of the step it stands after or within, from 1; 0 at the start. "Step 7 of 14" is {@code step()} of {@code stepCount()}. */
    public int step() {
        return steps.ordinal(event());
    }

    /** Number of steps in the trace so far. */
    public int stepCount() {
        return steps.count();
    }

    /** The event of the step it stands after or within, 0 at the start. */
    public int stepEvent() {
        return steps.event(step());
    }

    /** Tick of the event it stands after; 0 at the start. */
    public long tick() {
        return log.event(event()).tick();
    }

    /** The same place, following this packet; 0 follows none. */
    public Playhead follow(int ofPacket) {
        return ofPacket == packet ? this : new Playhead(log, steps, chapters, touched, position, ofPacket);
    }

    /** This place; a line outside the burst means the whole event, an event that is not there the last one. */
    public Playhead to(int event, int line) {
        int e = Math.max(0, Math.min(event, log.size()));
        return go(e, e == event && line > 0 && line < lineCount(e) ? line : 0);
    }

    public Playhead to(Position place) {
        return to(place.event(), place.line());
    }

    /** Before the first event. */
    public Playhead home() {
        return go(0, 0);
    }

    /** After the last event so far. */
    public Playhead end() {
        return go(log.size(), 0);
    }

    /** Step {@code number} as {@link #step()} counts; the nearest one where there is none. */
    public Playhead toStep(int number) {
        return go(steps.event(number), 0);
    }

    /** After everything that happened up to and in this tick. */
    public Playhead toTick(long tick) {
        return go(lastEventAt(log, tick), 0);
    }

    /** To the next line or event. */
    public Playhead into() {
        int lines = lineCount();
        if (line() > 0) {
            return line() + 1 < lines ? go(event(), line() + 1) : go(event(), 0);
        }
        if (event() >= log.size()) {
            return this;
        }
        return go(event() + 1, lineCount(event() + 1) > 1 ? 1 : 0);
    }

    /** Back to the previous line or event. */
    public Playhead backInto() {
        if (line() > 1) {
            return go(event(), line() - 1);
        }
        if (line() == 1) {
            return go(event() - 1, 0);
        }
        int lines = lineCount();
        return lines > 1 ? go(event(), lines - 1) : go(Math.max(0, event() - 1), 0);
    }

    /** To the next step. */
    public Playhead over() {
        return forward(steps, packet);
    }

    /** Back to the previous step. */
    public Playhead backOver() {
        return back(steps, packet);
    }

    /** To the next chapter. */
    public Playhead out() {
        return forward(chapters, packet);
    }

    /** Back to the previous chapter. */
    public Playhead backOut() {
        return back(chapters, packet);
    }

    /** To the next step of the followed packet, or, where none is followed, of the packet of the event it stands at. */
    public Playhead nextOfPacket() {
        return forward(steps, packetHere());
    }

    /** Back to the previous step of the followed packet, or, where none is followed, of the packet of the event it stands at. */
    public Playhead previousOfPacket() {
        return back(steps, packetHere());
    }

    /** To the next event of a packet, machine, core, queue or cache, of any depth. */
    public Playhead nextOf(Subject subject) {
        if (line() > 0 && subject.concerns(log.event(event()))) {
            return go(event(), 0);
        }
        int next = subject.packet() == 0 ? touched.next(subject, event()) : nextOfPacket(subject.packet(), Integer.MAX_VALUE);
        return next == 0 ? this : go(next, 0);
    }

    /** Back to the previous event of it; the start where there is none. */
    public Playhead previousOf(Subject subject) {
        return go(subject.packet() == 0 ? touched.previous(subject, event()) : previousOfPacket(subject.packet(), Integer.MAX_VALUE), 0);
    }

    private int packetHere() {
        return packet != 0 ? packet : log.event(event()).packet();
    }

    private Playhead forward(Steps stops, int ofPacket) {
        if (line() > 0 && stops.contains(event()) && (ofPacket == 0 || log.event(event()).packet() == ofPacket)) {
            return go(event(), 0);
        }
        int next = ofPacket == 0 ? stops.next(event()) : nextOfPacket(ofPacket, stops.depth());
        return next == 0 ? this : go(next, 0);
    }

    private Playhead back(Steps stops, int ofPacket) {
        return go(ofPacket == 0 ? stops.previous(event()) : previousOfPacket(ofPacket, stops.depth()), 0);
    }

    /** Packets have few events each: walking theirs costs less than an index. */
    private int nextOfPacket(int ofPacket, int deepest) {
        int next = 0;
        TraceEvent e = log.event(log.lastEventOfPacket(ofPacket));
        while (e.number() > event()) {
            next = e.depth() <= deepest ? e.number() : next;
            e.moveTo(e.previousOfPacket());
        }
        return next;
    }

    private int previousOfPacket(int ofPacket, int deepest) {
        TraceEvent e = log.event(log.lastEventOfPacket(ofPacket));
        while (e.number() > 0 && (e.number() >= event() || e.depth() > deepest)) {
            e.moveTo(e.previousOfPacket());
        }
        return e.number();
    }

    private int lineCount(int event) {
        return log.event(event).lineCount();
    }

    private Playhead go(int event, int line) {
        return event == position.event() && line == position.line() ? this
                : new Playhead(log, steps, chapters, touched, new Position(event, line), packet);
    }

    /** The last event at or before this tick; 0 where there is none. */
    static int lastEventAt(TraceLog log, long tick) {
        TraceEvent e = log.event(0);
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (e.moveTo(middle).tick() <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Two playheads are equal that stand at the same place of the same trace and follow the same packet. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Playhead that && log == that.log && packet == that.packet && position.equals(that.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, packet);
    }

    @Override
    public String toString() {
        return position + (packet == 0 ? "" : " following " + packet);
    }
}
