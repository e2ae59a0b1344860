package ringside.ui.playback.panel;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;

/** The quiet words at the right end of the strip of tabs that a view stands under. */
public final class StripNote {
    /** Where the strip looks for them; the renderer of the tabs knows the same name. */
    public static final String KEY = "ringside.note";

    private StripNote() {
    }

    /** Says these words while the view is the one that is shown in its stack. */
    public static void show(Control view, String words) {
        Control shown = view;
        while (shown.getParent() != null && !(shown.getParent() instanceof CTabFolder)) {
            shown = shown.getParent();
        }
        if (shown.getParent() instanceof CTabFolder && !words.equals(shown.getData(KEY))) {
            shown.setData(KEY, words);
            shown.getParent().redraw();
        }
    }
}
