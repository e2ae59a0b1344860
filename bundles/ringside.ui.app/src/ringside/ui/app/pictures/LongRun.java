package ringside.ui.app.pictures;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import ringside.trace.TraceLog;
import ringside.ui.app.Ids;
import ringside.ui.app.Mode;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;

/**
 * What a viewer of a long run waits for: its first picture, and jumps anywhere until stage, timeline, log, This step and Close-up are drawn;
 * while the run is still made, right after, and when everything has been read.
 */
final class LongRun {

    private static final int JUMPS = 200;

    private final IWorkbenchPage page;
    private final Patience patience;
    private final BiConsumer<String, String> row;
    private final Display display;
    private final Random random = new Random(1);

    /** @param row takes what was measured, and what came of it */
    LongRun(IWorkbenchPage page, Patience patience, BiConsumer<String, String> row) {
        this.page = page;
        this.patience = patience;
        this.row = row;
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
    }

    void at(Seat seat) throws IOException {
        Mode.show(page, Ids.RUN);
        show(Ids.CLOSE_UP);
        page.activate(seat.editor());
        PaintTimes first = PaintTimes.of(seat.editor().stage().control());
        long began = System.nanoTime();
        seat.session().ensureRun();
        patience.until(seat.editor().getTitle(), () -> seat.session().run().isPresent() && first.count() > 0);
        first.stop();
        double opened = since(began);
        Run run = seat.session().run().orElseThrow();
        Jumps growing = jump(seat.session(), run);
        while (!run.log().complete()) {
            patience.settled();
        }
        double made = since(began);
        Jumps early = jump(seat.session(), run);
        while (run.history().prepare()) {
            continue;
        }
        seat.atRest();
        Jumps late = jump(seat.session(), run);
        show(Ids.LOG);
        page.activate(seat.editor());
        seat.atRest();
        Jumps log = jump(seat.session(), run);
        String what = NLS.bind(Messages.Measure_long, String.format(Locale.ENGLISH, "%,d", run.log().size()));
        row.accept(NLS.bind(Messages.Measure_first, what), Measurement.millis(opened));
        row.accept(NLS.bind(Messages.Measure_made, what), Measurement.millis(made));
        row(what, Messages.Measure_growing, growing);
        row(what, Messages.Measure_early, early);
        row(what, Messages.Measure_late, late);
        row(what, Messages.Measure_log, log);
        row.accept(NLS.bind(Messages.Measure_memory, what), memory(run.log()));
    }

    private void show(String view) throws IOException {
        try {
            page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Of all jumps the milliseconds, and those that the processor worked for this thread, each in order. */
    private record Jumps(double[] times, double[] worked) {
    }

    private Jumps jump(RunSession session, Run run) {
        double[] times = new double[JUMPS];
        double[] worked = new double[JUMPS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < JUMPS; i++) {
            int to = 1 + random.nextInt(Math.max(1, run.log().size()));
            long start = System.nanoTime();
            long working = threads.getCurrentThreadCpuTime();
            session.jump(p -> p.to(to, 0));
            drawn();
            times[i] = since(start);
            worked[i] = (threads.getCurrentThreadCpuTime() - working) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(worked);
        return new Jumps(times, worked);
    }

    /** Until the window has painted what it has to paint. */
    private void drawn() {
        page.getWorkbenchWindow().getShell().update();
        display.update();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    private void row(String what, String when, Jumps jumps) {
        row.accept(NLS.bind(Messages.Measure_scrub, what, when), NLS.bind(Messages.Measure_medianWorst, new Object[] {middle(jumps.times), worst(jumps.times),
            middle(jumps.worked), worst(jumps.worked)}));
    }

    private static String middle(double[] sorted) {
        return Measurement.millis(sorted[JUMPS / 2]);
    }

    private static String worst(double[] sorted) {
        return Measurement.millis(sorted[JUMPS - 1]);
    }

    private static String memory(TraceLog log) {
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        return NLS.bind(Messages.Measure_heapDisk, mebibytes(heap), mebibytes(log.bytesOnDisk()));
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ENGLISH, "%,d", bytes >> 20);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
