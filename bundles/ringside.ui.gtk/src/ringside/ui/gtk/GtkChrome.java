package ringside.ui.gtk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk.OS;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Shell;
import ringside.ui.app.frame.NativeChrome;

/** Styles native widgets by a style sheet of GTK 3, which may be replaced while the window is open. */
public final class GtkChrome implements NativeChrome {

    private long provider;

    @Override
    public void style(String sheet) {
        if (provider == 0) {
            provider = GTK.gtk_css_provider_new();
            GTK3.gtk_style_context_add_provider_for_screen(GDK.gdk_screen_get_default(), provider,
                    GTK.GTK_STYLE_PROVIDER_PRIORITY_USER);
        }
        GTK3.gtk_css_provider_load_from_data(provider, bytes(sheet), -1, null);
    }

    @Override
    public void opened(Shell shell) {
        long window = GTK3.gtk_widget_get_toplevel(shell.handle);
        // Labels learn of a change only.
        OS.g_object_set(window, bytes("mnemonics-visible"), true, 0);
        OS.g_object_set(window, bytes("mnemonics-visible"), false, 0);
    }

    @Override
    public boolean wantsHighContrast() {
        String theme = OS.getThemeName();
        return theme != null && theme.toLowerCase(Locale.ROOT).startsWith("highcontrast");
    }

    private static byte[] bytes(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
