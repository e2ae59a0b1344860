package ringside.ui.app.gallery;

import org.eclipse.osgi.util.NLS;

/** What is said where labs are chosen. */
public final class Messages extends NLS {

    public static String Gallery_title;
    public static String Gallery_find;
    public static String Gallery_teaches;
    public static String Gallery_open;
    public static String Welcome_title;
    public static String Welcome_links;
    public static String New_title;
    public static String New_create;
    public static String New_labTitle;
    public static String New_file;
    public static String New_browse;
    public static String New_machines;
    public static String New_slots;
    public static String New_l1;
    public static String New_llc;
    public static String New_cache;
    public static String New_noTitle;
    public static String New_noFolder;
    public static String New_taken;
    public static String New_noRun;
    public static String Template_ONE_MACHINE;
    public static String Template_BEHIND_A_SWITCH;
    public static String Template_SERVICE_CHAIN;
    public static String Template_BYPASS;
    public static String Template_TWO_SOCKETS;
    public static String Template_EMPTY;
    public static String Does_ONE_MACHINE;
    public static String Does_BEHIND_A_SWITCH;
    public static String Does_SERVICE_CHAIN;
    public static String Does_BYPASS;
    public static String Does_TWO_SOCKETS;
    public static String Does_EMPTY;

    static {
        initializeMessages("ringside.ui.app.gallery.messages", Messages.class);
    }

    private Messages() {
    }
}
