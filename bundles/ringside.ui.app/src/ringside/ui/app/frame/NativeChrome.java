package ringside.ui.app.frame;

import org.eclipse.swt.widgets.Shell;

/** What the widgets of one system can do beyond SWT; systems that need nothing have none. */
public interface NativeChrome {

    /** Styles every native widget from now on, in place of any style sheet given before. */
    void style(String sheet);

    /** A window has been opened: its mnemonics are shown when Alt is pressed, not before. */
    void opened(Shell shell);
}
