package ringside.ui.app.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import ringside.ui.diagram.figures.Theme;

/** Light, dark, or as the system is: the choice and what follows from it. */
public enum Appearance {

    LIGHT, DARK, SYSTEM;

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
        return STYLES + (theme().isDark() ? "dark" : "light");
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
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
