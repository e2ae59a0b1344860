package ringside.ui.app.pictures;

import org.eclipse.osgi.util.NLS;

/** What is said of pictures and measurements. */
public final class Messages extends NLS {

    public static String Errand_failed;
    public static String Errand_waited;
    public static String Pictures_noStep;
    public static String Pictures_skipped;
    public static String Measure_what;
    public static String Measure_value;
    public static String Measure_start;
    public static String Measure_frames;
    public static String Measure_clock;
    public static String Measure_painting;
    public static String Measure_figures;
    public static String Measure_busy;
    public static String Measure_all;
    public static String Measure_notFull;
    public static String Measure_long;
    public static String Measure_first;
    public static String Measure_made;
    public static String Measure_scrub;
    public static String Measure_growing;
    public static String Measure_early;
    public static String Measure_late;
    public static String Measure_log;
    public static String Measure_medianWorst;
    public static String Measure_memory;
    public static String Measure_heapDisk;
    public static String Measure_inFlight;
    public static String Measure_fromTo;
    public static String Measure_cache;
    public static String Measure_twoTimes;
    public static String Measure_tooFew;
    public static String No_sample;

    static {
        initializeMessages("ringside.ui.app.pictures.messages", Messages.class);
    }

    private Messages() {
    }
}
