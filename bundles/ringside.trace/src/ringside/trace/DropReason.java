package ringside.trace;

/** Why a packet was lost. Index of the {@code dropped} counters. */
public enum DropReason {
    /** The ring offers no buffer: nothing available to fill. */
    NO_AVAIL_DESC,
    /** A ring that must take the packet is full. */
    RING_FULL,
    /** The rule that led here no longer holds. */
    RULE_STALE,
    /** A network function's verdict was BLOCK. */
    BLOCKED,
    /** No VM and no rule matches. */
    NO_ROUTE,
    /** The VM that should take it has failed. */
    VM_DOWN
}
