package ringside.engine.kernel;

import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;

/**
 * What the packet buffers in memory hold. Memory has no payload: a buffer has the packet whose bytes lie in it (until others are
 * written over them) and how many are valid. Buffers are numbered from 1 over all regions.
 */
public final class BufferTable {
    private final Trace trace;
    private final MemoryMap memory;
    private final long[] firstLine;
    private final int[] packets;
    private final int[] bytes;
    private final int packetField;
    private final int bytesField;

    public BufferTable(Simulation simulation, ComponentInfo info, MemoryMap memory) {
        this.trace = simulation.trace();
        this.memory = memory;
        int count = memory.regions().stream().mapToInt(MemoryRegion::buffers).sum();
        firstLine = new long[count + 1];
        for (MemoryRegion region : memory.regions()) {
            for (int i = 0; i < region.buffers(); i++) {
                firstLine[region.firstBuffer() + i] = region.firstLine() + (long) i * region.linesPerBuffer();
            }
        }
        packets = new int[count + 1];
        bytes = new int[count + 1];
        packetField = simulation.field(info, FieldKind.BUFFER_PACKET, count + 1, 0, i -> packets[i]);
        bytesField = simulation.field(info, FieldKind.BUFFER_BYTES, count + 1, 0, i -> bytes[i]);
    }

    /** Number of buffers; the last one has this number. */
    public int count() {
        return packets.length - 1;
    }

    /** Physical line {@code k} of a buffer. */
    public long line(int buffer, int k) {
        return memory.physical(firstLine[buffer] + k);
    }

    /** A packet's bytes now lie in this buffer. */
    public void put(int buffer, int packet, int length) {
        if (packets[buffer] != packet) {
            packets[buffer] = packet;
            trace.set(packetField, buffer, packet);
        }
        if (bytes[buffer] != length) {
            bytes[buffer] = length;
            trace.set(bytesField, buffer, length);
        }
    }
}
