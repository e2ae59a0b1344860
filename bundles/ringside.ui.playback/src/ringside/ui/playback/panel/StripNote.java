package ringside.ui.playback.panel;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The quiet words at the right end of the strip of tabs that a view stands under. */
public final class StripNote {
    /** Where the strip looks for them; the renderer of the tabs knows the same name. */
    public static final String KEY = "ringside.note";

    private StripNote() {
    }

    public static void show(Control view, String words) {
        Composite parent = view.getParent();
        while (parent != null && !(parent instanceof CTabFolder)) {
            parent = parent.getParent();
        }
        if (parent != null && !words.equals(parent.getData(KEY))) {
            parent.setData(KEY, words);
            parent.redraw();
        }
    }
}
