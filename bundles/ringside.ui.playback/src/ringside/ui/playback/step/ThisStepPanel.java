package ringside.ui.playback.step;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Comparison;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Narration.Provenance;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.ActiveRun;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;
import ringside.ui.playback.panel.TextBlock;

/** Step and chapter, the sentence, because, what it cost on a scale and where that is from, links to cause and next step. */
final class ThisStepPanel extends Panel {
    private static final int SENTENCE_BASELINE = 54;
    /** A sentence whose last line stands below this leaves little room for what follows. */
    private static final int THIRD_LINE = 100;
    private static final int CHIP_TOP = 153;
    private static final int SCALE_TOP = 186;
    private static final int SCALE_WIDTH = 320;

    private final IWorkbenchWindow window;
    private final Sentence sentence;
    private final StepLinks links;
    private final Paragraph paragraph;
    private boolean more;
    private ActiveRun active;
    private Run shownRun;
    private Position shown = Position.START;
    private int provenanceLeft;

    ThisStepPanel(Composite parent, IWorkbenchWindow window) {
        super(parent, SWT.NONE, PANEL);
        this.window = window;
        sentence = new Sentence(this);
        links = new StepLinks(this, () -> KeyText.execute(window, PlaybackCommand.WHY_HERE), () -> KeyText.execute(window, PlaybackCommand.OVER.id()),
                () -> KeyText.execute(window, PlaybackCommand.EXPLAIN));
        paragraph = new Paragraph(this, this::toggleMore);
        addListener(SWT.Resize, e -> place());
        addListener(SWT.MouseMove, e -> setToolTipText(e.y >= CHIP_TOP && e.y < SCALE_TOP + 30 && e.x >= 0 ? source() : null));
    }

    void follow(ActiveRun run) {
        active = run;
    }

    /** Tells the step in a paragraph instead of a sentence, or the other way round; what is told is read. */
    void toggleMore() {
        more = !more;
        refresh();
        focusSentence();
    }

    void focusSentence() {
        if (paragraphShown()) {
            paragraph.setFocus();
            return;
        }
        sentence.setFocus();
    }

    private Optional<RunSession> session() {
        return active == null ? Optional.empty() : active.session();
    }

    private int left() {
        return getClientArea().width == 351 ? 15 : 16;
    }

    private int right() {
        return getClientArea().width - 16;
    }

    private void place() {
        sentence.place(left(), SENTENCE_BASELINE, right() - left());
        paragraph.place(left(), 34, right() - left(), 190);
        links.place(left(), 240, right());
    }

    /** Shows where the run stands now. */
    void refresh() {
        RunSession session = session().orElse(null);
        Run run = session == null ? null : session.run().orElse(null);
        if (run == null) {
            boolean trouble = session != null && !session.trouble().isEmpty();
            sentence.show(trouble ? session.trouble() : Messages.Step_Nothing, Messages.Step_Nothing, false);
            links.show("", "", "", null);
            paragraph("");
        } else {
            Playhead at = session.playhead();
            boolean back = run == shownRun && at.position().compareTo(shown) < 0;
            if (session.asked().isPresent()) {
                String question = Messages.Step_Ask;
                sentence.show(question, question + " " + cause(run, session), true);
                links.show("", "", "", null);
                paragraph("");
                shown = Position.START;
                place();
                redraw();
                return;
            }
            boolean quiet = session.playing() && !session.pace().moves();
            sentence.show(StepText.sentence(run, at), StepText.spoken(run, at, back), !quiet && (run != shownRun || !at.position().equals(shown)));
            String why = at.event() == 0 ? "" : KeyText.key(PlaybackCommand.WHY_HERE);
            links.show(at.event() == 0 ? "" : NLS.bind(Messages.Step_Why, why).stripTrailing(), next(session, run, at), depth(at), KeyText.withKeys(KeyText.name(PlaybackCommand.EXPLAIN), KeyText.key(PlaybackCommand.EXPLAIN)));
            paragraph(more && at.event() > 0 ? run.narration().paragraph(at.event(), at.line()) : "");
            shownRun = run;
            shown = at.position();
        }
        place();
        redraw();
    }

    /** What made the step possible that is asked for, in its own sentence; the outcome is not in it. */
    private static String cause(Run run, RunSession session) {
        int next = session.asked().orElseThrow().event();
        int cause = run.log().event(next).cause();
        if (cause == 0) {
            return Messages.Step_AskNoCause;
        }
        String step = TimeText.grouped(session.playhead().to(cause, 0).step());
        return NLS.bind(Messages.Step_AskCause, step, run.narration().sentence(cause, 0));
    }

    private static String next(RunSession session, Run run, Playhead at) {
        if (session.outcomeHidden()) {
            return "";
        }
        String next = at.event() == 0 ? "" : run.narration().next(at.event(), at.line());
        return next.isEmpty() ? "" : NLS.bind(Messages.Step_Next, next);
    }

    private String depth(Playhead at) {
        return at.event() == 0 ? "" : more ? Messages.Step_Less : Messages.Step_More;
    }

    private void paragraph(String words) {
        paragraph.show(words);
        sentence.visible(words.isEmpty());
    }

    /** Not where there is no run, nor before its first step, nor while a question stands in its place. */
    private boolean paragraphShown() {
        RunSession session = session().orElse(null);
        return more && session != null && session.run().isPresent() && session.playhead().event() > 0 && session.asked().isEmpty();
    }

