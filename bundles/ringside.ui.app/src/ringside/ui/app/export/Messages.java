package ringside.ui.app.export;

import org.eclipse.osgi.util.NLS;

/** What is said of pictures that leave the window. */
public final class Messages extends NLS {

    public static String Frame_heading;
    public static String Picture_words;
    public static String Picture_failed;
    public static String Export_title;
    public static String Export_format;
    public static String Export_scale;
    public static String Export_theme;
    public static String Export_part;
    public static String Export_whole;
    public static String Export_selection;
    public static String Export_layers;
    public static String Export_save;
    public static String Theme_light;
    public static String Theme_dark;
    public static String Theme_contrast;
    public static String Theme_print;
    public static String Layer_path;
    public static String Layer_rings;
    public static String Layer_caches;
    public static String Layer_interrupts;
    public static String Layer_rules;
    public static String Layer_numbers;
    public static String Storyboard_title;
    public static String Storyboard_notRun;
    public static String Storyboard_chapters;
    public static String Storyboard_all;
    public static String Storyboard_none;
    public static String Storyboard_step;
    public static String Storyboard_sentence;
    public static String Storyboard_count;
    public static String Storyboard_countPage;
    public static String Storyboard_countOne;
    public static String Storyboard_print;

    static {
        initializeMessages("ringside.ui.app.export.messages", Messages.class);
    }

    private Messages() {
    }
}
