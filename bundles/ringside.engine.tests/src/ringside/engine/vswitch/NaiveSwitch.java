package ringside.engine.vswitch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.engine.flow.FlowKey;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
import ringside.engine.machine.MachineSpec.SwitchSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.SwitchStage;

/**
 * A virtual switch without tricks, for comparison: a packet is a list of bits, a mask is a set of bit positions, the megaflows are a
 * list, the exact match cache is an array of entries that hold whole headers, rules are read one after the other.
 */
final class NaiveSwitch {
    /** Beginnings of the fields in the list of bits. */
    private static final int SRC_MAC = 0, DST_MAC = 48, VLAN = 96, PROTOCOL = 112, SRC_PORT = 120, DST_PORT = 136, SRC_IP = 152, DST_IP = 280, ALL = 408;

    record Answer(SwitchStage stage, int rule, int vm, int output, int subtables) {
    }

    private record Decision(int rule, int vm, int output) {
    }

    private static final class Megaflow {
        int port;
        int version;
        BitSet mask;
        BitSet value;
        Decision decision;
        long used;
        boolean gone;
    }

    private record Subtable(int port, BitSet mask, boolean six) {
    }

    private record Exact(int port, PacketHeader header, int hash, Megaflow flow) {
    }

    private final List<FlowRuleSpec> rules = new ArrayList<>();
    private final Map<String, Boolean> enabled = new HashMap<>();
    private final List<VmSpec> vms;
    private final List<EndpointSpec> endpoints;
    private final SwitchSpec spec;
    private final long idleTicks;
    private final long halfSecond;
    private final RandomStreams.Stream random;
    private final List<Megaflow> megaflows = new ArrayList<>();
    private final List<Subtable> subtables = new ArrayList<>();
    private final Exact[] exact;
    private long swept;
    long evictions;
    long limitHits;

    NaiveSwitch(SwitchSpec spec, List<VmSpec> vms, List<EndpointSpec> endpoints, int mhz, RandomStreams.Stream random) {
        this.spec = spec;
        this.vms = vms;
        this.endpoints = endpoints;
        this.random = random;
        rules.addAll(spec.rules());
        rules.sort(Comparator.comparing(r -> -r.priority()));
        rules.forEach(r -> enabled.put(r.id(), r.enabled()));
        exact = new Exact[spec.exactMatchEntries()];
        idleTicks = spec.maxIdleNanos() * mhz / 1000;
        halfSecond = mhz * 500_000L;
    }

    void enable(String id, boolean on) {
        if (enabled.put(id, on) != on) {
            megaflows.forEach(m -> m.gone = true);
            forget();
        }
    }

    int flows() {
        return megaflows.size();
    }

    int masks() {
        return subtables.size();
    }

    private void forget() {
        megaflows.removeIf(m -> m.gone);
        subtables.removeIf(s -> megaflows.stream().noneMatch(m -> in(m, s)));
    }

    private static boolean in(Megaflow m, Subtable s) {
        return m.port == s.port && m.mask.equals(s.mask) && (six(m) == s.six);
    }

    private static boolean six(Megaflow m) {
        return m.version == 6 && m.mask.nextSetBit(SRC_IP) >= 0;
    }

    private static void put(BitSet bits, int at, int length, long value) {
        for (int i = 0; i < length; i++) {
            bits.set(at + i, (value >>> length - 1 - i & 1) == 1);
        }
    }

    private static BitSet bits(PacketHeader h) {
        BitSet bits = new BitSet(ALL);
        put(bits, SRC_MAC, 48, h.srcMac());
        put(bits, DST_MAC, 48, h.dstMac());
        put(bits, VLAN, 16, h.vlan());
        put(bits, PROTOCOL, 8, h.protocol());
        put(bits, SRC_PORT, 16, h.srcPort());
        put(bits, DST_PORT, 16, h.dstPort());
        address(bits, SRC_IP, h.version(), h.srcHi(), h.srcLo());
        address(bits, DST_IP, h.version(), h.dstHi(), h.dstLo());
        return bits;
    }

    private static void address(BitSet bits, int at, int version, long hi, long lo) {
        if (version == 4) {
            put(bits, at, 32, lo);
        } else if (version == 6) {
            put(bits, at, 64, hi);
            put(bits, at + 64, 64, lo);
        }
    }

    /** The bits that a rule asks for; those of addresses only of packets of its version. */
    private static BitSet asked(PacketMatch m, PacketHeader h) {
        BitSet mask = new BitSet(ALL);
        mask.set(SRC_MAC, SRC_MAC + (m.srcMac() >= 0 ? 48 : 0));
        mask.set(DST_MAC, DST_MAC + (m.dstMac() >= 0 ? 48 : 0));
        mask.set(VLAN, VLAN + (m.vlan() >= 0 ? 16 : 0));
        mask.set(PROTOCOL, PROTOCOL + (m.protocol() >= 0 ? 8 : 0));
        mask.set(SRC_PORT, SRC_PORT + (m.srcPort() >= 0 ? 16 : 0));
        mask.set(DST_PORT, DST_PORT + (m.dstPort() >= 0 ? 16 : 0));
        if (m.version() == h.version()) {
            mask.set(SRC_IP, SRC_IP + m.srcBits());
            mask.set(DST_IP, DST_IP + m.dstBits());
        }
        return mask;
    }

