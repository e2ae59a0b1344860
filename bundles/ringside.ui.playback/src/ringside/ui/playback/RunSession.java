package ringside.ui.playback;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import ringside.scenario.marks.Concern;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.bookmarks.Bookmarks;
import ringside.ui.playback.stage.StageChoice;
import ringside.ui.playback.stage.StageNote;

/**
 * The run of one editor: which run, where the playhead stands, what is followed and shown, whether the run is stale. Whatever
 * changes it does so here, and everything that shows it listens here. Used on the UI thread only.
 */
public final class RunSession implements FrameClock.Animation {
    private static final Map<IEditorPart, RunSession> SESSIONS = new WeakHashMap<>();

    private final LabEditor editor;
    private final FrameClock clock;
    private final Player player = new Player();
    private final RunFromLab fromLab;
    private final Shown shown;
    private final Marks marks;
    private final Branches branches = new Branches(this);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final PerspectiveAdapter perspectives = new PerspectiveAdapter() {
        @Override
        public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            changed();
            Display.getCurrent().asyncExec(() -> keepKeys(page));
        }
    };
    private IWorkbenchWindow window;
    private Run run;
    private Comparison comparison = Comparison.NONE;
    private StageSelection selected;
    private boolean outcomeHidden;
    /** Where the next step leads, while the class is asked what happens next; else null. */
    private Position asked;
    private String trouble = "";

    private RunSession(LabEditor editor) {
        this.editor = editor;
        this.clock = FrameClock.of(Display.getCurrent());
        this.fromLab = new RunFromLab(editor, this);
        player.reducedMotion(PlaybackPreferences.reducedMotion());
        marks = new Marks(editor, this::changed);
        player.stops(marks.breakpoints());
        shown = new Shown(editor, () -> branches.open().isPresent(), this::changed);
    }

    /** The session of this editor, or empty where it is no editor of a lab. */
    public static Optional<RunSession> of(IEditorPart editor) {
        if (!(editor instanceof LabEditor lab)) {
            return Optional.empty();
        }
        RunSession session = SESSIONS.get(editor);
        if (session == null) {
            session = new RunSession(lab);
            SESSIONS.put(editor, session);
            session.meetStage();
        }
        return Optional.of(session);
    }

    private void meetStage() {
        IWorkbenchPartSite site = editor.getSite();
        if (site != null && editor.stage() != null && editor.stage().control() instanceof Composite canvas) {
            window = site.getWorkbenchWindow();
            new StageNote(canvas, window, this);
            window.addPerspectiveListener(perspectives);
            StageChoice.follow(editor.stage().selections(), this);
            canvas.addListener(SWT.FocusIn, event -> branches.firstStage());
            Listener escape = shown::escape;
            canvas.getDisplay().addFilter(SWT.KeyDown, escape);
            canvas.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, escape));
            marks.meetStage();
        }
    }

    /** Ends the session of an editor that has closed. */
    public static void closed(IEditorPart editor) {
        RunSession session = SESSIONS.remove(editor);
        if (session != null) {
            session.fromLab.close();
            session.branches.left();
            if (session.window != null) {
                session.window.removePerspectiveListener(session.perspectives);
            }
            session.clock.stop(session);
        }
    }

    /** The stage moves when perspectives change and loses the keyboard on the way; nobody but us gives it back. */
    private void keepKeys(IWorkbenchPage page) {
        Control stage = editor.stage() == null ? null : editor.stage().control();
        if (stage != null && !stage.isDisposed() && stage.getDisplay().getFocusControl() == null && page.getActiveEditor() == editor) {
            editor.setFocus();
        }
    }

    public LabEditor editor() {
        return editor;
    }

    /** Called after every change, on the UI thread; while something only moves, nobody is called. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    // ---- the run

    /** The run that is shown; empty before the first. */
    public Optional<Run> run() {
        return Optional.ofNullable(run);
    }

    /** How runs are made, stopped and found stale. */
    public RunFromLab fromLab() {
        return fromLab;
    }

    /** Runs the lab where it has not been run yet and could be. */
    public void ensureRun() {
        if (run == null && !fromLab.computing() && trouble.isEmpty()) {
            fromLab.run();
        }
    }

    /** Shows a run from its start. */
    public void show(Run next) {
        show(next, Position.START, Comparison.NONE);
    }

    /** Shows one of two runs that are compared, or that were. */
    void showBeside(Run next, Position at) {
        present(next, at, Comparison.NONE);
    }

    void show(Run next, Position at, Comparison with) {
        branches.reset();
        present(next, at, with);
    }

    private void present(Run next, Position at, Comparison with) {
        int followed = run == null ? 0 : player.playhead().packet();
        run = next;
        comparison = with;
        trouble = "";
        ask(null);
        player.load(next.log());
        player.jump(player.playhead().follow(followed).to(at));
        bookmarks().in(next.log());
        if (branches.open().isPresent()) {
            compare();
        }
        // Tells everyone, too.
        breakpoints().about(next);
    }

    /** The branches of the run, and the comparison of two of them. */
    public Branches branches() {
        return branches;
    }

    /** A run could not be made; says why, and the one before stays. */
    void failed(String why) {
        trouble = why;
        changed();
    }

    /** Why the last run could not be made; empty where it could. */
    public String trouble() {
        return trouble;
    }

    /** Whether the lab has changed since the run was made. */
    public boolean stale() {
        return run != null && fromLab.stale();
    }

    /** What differs from the run before; nothing where it was not run again. */
    public Comparison comparison() {
        return comparison;
    }

    // ---- the playhead

    /** Where it stands; only where there is a run. */
    public Playhead playhead() {
        return player.playhead();
    }

    /** A cursor over the event at the playhead; event 0 at the start. */
    public TraceEvent event() {
        return run.log().event(playhead().event());
    }

    /**
     * Moves the playhead by hand. A movement that is still under way is finished at once. While the outcome is hidden, a step
     * forwards first asks what happens next and waits; the same step again shows it.
     */
    public void move(UnaryOperator<Playhead> step) {
        if (run != null) {
            Position next = step.apply(playhead()).position();
            if (outcomeHidden && next.compareTo(playhead().position()) > 0 && !next.equals(asked)) {
                player.jump(playhead());
                ask(next);
                return;
            }
            ask(null);
            player.step(step, clock.now());
            compare();
            changed();
        }
    }

    /** Where the step leads whose outcome is still hidden, while it is asked for; empty where nothing is asked. */
    public Optional<Position> asked() {
        return Optional.ofNullable(asked);
    }

    private void ask(Position next) {
        asked = next;
        if (editor.stage() != null) {
            editor.stage().ask(next == null ? Optional.empty() : Optional.of(run.log().event(next.event()).component().path()));
        }
        if (next != null) {
            changed();
        }
    }

    /** Goes to the next (1) or the previous (-1) event of what is selected on the stage; stays where there is none. */
    public void goToSelected(int direction) {
        if (run != null && selected != null) {
            int here = playhead().event();
            int found = direction > 0 ? Concern.next(run.log(), here, run.log().size(), selected.componentPath(), selected.index()) : Concern.previous(run.log(), here, 1, selected.componentPath(), selected.index());
            if (found > 0) {
                move(p -> p.to(found, 0));
            }
        }
    }

    /** Goes somewhere at once. */
    public void jump(UnaryOperator<Playhead> to) {
        if (run != null) {
            ask(null);
            player.jump(to.apply(playhead()));
            compare();
            changed();
        }
    }

    public boolean playing() {
        return player.playing();
    }

    /** Plays forwards (1) or backwards (-1); pauses if it plays. */
    public void playOrPause(int direction) {
        if (run != null) {
            ask(null);
            player.play(player.playing() ? 0 : direction, clock.now());
            changed();
        }
    }

    public Pace pace() {
        return player.pace();
    }

    public void pace(Pace pace) {
        player.pace(pace);
        changed();
    }

    /** Follows a packet from here on; 0 follows none. */
    public void follow(int packet) {
        jump(p -> p.follow(packet));
    }

    /** With reduced motion everything lands at once; arrows and frames stay. */
    public void reducedMotion(boolean reduced) {
        player.reducedMotion(reduced);
        changed();
    }

    static void reduceMotion(boolean reduced) {
        List.copyOf(SESSIONS.values()).forEach(session -> session.reducedMotion(reduced));
    }

    // ---- what is shown

    /** The layers that are open, and the overlay. */
    public Shown shown() {
        return shown;
    }

    /** Whether what comes next is kept from the class. */
    public boolean outcomeHidden() {
        return outcomeHidden;
    }

    public void hideOutcome(boolean hide) {
        outcomeHidden = hide;
        ask(null);
        changed();
    }

    /** The place that is selected on the stage; null for none. */
    public StageSelection selected() {
        return selected;
    }

    public void select(StageSelection place) {
        if (!java.util.Objects.equals(place, selected)) {
            selected = place;
            changed();
        }
    }

    // ---- bookmarks

    /** The places of the run that somebody wants to come back to; only where there is a run. */
    public Bookmarks bookmarks() {
        return marks.bookmarks();
    }

    /** Goes to the next (1) or the previous (-1) bookmark; stays where there is none. */
    public void goToBookmark(int direction) {
        if (run != null) {
            bookmarks().neighbour(playhead().event(), direction).ifPresent(there -> jump(p -> p.to(there.event(), 0)));
        }
    }

    // ---- breakpoints

    /** The places at which playing stops. */
    public Breakpoints breakpoints() {
        return marks.breakpoints();
    }

    // ---- frames

    /** Something has changed: the stage and everyone who listens show it. */
    void changed() {
        branches.tell();
        showOnStage(clock.now());
        clock.start(this);
        listeners.forEach(Runnable::run);
    }

    @Override
    public boolean frame(long now) {
        if (run == null) {
            return false;
        }
        Position before = playhead().position();
        boolean wasPlaying = playing();
        boolean more = player.frame(now);
        showOnStage(now);
        if (!before.equals(playhead().position()) || wasPlaying != playing()) {
            compare();
            listeners.forEach(Runnable::run);
        }
        return more;
    }

    /** What differs is known for where the playhead stands only; while it plays past, nothing is compared. */
    private void compare() {
        comparison = branches.open().isEmpty() ? comparison.at(playhead().position()) : playing() ? Comparison.NONE : branches.comparison();
    }

    private void showOnStage(long now) {
        if (run == null || Mode.building(window)) {
            editor.overlay().clear();
            branches.clear();
        } else if (branches.open().isPresent()) {
            branches.show(moment(now), player.trailFrom(now));
        } else {
            editor.overlay().show(moment(now), player.trailFrom(now));
        }
    }

    /** The moment at rest with everything open, as the Close-up shows it whatever the stage does. */
    public Moment closeMoment() {
        Playhead at = playhead();
        return Moment.at(run.history(), at.event(), at.line()).withLayers(EnumSet.allOf(Layer.class)).following(at.packet()).withStale(stale())
                .withChanged(comparison.places());
    }

    private Moment moment(long now) {
        Playhead at = playhead();
        Position from = player.moving(now) || player.settled(now) < 1 ? player.from() : at.position();
        return new Moment(run.history(), at.event(), at.line(), from.event(), from.line(), player.progress(now), player.settled(now), shown.layers(),
                shown.overlay(), at.packet(), stale(), comparison.places());
    }

    /** Whether a movement is under way; tests wait for it to end. */
    public boolean moving() {
        return run != null && player.moving(clock.now());
    }

    /** Frames a second while something moved last. */
    public double framesPerSecond() {
        return clock.framesPerSecond();
    }
}
