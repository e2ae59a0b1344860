package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.RingRead;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema.Element;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** The values of a ring's table and its indices: bold where the step wrote them, framed where it changed what is shown. */
final class Cells {
    static final int ROW = 19;

    private final Near near;
    private final ComponentInfo ring;
    private final StateView state;
    private final StateView earlier;
    private final Written written;

    Cells(Near near, ComponentInfo ring) {
        this.near = near;
        this.ring = ring;
        this.state = near.moment().state();
        this.earlier = near.moment().previous().state();
        this.written = new Written(near.moment(), ring.id());
    }

    /** A value of the ring in a column that ends at {@code edge}. */
    void cell(Pen pen, Spots spots, int edge, int baseline, int width, FieldKind kind, int at, String name, Function<StateView, String> text) {
        draw(pen, spots, edge, baseline, width, name, text, spots.elements(ring.id(), at, kind), written.has(kind, at));
    }

    /** A value that is not the ring's own. */
    void of(Pen pen, Spots spots, int edge, int baseline, int width, String name, Function<StateView, String> text, Function<StateView, List<Element>> elements) {
        draw(pen, spots, edge, baseline, width, name, text, elements.apply(state), false);
    }

    private void draw(Pen pen, Spots spots, int edge, int baseline, int width, String name, Function<StateView, String> text, List<Element> elements, boolean wrote) {
        String now = text.apply(state);
        boolean fresh = !now.equals(text.apply(earlier));
        TextStyle style = fresh || wrote ? TextStyle.BOLD : TextStyle.TEXT;
        spots.add(edge - width + 4, baseline - 15, width, ROW, elements, name, name + " " + now);
        if (fresh) {
            double wide = pen.width(now, style);
            Spots.fresh(pen, edge - wide - 5, baseline - 14, wide + 9, ROW - 2);
        }
        pen.right(now, edge, baseline, style, INK.color());
    }

    /** An index with the slot that it stands at. */
    void index(Pen pen, Spots spots, int left, int edge, int baseline, String name, FieldKind kind, int size) {
        pen.left(name, left, baseline, TextStyle.TEXT, SECOND_INK.color());
        cell(pen, spots, edge, baseline, edge - left + 4, kind, 0, name, s -> TimeText.grouped(s.get(ring.id(), kind)) + " → " + s.get(ring.id(), kind) % size);
    }

    /** As whom the step wrote the ring, or which step did so last: a link to it. */
    void who(Pen pen, Spots spots, RingRead read, int left, int right, int baseline) {
        if (read.facts().written() == null) {
            pen.left(Messages.Ring_NotWritten, left, baseline, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        int event = read.facts().written().event();
        boolean now = event == near.moment().event();
        String words = now ? NLS.bind(Messages.Ring_WrittenNow, read.who()) : NLS.bind(Messages.Ring_Written, read.who());
        String wrote = String.join(", ", read.wrote());
        if (now) {
            pen.left(pen.fit(words, TextStyle.TEXT, right - left), left, baseline, TextStyle.TEXT, INK.color());
            spots.add(left - 4, baseline - 15, right - left + 8, ROW, List.of(), "who", words + ": " + wrote);
            return;
        }
        String step = near.step(event);
        double room = right - left - pen.width(step, TextStyle.TEXT) - 10;
        pen.left(pen.fit(words, TextStyle.TEXT, room), left, baseline, TextStyle.TEXT, SECOND_INK.color());
        spots.link(pen, step, right, baseline, true, event, "who", step + ", " + words + ": " + wrote);
    }
}
