package ringside.ui.app.export;

import org.eclipse.osgi.util.NLS;

/** What is said of pictures that leave the window. */
public final class Messages extends NLS {

    public static String Frame_heading;

    static {
        initializeMessages("ringside.ui.app.export.messages", Messages.class);
    }

    private Messages() {
    }
}
