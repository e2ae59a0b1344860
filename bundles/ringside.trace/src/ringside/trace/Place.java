package ringside.trace;

/** Where a packet instance is. It is in exactly one place at each tick from its sending until it is delivered or dropped. */
public enum Place {
    /** Not there yet, or gone (delivered or dropped). */
    NONE,
    /** On a link; {@code at} is the link or NIC. */
    WIRE,
    /** Being moved by the NIC's DMA engine; {@code at} is the NIC. */
    DMA,
    /** Waiting in a ring; {@code at} is the ring. */
    QUEUED,
    /** Its task waits for a core; {@code at} is the core. */
    READY,
    /** A core works on it; {@code at} is the core, {@code activity} says what it does. */
    RUNNING,
    /** Waiting for the other packets of its batch; {@code at} is the core. */
    BATCH
}
