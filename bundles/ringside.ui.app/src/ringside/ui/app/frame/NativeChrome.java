package ringside.ui.app.frame;

import java.util.Optional;
import java.util.ServiceLoader;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What the widgets of one system can do beyond SWT; systems that need nothing have none. */
public interface NativeChrome {

    /** Styles every native widget from now on, in place of any style sheet given before. */
    void style(String sheet);

    /** A window has been opened: its mnemonics are shown when Alt is pressed, not before. */
    void opened(Shell shell);

    /** Whether the person has asked the system for high contrast. */
    boolean wantsHighContrast();

    /** What this system has; empty where it needs nothing. */
    static Optional<NativeChrome> ofSystem() {
        return ServiceLoader.load(NativeChrome.class, NativeChrome.class.getClassLoader()).findFirst();
    }

    /** Whether the system, by whatever way it has, says that high contrast is wanted. */
    static boolean highContrast() {
        Display display = Display.getCurrent();
        return display != null && display.getHighContrast() || ofSystem().map(NativeChrome::wantsHighContrast).orElse(false);
    }
}
