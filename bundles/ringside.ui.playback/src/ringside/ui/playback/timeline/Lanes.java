package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.osgi.util.NLS;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.timeline.Lane.Group;

/** The lines of a run: the first look, then groups of packets, cores, VMs, queues and caches; and which of them an event is a mark in. */
final class Lanes {
    private final TraceLog log;
    private final Map<Group, Lane> headings = new EnumMap<>(Group.class);
    private final Map<Group, List<Lane>> members = new EnumMap<>(Group.class);
    /** Of a component: the rows that an event of it belongs to. */
    private final int[][] rowsOf;
    /** Of a field: the same, where an assignment to it changes its component. */
    private final int[][] rowsOfField;
    /** Of a component: the row that is its own; -1 where it has none. */
    private final int[] own;
    private int rowCount;

    Lanes(TraceLog log, CoreOwners owners) {
        this.log = log;
        for (Group group : EnumSet.complementOf(EnumSet.of(Group.FIRST_LOOK))) {
            headings.put(group, new Lane(group, true, group.title(), 0, rowCount++));
            members.put(group, new ArrayList<>());
        }
        StateSchema schema = log.schema();
        int last = schema.components().stream().mapToInt(ComponentInfo::id).max().orElse(0);
        own = new int[last + 1];
        for (ComponentInfo component : schema.components()) {
            Group group = group(component.kind());
            own[component.id()] = -1;
            if (component.kind() == ComponentKind.NIC || component.kind() == ComponentKind.SWITCH) {
                own[component.id()] = rowCount++;
            } else if (group != null) {
                own[component.id()] = rowCount;
                members.get(group).add(new Lane(group, false, label(component, schema, owners), component.id(), rowCount++));
            }
        }
        rowsOf = new int[last + 1][];
        rowsOf[0] = new int[0];
        for (ComponentInfo component : schema.components()) {
            rowsOf[component.id()] = rows(component, schema);
        }
        rowsOfField = new int[schema.fields().size()][];
        for (StateField field : schema.fields()) {
            boolean changes = field.component().kind() != ComponentKind.CACHE || field.kind() == FieldKind.LINE;
            rowsOfField[field.id()] = changes ? rowsOf[field.component().id()] : rowsOf[0];
        }
    }

    private int[] rows(ComponentInfo component, StateSchema schema) {
        List<Integer> rows = new ArrayList<>();
        for (ComponentInfo at = component; at.id() != 0; at = schema.component(at.parent())) {
            // What a private cache does is not told of its core, whose line would be full of it.
            if (own[at.id()] >= 0 && (at == component || at.kind() == ComponentKind.VM)) {
                rows.add(own[at.id()]);
                if (group(at.kind()) != null) {
                    rows.add(headings.get(group(at.kind())).row());
                }
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Group group(ComponentKind kind) {
        return switch (kind) {
            case CORE -> Group.CORES;
            case VM -> Group.MACHINES;
            case VIRTQUEUE, NIC_RING -> Group.QUEUES;
            case CACHE -> Group.CACHES;
            default -> null;
        };
    }

    private static String label(ComponentInfo component, StateSchema schema, CoreOwners owners) {
        ComponentInfo parent = schema.component(component.parent());
        return switch (component.kind()) {
            case CORE -> owners.title(component);
            case CACHE -> parent.id() == 0 ? Messages.Scale_Llc : component.label().startsWith(parent.label()) ? component.label()
                    : parent.label() + " " + component.label();
            default -> component.label();
        };
    }

    /** How many rows there are to count events in. */
    int rowCount() {
        return rowCount;
    }

    /** The rows of an event; one may be there more than once, -1 is none. */
    int[] rowsOf(TraceEvent event) {
        int[] rows = new int[16];
        int count = 0;
        rows[count++] = event.packet() == 0 ? -1 : headings.get(Group.PACKETS).row();
        rows = with(rows, count, rowsOf[event.component().id()]);
        count += rowsOf[event.component().id()].length;
        rows = with(rows, count, rowsOf[event.core().id()]);
        count += rowsOf[event.core().id()].length;
        int[] before = null;
        for (long fact = event.firstFact(), end = event.endFact(); fact < end; fact++) {
            int[] changed = rowsOfField[log.factField(fact)];
            // A burst assigns to one component again and again.
            if (changed != before) {
                rows = with(rows, count, changed);
                count += changed.length;
                before = changed;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static int[] with(int[] rows, int count, int[] more) {
        int[] room = count + more.length <= rows.length ? rows : Arrays.copyOf(rows, 2 * (count + more.length));
        System.arraycopy(more, 0, room, count, more.length);
        return room;
    }

    /**
     * The lines to show, from top to bottom.
     *
     * @param look    names of the lines of the first look
     * @param open    the groups that are not folded
     * @param packets the packets that have a line where theirs are open
     */
    List<Lane> shown(List<String> look, Set<Group> open, List<Integer> packets, IntFunction<String> names) {
        List<Lane> out = new ArrayList<>();
        look.forEach(label -> out.add(new Lane(Group.FIRST_LOOK, false, label, out.size(), -1)));
        headings.forEach((group, heading) -> {
            int count = group == Group.PACKETS ? packets.size() : members.get(group).size();
            if (group != Group.PACKETS && count == 0) {
                return;
            }
            out.add(new Lane(group, true, group == Group.PACKETS ? heading.label() : NLS.bind(Messages.Timeline_Group, heading.label(), TimeText.grouped(count)),
                    0, heading.row()));
            if (open.contains(group)) {
                out.addAll(members.get(group));
                if (group == Group.PACKETS) {
                    packets.forEach(packet -> out.add(new Lane(group, false, names.apply(packet), packet, -1)));
                }
            }
        });
        return out;
    }

    /** The row of a component; -1 for what has none of its own. */
    int rowOf(int component) {
        return own[component];
    }
}
