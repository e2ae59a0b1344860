package ringside.engine.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.Fate;
import ringside.trace.FieldKind;
import ringside.trace.Place;

/**
 * Every packet instance of a run, numbered from 1: its header, its length and the one place where it is. A replica is an instance
 * with a parent. An instance that was delivered or dropped has no place any more.
 *
 * <p>Numbers are never used again; the memory of an instance is, if {@link #forget} was called: then the table keeps the last
 * {@value #KEPT} instances at least, and as many as lie between the oldest one in flight and the newest.
 */
public final class PacketTable {
    private final Simulation simulation;
    private final Trace trace;
    private static final int KEPT = 4096;
    private static final Place[] PLACES = Place.values();
    private static final Fate[] FATES = Fate.values();

    private int count;
    private int generated;
    private int inFlight;
    /** Where instance n is kept: n and this. Every bit where nothing is forgotten. */
    private int mask = -1;

    private PacketHeader[] headers = new PacketHeader[64];
    private int[] bytes = new int[64];
    private int[] parents = new int[64];
    private int[] replicas = new int[64];
    private int[] replicaCounts = new int[64];
    private int[] numbers = new int[64];
    private long[] born = new long[64];
    private byte[] places = new byte[64];
    private int[] at = new int[64];
    private byte[] activities = new byte[64];

    private final int placeField;
    private final int atField;
    private final int activityField;
    private final int[] headerFields = new int[13];
    private final int bytesField;
    private final int parentField;
    private final int replicaField;
    private final int numberField;
    private final int bornField;
    private final int fateField;
    private final int fateTargetField;
    /** What users have decided about packets, few: the fate, and 16 times the position of a VM plus 1. */
    private final Map<Integer, Integer> fates = new HashMap<>();
    private IntUnaryOperator vmIds = v -> 0;

