package ringside.ui.playback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import ringside.scenario.Command;
import ringside.scenario.PairedRuns;
import ringside.trace.TraceEvent;
import ringside.trace.io.FirstDifference;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.EditorBar;
import ringside.ui.diagram.LabSnapshot;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.playback.stage.StageChoice;

/**
 * The runs that were made from one run by commands, and the comparison of two of them: two stages, one playhead. What the panels show
 * goes with the stage that has the keyboard.
 */
public final class Branches {
    /**
     * A run beside another.
     *
     * @param title what was done
     * @param from  the run it is compared with
     * @param lab   what it is a run of, with its drawing
     */
    public record Branch(String title, Run run, Run from, PairedRuns pair, LabSnapshot lab) {
        /** Where the two differ first, in words: step, part of the machine, event, and what is otherwise. */
        public String difference() {
            return pair.differs().map(this::words).orElse(Messages.Branch_None);
        }

        private String words(FirstDifference first) {
            int within = first.description().indexOf(": ");
            if (first.event() == 0 || first.event() > from.log().size() || within < 0) {
                return first.description();
            }
            TraceEvent event = from.log().event(first.event());
            String step = TimeText.grouped(new Playhead(from.log()).to(first.event(), 0).step());
            return NLS.bind(Messages.Branch_Where, new Object[] {step, event.component().label(), event.kind().label(), first.description().substring(within + 2)});
        }

        /** The step after which it goes its own way; empty where it shares nothing with the run. */
        public String after() {
            int point = run.made().branchPoint();
            return point < 0 ? "" : TimeText.grouped(new Playhead(from.log()).to(point, 0).step());
        }
    }

    private final RunSession session;
    private final Deque<Branch> forgotten = new ArrayDeque<>();
    private final List<Branch> all = new ArrayList<>();
    private Branch open;
    private boolean inBranch;
    /** The second stage shows the branch; after running again the first one does, and the second the run before. */
    private boolean branchSecond = true;
    private String told = "";
    private Branch before;
    private final Listener escape = event -> {
        if (event.keyCode == SWT.ESC && open != null && onFreeStage()) {
            event.type = SWT.None;
            close();
        }
    };

    Branches(RunSession session) {
        this.session = session;
    }

    /** All that were made from the run that is shown, in order. */
    public List<Branch> all() {
        return List.copyOf(all);
    }

    /** The one that is compared now. */
    public Optional<Branch> open() {
        return Optional.ofNullable(open);
    }

    /** Whether the panels show the branch, of the two that are compared. */
    public boolean inBranch() {
        return open != null && inBranch;
    }

    /** What was done to a run, a command after the other, in one line. */
    public static String commands(Run run) {
        return run.made().options().commands().stream().map(command -> command(run, command)).collect(Collectors.joining("; "));
    }

    private static String command(Run run, Command command) {
        int low = 0;
        int high = run.log().size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (run.log().event(middle).dispatch() <= command.dispatch() && middle <= run.log().size()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return NLS.bind(Messages.Branch_Command, run.made().explainer().number(atDispatch(run, command, low)), command.action().text());
    }

    /** The command's own events follow the dispatch and bear its number too. */
    private static int atDispatch(Run run, Command command, int last) {
        return command.equals(lastCommand(run)) && run.made().branchPoint() >= 0 ? run.made().branchPoint() : last;
    }

    private static Command lastCommand(Run run) {
        List<Command> commands = run.made().options().commands();
        return commands.get(commands.size() - 1);
    }

    void add(Branch branch) {
        all.add(branch);
        show(branch);
    }

    /** The run before the lab was run again. */
    void before(Branch comparison) {
        before = comparison;
    }

    /** Whether there is a run before to compare with. */
    public boolean hasBefore() {
        return before != null;
    }

    /** Compares with the run before the lab was run again. */
    public void compareWithBefore() {
        if (before != null) {
            show(before);
        }
    }

    /** Opens a comparison where the playhead stands. */
    public void show(Branch branch) {
        Position here = session.playhead().position();
        Run shown = session.run().orElseThrow();
        boolean fromBranch = shown == branch.run();
        closeStages();
        open = branch;
        branchSecond = branch != before;
        inBranch = true;
        Position at = fromBranch ? here : shown == branch.from() ? branch.pair().inSecond(here) : SamePlace.in(branch.run().log(), shown.log(), here);
        Stage second = session.editor().split().open(branch.lab());
        StageChoice.follow(second.selections(), session);
        second.control().addListener(SWT.FocusIn, event -> activate(branchSecond));
        second.control().getDisplay().addFilter(SWT.KeyDown, escape);
        session.showBeside(branch.run(), at);
        session.editor().setFocus();
    }

    /** Called when the stage of the editor gets the keyboard. */
    void firstStage() {
        activate(!branchSecond);
    }

    private void activate(boolean branch) {
        if (open != null && branch != inBranch) {
            Position other = other();
            inBranch = branch;
            session.showBeside(branch ? open.run() : open.from(), other);
        }
    }

    /** Goes to the other of the two runs, with the keyboard. */
    public void switchRuns() {
        if (open != null) {
            activate(!inBranch);
            session.editor().setFocus();
        }
    }

    /** Closes the comparison; the run that the panels show stays. */
    public void close() {
        if (open != null) {
            closeStages();
            session.changed();
            session.editor().setFocus();
        }
    }

    /** Takes a branch back: the run that it was made from is shown, and the branch is forgotten. */
    public void undo() {
        Branch last = open != null && open != before ? open : all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null) {
            forget(last);
        }
    }