    private static boolean matches(PacketMatch m, PacketHeader h) {
        if (m.version() != 0 && m.version() != h.version()) {
            return false;
        }
        PacketHeader wanted = new PacketHeader(Math.max(0, m.srcMac()), Math.max(0, m.dstMac()), Math.max(0, m.vlan()), h.version(), m.srcHi(), m.srcLo(),
                m.dstHi(), m.dstLo(), Math.max(0, m.protocol()), Math.max(0, m.srcPort()), Math.max(0, m.dstPort()));
        BitSet differing = bits(wanted);
        differing.xor(bits(h));
        differing.and(asked(m, h));
        return differing.isEmpty();
    }

    Answer lookUp(int port, PacketHeader h, long tick) {
        if (tick - swept >= halfSecond) {
            swept = tick;
            megaflows.forEach(m -> m.gone = idleTicks > 0 && m.used + idleTicks < tick);
            forget();
        }
        long hash = hash(port, h) & 0xFFFF_FFFFL;
        int[] places = exact.length == 0 ? new int[0] : new int[] { (int) (hash % exact.length), (int) (hash / exact.length % exact.length) };
        for (int place : places) {
            Exact e = exact[place];
            if (e != null && !e.flow.gone && e.port == port && e.header.equals(h)) {
                e.flow.used = tick;
                return answer(SwitchStage.EXACT_MATCH, e.flow, 0);
            }
        }
        BitSet packet = bits(h);
        int asked = 0;
        for (Subtable s : subtables) {
            if (s.port != port) {
                continue;
            }
            asked++;
            for (Megaflow m : megaflows) {
                BitSet masked = (BitSet) packet.clone();
                masked.and(m.mask);
                if (in(m, s) && m.version == h.version() && masked.equals(m.value)) {
                    m.used = tick;
                    remember(port, h, (int) hash, places, m);
                    return answer(SwitchStage.MEGAFLOW, m, asked);
                }
            }
        }
        return upcall(port, h, packet, (int) hash, places, tick);
    }

    private static Answer answer(SwitchStage stage, Megaflow m, int subtables) {
        return new Answer(stage, m.decision.rule, m.decision.vm, m.decision.output, subtables);
    }

    private Answer upcall(int port, PacketHeader h, BitSet packet, int hash, int[] places, long tick) {
        BitSet mask = new BitSet(ALL);
        int found = -1;
        for (int i = 0; i < rules.size() && found < 0; i++) {
            if (enabled.get(rules.get(i).id())) {
                mask.or(asked(rules.get(i).match(), h));
                found = matches(rules.get(i).match(), h) ? i : -1;
            }
        }
        Decision decision = found < 0 ? null : way(found, port);
        if (decision == null) {
            mask.set(DST_MAC, DST_MAC + 48);
            decision = byAddress(found, port, h.dstMac());
        }
        Megaflow m = new Megaflow();
        m.port = port;
        m.version = h.version();
        m.mask = mask;
        m.value = packet;
        m.value.and(mask);
        m.decision = decision;
        m.used = tick;
        if (megaflows.size() == spec.flowLimit()) {
            limitHits++;
        } else {
            megaflows.add(m);
            if (subtables.stream().noneMatch(s -> in(m, s))) {
                subtables.add(new Subtable(port, mask, six(m)));
            }
            remember(port, h, hash, places, m);
        }
        return answer(SwitchStage.UPCALL, m, 0);
    }

    private Decision way(int rule, int port) {
        List<Integer> chain = rules.get(rule).chain();
        if (port >= 0 && !chain.contains(port)) {
            return null;
        }
        int next = port < 0 ? 0 : chain.indexOf(port) + 1;
        return next < chain.size() ? new Decision(rule, chain.get(next), -1) : rules.get(rule).output() >= 0 ? new Decision(rule, -1, rules.get(rule).output()) : null;
    }

    private Decision byAddress(int rule, int port, long mac) {
        for (int v = 0; v < vms.size(); v++) {
            if (v != port && vms.get(v).mac() == mac) {
                return new Decision(rule, v, -1);
            }
        }
        for (int e = 0; e < endpoints.size(); e++) {
            if (endpoints.get(e).mac() == mac) {
                return new Decision(rule, -1, e);
            }
        }
        return new Decision(rule, -1, -1);
    }

    /** A new flow takes an empty place, or one whose megaflow is gone; else that of the smaller hash, the first among equals. */
    private void remember(int port, PacketHeader h, int hash, int[] places, Megaflow m) {
        int inverse = spec.insertInverseProbability();
        if (inverse == 0 || inverse > 1 && random.below(inverse) != 0 || places.length == 0) {
            return;
        }
        for (int place : places) {
            if (exact[place] != null && exact[place].port == port && exact[place].header.equals(h)) {
                exact[place] = new Exact(port, h, hash, m);
                return;
            }
        }
        int first = places[0];
        int second = places[1];
        int chosen = first;
        if (alive(first) && !alive(second) || unsigned(second) < unsigned(first)) {
            chosen = second;
        }
        evictions += alive(chosen) ? 1 : 0;
        exact[chosen] = new Exact(port, h, hash, m);
    }

    private boolean alive(int place) {
        return exact[place] != null && !exact[place].flow.gone;
    }

    private long unsigned(int place) {
        return exact[place] == null ? 0 : exact[place].hash & 0xFFFF_FFFFL;
    }

    private static int hash(int port, PacketHeader h) {
        long[] words = new long[FlowKey.WORDS];
        FlowKey.pack(port, h, words);
        return FlowKey.hash(words, 0);
    }
}
