package ringside.ui.diagram.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.RuleKey;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.Texts;

/**
 * What the classifier found last.
 *
 * @param found the virtual machines
 * @param value the value of the field that decided
 */
public record ClassifierValues(String found, String value) {
    private static final ClassifierValues NOTHING = new ClassifierValues("", "");

    public static ClassifierValues of(Moment moment, ComponentInfo classifier) {
        StateView state = moment.seen();
        StateField last = state.schema().field(classifier.id(), FieldKind.LAST_PACKET);
        if (last == null || state.event() == 0) {
            return NOTHING;
        }
        long position = moment.history().log().event(state.event()).endFact();
        long fact = moment.history().lastWriter(last.id(), 0, position);
        int number = fact < 0 ? 0 : moment.history().eventOfFact(fact);
        TraceEvent event = moment.history().log().event(number);
        return number == 0 || event.kind() != EventKind.CLASSIFY ? NOTHING : of(state, event);
    }

    private static ClassifierValues of(StateView state, TraceEvent event) {
        List<String> machines = new ArrayList<>();
        for (int i = EventKind.CLASSIFY.argumentIndex("vm"); i < event.argumentCount(); i++) {
            if (event.argument(i) > 0) {
                machines.add(state.schema().component((int) event.argument(i)).label());
            }
        }
        String found = machines.isEmpty() ? Texts.noRoute
                : machines.size() == 1 ? machines.get(0) : several(state, String.join(", ", machines));
        return new ClassifierValues(found, value(RuleKey.values()[(int) event.argument("key")], event.argument("value"), state, event.packet()));
    }

    /** Behind a switch they are a chain; without one each gets a copy. */
    private static String several(StateView state, String machines) {
        boolean switched = state.schema().components().stream().anyMatch(info -> info.kind() == ComponentKind.SWITCH);
        return switched ? NLS.bind(Texts.chain, machines) : machines;
    }

    private static String value(RuleKey key, long value, StateView state, int packet) {
        return switch (key) {
            case DST_MAC -> mac(value);
            case DST_IP -> ipv4(value);
            case FIVE_TUPLE, CONTENT -> ipv4(state.get(state.schema().component("packet").id(), FieldKind.DST_IP, packet));
        };
    }

    private static String mac(long value) {
        StringBuilder out = new StringBuilder();
        for (int shift = 40; shift >= 0; shift -= 8) {
            out.append(String.format(Locale.ROOT, "%02x", value >> shift & 0xFF)).append(shift > 0 ? ":" : "");
        }
        return out.toString();
    }

    private static String ipv4(long value) {
        return (value >> 24 & 0xFF) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF);
    }
}
