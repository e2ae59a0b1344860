package ringside.ui.app;

import org.eclipse.osgi.util.NLS;

/** What the window says. */
public final class Messages extends NLS {

    public static String Menu_undo;
    public static String Menu_redo;
    public static String Open_title;
    public static String Open_filter;
    public static String Open_failed;
    public static String New_failed;
    public static String Revert_title;
    public static String Revert_question;
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
    public static String Problems_spoken;
    public static String Problems_anError;
    public static String Problems_aWarning;
    public static String Problems_aHint;
    public static String Problems_fixAll;
    public static String Problems_noFix;
    public static String Problems_show;
    public static String Problems_hide;
    public static String Status_problems;
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
    public static String Properties_needed;
    public static String Properties_range;
    public static String Properties_orMore;
    public static String Properties_wholeNumber;
    public static String Properties_suchAs;
    public static String Properties_none;
    public static String Properties_mixed;
    public static String Properties_ways;
    public static String Properties_noWays;
    public static String Properties_spokenWays;
    public static String Properties_on;
    public static String Properties_off;
    public static String Properties_clear;
    public static String Properties_set;
    public static String Properties_reset;
    public static String Properties_costSource;
    public static String Properties_theCost;
    public static String Properties_elements;
    public static String Properties_classifiedBy;
    public static String Properties_header;
    public static String Properties_match;
    public static String Properties_cable;
    public static String Properties_driver;
    public static String Properties_nic;
    public static String Properties_receive;
    public static String Properties_transmit;
    public static String Properties_networkFunction;
    public static String Properties_transfer;
    public static String Properties_seldom;
    public static String Properties_lab;
    public static String Properties_costs;
    public static String Properties_parts;
    public static String Properties_partOf;
    public static String Properties_part;
    public static String Properties_open;
    public static String Properties_folded;
    public static String Properties_back;
    public static String Properties_defaultIs;
    public static String Properties_wrong;
    public static String Properties_spokenWrong;
    public static String Properties_default;
    public static String Properties_listHow;
    public static String Properties_table;
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
