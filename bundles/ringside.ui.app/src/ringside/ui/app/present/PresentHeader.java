package ringside.ui.app.present;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;
import ringside.trace.time.Position;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.Run;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.StepText;
import ringside.ui.playback.panel.KeyText;

/** Step and chapter, below them the sentence, then a rule. */
public final class PresentHeader extends Canvas {
    private static final int LEFT = 40;
    private static final int RIGHT = 1400;
    private static final int STEP_BASELINE = 52;
    private static final int CHAPTER_GAP = 24;
    private static final int SENTENCE_BASELINE = 97;
    private static final double RULE = 122.5;
    private static final int BOX_INDENT = 14;
    private static final int BOX_ABOVE = 25;
    private static final int BOX_HEIGHT = 36;

    private final RunSession session;
    private double scale = 1;
    private String step = "";
    private String chapter = "";
    private String sentence = "";
    private String spoken = "";
    private String stale = "";
    private Position said = Position.START;

    PresentHeader(Composite parent, RunSession session) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.session = session;
        addPaintListener(this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    void scale(double next) {
        scale = next;
        redraw();
    }

    public String step() {
        return step;
    }

    public String chapter() {
        return chapter;
    }

    public String sentence() {
        return sentence;
    }

    /** What a screen reader says. */
    public String spoken() {
        return stale.isEmpty() ? spoken : stale + ". " + spoken;
    }

    /** That the lab has changed since the run was made, and the key that runs it again; empty while it has not. */
    public String stale() {
        return stale;
    }

    private void refreshStale() {
        String next = session.stale() ? NLS.bind(Messages.Present_stale, KeyText.key(PlaybackCommand.RUN_AGAIN.id())) : "";
        if (!next.equals(stale)) {
            stale = next;
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            redraw();
        }
    }

    /** Shows where the run stands now. */
    void refresh() {
        refreshStale();
        Run run = session.run().orElse(null);
        if (run == null) {
            say("", "", session.trouble().isEmpty() ? Messages.Present_running : session.trouble(), null);
        } else {
            Playhead at = session.playhead();
            TraceEvent event = run.log().event(at.event());
            boolean nowhere = at.event() == 0 || event.chapter().ordinal() == 0;
            say(StepText.step(at), nowhere ? "" : event.chapter().label(), StepText.sentence(run, at),
                    StepText.spoken(run, at, at.position().compareTo(said) < 0));
            said = at.position();
        }
    }

    private void say(String nextStep, String nextChapter, String nextSentence, String words) {
        if (nextStep.equals(step) && nextChapter.equals(chapter) && nextSentence.equals(sentence)) {
            return;
        }
        step = nextStep;
        chapter = nextChapter;
        sentence = nextSentence;
        spoken = words == null ? nextSentence : words;
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        redraw();
    }

    /** An open box with a thick edge, as in the transport bar, at the right end where the step is told. */
    private void stale(GcPen pen) {
        if (!stale.isEmpty()) {
            double width = pen.width(stale, TextStyle.PRESENT_TEXT) + 2 * BOX_INDENT;
            pen.box(RIGHT - width, STEP_BASELINE - BOX_ABOVE, width, BOX_HEIGHT, 5, STAGE.color(), INK.color(), 2);
            pen.left(stale, RIGHT - width + BOX_INDENT, STEP_BASELINE, TextStyle.PRESENT_TEXT, INK.color());
        }
    }

    private void paint(PaintEvent event) {
        double shrink = 1;
        try (GcPen pen = new GcPen(event.gc, scale, 0, 0)) {
            pen.left(step, LEFT, STEP_BASELINE, TextStyle.PRESENT_TEXT, SECOND_INK.color());
            double right = LEFT + pen.width(step, TextStyle.PRESENT_TEXT) + CHAPTER_GAP;
            pen.left(chapter, right, STEP_BASELINE, TextStyle.PRESENT_TEXT, SECOND_INK.color());
            stale(pen);
            pen.line(LEFT, RULE, RIGHT, RULE, SEPARATOR.color(), 1);
            shrink = Math.min(1, (RIGHT - LEFT) / Math.max(1, pen.width(sentence, TextStyle.PRESENT_SENTENCE)));
        }
        try (GcPen pen = new GcPen(event.gc, scale * shrink, LEFT * scale, SENTENCE_BASELINE * scale)) {
            pen.left(sentence, 0, 0, TextStyle.PRESENT_SENTENCE, INK.color());
        }
    }
}
