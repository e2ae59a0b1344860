package ringside.ui.playback.closeup;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import ringside.trace.TraceLog;
import ringside.trace.time.CacheHeat;

/** Counts how often the sets of a run's caches were used, beside the window, and has a control drawn again as it goes on. */
final class HeatReader {
    private static final long EVERY = 200;

    private final TraceLog log;
    private final Control shows;
    private final Map<Integer, CacheHeat> heats = new HashMap<>();
    private Job job;

    HeatReader(TraceLog log, Control shows) {
        this.log = log;
        this.shows = shows;
    }

    /** What was counted so far of the cache with this component id; goes on counting where there is more. */
    CacheHeat.Counts counts(int cache) {
        CacheHeat heat = heats.computeIfAbsent(cache, id -> new CacheHeat(log, id));
        if (!heat.upToDate() && job == null) {
            job = Job.create("", (ICoreRunnable) monitor -> read(heat));
            job.setSystem(true);
            job.schedule();
        }
        return heat.counts();
    }

    private void read(CacheHeat heat) {
        long told = System.currentTimeMillis();
        while (heat.read()) {
            if (System.currentTimeMillis() - told > EVERY) {
                told = System.currentTimeMillis();
                tell(() -> {
                });
            }
        }
        tell(() -> job = null);
    }

    private void tell(Runnable first) {
        if (!shows.isDisposed()) {
            shows.getDisplay().asyncExec(() -> {
                first.run();
                if (!shows.isDisposed()) {
                    shows.redraw();
                }
            });
        }
    }
}
