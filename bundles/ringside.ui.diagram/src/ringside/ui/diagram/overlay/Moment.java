package ringside.ui.diagram.overlay;

import java.util.Set;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.time.Position;
import ringside.ui.diagram.StageSelection;

/**
 * All that a frame of the stage depends on: the same moment always gives the same picture.
 *
 * @param history        the run
 * @param event          the position that is shown, 0 to the size of the log; 0 is before the first event
 * @param line           line of that event's burst, 0 for the whole event
 * @param fromEvent      the position that the playhead comes from
 * @param fromLine       line of that event's burst, 0 for the whole event
 * @param progress       how far the movement to this position has come, 0 to 1; 1 is at rest
 * @param settled        how far what has changed has faded from its old look to its new one, 0 to 1; 1 at rest
 * @param layers         what is shown
 * @param overlay        what the fills of cells and slots tell
 * @param followedPacket packet instance that the playhead follows, 0 for none
 * @param stale          whether the lab has changed since this run was made
 * @param changed        places whose value differs from the run before, marked after running again
 */
public record Moment(StateHistory history, int event, int line, int fromEvent, int fromLine, double progress, double settled,
        Set<Layer> layers, Overlay overlay, int followedPacket, boolean stale, Set<StageSelection> changed) {

    /** A movement that has all but landed. */
    private static final double LANDING = 1 - 1e-6;

    public Moment {
        if (progress < 0 || progress > 1) {
            throw new IllegalArgumentException("progress " + progress);
        }
        if (settled < 0 || settled > 1) {
            throw new IllegalArgumentException("settled " + settled);
        }
        layers = Set.copyOf(layers);
        changed = Set.copyOf(changed);
    }

    /** At rest at a position, with the layers of the first start. */
    public static Moment at(StateHistory history, int event, int line) {
        return new Moment(history, event, line, event, line, 1, 1, Layer.atFirst(), Overlay.PACKET, 0, false, Set.of());
    }

    public Moment withLayers(Set<Layer> shown) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, settled, shown, overlay, followedPacket, stale, changed);
    }

    public Moment withOverlay(Overlay shown) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, settled, layers, shown, followedPacket, stale, changed);
    }

    public Moment following(int packet) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, settled, layers, overlay, packet, stale, changed);
    }

    /** The same position, where nothing moves any more. */
    public Moment atRest() {
        return new Moment(history, event, line, event, line, 1, 1, layers, overlay, followedPacket, stale, changed);
    }

    /** The same position, on the way there from another one. */
    public Moment movingFrom(int otherEvent, int otherLine, double howFar) {
        return new Moment(history, event, line, otherEvent, otherLine, howFar, 1, layers, overlay, followedPacket, stale, changed);
    }

    /** The same moment, while what has changed since {@link #fromEvent} still fades. */
    public Moment settling(double howFar) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, howFar, layers, overlay, followedPacket, stale, changed);
    }

    /**
     * What fades: forwards the last that was seen of the movement before it landed; backwards, where everything changes as the
     * movement begins, the position it comes from. The moment itself where nothing fades.
     */
    public Moment before() {
        if (settled == 1) {
            return this;
        }
        return moving() ? new Moment(history, fromEvent, fromLine, fromEvent, fromLine, 1, 1, layers, overlay, followedPacket, stale, changed)
                : movingFrom(fromEvent, fromLine, LANDING);
    }

    public Moment withStale(boolean isStale) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, settled, layers, overlay, followedPacket, isStale, changed);
    }

    public Moment withChanged(Set<StageSelection> places) {
        return new Moment(history, event, line, fromEvent, fromLine, progress, settled, layers, overlay, followedPacket, stale, places);
    }

    /** Whether the playhead goes back: the movement of {@link #fromEvent} is then drawn in reverse. */
    public boolean backwards() {
        return event < fromEvent || event == fromEvent && lineOrEnd(line) < lineOrEnd(fromLine);
    }

    private static int lineOrEnd(int k) {
        return k == 0 ? Integer.MAX_VALUE : k;
    }

    public boolean moving() {
        return progress < 1;
    }

    /** The event whose arrows and frames are shown: the one that led here or, going back, the one that is being undone. */
    public int shownEvent() {
        return moving() && backwards() ? fromEvent : event;
    }

    /** Line of {@link #shownEvent()}, 0 for the whole event. */
    public int shownLine() {
        return moving() && backwards() ? fromLine : line;
    }

    /** The moment at rest before the step, or before the line of its burst, that led here; the moment itself at the start. */
    public Moment previous() {
        if (event == 0) {
            return this;
        }
        int earlier = line > 1 ? event : event - 1;
        int earlierLine = Math.max(0, line - 1);
        return new Moment(history, earlier, earlierLine, earlier, earlierLine, 1, 1, layers, overlay, followedPacket, stale, changed);
    }

    /** How far the movement of {@link #shownEvent()} is seen: going back it runs from 1 to 0. */
    public double shownProgress() {
        return backwards() && moving() ? 1 - progress : progress;
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public Position position() {
        return new Position(event, line);
    }

    /** The state at the position. */
    public StateView state() {
        return RecentViews.at(history, event, line);
    }

    /**
     * Lines of the burst of {@link #shownEvent()} that have landed while the whole event is on its way: they land one after the
     * other. At rest, and where a single line moves, none.
     */
    public int landed() {
        if (!moving() || shownLine() != 0 || shownEvent() == 0) {
            return 0;
        }
        int lines = step().lineCount();
        return lines < 2 ? 0 : (int) (Ease.along(shownProgress()) * lines);
    }

    /** How far the line after the {@link #landed()} ones has come, 0 to 1; of a single movement its own share. */
    public double alongNow() {
        double along = moving() ? Ease.along(shownProgress()) : 1;
        if (!moving() || shownLine() != 0 || shownEvent() == 0 || step().lineCount() < 2) {
            return along;
        }
        return along * step().lineCount() - landed();
    }

    /** The line that is on its way or has landed last, 0 where the event has no lines of its own to tell apart. */
    public int lineNow() {
        boolean burst = moving() && shownLine() == 0 && shownEvent() > 0 && step().lineCount() > 1;
        return burst ? Math.min(landed() + 1, step().lineCount()) : shownLine();
    }

    /** The state that is seen: while something is on its way, the state before it lands. */
    public StateView seen() {
        if (!moving()) {
            return state();
        }
        if (landed() > 0) {
            return RecentViews.at(history, shownEvent(), Math.min(landed(), step().lineCount()));
        }
        return backwards() ? state() : RecentViews.at(history, fromEvent, fromLine);
    }

    /** A cursor over {@link #shownEvent()}. */
    public TraceEvent step() {
        return history.log().event(shownEvent());
    }
}
