package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.PacketJourney;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.panel.TextBlock;

/**
 * Where the nanoseconds of a packet went: one bar for all of its way, its parts filled where the packet is worked on and hollow where it
 * waits, then hop by hop the same times in figures, with what was decided there and why. All parts add up to the time in all.
 */
final class TimesFace implements Face {
    private static final int BAR_TOP = 42;
    private static final int ROW = 21;
    private static final int LINE = 19;

    private final PacketJourney journey;
    private final int packet;
    private int y;

    TimesFace(Run run, Moment moment, int packet) {
        this.packet = packet;
        this.journey = run.narration().journey(packet, moment.event());
    }

    @Override
    public FaceKind kind() {
        return FaceKind.TIMES;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(StageSelection.PACKET, packet);
    }

    @Override
    public String title() {
        return NLS.bind(Messages.Times_Title, journey.name());
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public int bottom() {
        return y;
    }

    /** Thousandths of a nanosecond with three decimals, as all of them add up. */
    private static String nanos(long thousandths) {
        return NLS.bind(Messages.Times_Nanos, String.format(Locale.ROOT, "%,d.%03d", thousandths / 1000, thousandths % 1000));
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        if (journey.latency() == 0) {
            pen.left(Messages.Times_None, left, BAR_TOP + 14, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        bar(pen, left, right - left);
        long all = journey.hops().stream().mapToLong(PacketJourney.Hop::nanos).sum();
        y = BAR_TOP + 28;
        String sum = journey.gone() ? Messages.Times_SumGone : Messages.Times_Sum;
        pen.right(NLS.bind(sum, nanos(all)), right, y + 15, TextStyle.BOLD, INK.color());
        y += ROW + 6;
        for (PacketJourney.Hop hop : journey.hops()) {
            hop(pen, left, right, hop);
        }
    }

    /** The stays one after the other, each as long as its share. Edges are rounded from sums, so that no gap opens between them. */
    private void bar(Pen pen, int left, int width) {
        long at = 0;
        pen.box(left, BAR_TOP, width, 22, 2, EMPTY_CELL.color(), BORDER.color(), 1);
        for (PacketJourney.Hop hop : journey.hops()) {
            for (PacketJourney.Stay stay : hop.stays()) {
                double from = left + (double) at / journey.latency() * width;
                at += stay.interval().ticks();
                double to = left + (double) at / journey.latency() * width;
                boolean waits = PacketJourney.waits(stay.interval());
                pen.fill(from, BAR_TOP + 1, to - from, 20, 0, (waits ? PANEL : SECOND_INK).color());
                pen.line(to, BAR_TOP + 1, to, BAR_TOP + 21, (waits ? BORDER : PANEL).color(), 1);
            }
            double end = left + (double) at / journey.latency() * width;
            pen.line(end, BAR_TOP - 3, end, BAR_TOP + 25, INK.color(), 1);
        }
    }

    private void hop(Pen pen, int left, int right, PacketJourney.Hop hop) {
        pen.fill(left, y, right - left, 1, 0, SEPARATOR.color());
        pen.left(hop.at().label(), left, y + 18, TextStyle.BOLD, INK.color());
        pen.right(nanos(hop.nanos()), right, y + 18, TextStyle.BOLD, INK.color());
        y += ROW + 3;
        for (PacketJourney.Stay stay : hop.stays()) {
            boolean waits = PacketJourney.waits(stay.interval());
            pen.box(left + 0.5, y + 4.5, 10, 10, 1, (waits ? PANEL : SECOND_INK).color(), SECOND_INK.color(), 1);
            String time = nanos(stay.nanos());
            double room = right - left - 18 - pen.width(time, TextStyle.TEXT) - 10;
            pen.left(pen.fit(stay.what(), TextStyle.TEXT, room), left + 18, y + 15, TextStyle.TEXT, INK.color());
            pen.right(time, right, y + 15, TextStyle.TEXT, INK.color());
            y += ROW;
        }
        List<PacketJourney.Decided> decisions = hop.decisions();
        TextBlock block = new TextBlock(pen, TextStyle.TEXT, right - left - 18);
        for (PacketJourney.Decided decided : decisions) {
            String sentence = decided.sentence().replaceFirst("\\.$", "");
            String words = decided.because().isEmpty() ? sentence : NLS.bind(Messages.Times_Because, sentence, decided.because());
            y += LINE * block.paint(words, left + 18, y + 15, LINE, 4, SECOND_INK.color()) + 4;
        }
        y += 4;
    }
}
