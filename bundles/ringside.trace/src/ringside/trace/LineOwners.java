package ringside.trace;

/** Whose a physical line is at a moment: which packet's bytes it holds, which region of memory it lies in, and who owns that. */
public final class LineOwners {
    private static final int LINE_BYTES = 64;

    private final StateSchema schema;
    private final StateReader state;
    private final StateField packets;
    private final StateField bytes;

    public LineOwners(StateSchema schema, StateReader state) {
        this.schema = schema;
        this.state = state;
        ComponentInfo memory = schema.components().stream().filter(c -> c.kind() == ComponentKind.MEMORY).findFirst().orElse(null);
        packets = memory == null ? null : schema.field(memory.id(), FieldKind.BUFFER_PACKET);
        bytes = memory == null ? null : schema.field(memory.id(), FieldKind.BUFFER_BYTES);
    }

    /**
     * The packet instance whose bytes the line holds; 0 for rings, private memory, buffers that hold none and what lies behind a packet's
     * end. A buffer that is being filled has its packet, but no length yet.
     */
    public int packet(long line) {
        int buffer = packets == null ? 0 : schema.memory().bufferOf(line);
        if (buffer == 0) {
            return 0;
        }
        long length = state.get(bytes.id(), buffer);
        boolean behind = length > 0 && (long) schema.memory().lineInBuffer(line) * LINE_BYTES >= length;
        return behind ? 0 : (int) state.get(packets.id(), buffer);
    }

    /** The region that the line lies in; null where nothing is laid out. */
    public MemoryRegion region(long line) {
        return schema.memory().regionOf(line);
    }

    /** Whose memory the line lies in: a VM, the NIC (the host's receive buffers), a shared region; the empty component where nothing is laid out. */
    public ComponentInfo owner(long line) {
        MemoryRegion region = region(line);
        ComponentInfo owner = schema.component(region == null ? 0 : region.owner());
        boolean ring = owner.kind() == ComponentKind.VIRTQUEUE || owner.kind() == ComponentKind.NIC_RING;
        return ring ? schema.component(owner.parent()) : owner;
    }
}
