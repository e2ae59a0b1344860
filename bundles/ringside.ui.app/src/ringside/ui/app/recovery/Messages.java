package ringside.ui.app.recovery;

import org.eclipse.osgi.util.NLS;

/** What is said about unsaved labs that were left behind. */
public final class Messages extends NLS {

    public static String Offer_title;
    public static String Offer_one;
    public static String Offer_some;
    public static String Offer_lab;
    public static String Offer_when;
    public static String Offer_what;
    public static String Offer_asItWas;
    public static String Offer_changed;
    public static String Offer_gone;
    public static String Offer_unknown;
    public static String Offer_unknownLab;
    public static String Offer_recover;
    public static String Offer_discard;
    public static String Offer_later;
    public static String Discard_title;
    public static String Discard_question;
    public static String Recover_command;
    public static String Recover_failed;
    public static String Recover_damaged;
    public static String Recover_notWritten;
    public static String Recover_name;

    static {
        initializeMessages("ringside.ui.app.recovery.messages", Messages.class);
    }

    private Messages() {
    }
}
