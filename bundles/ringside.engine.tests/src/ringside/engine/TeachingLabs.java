package ringside.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.Path;
import ringside.trace.RuleKey;
import ringside.trace.Verdict;

/** The machines of the samples 01 to 04 as specifications, for tests of the engine alone. */
final class TeachingLabs {
    static final long MAC1 = 0x525400000001L;
    static final long MAC2 = 0x525400000002L;
    static final long GROUP = 0x01005E000007L;
    static final int SERVER_IP = 10 << 24 | 2 << 8 | 7;

    private TeachingLabs() {
    }

    static CacheSpec l1(int core) {
        return new CacheSpec("core" + core + ".l1", "L1", 8, 2, Replacement.LRU, Inclusion.NON_INCLUSIVE, 0, 0, false);
    }

    static List<CoreSpec> cores(int count) {
        List<CoreSpec> list = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            list.add(new CoreSpec("core" + c, "Core " + c, l1(c), null, 0));
        }
        return list;
    }

    static CacheSpec llc() {
        return new CacheSpec("llc", "LLC", 16, 4, Replacement.LRU, Inclusion.INCLUSIVE, 0x3, 0xC, false);
    }

    static QueueSpec queue(String id, int pool) {
        return new QueueSpec(id, 8, 256, Notify.EVERY_PACKET, 0, 0, 4, Full.DROP, 0, pool);
    }

    static VmSpec vm(int n, long mac, List<Long> groups, Driver driver, FunctionSpec function, TransferSpec transfer, int pool) {
        String id = "vm" + n;
        return new VmSpec(id, "VM " + n, n, mac, groups, queue(id + ".rx", pool), queue(id + ".tx", -1), driver, 64, Injection.EXIT_INJECT, 1024, function,
                transfer);
    }

    static FunctionSpec function(int n, FunctionKind kind, FunctionRuleSpec... rules) {
        return new FunctionSpec("vm" + n + ".function", kind.name().toLowerCase(java.util.Locale.ROOT), kind, 0, List.of(rules));
    }

    static HostSpec host(RuleKey key) {
        return new HostSpec("host", "Host", "classifier", 0, CopyTarget.LLC, Portion.WHOLE, 0, Fetch.DEMAND, FanOut.ONE_BY_ONE, 32, key);
    }

    static NicSpec nic(int txSlots) {
        return new NicSpec("nic0", "NIC", 10_000_000_000L, 8, txSlots, 256, true);
    }

    static EndpointSpec endpoint(String id, long mac, int ip) {
        return new EndpointSpec(id, id, mac, ip, 10_000_000_000L, 0);
    }

    static CostTable teach() {
        return CostTable.of(true, Map.of());
    }

    static PacketsSpec packet(String id, long nanos, PacketHeader header) {
        return new PacketsSpec(id, 0, nanos, 256, header, 1, 0, false, 1);
    }

    static MachineSpec machine(CostTable costs, int cores, int txSlots, RuleKey key, SwitchSpec vswitch, List<VmSpec> vms, List<RegionSpec> regions,
            List<EndpointSpec> endpoints, PacketsSpec... packets) {
        return new MachineSpec(3000, Placement.CONTIGUOUS, 0, costs, cores(cores), llc(), nic(txSlots), host(key), vswitch, vms, regions, endpoints,
                new TrafficSpec("default", 1, 0, List.of(packets), List.of()));
    }

    /** One packet to the only VM, a sink. */
    static MachineSpec firstPacket() {
        return machine(teach(), 2, 0, RuleKey.DST_MAC, null,
                List.of(vm(1, MAC1, List.of(), Driver.INTERRUPT, function(1, FunctionKind.SINK), null, -1)), List.of(),
                List.of(endpoint("client", 0x525400000101L, 1)),
                packet("p1", 0, new PacketHeader(0x525400000101L, MAC1, 0, 0x0A000101, 0x0A000001, 17, 4000, 80)));
    }

    /** Two packets to a group of two VMs whose receive rings share one pool. */
    static MachineSpec multicast() {
        PacketHeader header = new PacketHeader(0x525400000101L, GROUP, 0, 0x0A000101, 0xE0000007, 17, 4000, 80);
        return machine(teach(), 3, 0, RuleKey.DST_MAC, null,
                List.of(vm(1, MAC1, List.of(GROUP), Driver.INTERRUPT, function(1, FunctionKind.SINK), null, 0),
                        vm(2, MAC2, List.of(GROUP), Driver.INTERRUPT, function(2, FunctionKind.SINK), null, 0)),
                List.of(new RegionSpec("pool1", "Pool", Mapping.COMMON_POOL, List.of(0, 1), HandOff.COPY, Full.DROP, 8, 256)),
                List.of(endpoint("client", 0x525400000101L, 1)), packet("p1", 0, header), packet("p2", 20_000, header));
    }

    static PacketMatch toNet(int ip, int prefix, int protocol) {
        return PacketMatch.ipv4(-1, -1, -1, 0, 0, ip, prefix, protocol, -1, -1);
    }

    /** A chain of two VMs between two endpoints; with {@code direct} the first hands packets straight to the second. */
    static MachineSpec chain(boolean direct, Driver driver, CostTable costs, PacketsSpec... packets) {
        List<RoutingRuleSpec> rules = List.of(
                new RoutingRuleSpec("vm1.rule1", "Rule 1", true, 3, toNet(10 << 24 | 9 << 8, 24, -1), Path.VSWITCH, -1),
                new RoutingRuleSpec("vm1.rule2", "Rule 2", direct, 2, toNet(10 << 24 | 2 << 8, 24, 17), Path.DIRECT, 1),
                new RoutingRuleSpec("vm1.rule3", "Rule 3", true, 1, PacketMatch.ANY, Path.VSWITCH, -1));
        FunctionRuleSpec noTelnet = new FunctionRuleSpec("vm1.function.rule1", PacketMatch.ipv4(-1, -1, -1, 0, 0, 0, 0, -1, -1, 23), Verdict.BLOCK);
        return machine(costs, 3, 8, RuleKey.DST_IP,
                new SwitchSpec("switch", "Switch", 8192, 1,
                        List.of(new FlowRuleSpec("switch.rule1", "Rule 1", true, 1, toNet(10 << 24 | 2 << 8, 24, -1), List.of(0, 1), 1))),
                List.of(vm(1, MAC1, List.of(), driver, function(1, FunctionKind.FIREWALL, noTelnet), new TransferSpec("vm1.transfer", "Transfer", Path.VSWITCH,
                        rules), -1),
                        vm(2, MAC2, List.of(), driver, function(2, FunctionKind.DPI), new TransferSpec("vm2.transfer", "Transfer", Path.VSWITCH, List.of()),
                                -1)),
                direct ? List.of(new RegionSpec("window12", "Window", Mapping.PAIRWISE_WINDOW, List.of(0, 1), HandOff.COPY, Full.BACKPRESSURE, 0, 256))
                        : List.of(),
                List.of(endpoint("client", 0x525400000101L, 0x0A000101), endpoint("server", 0x525400000102L, SERVER_IP)), packets);
    }

    static PacketHeader toServer(int dstPort) {
        return new PacketHeader(0x525400000101L, MAC1, 0, 0x0A000101, SERVER_IP, 17, 4000, dstPort);
    }

    static MachineSpec bypass() {
        return chain(true, Driver.NAPI_HYBRID, teach(), packet("p1", 0, toServer(80)), packet("p2", 30_000, toServer(80)));
    }

    static MachineSpec switched() {
        return chain(false, Driver.NAPI_HYBRID, teach(), packet("p1", 0, toServer(80)), packet("p2", 30_000, toServer(80)));
    }

    static CostTable with(Cost cost, long thousandths) {
        return teach().with(cost, thousandths);
    }
}
