package ringside.ui.app;

/** The ids that {@code plugin.xml} declares and code refers to. */
public final class Ids {

    public static final String PERSPECTIVE = "ringside.ui.app.perspective";

    private Ids() {
    }
}
