package ringside.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dictionary of a trace: the components of the machine, every field of their state, the names of the costs, and the map of
 * memory. Names live here once; rows carry numbers. Filled while the machine is built, unchanged afterwards.
 */
public final class StateSchema {
    private final List<ComponentInfo> components = new ArrayList<>();
    private final List<StateField> fields = new ArrayList<>();
    private final Map<String, ComponentInfo> byPath = new HashMap<>();
    private final Map<String, ComponentInfo> byElement = new HashMap<>();
    private final Map<Long, StateField> byComponentAndKind = new HashMap<>();
    private final List<String> costs = new ArrayList<>();
    private MemoryMap memory = new MemoryMap(List.of());
    private int referenceMHz = 3000;

    public StateSchema() {
        components.add(new ComponentInfo(0, "", "", ComponentKind.NONE, 0, ""));
    }

    /** One element of a field. */
    public record Element(StateField field, int index) {
        /** Its path, see {@link StateField#path}. */
        public String path() {
            return field.path(index);
        }
    }

    /** Adds a component; ids are given in the order of the calls. */
    public ComponentInfo addComponent(String path, String label, ComponentKind kind, int parent, String elementId) {
        ComponentInfo info = new ComponentInfo(components.size(), path, label, kind, parent, elementId);
        if (byPath.putIfAbsent(path, info) != null) {
            throw new IllegalArgumentException("two components are called " + path);
        }
        components.add(info);
        if (!elementId.isEmpty()) {
            byElement.putIfAbsent(elementId, info);
        }
        return info;
    }

    /** Adds a plain field. */
    public int addField(ComponentInfo component, FieldKind kind) {
        return addField(component, kind, 1, 0);
    }

    /** Adds a field with {@code length} elements, 0 where it grows with the run. */
    public int addField(ComponentInfo component, FieldKind kind, int length) {
        return addField(component, kind, length, 0);
    }

    /** Adds a field with two axes: {@code length} elements in rows of {@code ways}. */
    public int addField(ComponentInfo component, FieldKind kind, int length, int ways) {
        if (kind.owner() != component.kind()) {
            throw new IllegalArgumentException(kind + " is no field of a " + component.kind());
        }
        StateField field = new StateField(fields.size(), component, kind, length, ways);
        if (byComponentAndKind.putIfAbsent(key(component.id(), kind), field) != null) {
            throw new IllegalArgumentException(component.path() + " has " + kind + " already");
        }
        fields.add(field);
        return field.id();
    }

    /** Adds the name of a cost; returns its number, from 0. */
    public int addCost(String name) {
        costs.add(name);
        return costs.size() - 1;
    }

    public void memory(MemoryMap map) {
        memory = map;
    }

    public MemoryMap memory() {
        return memory;
    }

    public void referenceMHz(int mhz) {
        referenceMHz = mhz;
    }

    /** Cycles of the reference clock in a microsecond. */
    public int referenceMHz() {
        return referenceMHz;
    }

    /** All components; position 0 is the empty one. */
    public List<ComponentInfo> components() {
        return java.util.Collections.unmodifiableList(components);
    }

    public ComponentInfo component(int id) {
        return components.get(id);
    }

    /** The component with this path, or null. */
    public ComponentInfo component(String path) {
        return byPath.get(path);
    }

    /** The first component compiled from this model element, or null. */
    public ComponentInfo ofElement(String elementId) {
        return byElement.get(elementId);
    }

    public List<StateField> fields() {
        return java.util.Collections.unmodifiableList(fields);
    }

    public StateField field(int id) {
        return fields.get(id);
    }

    /** The field of this component, or null where it has none of this kind. */
    public StateField field(int component, FieldKind kind) {
        return byComponentAndKind.get(key(component, kind));
    }

    /** The element with this path, for example {@code vm1.rx.used.ring[3].id} or {@code llc[set 5,way 2]}; null where there is none. */
    public Element element(String path) {
        for (StateField field : fields) {
            int index = field.index(path);
            if (index >= 0) {
                return new Element(field, index);
            }
        }
        return null;
    }

    public List<String> costs() {
        return java.util.Collections.unmodifiableList(costs);
    }

    private static long key(int component, FieldKind kind) {
        return (long) component << 16 | kind.code();
    }
}
