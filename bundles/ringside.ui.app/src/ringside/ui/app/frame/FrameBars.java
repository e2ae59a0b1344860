package ringside.ui.app.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimmedPartLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import ringside.ui.playback.Mode;
import ringside.ui.playback.status.StatusBar;
import ringside.ui.playback.transport.TransportBar;

/**
 * The two bars of the window that are no views: the transport under the menu and the status line at the bottom. They take
 * the place of the platform's trim, which stays empty and is never shown.
 */
public final class FrameBars extends TrimmedPartLayout {

    /** The height of the menu bar. */
    public static final int MENU = 28;

    private final Composite unseen;
    private final Bar transport;
    private final Bar status;

    private FrameBars(Shell shell, Composite regions) {
        super(shell);
        clientArea.dispose();
        clientArea = regions;
        unseen = new Composite(shell, SWT.NONE);
        unseen.setVisible(false);
        transport = new Bar(shell, TransportBar.HEIGHT);
        status = new Bar(shell, StatusBar.HEIGHT);
    }

    /** Gives the window its bars. */
    public static void into(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell.getLayout() instanceof TrimmedPartLayout platform) {
            FrameBars bars = new FrameBars(shell, platform.clientArea);
            new TransportBar(bars.transport, window);
            bars.follow(window, new StatusBar(bars.status, window), new BuildStatus(bars.status, window));
            shell.setLayout(bars);
        }
    }

    /** In Build the status line speaks of the lab, in Run of the run. */
    private void follow(IWorkbenchWindow window, StatusBar run, BuildStatus build) {
        StackLayout line = new StackLayout();
        line.topControl = run;
        status.setLayout(line);
        Runnable show = () -> {
            boolean building = Mode.building(window);
            line.topControl = building ? build : run;
            status.layout();
            if (building) {
                build.refresh();
            }
        };
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                show.run();
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET)) {
                    RegionSizes.reset();
                }
            }
        });
    }

    @Override
    protected void layout(Composite shell, boolean flushCache) {
        top = transport;
        bottom = status;
        left = null;
        right = null;
        super.layout(shell, flushCache);
    }

    @Override
    public Composite getTrimComposite(Composite parent, int side) {
        return unseen;
    }

    /** A place as wide as the window. */
    private static final class Bar extends Composite {

        private final int height;

        Bar(Shell shell, int height) {
            super(shell, SWT.NONE);
            this.height = height;
            setLayout(new FillLayout());
        }

        @Override
        public Point computeSize(int widthHint, int heightHint, boolean changed) {
            return new Point(Math.max(0, widthHint), height);
        }
    }
}
