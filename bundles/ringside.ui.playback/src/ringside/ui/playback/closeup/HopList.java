package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.PacketJourney.Hop;
import ringside.scenario.explain.PacketJourney.Stay;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.panel.TextBlock;

/**
 * The way of a packet up to now: one bar for all of its time, its parts filled where the packet is worked on and hollow where it waits;
 * then hop by hop the same times in figures, with what was decided there and why. A hop leads to the event that began it, a decision
 * to its own. All parts add up to the time in all.
 */
final class HopList {
    private static final int ROW = 21;
    private static final int LINE = 19;
    private static final int INDENT = 18;

    private final Near near;
    private final PacketJourney journey;
    private final PacketJourney before;
    private Pen pen;
    private Spots spots;
    private int left;
    private int right;
    private int y;

    HopList(Near near, int packet) {
        this.near = near;
        this.journey = near.run().narration().journey(packet, near.moment().event());
        this.before = near.run().narration().journey(packet, near.moment().previous().event());
    }

    PacketJourney journey() {
        return journey;
    }

    /** Thousandths of a nanosecond with three decimals, as all of them add up. */
    private static String nanos(long thousandths) {
        return NLS.bind(Messages.Times_Nanos, String.format(Locale.ROOT, "%,d.%03d", thousandths / 1000, thousandths % 1000));
    }

    /** Draws it below y; returns where it ends. */
    int paint(Pen on, Spots into, int from, int to, int top) {
        pen = on;
        spots = into;
        left = from;
        right = to;
        y = top;
        if (journey.latency() == 0) {
            pen.left(Messages.Times_None, left, y + 14, TextStyle.TEXT, SECOND_INK.color());
            return y + ROW;
        }
        bar(right - left);
        y += 28;
        String earlier = before.latency() == 0 ? "" : sum(before);
        value("sum", sum(journey), earlier, right, TextStyle.BOLD, Messages.Times_All);
        y += ROW + 6;
        for (int i = 0; i < journey.hops().size(); i++) {
            hop(journey.hops().get(i), i < before.hops().size() ? before.hops().get(i) : null);
        }
        return y;
    }

    private static String sum(PacketJourney of) {
        return NLS.bind(of.gone() ? Messages.Times_SumGone : Messages.Times_Sum, nanos(of.hops().stream().mapToLong(Hop::nanos).sum()));
    }

    /** The stays one after the other, each as long as its share. Edges are rounded from sums, so that no gap opens between them. */
    private void bar(int width) {
        long at = 0;
        pen.box(left, y, width, 22, 2, EMPTY_CELL.color(), BORDER.color(), 1);
        for (Hop hop : journey.hops()) {
            for (Stay stay : hop.stays()) {
                double start = left + (double) at / journey.latency() * width;
                at += stay.interval().ticks();
                double end = left + (double) at / journey.latency() * width;
                boolean waits = PacketJourney.waits(stay.interval());
                pen.fill(start, y + 1, end - start, 20, 0, (waits ? PANEL : SECOND_INK).color());
                pen.line(end, y + 1, end, y + 21, (waits ? BORDER : PANEL).color(), 1);
            }
            double end = left + (double) at / journey.latency() * width;
            pen.line(end, y - 3, end, y + 25, INK.color(), 1);
        }
    }

    private void hop(Hop hop, Hop earlier) {
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        String step = near.step(hop.event());
        spots.link(pen, step, left + pen.width(hop.at().label(), TextStyle.BOLD) + 10, y + 18, false, hop.event(), "hop " + hop.event(),
                NLS.bind(Messages.Times_ToHop, step, hop.at().label()));
        pen.left(hop.at().label(), left, y + 18, TextStyle.BOLD, INK.color());
        y += 3;
        value("hop " + hop.event(), nanos(hop.nanos()), earlier == null ? "" : nanos(earlier.nanos()), right, TextStyle.BOLD, hop.at().label());
        y += ROW;
        for (int i = 0; i < hop.stays().size(); i++) {
            Stay stay = hop.stays().get(i);
            boolean known = earlier != null && i < earlier.stays().size();
            stay(stay, known ? nanos(earlier.stays().get(i).nanos()) : "");
        }
        for (PacketJourney.Decided decided : hop.decisions()) {
            decided(decided);
        }
        y += 4;
    }

    private void stay(Stay stay, String earlier) {
        boolean waits = PacketJourney.waits(stay.interval());
        pen.box(left + 0.5, y + 4.5, 10, 10, 1, (waits ? PANEL : SECOND_INK).color(), SECOND_INK.color(), 1);
        String time = nanos(stay.nanos());
        double room = right - left - INDENT - pen.width(time, TextStyle.BOLD) - 14;
        pen.left(pen.fit(stay.what(), TextStyle.TEXT, room), left + INDENT, y + 15, TextStyle.TEXT, INK.color());
        value("stay " + stay.interval().event(), time, earlier, right, TextStyle.TEXT, stay.what());
        y += ROW;
    }

    private void value(String name, String now, String earlier, int edge, TextStyle style, String of) {
        boolean fresh = !now.equals(earlier);
        TextStyle shown = fresh ? TextStyle.BOLD : style;
        double width = pen.width(now, shown);
        spots.add(edge - width - 4, y, width + 8, ROW, List.of(), name, of + ": " + now);
        pen.right(now, edge, y + 15, shown, INK.color());
        if (fresh) {
            Spots.fresh(pen, edge - width - 5, y + 1, width + 9, ROW - 2);
        }
    }

    /** A decision as a sentence with its reason; all of it is a link. */
    private void decided(PacketJourney.Decided decided) {
        String sentence = decided.sentence().replaceFirst("\\.$", "");
        String words = decided.because().isEmpty() ? sentence : NLS.bind(Messages.Times_Because, sentence, decided.because());
        TextBlock block = new TextBlock(pen, TextStyle.TEXT, right - left - INDENT);
        int lines = block.paint(words, left + INDENT, y + 15, LINE, 4, LINK.color());
        spots.link(left + INDENT - 3, y, right - left - INDENT + 6, LINE * lines + 2, decided.event(), "decided " + decided.event(),
                near.step(decided.event()) + ": " + words);
        y += LINE * lines + 4;
    }
}
