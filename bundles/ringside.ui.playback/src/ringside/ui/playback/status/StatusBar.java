package ringside.ui.playback.status;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.ON_TROUBLE;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.trace.time.PacketAccounts;
import ringside.trace.time.Position;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Conservation;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.Panel;

/** The status line, 28 px high: conservation as one quiet line, with a red cross and both lists only where it fails; or why
 * the run stopped early. */
public final class StatusBar extends Panel {
    public static final int HEIGHT = 28;

    private final ActiveRun active;
    private Run countedRun;
    private Position counted;
    private int countedSize;
    private long countedAt;
    private Conservation conservation;

    public StatusBar(Composite parent, IWorkbenchWindow window) {
        super(parent, SWT.NONE, BAR);
        active = new ActiveRun(window, this, this::refresh);
    }

    private void refresh() {
        RunSession session = active.session().orElse(null);
        Run run = session == null ? null : session.run().orElse(null);
        if (run == null) {
            conservation = null;
        } else if (run != countedRun || due(session) && (!session.playhead().position().equals(counted) || run.log().size() != countedSize)) {
            countedAt = System.currentTimeMillis();
            counted = session.playhead().position();
            conservation = Conservation.at(run.history(), counted);
            countedSize = run.log().size();
        }
        countedRun = run;
        speak(words());
        setToolTipText(conservation == null || conservation.holds() && !stopped() ? null : words());
        redraw();
    }

    /** Counting takes long in a long run; while it rushes by, five times a second is enough. */
    private boolean due(RunSession session) {
        boolean rushing = session.playing() && !session.pace().moves() || session.fromLab().computing();
        return !rushing || System.currentTimeMillis() - countedAt >= 200;
    }

    private String words() {
        RunSession session = active.session().orElse(null);
        if (session == null) {
            return "";
        }
        if (session.fromLab().computing()) {
            String events = session.run().map(r -> TimeText.grouped(r.log().size())).orElse("0");
            return NLS.bind(Messages.Status_Computing, events);
        }
        if (stopped()) {
            return session.trouble();
        }
        return conservation == null ? "" : conservation.packetsHold() ? ConservationText.of(conservation) : broken(session);
    }

    private String broken(RunSession session) {
        Run run = session.run().orElseThrow();
        PacketNames names = new PacketNames(run.history().at(counted.event()));
        return ConservationText.of(conservation, PacketAccounts.at(run.history(), counted), names::label);
    }

    /** Whether the run that is shown, or the one that was to take its place, could not be made to its end. */
    private boolean stopped() {
        return countedRun != null && active.session().map(session -> !session.fromLab().computing() && !session.trouble().isEmpty()).orElse(false);
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        pen.fill(0, 0, width, 1, 0, SEPARATOR.color());
        String footing = countedRun == null ? "" : countedRun.footing();
        pen.right(footing, width - 14, 19, TextStyle.TEXT, SECOND_INK.color());
        boolean trouble = conservation != null && !conservation.holds() || stopped();
        int left = 14;
        if (trouble) {
            pen.fill(new Outline().circle(22, 14, 8), TROUBLE.color());
            pen.stroke(new Outline().from(19, 11).by(6, 6).from(19, 17).by(6, -6), ON_TROUBLE.color(), 2);
            left = 38;
        }
        double room = width - 28 - pen.width(footing, TextStyle.TEXT) - left;
        pen.left(pen.fit(words(), TextStyle.TEXT, room), left, 19, TextStyle.TEXT, (trouble ? INK : SECOND_INK).color());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 1440 : widthHint, HEIGHT);
    }
}
