package ringside.engine.virtio;

import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.virtio.RingMemory.Area;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.MemoryMap;

/**
 * The split virtqueue of the virtio specification: a descriptor table, an available ring that only the driver writes and a used
 * ring that only the device writes. Indices run freely over 16 bits; the slot of an index is index mod size.
 *
 * <p>The driver fills a descriptor, writes its number into {@code avail.ring}, then moves {@code avail.idx}; the device takes it,
 * writes {@code used.ring} (id, len), then moves {@code used.idx}. What one side wrote the other may see only when the writing
 * step is over: {@link #revealUsed} and {@link #revealAvailable}.
 *
 * <p>Where the fields lie is {@link RingMemory}; who wants to be notified of what, {@link NotificationSuppression}. Source:
 * oasis-tcs/virtio-spec, split-ring.tex.
 */
public final class SplitVirtqueue {
    public static final int DESC_F_WRITE = 2;
    private static final int HELD = 1;
    private static final int TAKEN = 2;

    private final ComponentInfo info;
    private final Trace trace;
    private final RingMemory memory;
    private final NotificationSuppression suppression;
    private final int size;

    private final long[] addr;
    private final int[] len;
    private final int[] flags;
    private final int[] availRing;
    private final int[] usedId;
    private final int[] usedLen;
    private final int[] buffer;
    private final int[] packet;
    private final byte[] held;
    private int availIdx;
    private int usedIdx;
    private int lastAvail;
    private int lastUsed;
    private int outstanding;

    private int pendingExposed;
    private int availVisible;
    private int usedVisible;
    private int unrevealedUsed;
    private boolean carriesPayload;

    private final int addrField;
    private final int lenField;
    private final int flagsField;
    private final int availIdxField;
    private final int availRingField;
    private final int usedIdxField;
    private final int usedIdField;
    private final int usedLenField;
    private final int lastAvailField;
    private final int lastUsedField;
    private final int outstandingField;
    private final int bufferField;
    private final int packetField;
    private final int heldField;

    /**
     * @param base       first layout line of the ring, which occupies {@link #lines} lines
     * @param eventIndex whether both sides agreed on VIRTIO_F_EVENT_IDX
     */
    public SplitVirtqueue(Simulation simulation, ComponentInfo info, CacheHierarchy caches, MemoryMap map, int size, long base, boolean eventIndex) {
        this.info = info;
        this.trace = simulation.trace();
        this.memory = new RingMemory(caches, map, size, base);
        this.size = size;
        addr = new long[size];
        len = new int[size];
        flags = new int[size];
        availRing = new int[size];
        usedId = new int[size];
        usedLen = new int[size];
        buffer = new int[size];
        packet = new int[size];
        held = new byte[size];
        addrField = simulation.field(info, FieldKind.DESC_ADDR, size, 0, i -> addr[i]);
        lenField = simulation.field(info, FieldKind.DESC_LEN, size, 0, i -> len[i]);
        flagsField = simulation.field(info, FieldKind.DESC_FLAGS, size, 0, i -> flags[i]);
        availIdxField = simulation.field(info, FieldKind.AVAIL_IDX, i -> availIdx);
        availRingField = simulation.field(info, FieldKind.AVAIL_RING, size, 0, i -> availRing[i]);
        usedIdxField = simulation.field(info, FieldKind.USED_IDX, i -> usedIdx);
        usedIdField = simulation.field(info, FieldKind.USED_ID, size, 0, i -> usedId[i]);
        usedLenField = simulation.field(info, FieldKind.USED_LEN, size, 0, i -> usedLen[i]);
        lastAvailField = simulation.field(info, FieldKind.LAST_AVAIL, i -> lastAvail);
        lastUsedField = simulation.field(info, FieldKind.LAST_USED, i -> lastUsed);
        outstandingField = simulation.field(info, FieldKind.OUTSTANDING, i -> outstanding);
        bufferField = simulation.field(info, FieldKind.DESC_BUFFER, size, 0, i -> buffer[i]);
        packetField = simulation.field(info, FieldKind.DESC_PACKET, size, 0, i -> packet[i]);
        heldField = simulation.field(info, FieldKind.DESC_TAKEN, size, 0, i -> held[i]);
        suppression = new NotificationSuppression(simulation, info, memory, size, eventIndex);
    }

    /** Lines that a ring of this size occupies. */
    public static long lines(int size) {
        return RingMemory.lines(size);
    }

    /** Whether the id of a used element ends a line and its len begins the next: elements are 8 bytes long from byte 4 on. */
    private static boolean acrossLines(int slot) {
        return (4 + 8 * slot) / 64 != (8 + 8 * slot) / 64;
    }

    public ComponentInfo info() {
        return info;
    }

    /** Component id. */
    public int id() {
        return info.id();
    }

    public int size() {
        return size;
    }

    public int slot(int index) {
        return index & size - 1;
    }

    private static int next(int index) {
        return index + 1 & 0xFFFF;
    }

