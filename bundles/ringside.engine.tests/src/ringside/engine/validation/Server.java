package ringside.engine.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.Path;
import ringside.trace.RuleKey;

/**
 * A server with the caches of a Skylake-SP and the default costs, to be compared with published figures: each core has 32 KiB of L1 in
 * 8 ways and 1 MiB of L2 in 16; the LLC has 36 864 sets of 11 ways (24.75 MiB), is not inclusive, and gives DMA two ways (IIO LLC
 * WAYS 0x600). One host core that polls, a core for each VM. Packets come from a client on a link of 100 Gb/s; with an odd number
 * of lines, 37, a receive buffer lies as in a pool of DPDK (64 bytes of header, 128 of rte_mbuf, 128 of headroom, 2 048 of data).
 *
 * <p>The fields are set before {@link #spec()}.
 */
final class Server {
    /** Lines of an LLC set that DMA may allocate, times the sets: 4.5 MiB. */
    static final int IO_LINES = 2 * 36_864;
    static final int SETS = 36_864;
    static final int MBUF_BYTES = 37 * 64;
    private static final int ADDRESS = 10 << 24 | 2 << 8 | 7;

    int vms = 1;
    /** Whether the last VM keeps the packets; else they leave for a server on a second link. */
    boolean sink = true;
    /** Whether each VM but the last hands packets directly to the next. */
    boolean direct;
    boolean vswitch;
    Driver driver = Driver.POLL;
    Injection injection = Injection.POSTED;
    int nicSlots = 1024;
    int bufferBytes = MBUF_BYTES;
    int ring = 1024;
    /** Bytes that the functions read, 0 for all. */
    int bytesRead;
    Placement placement = Placement.CONTIGUOUS;
    long placementSeed = 1;
    long seed = 1;
    CostTable costs = CostTable.of(false, Map.of());
    final List<PacketsSpec> packets = new ArrayList<>();
    final List<ActionSpec> actions = new ArrayList<>();

    /** {@code count} packets from {@code atNanos} on. */
    void send(long atNanos, int bytes, long count, long perSecond, boolean poisson) {
        packets.add(new PacketsSpec("g" + packets.size(), 0, atNanos, bytes, new PacketHeader(0x020000000001L, mac(0), 0, 0x0A000101, ADDRESS, 17, 4000, 80),
                count, perSecond, poisson, 1));
    }

    private static long mac(int vm) {
        return 0x525400000001L + vm;
    }

    private static CacheSpec privateCache(String id, int sets, int ways) {
        return new CacheSpec(id, id, sets, ways, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0, 0, false);
    }

    private QueueSpec queue(String id) {
        return new QueueSpec(id, ring, bufferBytes, Notify.EVERY_PACKET, 0, 0, 32, Full.DROP, 0, -1);
    }

    MachineSpec spec() {
        List<CoreSpec> cores = new ArrayList<>();
        for (int c = 0; c <= vms; c++) {
            cores.add(new CoreSpec("core" + c, "Core " + c, privateCache("core" + c + ".l1", 64, 8), privateCache("core" + c + ".l2", 1024, 16), 0));
        }
        List<VmSpec> machines = new ArrayList<>();
        List<RegionSpec> windows = new ArrayList<>();
        List<Integer> chain = new ArrayList<>();
        for (int v = 0; v < vms; v++) {
            String id = "vm" + v;
            boolean last = v == vms - 1;
            List<RoutingRuleSpec> rules = List.of();
            if (direct && !last) {
                rules = List.of(new RoutingRuleSpec(id + ".rule", "Rule", true, 1, PacketMatch.ANY, Path.DIRECT, v + 1));
                windows.add(new RegionSpec("window" + v, "Window", Mapping.PAIRWISE_WINDOW, List.of(v, v + 1), HandOff.COPY, Full.FALL_BACK, 0, bufferBytes));
            }
            FunctionSpec function = new FunctionSpec(id + ".function", id, last && sink ? FunctionKind.SINK : FunctionKind.FORWARDER, bytesRead, List.of());
            machines.add(new VmSpec(id, id, v + 1, mac(v), List.of(), queue(id + ".rx"), queue(id + ".tx"), driver, 64, injection, 64, function,
                    direct ? new TransferSpec(id + ".transfer", "Transfer", Path.VSWITCH, rules) : null));
            chain.add(v);
        }
        SwitchSpec sw = vswitch
                ? new SwitchSpec("switch", "Switch", 8192, 0, List.of(new FlowRuleSpec("flow", "Flow", true, 1, PacketMatch.ANY, chain, sink ? -1 : 1)))
                : null;
        CacheSpec llc = new CacheSpec("llc", "LLC", SETS, 11, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0x600, 0, false);
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, CopyTarget.LLC, Portion.WHOLE, 0, Fetch.DEMAND, FanOut.ONE_BY_ONE, 32,
                RuleKey.DST_MAC);
        return new MachineSpec(3000, placement, placementSeed, costs, cores, llc,
                new NicSpec("nic0", "NIC", 100_000_000_000L, nicSlots, sink ? 0 : 1024, bufferBytes, true), host, sw, machines, windows,
                List.of(new EndpointSpec("client", "Client", 0x020000000001L, 0x0A000101, 100_000_000_000L, 0),
                        new EndpointSpec("server", "Server", 0x020000000002L, ADDRESS, 100_000_000_000L, 0)),
                new TrafficSpec("default", seed, 0, packets, actions));
    }
}
