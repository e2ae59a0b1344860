package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.StateSchema;
import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.WayBrackets;
import ringside.ui.diagram.figures.WayGroup;
import ringside.ui.playback.Messages;

/** Names what the ways of a cache are for, with a bracket over them; hatched where host and VMs share them. */
final class WayHeads {
    private static final int LABEL = 11;
    private static final int BAR = 15;

    private final StateSchema schema;
    private final List<WayGroup> groups;

    WayHeads(StateSchema schema, List<WayGroup> groups) {
        this.schema = schema;
        this.groups = groups;
    }

    /** Draws them below y over columns of {@code pitch} that begin at {@code left}. */
    void paint(Pen pen, int left, int pitch, int y) {
        for (WayGroup group : groups) {
            int x = left + group.first() * pitch;
            int width = group.ways() * pitch;
            if (group.shared()) {
                WayBrackets.hatched(pen, x - 6, y + BAR, width + 6, 6);
            } else {
                pen.stroke(new Outline().from(x + 1, y + BAR + 6).by(0, -5).by(width - 12, 0).by(0, 5), SECOND_INK.color(), 1.5);
            }
            String label = group.shared() ? shared() : group.label();
            String fitting = pen.width(label, TextStyle.TEXT) <= width + 8 ? label : group.label();
            pen.centre(fitting, x + width / 2.0 - 3, y + LABEL, TextStyle.TEXT, INK.color());
        }
    }

    private String shared() {
        List<ComponentInfo> machines = schema.components().stream().filter(c -> c.kind() == ComponentKind.VM).toList();
        return NLS.bind(Messages.CloseUp_Shared, machines.size() == 1 ? machines.get(0).label() : Messages.CloseUp_Machines);
    }
}
