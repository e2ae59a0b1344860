package ringside.ui.app.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import ringside.ui.app.frame.NativeChrome;
import ringside.ui.diagram.figures.Theme;

/** Light, dark, high contrast, or as the system is: the choice and what follows from it. */
public enum Appearance {

    LIGHT, DARK, CONTRAST, SYSTEM;

    private static final String NODE = "ringside.ui.app";
    private static final String KEY = "appearance";
    private static final String STYLES = "ringside.theme.";

    /** What was chosen, light at first. */
    public static Appearance chosen() {
        String name = node().get(KEY, LIGHT.name());
        for (Appearance appearance : values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        return LIGHT;
    }

    /** Remembers this choice and shows it. */
    public void choose() {
        node().put(KEY, name());
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // It holds until the window is closed.
        }
        show();
    }

    /** The id of the workbench's style sheet for this choice. */
    public String styles() {
        return STYLES + (theme() == Theme.CONTRAST ? "contrast" : theme().isDark() ? "dark" : "light");
    }

    /** Shows this appearance, without remembering it. */
    public void show() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(styles(), false);
        }
        // Last: the style sheet forgets the colours that figures and texts have set themselves.
        Theme.set(theme());
    }

    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
            case SYSTEM -> NativeChrome.highContrast() ? Theme.CONTRAST : Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
        };
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
