package ringside.ui.app;

import org.eclipse.osgi.util.NLS;

/** What the window says. */
public final class Messages extends NLS {

    public static String Menu_undo;
    public static String Menu_redo;
    public static String Open_title;
    public static String Open_filter;
    public static String Open_failed;
    public static String New_title;
    public static String New_name;
    public static String New_failed;
    public static String Revert_title;
    public static String Revert_question;
    public static String Samples_none;
    public static String Appearance_theme;
    public static String Appearance_light;
    public static String Appearance_dark;
    public static String Appearance_contrast;
    public static String Appearance_system;
    public static String Appearance_motion;
    public static String Appearance_reduced;
    public static String Palette_find;
    public static String Palette_item;
    public static String Palette_tip;
    public static String Present_title;
    public static String Present_stale;
    public static String Present_running;
    public static String Find_title;
    public static String Find_message;
    public static String Find_element;
    public static String Keys_title;
    public static String Keys_present;
    public static String Problems_what;
    public static String Problems_where;
    public static String Problems_fix;
    public static String Problems_key;
    public static String Problems_rule;
    public static String Problems_error;
    public static String Problems_errors;
    public static String Problems_warning;
    public static String Problems_warnings;
    public static String Problems_hint;
    public static String Problems_hints;
    public static String Problems_none;
    public static String Problems_spokenFix;
    public static String Properties_slots;
    public static String Properties_format;
    public static String Properties_function;
    public static String Properties_interrupts;
    public static String Properties_rules;
    public static String Properties_order;
    public static String Properties_rule;
    public static String Properties_condition;
    public static String Properties_anyPacket;
    public static String Properties_directTo;
    public static String Status_nothing;
    public static String Status_one;
    public static String Status_several;
    public static String Status_saved;
    public static String Status_unsaved;

    static {
        initializeMessages("ringside.ui.app.messages", Messages.class);
    }

    private Messages() {
    }
}
