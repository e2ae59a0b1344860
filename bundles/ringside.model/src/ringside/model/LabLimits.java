package ringside.model;

/** How large a lab may be. Validation holds labs to these numbers; the editor offers nothing beyond them. */
public final class LabLimits {

    /** Virtual machines of a server. */
    public static final int VIRTUAL_MACHINES = 256;

    /** Cores of all sockets together: one for each virtual machine, and some for the host. */
    public static final int CORES = 320;

    /** Sockets of a server. */
    public static final int SOCKETS = 8;

    /** Endpoints outside the server. */
    public static final int ENDPOINTS = 4096;

    /** Ways of a cache. */
    public static final int WAYS = WayMasks.MAX_WAYS;

    /** Sets of a cache: at 32 ways that is 2 GiB. */
    public static final int SETS = 1 << 20;

    /** Descriptors of a virtqueue, as the virtio specification has it, and of a NIC's rings. */
    public static final int RING_SIZE = 32_768;

    /** Bytes of a buffer and of a packet. */
    public static final int BUFFER_BYTES = 65_536;

    /** Bytes of the shortest packet: an Ethernet frame with its checksum (IEEE 802.3). */
    public static final int PACKET_BYTES_MIN = 64;

    /** The largest file that is read, in bytes. The largest lab is far smaller. */
    public static final int FILE_BYTES = 64 << 20;

    private LabLimits() {
    }
}
