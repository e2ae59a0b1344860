package ringside.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.FrameworkUtil;
import ringside.ui.app.files.DiskWatch;
import ringside.ui.app.files.FileDrop;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Recent;
import ringside.ui.app.files.Samples;
import ringside.ui.app.files.Session;
import ringside.ui.app.problems.ProblemsOnStage;
import ringside.ui.app.frame.Chrome;
import ringside.ui.app.frame.FrameBars;
import ringside.ui.app.gallery.Welcome;
import ringside.ui.app.pictures.Errand;
import ringside.ui.app.recovery.Recovery;

/** Size, title and bars of the window. */
final class RingsideWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1440, 900);

    private final Arguments arguments;
    private final Optional<Errand> errand;
    private final Chrome chrome;
    private Session session;
    private Optional<Recovery> recovery = Optional.empty();

    RingsideWindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments, Optional<Errand> errand,
            Chrome chrome) {
        super(configurer);
        this.arguments = arguments;
        this.errand = errand;
        this.chrome = chrome;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle("Ringside");
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new GlobalActions(configurer);
    }

    @Override
    public void postWindowCreate() {
        FrameBars.into(getWindowConfigurer().getWindow());
        size(getWindowConfigurer().getWindow().getShell());
    }

    /** What is inside the window's border shall have the size of the design; a screen too small for that is filled. */
    private static void size(Shell shell) {
        Rectangle outer = shell.computeTrim(0, 0, SIZE.x, SIZE.y - FrameBars.MENU);
        Rectangle screen = shell.getMonitor().getClientArea();
        int x = screen.x + Math.max(0, (screen.width - outer.width) / 2);
        int y = screen.y + Math.max(0, (screen.height - outer.height) / 2);
        shell.setBounds(x, y, outer.width, outer.height);
        shell.setMaximized(outer.width > screen.width || outer.height > screen.height);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        chrome.opened(getWindowConfigurer().getWindow().getShell());
        StageContext.in(page);
        ProblemsOnStage.in(page);
        DiskWatch.in(page);
        Titles.in(page, getWindowConfigurer(), chrome);
        if (errand.isPresent()) {
            errand.get().begin(getWindowConfigurer().getWindow());
        } else {
            begin(page);
        }
    }

    /** The labs that were asked for, else those of last time, at the very first start the first sample; and what was left unsaved. */
    private void begin(IWorkbenchPage page) {
        Recent.in(page);
        FileDrop.in(page);
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(RingsideWindowAdvisor.class)).toPath();
        List<Path> labs = arguments.labs();
        try {
            session = Session.of(page, state);
        } catch (IOException e) {
            // Settings cannot be written: this window will not be remembered.
            ILog.get().warn(e.toString(), e);
        }
        if (!labs.isEmpty() || session == null) {
            Labs.open(page, labs).forEach(editor -> arguments.at().ifPresent(at -> OpenAt.in(page, editor, at)));
        } else {
            session.restore(session.last().orElseGet(() -> Samples.first().stream().toList()));
        }
        if (session != null) {
            session.follow();
        }
        Welcome.in(page);
        recovery = Recovery.in(page, state.resolve("recovery"));
        recovery.ifPresent(found -> page.getWorkbenchWindow().getShell().getDisplay().asyncExec(found::offer));
    }

    @Override
    public void postWindowClose() {
        recovery.ifPresent(Recovery::close);
        if (session != null) {
            session.close();
        }
    }
}
