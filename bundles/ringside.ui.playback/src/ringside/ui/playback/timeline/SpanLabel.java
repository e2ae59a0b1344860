package ringside.ui.playback.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ringside.trace.ArgumentType;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.ui.diagram.overlay.PacketNames;

/** The word or two in a span, from the event's own arguments. */
final class SpanLabel {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("ringside.ui.playback.timeline.spans", Locale.ENGLISH,
            SpanLabel.class.getClassLoader());

    private final StateHistory history;

    SpanLabel(StateHistory history) {
        this.history = history;
    }

    /** In the row of the component or core that did it. */
    String of(TraceEvent e) {
        boolean noRule = e.kind() == EventKind.DECIDE && e.argument("rule") == 0;
        String one = e.kind().label() + ".one";
        return word(e.lineCount() == 1 && WORDS.containsKey(one) ? one : e.kind().label() + (noRule ? ".none" : ""), e);
    }

    /** In a row that it did something to, for example {@code slot 0} in a ring's; empty for no word. */
    String onto(TraceEvent e, String where) {
        return word(e.kind().label() + "." + where, e);
    }

    private String word(String key, TraceEvent e) {
        if (!WORDS.containsKey(key)) {
            return "";
        }
        String packet = e.packet() == 0 ? "" : new PacketNames(history.at(e.number())).label(e.packet());
        Object[] values = {packet, Integer.toString(e.lineCount()), "", "", ""};
        for (int i = 0; i < e.argumentCount(); i++) {
            EventKind.Argument argument = e.kind().argument(i);
            switch (argument.name()) {
                case "slot", "rule", "exit", "buffers" -> values[2] = Long.toString(e.argument(i));
                case "index" -> values[3] = Long.toString(e.argument(i));
                case "target" -> values[4] = argument.type() == ArgumentType.COMPONENT ? history.schema().component((int) e.argument(i)).label() : "";
                default -> {
                }
            }
        }
        return MessageFormat.format(WORDS.getString(key), values).strip();
    }
}
