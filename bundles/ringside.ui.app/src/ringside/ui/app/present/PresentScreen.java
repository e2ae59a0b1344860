package ringside.ui.app.present;

import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import ringside.trace.time.Position;
import ringside.ui.app.Messages;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.overlay.RunOverlay;
import ringside.ui.playback.RunSession;

/**
 * The whole screen for one run: the step and its sentence on top, where heads do not hide them, below them the whole stage. The
 * stage is a second one of the same lab, which shows every moment that the editor's shows.
 */
public final class PresentScreen {
    /** Keeps the workbench's style sheets from colouring the shell. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final RunSession session;
    private final Shell shell;
    private final PresentHeader header;
    private final Stage stage;
    private final Pointing pointing;
    private final Runnable changed = this::refresh;
    private final Runnable moved = this::showMoment;
    private final Runnable edited = this::showLab;
    private final Runnable themed = this::themeChanged;
    private Position shown = Position.START;

    PresentScreen(Shell window, RunSession session) {
        this.session = session;
        shell = new Shell(window, SWT.NO_TRIM);
        shell.setData(this);
        shell.setData(UNSTYLED, Boolean.TRUE);
        header = new PresentHeader(shell, session);
        stage = new Stage(shell, new EditDomain());
        stage.viewer().onlyWatched();
        pointing = new Pointing(shell, List.of(shell, header, stage.control()));
        PresentKeys keys = new PresentKeys(this, session, pointing);
        for (Control control : List.of(shell, header, stage.control())) {
            keys.listenTo(control);
        }
        nameShell();
        showLab();
        themeChanged();
        listen();
    }

    private void listen() {
        LabEditor editor = session.editor();
        session.addListener(changed);
        editor.overlay().addListener(moved);
        editor.addEditListener(edited);
        Theme.addListener(themed);
        Control below = editor.stage().control();
        DisposeListener closed = e -> leave();
        below.addDisposeListener(closed);
        shell.addDisposeListener(e -> {
            if (!below.isDisposed()) {
                below.removeDisposeListener(closed);
            }
            session.removeListener(changed);
            editor.overlay().removeListener(moved);
            editor.removeEditListener(edited);
            Theme.removeListener(themed);
        });
        shell.addListener(SWT.Resize, e -> place());
    }

    private void nameShell() {
        shell.setText(NLS.bind(Messages.Present_title, session.editor().getPartName()));
        shell.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = shell.getText() + ". " + header.spoken();
            }
        });
    }

    void open() {
        session.ensureRun();
        shell.setBounds(shell.getParent().getMonitor().getBounds());
        place();
        refresh();
        showMoment();
        shell.open();
        shell.setFullScreen(true);
        shell.forceActive();
        header.setFocus();
    }

    public void leave() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }

    public Shell shell() {
        return shell;
    }

    public PresentHeader header() {
        return header;
    }

    public Stage stage() {
        return stage;
    }

    public Pointing pointing() {
        return pointing;
    }

    private void place() {
        Rectangle screen = shell.getClientArea();
        Dimension picture = stage.viewer().reach();
        PresentLayout layout = PresentLayout.in(screen.width, screen.height, picture.width, picture.height);
        header.scale(layout.scale());
        header.setBounds(layout.header());
        stage.control().setBounds(layout.stage());
        stage.viewer().setZoom(layout.zoom());
        pointing.scale(layout.scale());
    }

    private void themeChanged() {
        shell.setBackground(STAGE.color());
        header.setBackground(STAGE.color());
        pointing.redraw();
    }

    private void showLab() {
        stage.show(session.editor().lab());
    }

    private void showMoment() {
        RunOverlay overlay = session.editor().overlay();
        if (overlay.moment().isPresent()) {
            stage.overlay().show(overlay.moment().get(), overlay.trailFrom());
        } else {
            stage.overlay().clear();
        }
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        Position now = session.run().isPresent() ? session.playhead().position() : Position.START;
        if (!now.equals(shown)) {
            pointing.wipe();
            shown = now;
        }
        stage.stopAt(session.breakpoints().places());
        header.refresh();
    }
}
