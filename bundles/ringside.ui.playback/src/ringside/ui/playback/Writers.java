package ringside.ui.playback;

import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.history.StateHistory;
import ringside.trace.time.Position;
import ringside.ui.diagram.StageSelection;

/** Finds who last wrote a place. */
public final class Writers {
    private Writers() {
    }

    /** The event that last wrote this place before a position; 0 where none did. */
    public static int last(StateHistory history, StageSelection place, Position at) {
        ComponentInfo component = history.schema().component(place.componentPath());
        if (component == null) {
            return 0;
        }
        var event = history.log().event(at.event());
        long position = at.line() == 0 ? event.endFact() : event.endFactOfLine(at.line());
        long latest = -1;
        for (StateField field : history.schema().fields()) {
            if (field.component().id() != component.id()) {
                continue;
            }
            if (place.index() != StageSelection.WHOLE) {
                boolean there = component.kind() == ComponentKind.CACHE ? field.kind() == FieldKind.LINE : field.kind().axes() == 1;
                latest = there ? Math.max(latest, history.lastWriter(field.id(), place.index(), position)) : latest;
                continue;
            }
            for (int i = 0; i < field.length(); i++) {
                latest = Math.max(latest, history.lastWriter(field.id(), i, position));
            }
        }
        return latest < 0 ? 0 : history.eventOfFact(latest);
    }
}
