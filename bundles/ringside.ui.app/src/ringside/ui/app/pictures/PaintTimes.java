package ringside.ui.app.pictures;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** How often a control is painted, and how long each painting takes. */
final class PaintTimes {

    private static final int MOST = 100_000;

    private final Control control;
    private final long[] begins = new long[MOST];
    private final long[] takes = new long[MOST];
    private int seen;
    private boolean open;
    // A filter of the display comes before, a listener added last after whoever paints.
    private final Listener before = this::begin;
    private final Listener after = event -> end();

    private PaintTimes(Control control) {
        this.control = control;
    }

    /** Watches a control from now on. */
    static PaintTimes of(Control control) {
        PaintTimes times = new PaintTimes(control);
        control.getDisplay().addFilter(SWT.Paint, times.before);
        control.addListener(SWT.Paint, times.after);
        return times;
    }

    PaintTimes stop() {
        control.getDisplay().removeFilter(SWT.Paint, before);
        control.removeListener(SWT.Paint, after);
        return this;
    }

    private void begin(org.eclipse.swt.widgets.Event event) {
        if (event.widget == control && seen < MOST) {
            begins[seen] = System.nanoTime();
            open = true;
        }
    }

    private void end() {
        if (open) {
            takes[seen] = System.nanoTime() - begins[seen];
            seen++;
            open = false;
        }
    }

    int count() {
        return seen;
    }

    double perSecond() {
        return seen < 2 ? 0 : (seen - 1) * 1e9 / (begins[seen - 1] - begins[0]);
    }

    /** Milliseconds that half of the paintings do not exceed. */
    double median() {
        return seen == 0 ? 0 : sorted()[seen / 2] / 1e6;
    }

    /** Milliseconds of the slowest in a hundred. */
    double slow() {
        return seen == 0 ? 0 : sorted()[(int) (seen * 0.99)] / 1e6;
    }

    private long[] sorted() {
        long[] sorted = Arrays.copyOf(takes, seen);
        Arrays.sort(sorted);
        return sorted;
    }
}
