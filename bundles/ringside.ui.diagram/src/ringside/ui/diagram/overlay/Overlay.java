package ringside.ui.diagram.overlay;

/** What the fills of cells and slots tell. One at a time. */
public enum Overlay {
    /** Whose bytes a line holds: packets by their hues, everything else grey. */
    PACKET,
    /** Whose memory it is. */
    VM,
    /** On whose behalf it got its way: I/O, copies, or a core in a class of service. */
    CLASS,
    /** Its coherence state. */
    STATE,
    /** How often it was touched lately. */
    HEAT
}
