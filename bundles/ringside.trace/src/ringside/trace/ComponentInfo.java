package ringside.trace;

/**
 * A component of the simulated machine, as the trace's dictionary names it.
 *
 * @param id        1 and up, in model order; 0 means "none"
 * @param path      the name used in paths, for example {@code vm1.rx}
 * @param label     the name people see, for example {@code VM 1}
 * @param kind      what it is
 * @param parent    id of the component it belongs to, 0 where there is none
 * @param elementId id of the model element it was compiled from; empty where it has none
 */
public record ComponentInfo(int id, String path, String label, ComponentKind kind, int parent, String elementId) {
}