    /** Fills a receive ring before the run begins: every descriptor points to its buffer and is available. */
    public void prefill(int[] buffers, long[] firstLines, int bytes) {
        for (int i = 0; i < size; i++) {
            buffer[i] = buffers[i];
            addr[i] = firstLines[i];
            len[i] = bytes;
            flags[i] = DESC_F_WRITE;
            availRing[i] = i;
        }
        availIdx = size & 0xFFFF;
        availVisible = availIdx;
        outstanding = size;
    }

    /** Slot i of the ring's own memory is the buffer of descriptor i, so the device need not read the descriptor to find it. */
    public void carryPayload() {
        carriesPayload = true;
    }

    // --- the device's side

    /** Whether the device can see an available entry that it has not taken. */
    public boolean available() {
        return availVisible != lastAvail;
    }

    /** Number of available entries that the device can see. */
    public int availableCount() {
        return availVisible - lastAvail & 0xFFFF;
    }

    /** Whether the device could use this descriptor now: it is available, or the device holds it from an earlier look. */
    public boolean offers(int descriptor) {
        if (held[descriptor] == HELD) {
            return true;
        }
        for (int i = lastAvail; i != availVisible; i = next(i)) {
            if (availRing[slot(i)] == descriptor) {
                return true;
            }
        }
        return false;
    }

    /** The descriptor that stands next in the available ring. */
    public int nextAvailable() {
        return availRing[slot(lastAvail)];
    }

    /** The device looks whether there is an available entry: one read of {@code avail.idx}. */
    public void pollAvailable(Core core) {
        memory.load(core, Area.AVAILABLE, 2);
    }

    /**
     * The device takes an available descriptor: it reads {@code avail.idx}, the ring's entries up to the one it wants (a device may
     * use descriptors in any order and keeps those it passes by), and the descriptor.
     */
    public void take(Core core, int descriptor) {
        memory.load(core, Area.AVAILABLE, 2);
        while (held[descriptor] != HELD) {
            int slot = slot(lastAvail);
            memory.load(core, Area.AVAILABLE, 4 + 2 * slot);
            hold(availRing[slot], HELD);
            lastAvail = next(lastAvail);
            trace.set(lastAvailField, 0, lastAvail);
        }
        if (!carriesPayload) {
            memory.load(core, Area.DESCRIPTORS, 16L * descriptor);
        }
        hold(descriptor, TAKEN);
    }

    private void hold(int descriptor, int how) {
        if (held[descriptor] != how) {
            held[descriptor] = (byte) how;
            trace.set(heldField, descriptor, how);
        }
    }

    /** Lets a descriptor point to another buffer, as when VMs hand buffers over. */
    public void point(Core core, int descriptor, int toBuffer, long firstLine) {
        memory.store(core, Area.DESCRIPTORS, 16L * descriptor);
        buffer[descriptor] = toBuffer;
        trace.set(bufferField, descriptor, toBuffer);
        addr[descriptor] = firstLine;
        trace.set(addrField, descriptor, firstLine);
    }

    /** Slot of the entry taken last. */
    public int lastTakenSlot() {
        return slot(lastAvail - 1);
    }

    /** The device writes the used element and then the index. */
    public void publishUsed(Core core, int descriptor, int length, int ofPacket) {
        int slot = slot(usedIdx);
        memory.store(core, Area.USED, 4 + 8 * slot);
        usedId[slot] = descriptor;
        trace.set(usedIdField, slot, descriptor);
        if (acrossLines(slot)) {
            memory.store(core, Area.USED, 8 + 8 * slot);
        }
        usedLen[slot] = length;
        trace.set(usedLenField, slot, length);
        packet(descriptor, ofPacket);
        hold(descriptor, 0);
        memory.store(core, Area.USED, 2);
        usedIdx = next(usedIdx);
        trace.set(usedIdxField, 0, usedIdx);
        unrevealedUsed++;
    }

    /** The step that published is over: the driver can see it (and any other that was published before). */
    public void revealUsed() {
        if (--unrevealedUsed == 0) {
            usedVisible = usedIdx;
        }
    }

    /** The device reads whether the driver wants to be interrupted for what it can see by now. */
    public boolean wantsInterrupt(Core core) {
        return suppression.wantsInterrupt(core, usedVisible);
    }

    /** The device asks for kicks again, from what it has not taken yet, and looks once more: one read of {@code avail.idx}. */
    public void kicksOn(Core core) {
        suppression.kicksOn(core, lastAvail);
        pollAvailable(core);
    }

    /** The device asks for no kicks. */
    public void kicksOff(Core core) {
        suppression.kicksOff(core);
    }

    // --- the driver's side

    /** Whether the driver can see a used entry that it has not read. */
    public boolean used() {
        return usedVisible != lastUsed;
    }

    /** The driver looks whether there is a used entry: one read of {@code used.idx}. */
    public void pollUsed(Core core) {
        memory.load(core, Area.USED, 2);
    }

