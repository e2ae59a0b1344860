package ringside.ui.playback.closeup;

import org.eclipse.osgi.util.NLS;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.playback.Messages;

/** Where the nanoseconds of a packet went, and what was decided about it on the way. */
final class TimesFace implements Face {
    private final HopList hops;
    private final int packet;
    private int bottom;

    TimesFace(Near near, int packet) {
        this.packet = packet;
        this.hops = new HopList(near, packet);
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
        return NLS.bind(Messages.Times_Title, hops.journey().name());
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public int bottom() {
        return bottom;
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        bottom = hops.paint(pen, spots, left, right, 42);
    }
}
