package ringside.ui.playback;

import java.util.LinkedHashSet;
import java.util.Set;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;

/** The places whose value differs between two states, possibly of different machines; paths make them comparable. */
public final class Differences {
    private Differences() {
    }

    /** Differing places of {@code now}, in the order of its schema. Clock readings and orders of use are no values of interest. */
    public static Set<StageSelection> between(StateView before, StateView now) {
        Set<StageSelection> out = new LinkedHashSet<>();
        for (StateField field : now.schema().fields()) {
            ComponentInfo component = field.component();
            ComponentInfo old = before.schema().component(component.path());
            if (!compared(field.kind()) || old == null) {
                continue;
            }
            StateField oldField = before.schema().field(old.id(), field.kind());
            if (oldField == null || oldField.ways() != field.ways()) {
                continue;
            }
            int length = Math.max(now.length(field), before.length(oldField));
            for (int i = 0; i < length; i++) {
                if (now.get(field.id(), i) != before.get(oldField.id(), i)) {
                    out.add(new StageSelection(component.path(), field.kind().axes() == 0 ? StageSelection.WHOLE : i));
                }
            }
        }
        return out;
    }

    private static boolean compared(FieldKind kind) {
        return switch (kind) {
            case BORN, BUSY_UNTIL, TASK, ORDER, READY_TASKS -> false;
            default -> true;
        };
    }
}
