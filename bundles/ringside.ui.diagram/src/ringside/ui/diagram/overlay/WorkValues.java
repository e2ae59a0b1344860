package ringside.ui.diagram.overlay;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.Verdict;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.CoreFigure;
import ringside.ui.diagram.figures.Numbers;

/** What cores and network functions do at a moment, in a word or two. */
public final class WorkValues {
    private WorkValues() {
    }

    /** The state word of a core; a chip has room for the bare state only. */
    public static String core(Moment moment, ComponentInfo core, boolean bare) {
        StateView state = moment.seen();
        CoreState now = CoreState.values()[(int) state.get(core.id(), FieldKind.STATE)];
        boolean busy = works(moment, core);
        if (injects(moment, core)) {
            return Texts.injects;
        }
        return switch (now) {
            case HALTED -> Texts.halted;
            case IN_EXIT -> bare ? Texts.inExit : exit(moment, core);
            case POLLING -> bare ? Texts.polling : busy ? activity(state, core) : Texts.polls;
            case RUNNING -> bare ? Texts.running : activity(state, core);
        };
    }

    /** Whether the step is an interrupt that this core sends. */
    static boolean injects(Moment moment, ComponentInfo core) {
        if (moment.shownEvent() == 0 || moment.step().kind() != EventKind.INJECT || moment.step().cause() == 0) {
            return false;
        }
        boolean sender = moment.history().log().event(moment.step().cause()).core().id() == core.id();
        return sender && moment.seen().get(core.id(), FieldKind.CORE_ACTIVITY) == Chapter.NOTIFY.ordinal();
    }

    /** Which exit of how many, where the step says so. */
    private static String exit(Moment moment, ComponentInfo core) {
        TraceEvent step = moment.step();
        boolean said = step.number() > 0 && (step.kind() == EventKind.INJECT || step.kind() == EventKind.INTERRUPT)
                && step.core().id() == core.id() && step.argument("exits") > 0;
        return said ? NLS.bind(Texts.exitOf, step.argument("exit"), step.argument("exits")) : Texts.inExit;
    }

    private static String activity(StateView state, ComponentInfo core) {
        Chapter chapter = Chapter.of((int) state.get(core.id(), FieldKind.CORE_ACTIVITY));
        int packet = (int) state.get(core.id(), FieldKind.CORE_PACKET);
        String name = packet == 0 ? "" : new PacketNames(state).label(packet);
        String word = switch (chapter) {
            case NONE -> Texts.running;
            case ARRIVE -> Texts.polls;
            case CLASSIFY -> Texts.classifies;
            case COPY -> Texts.copies;
            case PUBLISH -> Texts.publishes;
            case NOTIFY -> Texts.notifies;
            case TAKE -> Texts.takes;
            case READ -> Texts.reads;
            case PROCESS -> Texts.processes;
            case DECIDE -> Texts.decides;
            case TRANSFER -> Texts.transfers;
            case LEAVE -> Texts.sendsOut;
        };
        return NLS.bind(word, name).strip();
    }

    /** Whether the core runs, so that its state word stands out. */
    public static boolean works(Moment moment, ComponentInfo core) {
        StateView state = moment.seen();
        long now = state.get(core.id(), FieldKind.STATE);
        if (now != CoreState.POLLING.ordinal()) {
            return now != CoreState.HALTED.ordinal();
        }
        long tick = moment.history().log().event(state.event()).tick();
        boolean done = !injects(moment, core) && state.get(core.id(), FieldKind.BUSY_UNTIL) <= tick && moment.step().core().id() != core.id();
        return state.get(core.id(), FieldKind.TASK) > 0 && !done;
    }

    /** Counts in place of caches. */
    public static List<CoreFigure.Count> counts(Moment moment, ComponentInfo core) {
        StateView state = moment.seen();
        return List.of(new CoreFigure.Count(Texts.tasksReady, Numbers.grouped(waiting(state, core))),
                new CoreFigure.Count(Texts.interruptsSent, Numbers.grouped(runCount(state, FieldKind.INTERRUPTS))));
    }

    /** Packets that are ready and wait for the core. */
    private static long waiting(StateView state, ComponentInfo core) {
        ComponentInfo packets = state.schema().component("packet");
        StateField place = packets == null ? null : state.schema().field(packets.id(), FieldKind.PLACE);
        long count = 0;
        for (int i = place == null ? -1 : state.next(place, 1); i > 0; i = state.next(place, i + 1)) {
            count += state.get(place.id(), i) == Place.READY.ordinal() && state.get(packets.id(), FieldKind.AT, i) == core.id() ? 1 : 0;
        }
        return count;
    }

    private static long runCount(StateView state, FieldKind kind) {
        ComponentInfo run = state.schema().component("run");
        return run == null ? 0 : state.get(run.id(), kind);
    }

    /** The verdict on the last packet, or that the function waits. */
    public static String function(Moment moment, ComponentInfo function) {
        StateView state = moment.seen();
        int packet = (int) state.get(function.id(), FieldKind.FUNCTION_PACKET);
        Verdict verdict = Verdict.values()[(int) state.get(function.id(), FieldKind.LAST_VERDICT)];
        String name = packet == 0 ? "" : new PacketNames(state).label(packet);
        return switch (verdict) {
            case NONE -> Texts.waiting;
            case PASS -> NLS.bind(Texts.verdictPass, name);
            case BLOCK -> NLS.bind(Texts.verdictBlock, name);
            case REWRITE -> NLS.bind(Texts.verdictRewrite, name);
        };
    }
}
