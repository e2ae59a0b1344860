package ringside.trace;

/** What a user has decided about a packet: nothing, to drop it, or which way it leaves its next VM. */
public enum Fate {
    NONE, DROP, TO_SWITCH, DIRECT
}