    private String source() {
        return session().flatMap(s -> s.run().map(r -> provenance(r, s.playhead()).source())).filter(t -> !t.isEmpty()).orElse(null);
    }

    private static Provenance provenance(Run run, Playhead at) {
        return at.event() == 0 ? Provenance.NONE : run.narration().provenance(at.event(), at.line());
    }

    @Override
    protected void paint(Pen pen) {
        RunSession session = session().orElse(null);
        Run run = session == null ? null : session.run().orElse(null);
        if (run == null) {
            return;
        }
        Playhead at = session.playhead();
        TraceEvent event = run.log().event(at.event());
        paintHeader(pen, session.comparison(), at, event);
        if (session.asked().isPresent()) {
            int top = sentence.bottomBaseline() + 28;
            new TextBlock(pen, TextStyle.TEXT, right() - left()).paint(cause(run, session), left(), top, 20, 4, INK.color());
            pen.left(NLS.bind(Messages.Step_AskShow, KeyText.key(PlaybackCommand.OVER.id())), left(), 234, TextStyle.TEXT, SECOND_INK.color());
            return;
        }
        if (paragraphShown()) {
            paragraph.paintThumb(pen, right() + 6);
            return;
        }
        if (at.event() > 0) {
            String because = run.narration().because(at.event(), at.line());
            boolean tight = sentence.bottomBaseline() > THIRD_LINE;
            new TextBlock(pen, TextStyle.TEXT, right() - left()).paint(because, left(), sentence.bottomBaseline() + (tight ? 20 : 24), tight ? 18 : 19, 2,
                    SECOND_INK.color());
            paintCost(pen, session, run, at);
        } else {
            String hint = NLS.bind(Messages.Step_StartHint, KeyText.key(PlaybackCommand.OVER.id()));
            pen.left(hint, left(), sentence.bottomBaseline() + 24, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    private void paintHeader(Pen pen, Comparison comparison, Playhead at, TraceEvent event) {
        String step = StepText.step(at);
        pen.left(step, left(), 24, TextStyle.BOLD, INK.color());
        String chapter = at.event() == 0 || event.chapter().ordinal() == 0 ? "" : event.chapter().label();
        pen.right(chapter, right(), 24, TextStyle.TEXT, SECOND_INK.color());
        double x = left() + pen.width(step, TextStyle.BOLD) + 10;
        String note = note(comparison, at, event);
        double room = right() - pen.width(chapter, TextStyle.TEXT) - 10 - x;
        if (pen.width(note, TextStyle.TEXT) <= room) {
            pen.left(note, x, 24, TextStyle.TEXT, SECOND_INK.color());
        }
    }

    private static String note(Comparison comparison, Playhead at, TraceEvent event) {
        int differ = comparison.places().size();
        if (differ > 0) {
            return differ == 1 ? Messages.Step_DifferOne : NLS.bind(Messages.Step_Differ, TimeText.grouped(differ));
        }
        int step = at.step();
        if (step > 1 && at.line() == 0) {
            long before = at.log().event(at.toStep(step - 1).event()).tick();
            return before == event.tick() ? NLS.bind(Messages.Step_SameCycle, TimeText.grouped(step - 1)) : "";
        }
        return "";
    }

    private void paintCost(Pen pen, RunSession session, Run run, Playhead at) {
        long cost = StepText.cost(run, at);
        String chip = cost == 0 ? Messages.Step_NoCost : NLS.bind(Messages.Step_Cost, TimeText.cycles(cost));
        double width = pen.width(chip, TextStyle.BOLD) + 20;
        pen.box(left() + 0.5, CHIP_TOP + 0.5, width, 23, 12, STAGE.color(), BORDER.color(), 1);
        pen.centre(chip, left() + 0.5 + width / 2, CHIP_TOP + 17, TextStyle.BOLD, INK.color());
        provenanceLeft = (int) (left() + width + 11);
        Comparison comparison = session.comparison();
        String words = provenance(run, at).headline();
        if (!comparison.empty() && comparison.before() != cost) {
            words = NLS.bind(Messages.Step_CostBefore, TimeText.cycles(comparison.before())) + (words.isEmpty() ? "" : " · " + words);
        }
        pen.left(pen.fit(words, TextStyle.TEXT, right() - provenanceLeft), provenanceLeft, CHIP_TOP + 17, TextStyle.TEXT, SECOND_INK.color());
        paintScale(pen, run, cost);
    }

    private void paintScale(Pen pen, Run run, long cost) {
        pen.fill(left(), SCALE_TOP, SCALE_WIDTH, 10, 2, EMPTY_CELL.color());
        pen.fill(left(), SCALE_TOP, CostScale.place(cost) * SCALE_WIDTH, 10, 2, SECOND_INK.color());
        for (CostScale.Tick tick : CostScale.ticks(run.narration())) {
            double x = Math.floor(left() + tick.place() * SCALE_WIDTH) + 0.5;
            pen.line(x, SCALE_TOP - 3, x, SCALE_TOP + 14, INK.color(), 1);
            pen.centre(tick.label(), x, SCALE_TOP + 28, TextStyle.TEXT, SECOND_INK.color());
        }
    }
}
