package ringside.ui.app;

/** The ids that {@code plugin.xml} files declare and code refers to. */
public final class Ids {

    public static final String RUN = "ringside.perspective.run";
    public static final String BUILD = "ringside.perspective.build";

    public static final String THIS_STEP = "ringside.view.thisStep";
    public static final String CLOSE_UP = "ringside.view.closeUp";
    public static final String TIMELINE = "ringside.view.timeline";
    public static final String LOG = "ringside.view.log";
    public static final String PALETTE = "ringside.view.palette";
    public static final String PROBLEMS = "ringside.view.problems";
    public static final String HINT = "ringside.view.hint";
    public static final String TABLE = "ringside.view.table";
    public static final String RULES = "ringside.view.rules";
    public static final String PROPERTIES = "ringside.view.properties";
    public static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

    private Ids() {
    }
}
