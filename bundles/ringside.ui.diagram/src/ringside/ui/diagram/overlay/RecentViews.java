package ringside.ui.diagram.overlay;

import java.lang.ref.WeakReference;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/** The states asked for last: the frames of one movement ask for the same two or three again and again. UI thread only. */
final class RecentViews {
    private static final int KEPT = 8;
    private static final Kept[] RECENT = new Kept[KEPT];
    private static int next;

    private record Kept(WeakReference<StateHistory> history, int event, int line, WeakReference<StateView> view) {
    }

    private RecentViews() {
    }

    static StateView at(StateHistory history, int event, int line) {
        for (Kept kept : RECENT) {
            if (kept != null && kept.event == event && kept.line == line && kept.history.get() == history) {
                StateView view = kept.view.get();
                if (view != null) {
                    return view;
                }
            }
        }
        StateView view = history.at(event, line);
        RECENT[next] = new Kept(new WeakReference<>(history), event, line, new WeakReference<>(view));
        next = (next + 1) % KEPT;
        return view;
    }
}