    /** The driver reads the next used entry: {@code used.idx}, then the element. Returns the descriptor. */
    public int readUsed(Core core) {
        int slot = slot(lastUsed);
        memory.load(core, Area.USED, 2);
        memory.load(core, Area.USED, 4 + 8 * slot);
        if (acrossLines(slot)) {
            memory.load(core, Area.USED, 8 + 8 * slot);
        }
        int descriptor = usedId[slot];
        lastUsed = next(lastUsed);
        trace.set(lastUsedField, 0, lastUsed);
        outstanding--;
        trace.set(outstandingField, 0, outstanding);
        return descriptor;
    }

    /** The driver looks at the next used element and leaves it there. */
    public void peekUsed(Core core) {
        memory.load(core, Area.USED, 4 + 8 * slot(lastUsed));
    }

    /** The descriptor of the next used entry. */
    public int nextUsed() {
        return usedId[slot(lastUsed)];
    }

    /** Number of used entries that the driver can see. */
    public int usedCount() {
        return usedVisible - lastUsed & 0xFFFF;
    }

    /** Slot of the used entry read last. */
    public int lastReadSlot() {
        return slot(lastUsed - 1);
    }

    /** The driver exposes a receive buffer again: its descriptor stands already. */
    public void expose(Core core, int descriptor) {
        int slot = slot(availIdx + pendingExposed);
        memory.store(core, Area.AVAILABLE, 4 + 2 * slot);
        availRing[slot] = descriptor;
        trace.set(availRingField, slot, descriptor);
        packet(descriptor, 0);
        pendingExposed++;
    }

    /** The driver exposes a buffer to send: descriptor, ring entry. */
    public void exposeToSend(Core core, int descriptor, int ofBuffer, long firstLine, int length, int ofPacket) {
        memory.store(core, Area.DESCRIPTORS, 16L * descriptor);
        buffer[descriptor] = ofBuffer;
        trace.set(bufferField, descriptor, ofBuffer);
        addr[descriptor] = firstLine;
        trace.set(addrField, descriptor, firstLine);
        len[descriptor] = length;
        trace.set(lenField, descriptor, length);
        expose(core, descriptor);
        packet(descriptor, ofPacket);
    }

    /** The driver moves {@code avail.idx} over everything exposed since the last time. */
    public void publishAvailable(Core core) {
        memory.store(core, Area.AVAILABLE, 2);
        outstanding += pendingExposed;
        availIdx = availIdx + pendingExposed & 0xFFFF;
        pendingExposed = 0;
        trace.set(availIdxField, 0, availIdx);
        trace.set(outstandingField, 0, outstanding);
    }

    /** The step that exposed buffers is over: the device can see them. */
    public void revealAvailable() {
        availVisible = availIdx;
    }

    /** The driver reads whether the device wants to be notified of what it has made available. */
    public boolean wantsNotification(Core core) {
        return suppression.wantsKick(core, availIdx);
    }

    /** The driver asks for interrupts from the next used entry on. */
    public void interruptsOn(Core core) {
        suppression.interruptsOn(core, lastUsed);
    }

    /** Notes which packet a descriptor carries, 0 for none. */
    public void packet(int descriptor, int ofPacket) {
        if (packet[descriptor] != ofPacket) {
            packet[descriptor] = ofPacket;
            trace.set(packetField, descriptor, ofPacket);
        }
    }

    public int packetOf(int descriptor) {
        return packet[descriptor];
    }

    public int bufferOf(int descriptor) {
        return buffer[descriptor];
    }

    public int length(int descriptor) {
        return len[descriptor];
    }

    public NotificationSuppression suppression() {
        return suppression;
    }

    public int availIdx() {
        return availIdx;
    }

    /** Index of the next available entry that the device will take. */
    public int lastAvail() {
        return lastAvail;
    }

    /** How often the lines of the ring changed hands between cores. */
    public RingSummary summary() {
        return new RingSummary(info.path(), memory.forwards(Area.DESCRIPTORS), memory.forwards(Area.AVAILABLE), memory.forwards(Area.USED),
                memory.invalidations(Area.DESCRIPTORS), memory.invalidations(Area.AVAILABLE), memory.invalidations(Area.USED));
    }

    public int usedIdx() {
        return usedIdx;
    }

    /** used.idx as the driver sees it: what the device has published in steps that are over. */
    public int usedSeen() {
        return usedVisible;
    }

    /** What is wrong with the ring, or null. */
    public String violation() {
        int unread = usedIdx - lastUsed & 0xFFFF;
        int untaken = availIdx - lastAvail & 0xFFFF;
        if (unread > size || untaken > size || outstanding < 0 || outstanding > size) {
            return info.path() + ": " + unread + " used entries unread, " + untaken + " available ones not taken, " + outstanding
                    + " outstanding, in a ring of " + size;
        }
        return null;
    }
}
