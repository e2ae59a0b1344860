package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.LabWays;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.Panel;

/** The canvas of the Close-up: the face of what is chosen on the stage, else of the step. */
final class CloseUpPanel extends Panel {
    private Face face;
    private Run run;
    private CoreOwners owners;

    CloseUpPanel(Composite parent) {
        super(parent, SWT.NONE, PANEL);
    }

    void show(Optional<RunSession> session) {
        Run next = session.flatMap(RunSession::run).orElse(null);
        if (next != run) {
            run = next;
            owners = run == null ? null : new CoreOwners(run.log());
        }
        face = run == null ? null : session.flatMap(this::choose).orElse(null);
        speak(face == null ? Messages.CloseUp_Empty : NLS.bind(Messages.CloseUp_Spoken, face.title(), face.note()));
        redraw();
    }

    private Optional<Face> choose(RunSession session) {
        FaceOf of = new FaceOf(run, session.closeMoment(), owners, id -> LabWays.of(session.editor(), id));
        Optional<Face> pinned = session.selected() == null ? Optional.empty() : of.place(session.selected());
        return pinned.isPresent() ? pinned : of.step();
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        int left = width == 351 ? 15 : 16;
        int right = width - 16;
        if (face == null) {
            pen.left(Messages.CloseUp_Empty, left, 26, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        pen.left(face.title(), left, 26, TextStyle.TITLE, INK.color());
        double room = right - left - pen.width(face.title(), TextStyle.TITLE) - 12;
        if (pen.width(face.note(), TextStyle.TEXT) <= room) {
            pen.right(face.note(), right, 26, TextStyle.TEXT, SECOND_INK.color());
        }
        face.paint(pen, left, right);
    }
}
