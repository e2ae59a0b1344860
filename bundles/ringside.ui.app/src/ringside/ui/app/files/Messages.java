package ringside.ui.app.files;

import org.eclipse.osgi.util.NLS;

/** What is said about files. */
public final class Messages extends NLS {

    public static String Open_some;
    public static String Open_adviceLine;
    public static String Open_adviceMissing;
    public static String Open_adviceForbidden;
    public static String Open_adviceOther;
    public static String Disk_changed;
    public static String Disk_gone;
    public static String Disk_damaged;
    public static String Disk_reload;
    public static String Disk_keep;
    public static String Disk_compare;
    public static String Disk_saveAs;
    public static String Disk_saveAgain;
    public static String Disk_close;
    public static String Compare_title;
    public static String Compare_same;
    public static String Recent_item;
    public static String Recent_missing;
    public static String Recent_none;
    public static String Recent_clear;

    static {
        initializeMessages("ringside.ui.app.files.messages", Messages.class);
    }

    private Messages() {
    }
}
