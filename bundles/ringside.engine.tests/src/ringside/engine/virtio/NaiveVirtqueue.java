package ringside.engine.virtio;

import java.util.ArrayList;
import java.util.List;

/**
 * A split virtqueue as the specification tells it, written for the tests: everything that was ever put into a ring is kept in a
 * list, and a ring's slots and indices are worked out from the lists with plain remainders. No caches, no time.
 */
final class NaiveVirtqueue {
    /** A used element. */
    record Used(int id, int len) {
    }

    private final int size;
    private final boolean eventIndex;
    final List<Integer> exposed = new ArrayList<>();
    final List<Used> used = new ArrayList<>();
    private int published;
    private int seenByDevice;
    int taken;
    private int seenByDriver;
    int read;

    private boolean interrupts = true;
    private boolean interruptsSeen = true;
    private boolean kicks = true;
    private boolean kicksSeen = true;
    int usedEvent;
    private int usedEventSeen;
    int availEvent;
    private int availEventSeen;
    private int askedInterrupt;
    private int askedKick;

    NaiveVirtqueue(int size, boolean eventIndex) {
        this.size = size;
        this.eventIndex = eventIndex;
    }

    static int wrap(int total) {
        return total % 65536;
    }

    // --- the driver

    void expose(int descriptor) {
        exposed.add(descriptor);
    }

    void publishAvailable() {
        published = exposed.size();
    }

    void driverStepOver() {
        seenByDevice = published;
        interruptsSeen = interrupts;
        usedEventSeen = usedEvent;
    }

    boolean wantsKick() {
        boolean wants = eventIndex ? names(availEventSeen, askedKick, published) : kicksSeen;
        askedKick = published;
        return wants;
    }

    Used readUsed() {
        return used.get(read++);
    }

    void interruptsOn() {
        interrupts = true;
        if (eventIndex) {
            usedEvent = wrap(read);
        }
    }

    void interruptsOff() {
        interrupts = false;
        interruptsSeen = false;
    }

    int unread() {
        return seenByDriver - read;
    }

    // --- the device

    int untaken() {
        return seenByDevice - taken;
    }

    int take() {
        return exposed.get(taken++);
    }

    void publishUsed(int descriptor, int length) {
        used.add(new Used(descriptor, length));
    }

    void deviceStepOver() {
        seenByDriver = used.size();
        kicksSeen = kicks;
        availEventSeen = availEvent;
    }

    boolean wantsInterrupt() {
        boolean wants = eventIndex ? names(usedEventSeen, askedInterrupt, used.size()) : interruptsSeen;
        askedInterrupt = used.size();
        return wants;
    }

    void kicksOn() {
        kicks = true;
        if (eventIndex) {
            availEvent = wrap(taken);
        }
    }

    void kicksOff() {
        kicks = false;
        kicksSeen = false;
    }

    /** Whether one of the entries {@code from}, {@code from} + 1 … {@code to} - 1 has the index {@code event}. */
    private static boolean names(int event, int from, int to) {
        for (int entry = from; entry < to; entry++) {
            if (wrap(entry) == event) {
                return true;
            }
        }
        return false;
    }

    // --- what stands in memory

    int availFlags() {
        return eventIndex || interrupts ? 0 : 1;
    }

    int usedFlags() {
        return eventIndex || kicks ? 0 : 1;
    }

    int availIdx() {
        return wrap(published);
    }

    int usedIdx() {
        return wrap(used.size());
    }

    /** The entry written last into a slot of the available ring, -1 where none was. */
    int availRing(int slot) {
        return slotOf(exposed.size(), slot) < 0 ? -1 : exposed.get(slotOf(exposed.size(), slot));
    }

    Used usedRing(int slot) {
        return slotOf(used.size(), slot) < 0 ? null : used.get(slotOf(used.size(), slot));
    }

    private int slotOf(int total, int slot) {
        for (int entry = total - 1; entry >= Math.max(0, total - size); entry--) {
            if (entry % size == slot) {
                return entry;
            }
        }
        return -1;
    }
}