    /** Forgets a branch; where it is shown, the run that it was made from is shown instead. */
    public void forget(Branch branch) {
        Position here = session.playhead().position();
        boolean shown = session.run().orElseThrow() == branch.run();
        if (open == branch) {
            closeStages();
        }
        all.remove(branch);
        forgotten.push(branch);
        if (shown) {
            session.showBeside(branch.from(), branch.pair().inFirst(here));
        } else {
            session.changed();
        }
        session.editor().setFocus();
    }

    /** Lists the one again that was forgotten last. */
    public void remember() {
        if (!forgotten.isEmpty()) {
            all.add(forgotten.pop());
            session.changed();
        }
    }

    /** Goes to the first event at which the two runs differ. */
    public void goToDifference() {
        if (open != null) {
            session.jump(p -> p.to(open.pair().difference(inBranch), 0));
        }
    }

    /** Another run is shown that was made from none of these. */
    void reset() {
        closeStages();
        all.clear();
        forgotten.clear();
        before = null;
    }

    /** The editor closes, and its stages with it. */
    void left() {
        if (open != null) {
            open = null;
            org.eclipse.swt.widgets.Display.getCurrent().removeFilter(SWT.KeyDown, escape);
        }
    }

    private void closeStages() {
        if (open != null) {
            open = null;
            Control stage = session.editor().split();
            stage.getDisplay().removeFilter(SWT.KeyDown, escape);
            session.editor().split().close();
            if (session.editor().bar().text().equals(told)) {
                session.editor().bar().hide();
            }
        }
    }

    private boolean onFreeStage() {
        Control focus = session.editor().split().getDisplay().getFocusControl();
        return session.editor().split().second().filter(second -> free(second, focus)).isPresent() || free(session.editor().stage(), focus);
    }

    private static boolean free(Stage stage, Control focus) {
        return stage.control() == focus && stage.selected().isEmpty();
    }

    // ---- what is shown

    /** Where the run stands that the panels do not show. */
    private Position other() {
        Position here = session.playhead().position();
        return inBranch ? open.pair().inFirst(here) : open.pair().inSecond(here);
    }

    /** The run that the panels do not show, of the two that are compared, where it stands; empty while there is one only. */
    public Optional<Beside> beside() {
        if (open == null) {
            return Optional.empty();
        }
        Run front = inBranch ? open.run() : open.from();
        Run other = inBranch ? open.from() : open.run();
        long tick = open.pair().differs().isEmpty() ? -1 : front.log().event(open.pair().difference(inBranch)).tick();
        return Optional.of(new Beside(other, new Playhead(other.log()).to(other()), inBranch != branchSecond, tick));
    }

    /**
     * One of two runs that are compared, beside the one in front.
     *
     * @param playhead where it stands
     * @param second   whether it is on the second stage
     * @param differs  the cycle at which the two differ first; -1 where they do not
     */
    public record Beside(Run run, Playhead playhead, boolean second, long differs) {
    }

    /** What differs between the two where they stand. */
    Comparison comparison() {
        Run other = inBranch ? open.from() : open.run();
        return Comparison.between(other, other(), session.run().orElseThrow(), session.playhead().position());
    }

    /** Shows the moment of the run in front on its stage, and that of the other on the other one. */
    void show(Moment moment, int trail) {
        Stage first = session.editor().stage();
        Stage second = session.editor().split().second().orElseThrow();
        boolean frontSecond = inBranch == branchSecond;
        Run other = inBranch ? open.from() : open.run();
        Position there = other();
        Moment beside = Moment.at(other.history(), there.event(), there.line()).withLayers(session.shown().layers()).withOverlay(session.shown().overlay()).following(moment.followedPacket());
        (frontSecond ? second : first).overlay().show(moment, trail);
        (frontSecond ? first : second).overlay().show(beside);
    }

    void clear() {
        session.editor().split().second().ifPresent(second -> second.overlay().clear());
    }

    /** The titles above the stages and the line that names the first difference. */
    void tell() {
        if (open == null) {
            return;
        }
        String run = all.stream().filter(branch -> branch.run() == open.from()).findFirst().map(Branch::title).orElse(Messages.Branch_Run);
        String branch = NLS.bind(Messages.Branch_Title, open.title());
        String[] titles = branchSecond ? new String[] {run, branch} : new String[] {Messages.Branch_Run, Messages.Branch_Before};
        session.editor().split().titles(titles[0], titles[1], inBranch == branchSecond);
        EditorBar bar = session.editor().bar();
        if (bar.text().isEmpty() || bar.text().equals(told)) {
            told = open.pair().differs().isPresent() ? NLS.bind(Messages.Branch_First, open.difference()) : open.difference();
            Runnable go = () -> {
                goToDifference();
                session.editor().setFocus();
            };
            List<EditorBar.Choice> choices = new ArrayList<>();
            if (open.pair().differs().isPresent()) {
                choices.add(new EditorBar.Choice(Messages.Branch_GoThere, go));
            }
            choices.add(new EditorBar.Choice(Messages.Branch_Close, this::close));
            if (!bar.text().equals(told)) {
                bar.show(told, false, choices);
            }
        }
    }
}
