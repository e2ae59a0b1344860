package ringside.ui.playback.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.StateSchema;
import ringside.ui.playback.CoreOwners;
import ringside.ui.playback.Messages;

/**
 * The at most five rows of the timeline, top to bottom as a packet meets them: NIC, host core, switch, LLC, receive rings, cores
 * of VMs. Where that is more than five, first the rings go, then the LLC; what cores are left over share the last row.
 */
final class Rows {
    static final int MOST = 5;

    private final StateSchema schema;
    private final List<String> labels = new ArrayList<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();

    /** @param preferred cores that are to have a row of their own where not all have */
    Rows(StateSchema schema, CoreOwners owners, Set<Integer> preferred) {
        this.schema = schema;
        List<ComponentInfo> nics = of(ComponentKind.NIC);
        List<ComponentInfo> switches = of(ComponentKind.SWITCH);
        List<ComponentInfo> caches = of(ComponentKind.CACHE).stream().filter(c -> c.parent() == 0).toList();
        List<ComponentInfo> rings = of(ComponentKind.VIRTQUEUE).stream().filter(r -> r.path().endsWith("rx")).toList();
        List<ComponentInfo> cores = new ArrayList<>(of(ComponentKind.CORE));
        Comparator<ComponentInfo> hostFirst = Comparator.comparing(c -> !isHost(owners, c));
        cores.sort(cores.size() > MOST ? hostFirst.thenComparing(c -> !preferred.contains(c.id())) : hostFirst);
        int hosts = (int) cores.stream().filter(c -> isHost(owners, c)).count();
        int needed = nics.size() + cores.size() + switches.size();
        boolean llcFits = needed + caches.size() <= MOST;
        boolean ringsFit = needed + caches.size() + rings.size() <= MOST;
        nics.forEach(c -> addRow(c, c.label()));
        cores.subList(0, hosts).forEach(c -> addRow(c, owners.title(c)));
        switches.forEach(c -> addRow(c, c.label()));
        if (llcFits) {
            caches.forEach(c -> addRow(c, Messages.Scale_Llc));
        }
        if (ringsFit) {
            rings.forEach(r -> addRow(r, r.label() + " " + Messages.Timeline_Ring));
        }
        addVmCores(cores.subList(hosts, cores.size()), owners);
    }

    private void addVmCores(List<ComponentInfo> cores, CoreOwners owners) {
        int room = MOST - labels.size();
        for (int i = 0; i < cores.size(); i++) {
            if (cores.size() <= room || i < room - 1) {
                addRow(cores.get(i), owners.title(cores.get(i)));
            } else {
                if (labels.size() < MOST) {
                    labels.add(Messages.Timeline_OtherCores);
                }
                rowOf.put(cores.get(i).id(), labels.size() - 1);
            }
        }
    }

    private static boolean isHost(CoreOwners owners, ComponentInfo core) {
        ComponentInfo owner = owners.of(core);
        return owner != null && owner.kind() == ComponentKind.HOST;
    }

    private List<ComponentInfo> of(ComponentKind kind) {
        return schema.components().stream().filter(c -> c.kind() == kind).toList();
    }

    private void addRow(ComponentInfo component, String label) {
        if (labels.size() < MOST) {
            labels.add(label);
        }
        rowOf.put(component.id(), labels.size() - 1);
    }

    List<String> labels() {
        return labels;
    }

    /** The components of a row. */
    int[] components(int row) {
        return rowOf.entrySet().stream().filter(entry -> entry.getValue() == row).mapToInt(Map.Entry::getKey).toArray();
    }

    /** The row of a component or of what it belongs to; -1 where it has none. */
    int of(ComponentInfo component) {
        ComponentInfo at = component;
        while (at.id() != 0) {
            Integer row = rowOf.get(at.id());
            if (row != null) {
                return row;
            }
            at = schema.component(at.parent());
        }
        return -1;
    }
}
