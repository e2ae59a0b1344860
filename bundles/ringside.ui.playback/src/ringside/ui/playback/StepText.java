package ringside.ui.playback;

import org.eclipse.osgi.util.NLS;
import ringside.trace.TraceEvent;
import ringside.trace.time.Playhead;

/** Where a playhead stands, in words; the same words in every part of the window. */
public final class StepText {
    private StepText() {
    }

    /** For example {@code Step 7 of 14, line 2 of 4}. */
    public static String step(Playhead playhead) {
        String step = TimeText.grouped(playhead.step());
        String of = TimeText.grouped(playhead.stepCount());
        if (playhead.line() > 0) {
            return NLS.bind(Messages.Step_LineOf, new Object[] {step, of, playhead.line(), playhead.lineCount()});
        }
        boolean detail = playhead.event() > 0 && playhead.event() != playhead.stepEvent();
        return NLS.bind(detail ? Messages.Step_DetailOf : Messages.Step_Of, step, of);
    }

    /** For example {@code 1,292 cycles, 431 ns}. */
    public static String time(Playhead playhead) {
        long tick = TimeText.tickAt(playhead.log(), playhead.event(), playhead.line());
        return NLS.bind(Messages.Step_CyclesTime, TimeText.grouped(tick), TimeText.time(tick, playhead.log().schema().referenceMHz()));
    }

    /** The sentence of where the playhead stands. */
    public static String sentence(Run run, Playhead playhead) {
        return playhead.event() == 0 ? Messages.Step_Start : run.narration().sentence(playhead.event(), playhead.line());
    }

    /** What a screen reader says after a step, forwards or back. */
    public static String spoken(Run run, Playhead playhead, boolean back) {
        String words = playhead.event() == 0 ? Messages.Step_Start : run.narration().spoken(playhead.event(), playhead.line());
        return NLS.bind(back ? Messages.Speech_Back : Messages.Speech_Step, step(playhead), words);
    }

    /** Thousandths of a cycle of where the playhead stands: of the event, or of the line of its burst. */
    public static long cost(Run run, Playhead playhead) {
        TraceEvent event = run.log().event(playhead.event());
        return playhead.line() > 0 ? event.lineCycles(playhead.line()) : event.cycles();
    }
}
