package ringside.engine.kernel;

import java.util.Arrays;
import ringside.engine.machine.PacketHeader;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.Place;

/**
 * Every packet instance of a run, numbered from 1: its header, its length and the one place where it is. A replica is an instance
 * with a parent. An instance that was delivered or dropped has no place any more.
 */
public final class PacketTable {
    private final Simulation simulation;
    private final Trace trace;
    private int count;
    private int generated;

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

    public PacketTable(Simulation simulation, ComponentInfo info) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        placeField = simulation.field(info, FieldKind.PLACE, 0, 0, i -> places[i]);
        atField = simulation.field(info, FieldKind.AT, 0, 0, i -> at[i]);
        activityField = simulation.field(info, FieldKind.ACTIVITY, 0, 0, i -> activities[i]);
        bytesField = simulation.field(info, FieldKind.LENGTH, 0, 0, i -> bytes[i]);
        parentField = simulation.field(info, FieldKind.PARENT, 0, 0, i -> parents[i]);
        FieldKind[] kinds = { FieldKind.SRC_MAC, FieldKind.DST_MAC, FieldKind.SRC_IP, FieldKind.DST_IP, FieldKind.PROTOCOL, FieldKind.SRC_PORT,
            FieldKind.DST_PORT, FieldKind.VLAN, FieldKind.IPV6, FieldKind.SRC_IP6_HI, FieldKind.SRC_IP6_LO, FieldKind.DST_IP6_HI, FieldKind.DST_IP6_LO };
        for (int k = 0; k < kinds.length; k++) {
            int part = k;
            headerFields[k] = simulation.field(info, kinds[k], 0, 0, i -> headers[i] == null ? 0 : part(headers[i], part));
        }
        bornField = simulation.field(info, FieldKind.BORN, 0, 0, i -> born[i]);
        replicaField = simulation.field(info, FieldKind.REPLICA, 0, 0, i -> replicas[i]);
        numberField = simulation.field(info, FieldKind.NUMBER, 0, 0, i -> numbers[i]);
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

    /** A new instance, sent now. Inside the event of its sending. */
    public int create(PacketHeader header, int length) {
        int packet = add(header, length);
        numbers[packet] = ++generated;
        born[packet] = simulation.tick();
        trace.set(numberField, packet, numbers[packet]);
        if (born[packet] != 0) {
            trace.set(bornField, packet, born[packet]);
        }
        return packet;
    }

    /** A replica of an instance, at the same place as it. */
    public int replicate(int parent) {
        int packet = add(headers[parent], bytes[parent]);
        numbers[packet] = numbers[parent];
        born[packet] = born[parent];
        parents[packet] = parent;
        replicas[packet] = ++replicaCounts[parent] + 1;
        trace.set(numberField, packet, numbers[packet]);
        if (born[packet] != 0) {
            trace.set(bornField, packet, born[packet]);
        }
        trace.set(parentField, packet, parent);
        trace.set(replicaField, packet, replicas[packet]);
        place(packet, Place.values()[places[parent]], at[parent], Chapter.of(activities[parent]));
        return packet;
    }

    private int add(PacketHeader header, int length) {
        int packet = ++count;
        if (packet == headers.length) {
            int grown = packet * 2;
            headers = Arrays.copyOf(headers, grown);
            bytes = Arrays.copyOf(bytes, grown);
            parents = Arrays.copyOf(parents, grown);
            replicas = Arrays.copyOf(replicas, grown);
            replicaCounts = Arrays.copyOf(replicaCounts, grown);
            numbers = Arrays.copyOf(numbers, grown);
            born = Arrays.copyOf(born, grown);
            places = Arrays.copyOf(places, grown);
            at = Arrays.copyOf(at, grown);
            activities = Arrays.copyOf(activities, grown);
        }
        headers[packet] = header;
        bytes[packet] = length;
        for (int k = 0; k < headerFields.length; k++) {
            long value = part(header, k);
            if (value != 0) {
                trace.set(headerFields[k], packet, value);
            }
        }
        trace.set(bytesField, packet, length);
        return packet;
    }

    public PacketHeader header(int packet) {
        return headers[packet];
    }

    /** A function rewrote the header. */
    public void rewrite(int packet, PacketHeader header) {
        PacketHeader old = headers[packet];
        headers[packet] = header;
        for (int k = 0; k < headerFields.length; k++) {
            if (part(old, k) != part(header, k)) {
                trace.set(headerFields[k], packet, part(header, k));
            }
        }
    }

    /** Number among the generated packets, from 1; a replica has its parent's. */
    public int number(int packet) {
        return numbers[packet];
    }

    /** Length in bytes. */
    public int bytes(int packet) {
        return bytes[packet];
    }

    /** Lines it occupies. */
    public int lines(int packet) {
        return (bytes[packet] + 63) / 64;
    }

    /** Tick of its sending; a replica has its parent's. */
    public long born(int packet) {
        return born[packet];
    }

    /** Moves it; {@code where} is a component id. */
    public void place(int packet, Place place, int where, Chapter activity) {
        if (places[packet] != place.ordinal()) {
            places[packet] = (byte) place.ordinal();
            trace.set(placeField, packet, place.ordinal());
        }
        if (at[packet] != where) {
            at[packet] = where;
            trace.set(atField, packet, where);
        }
        if (activities[packet] != activity.ordinal()) {
            activities[packet] = (byte) activity.ordinal();
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
        int n = 0;
        for (int p = 1; p <= count; p++) {
            if (places[p] != 0) {
                n++;
            }
        }
        return n;
    }
}
