package ringside.ui.playback.transport;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Mode;
import ringside.ui.playback.panel.Panel;

/** The word at the right end that says what the window does: BUILD, RUN or STALE. */
final class ModeWord extends Panel {
    private Mode mode = Mode.BUILD;

    ModeWord(Composite bar) {
        super(bar, SWT.NO_FOCUS, BAR);
    }

    void show(Mode now) {
        mode = now;
        speak(NLS.bind(Messages.Mode_Spoken, now.word()));
        setToolTipText(spoken());
        redraw();
    }

    int width(Pen pen) {
        return (int) Math.round(pen.width(mode.word(), TextStyle.BOLD)) + 27;
    }

    IPerspectiveListener following(Runnable changed) {
        return new IPerspectiveListener() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                tell();
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                tell();
            }

            private void tell() {
                if (!isDisposed()) {
                    changed.run();
                }
            }
        };
    }

    /** Stale is an open box with a thick edge, so that it differs without a colour of its own. */
    @Override
    protected void paint(Pen pen) {
        int w = getClientArea().width;
        pen.box(0.5, 0.5, w - 1, 27, 5, (mode == Mode.STALE ? STAGE : INK).color(), INK.color(), 1);
        if (mode == Mode.STALE) {
            pen.frame(2, 2, w - 4, 24, 4, INK.color(), 2);
        }
        Theme.Role ink = mode == Mode.STALE ? INK : STAGE;
        pen.centre(mode.word(), w / 2.0, 19, TextStyle.BOLD, ink.color());
    }
}
