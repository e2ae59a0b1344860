package ringside.ui.app.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.model.LabFiles;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.Conservation;
import ringside.ui.playback.PlaybackPreferences;
import ringside.ui.playback.RunSession;

/** Measures how fast the window is and writes it as a small table. */
final class Measurement implements Errand.Work {

    private static final int PLAYED = 6_000;
    private static final int LEAST_IN_FLIGHT = 50;
    private static final int LEAST_FIGURES = 200;
    private static final double FULL = 0.95;
    private static final int EVENTS = 1_030_000;

    private final Path file;
    private final OptionalInt events;
    private final StringBuilder table = new StringBuilder();
    private IWorkbenchPage page;
    private Display display;
    private Patience patience;

    /** @param events measures a run of about so many only, where they are given */
    Measurement(Path file, OptionalInt events) {
        this.file = file.toAbsolutePath();
        this.events = events;
    }

    @Override
    public void in(IWorkbenchWindow window) throws IOException {
        page = window.getActivePage();
        display = window.getShell().getDisplay();
        patience = new Patience(display);
        PlaybackPreferences.hintSeen(true);
        PlaybackPreferences.reducedMotion(false);
        row(Messages.Measure_what, Messages.Measure_value);
        row("---", "---");
        if (events.isEmpty()) {
            window();
        }
        at(LongLab.make(events.orElse(EVENTS)), new LongRun(page, patience, this::row)::at);
        Files.writeString(file, table.toString());
        System.out.print(table);
    }

    private void window() throws IOException {
        Seat first = Seat.atSample(page, patience, "01");
        PaintTimes opening = PaintTimes.of(first.editor().stage().control());
        patience.until(first.editor().getTitle(), () -> opening.count() > 0);
        opening.stop();
        row(Messages.Measure_start, millis(sinceStart()));
        first.run();
        play(first, first.editor().getTitle());
        first.leave();
        Seat bypass = Seat.atSample(page, patience, "04");
        bypass.run();
        play(bypass, bypass.editor().getTitle());
        bypass.leave();
        busy();
    }

    private void busy() throws IOException {
        at(BusyLab.make(), seat -> {
            seat.run();
            measureBusy(seat);
            measureCache(seat);
        });
    }

    /** What is measured of a lab that is open. */
    private interface Measured {
        void at(Seat seat) throws IOException;
    }

    private void at(Lab made, Measured what) throws IOException {
        Path folder = Files.createTempDirectory("ringside");
        Path lab = folder.resolve("measured." + LabFiles.EXTENSION);
        try {
            LabFiles.save(made, lab);
        } catch (LabSaveException e) {
            throw new IOException(e.getMessage(), e);
        }
        try {
            Seat seat = Seat.at(page, patience, lab);
            what.at(seat);
            seat.leave();
        } finally {
            Files.delete(lab);
            Files.delete(folder);
        }
    }

    /** First as such a lab opens, then with every machine shown, in a window as large as the screen so that all are painted. */
    private void measureBusy(Seat seat) throws IOException {
        RunSession session = seat.session();
        FigureCanvas canvas = (FigureCanvas) seat.editor().stage().control();
        // Most packets are under way in the middle.
        int event = session.run().orElseThrow().log().size() / 2;
        session.jump(p -> p.to(event, 0));
        row(NLS.bind(Messages.Measure_figures, Messages.Measure_busy), Integer.toString(PaintedFigures.on(canvas)));
        play(seat, Messages.Measure_busy);
        page.getWorkbenchWindow().getShell().setBounds(display.getPrimaryMonitor().getBounds());
        seat.editor().stage().showAll(true);
        session.jump(p -> p.to(event, 0));
        patience.settled();
        int before = inFlight(session);
        int figures = PaintedFigures.on(canvas);
        row(NLS.bind(Messages.Measure_figures, Messages.Measure_all), Integer.toString(figures));
        play(seat, Messages.Measure_all);
        int after = inFlight(session);
        row(Messages.Measure_inFlight, NLS.bind(Messages.Measure_fromTo, before, after));
        if (Math.min(before, after) < LEAST_IN_FLIGHT || figures < LEAST_FIGURES) {
            throw new IOException(NLS.bind(Messages.Measure_tooFew, Math.min(before, after), figures));
        }
    }

    /** At the end of the run the packets have filled the cache. */
    private void measureCache(Seat seat) throws IOException {
        seat.session().jump(Playhead::end);
        patience.settled();
        LastLevelCacheFigure cache = CachePainting.find(((FigureCanvas) seat.editor().stage().control()).getContents());
        double full = CachePainting.share(seat.session().run().orElseThrow().history());
        double[] times = CachePainting.millis(display, cache);
        row(NLS.bind(Messages.Measure_cache, Math.round(full * 100)), NLS.bind(Messages.Measure_twoTimes, millis(times[0]), millis(times[1])));
        if (full < FULL) {
            throw new IOException(NLS.bind(Messages.Measure_notFull, Math.round(full * 100)));
        }
    }

    private static int inFlight(RunSession session) {
        Position at = session.playhead().position();
        return Conservation.at(session.run().orElseThrow().history(), at).inFlight().size();
    }

    /** Plays at the first speed, with every layer open, starting again where the run ends. */
    private void play(Seat seat, String what) {
        RunSession session = seat.session();
        session.shown().layers(EnumSet.allOf(Layer.class));
        patience.settled();
        Position from = session.playhead().position();
        PaintTimes times = PaintTimes.of(seat.editor().stage().control());
        session.playOrPause(1);
        patience.millis(PLAYED);
        double asked = session.framesPerSecond();
        times.stop();
        boolean ended = !session.playing();
        if (!ended) {
            session.playOrPause(1);
        }
        row(NLS.bind(Messages.Measure_frames, what), number(times.perSecond()));
        row(NLS.bind(Messages.Measure_clock, what), number(asked));
        row(NLS.bind(Messages.Measure_painting, what), NLS.bind(Messages.Measure_twoTimes, millis(times.median()), millis(times.slow())));
        if (ended) {
            session.jump(p -> p.to(from));
        }
    }

    private static double sinceStart() {
        Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        return Duration.between(start, Instant.now()).toMillis();
    }

    private void row(String what, String value) {
        table.append("| ").append(what).append(" | ").append(value).append(" |\n");
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value);
    }

    static String millis(double value) {
        return String.format(Locale.ENGLISH, value < 100 ? "%.1f ms" : "%,.0f ms", value);
    }
}
