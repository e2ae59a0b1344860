package ringside.ui.diagram.overlay;

import java.util.EnumSet;
import java.util.Set;

/** What of a run the stage shows. Each can be switched alone; nothing moves when one opens or closes. */
public enum Layer {
    /** Packets, the edges they take, copies and the cores that work. */
    PATH,
    /** Ring slots and indices. */
    RINGS,
    /** Labels, letters and shapes in cache cells. */
    CACHES,
    /** Bolts, exits and reasons for leaving them out. */
    INTERRUPTS,
    /** The edge not taken, and why. */
    RULES,
    /** Counts and rates beside the elements. */
    NUMBERS;

    /** What the first start shows. */
    public static Set<Layer> atFirst() {
        return EnumSet.of(PATH, RINGS);
    }
}
