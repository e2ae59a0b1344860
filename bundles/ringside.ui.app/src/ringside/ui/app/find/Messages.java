package ringside.ui.app.find;

import org.eclipse.osgi.util.NLS;

/** The texts of finding. */
final class Messages extends NLS {

    public static String title;
    public static String hint;
    public static String spoken;
    public static String nothing;
    public static String nothingFits;
    public static String element;
    public static String inside;
    public static String notOnStage;

    static {
        initializeMessages("ringside.ui.app.find.messages", Messages.class);
    }

    private Messages() {
    }
}
