package ringside.ui.diagram.overlay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.SwitchStage;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Numbers;

/**
 * The last answer of the switch and how often it was passed.
 *
 * @param stage  the stage that answered
 * @param passes for a few packets one by one, else in all
 */
public record SwitchValues(String stage, String passes) {
    private static final int ONE_BY_ONE = 8;
    private static final int MOST_NAMED = 2;

    public static SwitchValues of(Moment moment, ComponentInfo vswitch) {
        StateView state = moment.seen();
        long passes = state.get(vswitch.id(), FieldKind.PASSES);
        return new SwitchValues(stage(SwitchStage.values()[(int) state.get(vswitch.id(), FieldKind.LAST_STAGE)]),
                passes > 0 && passes <= ONE_BY_ONE ? named(moment, vswitch, passes) : NLS.bind(Texts.passes, Numbers.grouped(passes)));
    }

    private static String stage(SwitchStage stage) {
        return switch (stage) {
            case NONE -> Texts.waiting;
            case SIMPLE_MATCH -> Texts.stageSimple;
            case EXACT_MATCH -> Texts.stageExact;
            case MEGAFLOW -> Texts.stageMegaflow;
            case UPCALL -> Texts.stageUpcall;
        };
    }

    private static String named(Moment moment, ComponentInfo vswitch, long passes) {
        StateView state = moment.seen();
        StateField counter = state.schema().field(vswitch.id(), FieldKind.PASSES);
        long fact = moment.history().lastWriter(counter.id(), 0, moment.history().log().event(state.event()).endFact());
        PacketNames names = new PacketNames(state);
        Map<Integer, Integer> counts = new TreeMap<>();
        int number = fact < 0 ? 0 : moment.history().eventOfFact(fact);
        while (number > 0) {
            TraceEvent event = moment.history().log().event(number);
            if (event.kind() == EventKind.SWITCH_LOOKUP) {
                counts.merge(event.packet(), 1, Integer::sum);
            }
            number = event.previousOfComponent();
        }
        if (counts.isEmpty() || counts.size() > MOST_NAMED) {
            return NLS.bind(Texts.passes, Numbers.grouped(passes));
        }
        Map<String, Integer> labelled = new LinkedHashMap<>();
        counts.forEach((packet, count) -> labelled.put(names.label(packet), count));
        return NLS.bind(Texts.passesOf,
                labelled.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")));
    }
}
