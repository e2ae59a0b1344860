package ringside.ui.app.frame;

/** What the widgets of one system can do beyond SWT; systems that need nothing have none. */
public interface NativeChrome {

    /** Styles every native widget from now on, in place of any style sheet given before. */
    void style(String sheet);
}