    public PacketTable(Simulation simulation, ComponentInfo info) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        placeField = simulation.field(info, FieldKind.PLACE, 0, 0, i -> places[slot(i)]);
        atField = simulation.field(info, FieldKind.AT, 0, 0, i -> at[slot(i)]);
        activityField = simulation.field(info, FieldKind.ACTIVITY, 0, 0, i -> activities[slot(i)]);
        bytesField = simulation.field(info, FieldKind.LENGTH, 0, 0, i -> bytes[slot(i)]);
        parentField = simulation.field(info, FieldKind.PARENT, 0, 0, i -> parents[slot(i)]);
        FieldKind[] kinds = { FieldKind.SRC_MAC, FieldKind.DST_MAC, FieldKind.SRC_IP, FieldKind.DST_IP, FieldKind.PROTOCOL, FieldKind.SRC_PORT,
            FieldKind.DST_PORT, FieldKind.VLAN, FieldKind.IPV6, FieldKind.SRC_IP6_HI, FieldKind.SRC_IP6_LO, FieldKind.DST_IP6_HI, FieldKind.DST_IP6_LO };
        for (int k = 0; k < kinds.length; k++) {
            int part = k;
            headerFields[k] = simulation.field(info, kinds[k], 0, 0, i -> headers[slot(i)] == null ? 0 : part(headers[slot(i)], part));
        }
        bornField = simulation.field(info, FieldKind.BORN, 0, 0, i -> born[slot(i)]);
        replicaField = simulation.field(info, FieldKind.REPLICA, 0, 0, i -> replicas[slot(i)]);
        numberField = simulation.field(info, FieldKind.NUMBER, 0, 0, i -> numbers[slot(i)]);
        fateField = simulation.field(info, FieldKind.FATE, 0, 0, i -> fate(i).ordinal());
        fateTargetField = simulation.field(info, FieldKind.FATE_TARGET, 0, 0, this::target);
    }

    /** Component ids of VMs by their positions. */
    public void vms(IntUnaryOperator ids) {
        vmIds = ids;
    }

    /** Whatever becomes of this packet is decided, inside an event. {@code vm} is the position of a VM for DIRECT, else -1. */
    public void decide(int packet, Fate fate, int vm) {
        Fate was = fate(packet);
        int targetWas = target(packet);
        fates.put(packet, fate.ordinal() + 16 * (vm + 1));
        if (was != fate) {
            trace.set(fateField, packet, fate.ordinal());
        }
        if (target(packet) != targetWas) {
            trace.set(fateTargetField, packet, target(packet));
        }
    }

    /** What a user has decided about it. */
    public Fate fate(int packet) {
        return fates.isEmpty() ? Fate.NONE : FATES[fates.getOrDefault(packet, 0) & 15];
    }

    /** Position of the VM that {@link Fate#DIRECT} leads to. */
    public int fateVm(int packet) {
        return fates.getOrDefault(packet, 0) / 16 - 1;
    }

    private int target(int packet) {
        return fateVm(packet) < 0 ? 0 : vmIds.applyAsInt(fateVm(packet));
    }

    /** The instance with this number and replica that is in flight; 0 where there is none. A replica counts from 2, 0 is the original. */
    public int named(int number, int replica) {
        for (int packet = oldest(); packet <= count; packet++) {
            if (numbers[slot(packet)] == number && replicas[slot(packet)] == replica && places[slot(packet)] != 0) {
                return packet;
            }
        }
        return 0;
    }

    /** The instances that are at one of these components, in the order of their numbers. */
    public int[] at(int... components) {
        return IntStream.rangeClosed(oldest(), count).filter(p -> places[slot(p)] != 0 && Arrays.stream(components).anyMatch(c -> at[slot(p)] == c)).toArray();
    }

    /** No instance in flight has a smaller number. */
    private int oldest() {
        return mask < 0 ? 1 : Math.max(1, count - mask);
    }

    private static long part(PacketHeader h, int part) {
        return switch (part) {
            case 0 -> h.srcMac();
            case 1 -> h.dstMac();
            case 2 -> h.version() == 4 ? h.srcLo() : 0;
            case 3 -> h.version() == 4 ? h.dstLo() : 0;
            case 4 -> h.protocol();
            case 5 -> h.srcPort();
            case 6 -> h.dstPort();
            case 7 -> h.vlan();
            case 8 -> h.version() == 6 ? 1 : 0;
            case 9 -> h.version() == 6 ? h.srcHi() : 0;
            case 10 -> h.version() == 6 ? h.srcLo() : 0;
            case 11 -> h.version() == 6 ? h.dstHi() : 0;
            default -> h.version() == 6 ? h.dstLo() : 0;
        };
    }

    /** Number of instances so far; the last one has this number. */
    public int count() {
        return count;
    }

    /** The number that the next new instance will have; for the event that creates it. */
    public int next() {
        return count + 1;
    }

    /** From now on instances that are gone are forgotten: for a run without a trace. Before the first one is made. */
    public void forget() {
        if (count > 0) {
            throw new IllegalStateException("packets have been made already");
        }
        resize(KEPT);
        mask = KEPT - 1;
    }

    private int slot(int packet) {
        return packet & mask;
    }

    /** A new instance, sent now. Inside the event of its sending. */
    public int create(PacketHeader header, int length) {
        int packet = add(header, length);
        identity(packet, ++generated, simulation.tick());
        return packet;
    }

    /** A replica of an instance, at the same place as it. */
    public int replicate(int parent) {
        int packet = add(headers[slot(parent)], bytes[slot(parent)]);
        int from = slot(parent);
        int to = slot(packet);
        identity(packet, numbers[from], born[from]);
        parents[to] = parent;
        replicas[to] = ++replicaCounts[from] + 1;
        trace.set(parentField, packet, parent);
        trace.set(replicaField, packet, replicas[to]);
        place(packet, PLACES[places[from]], at[from], Chapter.of(activities[from]));
        return packet;
    }

    private void identity(int packet, int number, long tick) {
        numbers[slot(packet)] = number;
        born[slot(packet)] = tick;
        trace.set(numberField, packet, number);
        if (tick != 0) {
            trace.set(bornField, packet, tick);
        }
    }

    private int add(PacketHeader header, int length) {
        int packet = ++count;
        if (mask < 0 && packet == headers.length) {
            resize(packet * 2);
        }
        while (mask >= 0 && places[slot(packet)] != 0) {
            spread();
        }
        int at = slot(packet);
        headers[at] = header;
        bytes[at] = length;
        parents[at] = 0;
        replicas[at] = 0;
        replicaCounts[at] = 0;
        for (int k = 0; k < headerFields.length; k++) {
            long value = trace.told() ? part(header, k) : 0;
            if (value != 0) {
                trace.set(headerFields[k], packet, value);
            }
        }
        trace.set(bytesField, packet, length);
        return packet;
    }

    private void resize(int size) {
        headers = Arrays.copyOf(headers, size);
        bytes = Arrays.copyOf(bytes, size);
        parents = Arrays.copyOf(parents, size);
        replicas = Arrays.copyOf(replicas, size);
        replicaCounts = Arrays.copyOf(replicaCounts, size);
        numbers = Arrays.copyOf(numbers, size);
        born = Arrays.copyOf(born, size);
        places = Arrays.copyOf(places, size);
        at = Arrays.copyOf(at, size);
        activities = Arrays.copyOf(activities, size);
    }

    /** Keeps twice as many instances as before: of two that had one slot each gets its own. */
    private void spread() {
        int size = mask + 1;
        resize(2 * size);
        for (int old = 0; old < size; old++) {
            // The newest number below count that lay here; the upper half of the slots is what the numbers' next bit says.
            int packet = (count - 1 & ~mask | old) - ((count - 1 & mask) < old ? size : 0);
            if ((packet & size) != 0 && packet > 0) {
                int to = old + size;
                headers[to] = headers[old];
                bytes[to] = bytes[old];
                parents[to] = parents[old];
                replicas[to] = replicas[old];
                replicaCounts[to] = replicaCounts[old];
                numbers[to] = numbers[old];
                born[to] = born[old];
                places[to] = places[old];
                at[to] = at[old];
                activities[to] = activities[old];
                places[old] = 0;
            }
        }
        mask = 2 * size - 1;
    }

    public PacketHeader header(int packet) {
        return headers[slot(packet)];
    }

    /** A function rewrote the header. */
    public void rewrite(int packet, PacketHeader header) {
        PacketHeader old = headers[slot(packet)];
        headers[slot(packet)] = header;
        for (int k = 0; k < headerFields.length; k++) {
            if (part(old, k) != part(header, k)) {
                trace.set(headerFields[k], packet, part(header, k));
            }
        }
    }

    /** Number among the generated packets, from 1; a replica has its parent's. */
    public int number(int packet) {
        return numbers[slot(packet)];
    }

    /** Length in bytes. */
    public int bytes(int packet) {
        return bytes[slot(packet)];
    }

    /** Lines it occupies. */
    public int lines(int packet) {
        return (bytes[slot(packet)] + 63) / 64;
    }

    /** Tick of its sending; a replica has its parent's. */
    public long born(int packet) {
        return born[slot(packet)];
    }

    /** Moves it; {@code where} is a component id. */
    public void place(int packet, Place place, int where, Chapter activity) {
        int slot = slot(packet);
        if (places[slot] != place.ordinal()) {
            inFlight += (place == Place.NONE ? 0 : 1) - (places[slot] == 0 ? 0 : 1);
            places[slot] = (byte) place.ordinal();
            trace.set(placeField, packet, place.ordinal());
        }
        if (at[slot] != where) {
            at[slot] = where;
            trace.set(atField, packet, where);
        }
        if (activities[slot] != activity.ordinal()) {
            activities[slot] = (byte) activity.ordinal();
            trace.set(activityField, packet, activity.ordinal());
        }
    }

    /** A core works on it. */
    public void running(int packet, Core core, Chapter activity) {
        place(packet, Place.RUNNING, core.id(), activity);
    }

    /** It waits in a ring. */
    public void queued(int packet, int ring) {
        place(packet, Place.QUEUED, ring, Chapter.NONE);
    }

    /** It is delivered or dropped. */
    public void gone(int packet) {
        place(packet, Place.NONE, 0, Chapter.NONE);
    }

    /** Number of instances that have a place. */
    public int inFlight() {
        return inFlight;
    }
}
