package ringside.ui.app.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimmedPartLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** The two bars of the window that are no views: the transport under the menu and the status line at the bottom. */
public final class FrameTrim {

    /** The height of the menu bar. */
    public static final int MENU = 28;
    private static final int TRANSPORT = 48;
    private static final int STATUS = 28;

    private FrameTrim() {
    }

    /** Replaces the trim that the platform made, which stays empty. */
    public static void into(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        if (shell.getLayout() instanceof TrimmedPartLayout bars) {
            bars.top = bar(shell, TRANSPORT);
            bars.bottom = bar(shell, STATUS);
        }
    }

    private static Composite bar(Shell shell, int height) {
        Composite bar = new Composite(shell, SWT.NONE) {
            @Override
            public org.eclipse.swt.graphics.Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new org.eclipse.swt.graphics.Point(Math.max(0, widthHint), height);
            }
        };
        bar.setLayout(new FillLayout());
        return bar;
    }
}
