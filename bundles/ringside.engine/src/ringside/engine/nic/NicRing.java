package ringside.engine.nic;

import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.MemoryMap;

/**
 * A descriptor ring of the NIC: 16 bytes a descriptor. The driver owns the descriptors from the NIC's tail on, the NIC those from
 * its head up to the tail. A descriptor that the NIC has finished carries DD (descriptor done).
 */
public final class NicRing {
    private final ComponentInfo info;
    private final Trace trace;
    private final MemoryMap memory;
    private final long base;
    private final int slots;
    private final int[] buffers;
    private final int[] lengths;
    private final boolean[] done;
    private long head;
    private long tail;
    private long next;
    private final int bufferField;
    private final int lengthField;
    private final int doneField;
    private final int headField;
    private final int tailField;
    private final int nextField;

    /** @param base first layout line; the ring occupies {@link #lines} lines */
    public NicRing(Simulation simulation, ComponentInfo info, MemoryMap memory, int slots, long base) {
        this.info = info;
        this.trace = simulation.trace();
        this.memory = memory;
        this.base = base;
        this.slots = slots;
        buffers = new int[slots];
        lengths = new int[slots];
        done = new boolean[slots];
        bufferField = simulation.field(info, FieldKind.NIC_BUFFER, slots, 0, i -> buffers[i]);
        lengthField = simulation.field(info, FieldKind.NIC_LENGTH, slots, 0, i -> lengths[i]);
        doneField = simulation.field(info, FieldKind.NIC_DONE, slots, 0, i -> done[i] ? 1 : 0);
        headField = simulation.field(info, FieldKind.NIC_HEAD, i -> head);
        tailField = simulation.field(info, FieldKind.NIC_TAIL, i -> tail);
        nextField = simulation.field(info, FieldKind.NIC_NEXT, i -> next);
    }

    /** Lines that a ring of this size occupies. */
    public static long lines(int slots) {
        return (16L * slots + 63) / 64;
    }

    public ComponentInfo info() {
        return info;
    }

    public int id() {
        return info.id();
    }

    public int slots() {
        return slots;
    }

    /** Gives all buffers to the NIC before the run begins. */
    public void prefill(int firstBuffer) {
        for (int i = 0; i < slots; i++) {
            buffers[i] = firstBuffer + i;
        }
        tail = slots;
    }

    public int slot(long index) {
        return (int) (index % slots);
    }

    public long line(int slot) {
        return memory.physical(base + 16L * slot / 64);
    }

    public int buffer(int slot) {
        return buffers[slot];
    }

    /** Descriptors that the NIC may use. */
    public boolean empty() {
        return head == tail;
    }

    /** Descriptors of the ring that the NIC does not own. */
    public long withDriver() {
        return slots - (tail - head);
    }

    public long head() {
        return head;
    }

    public long tail() {
        return tail;
    }

    public long next() {
        return next;
    }

    /** The NIC takes its next descriptor. Returns the slot. */
    public int takeHead() {
        int slot = slot(head);
        head++;
        trace.set(headField, 0, head);
        return slot;
    }

    /** The NIC has finished a descriptor. */
    public void complete(int slot, int length) {
        if (lengths[slot] != length) {
            lengths[slot] = length;
            trace.set(lengthField, slot, length);
        }
        done[slot] = true;
        trace.set(doneField, slot, 1);
    }

    /** The driver goes on to the descriptor after the next one. Returns the slot it was. */
    public int takeNext() {
        int slot = slot(next);
        next++;
        trace.set(nextField, 0, next);
        return slot;
    }

    /** The driver clears a descriptor, puts a buffer there and gives it to the NIC. Returns the slot. */
    public int give(int buffer) {
        int slot = slot(tail);
        if (buffers[slot] != buffer) {
            buffers[slot] = buffer;
            trace.set(bufferField, slot, buffer);
        }
        if (done[slot]) {
            done[slot] = false;
            trace.set(doneField, slot, 0);
        }
        tail++;
        trace.set(tailField, 0, tail);
        return slot;
    }
}
