package ringside.ui.diagram;

/**
 * A place on the stage that is no element of the model: a cell of a cache, a slot of a ring, a packet. It stands in an ordinary
 * selection beside edit parts.
 *
 * @param componentPath path of the trace component, for example {@code llc} or {@code vm1.rx}; {@code packet} for packets
 * @param index         position in it: set times ways plus way, slot, or packet instance; -1 for the component as a whole
 */
public record StageSelection(String componentPath, int index) {
    public static final int WHOLE = -1;
    /** In place of a component's path: the index is a packet instance. */
    public static final String PACKET = "packet";
}
