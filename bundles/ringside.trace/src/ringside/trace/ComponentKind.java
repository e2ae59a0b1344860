package ringside.trace;

/** What sort of thing a component of the machine is. Codes (the ordinals) are part of the trace format. */
public enum ComponentKind {
    /** Code 0 is kept free, so that component 0 can mean "none". */
    NONE,
    /** Counters of the whole run: packets generated, delivered, dropped. One a run. */
    RUN,
    /** The table of packet instances. One a run. */
    PACKETS,
    /** The map of memory and what its buffers hold. One a run. */
    MEMORY,
    ENDPOINT, LINK, NIC,
    /** A descriptor ring of the NIC, receive or transmit. */
    NIC_RING,
    HOST, CLASSIFIER, SWITCH, CORE, CACHE, VM,
    /** A split virtqueue, receive or transmit. */
    VIRTQUEUE,
    FUNCTION, TRANSFER, REGION
}
