package ringside.ui.playback.log;

import java.util.Arrays;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import ringside.scenario.expression.Condition;
import ringside.ui.playback.Messages;

/** The events of a run for which a condition holds, found away from the UI thread and told piece by piece, while the run grows, too. */
final class EventFilter {
    /** Events that are looked at between two looks at whether it is still wanted. */
    private static final int PIECE = 1 << 15;

    private final Condition condition;
    private final Display display;
    private final Runnable grown;
    private final Job job;
    private int[] events = new int[64];
    private int count;
    /** Up to this event all are found; of the job alone. */
    private int looked;
    private int wanted;
    private boolean ended;

    /** @param grown called on the UI thread when there are more */
    EventFilter(Condition condition, Display display, Runnable grown) {
        this.condition = condition;
        this.display = display;
        this.grown = grown;
        job = new Job(Messages.Log_Filtering) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return look(monitor);
            }
        };
        job.setSystem(true);
    }

    String text() {
        return condition.text();
    }

    /** Looks on up to this event; on the UI thread. */
    void upTo(int last) {
        if (last > wanted && !ended) {
            wanted = last;
            job.schedule();
        }
    }

    void end() {
        ended = true;
        job.cancel();
    }

    private IStatus look(IProgressMonitor monitor) {
        int[] last = {0};
        display.syncExec(() -> last[0] = wanted);
        while (looked < last[0] && !monitor.isCanceled()) {
            int to = Math.min(last[0], looked + PIECE);
            int[] more = condition.filter(looked + 1, to);
            looked = to;
            display.asyncExec(() -> add(more));
        }
        return Status.OK_STATUS;
    }

    private void add(int[] more) {
        if (more.length > 0 && !ended) {
            events = count + more.length <= events.length ? events : Arrays.copyOf(events, Math.max(events.length * 2, count + more.length));
            System.arraycopy(more, 0, events, count, more.length);
            count += more.length;
            grown.run();
        }
    }

    /** How many are found, up to event {@code last}. */
    int count(int last) {
        return last == Integer.MAX_VALUE || count == 0 || events[count - 1] <= last ? count : rowAfter(last);
    }

    /** The event in a row, from 0. */
    int event(int row) {
        return events[row];
    }

    /** The row of the last event found that is not after {@code event}; -1 where there is none. */
    int rowAt(int event) {
        return rowAfter(event) - 1;
    }

    private int rowAfter(int event) {
        int at = Arrays.binarySearch(events, 0, count, event);
        return at >= 0 ? at + 1 : -at - 1;
    }

    int[] all() {
        return Arrays.copyOf(events, count);
    }
}
