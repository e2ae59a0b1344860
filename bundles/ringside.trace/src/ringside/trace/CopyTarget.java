package ringside.trace;

/** Where the host places the copy of a packet. */
public enum CopyTarget {
    LLC, HOST_L1, MEMORY, RING_SLOT
}
