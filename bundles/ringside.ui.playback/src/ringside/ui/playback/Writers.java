package ringside.ui.playback;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.StateSchema.Element;
import ringside.ui.diagram.StageSelection;

/** The elements of state that a place on the stage shows, of which someone is the writer. */
public final class Writers {
    private Writers() {
    }

    /** The elements of a place; none where it is no part of the machine. */
    public static List<Element> elements(StateSchema schema, StageSelection place) {
        ComponentInfo component = schema.component(place.componentPath());
        List<Element> out = new ArrayList<>();
        for (StateField field : component == null ? List.<StateField>of() : schema.fields()) {
            if (field.component().id() != component.id()) {
                continue;
            }
            if (place.index() != StageSelection.WHOLE) {
                boolean there = component.kind() == ComponentKind.CACHE ? field.kind() == FieldKind.LINE : field.kind().axes() == 1;
                if (there && (field.length() == 0 || place.index() < field.length())) {
                    out.add(new Element(field, place.index()));
                }
                continue;
            }
            for (int i = 0; i < field.length(); i++) {
                out.add(new Element(field, i));
            }
        }
        return out;
    }
}
