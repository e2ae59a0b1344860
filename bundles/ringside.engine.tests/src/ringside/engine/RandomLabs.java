package ringside.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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

/** Small machines drawn at random, with tiny caches and rings so that everything overflows. */
final class RandomLabs {
    private static final Full[] FULL = { Full.DROP, Full.BACKPRESSURE, Full.RETRY_N };

    private final RandomGenerator random;

    private final boolean recheck;
    private final long maxNanos;

    private RandomLabs(long seed, boolean recheck, long maxNanos) {
        this.recheck = recheck;
        this.maxNanos = maxNanos;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static MachineSpec draw(long seed) {
        return new RandomLabs(seed, false, 60_000).draw();
    }

    /** A machine whose drivers all look at their rings again, and whose run ends when nothing is left to do. */
    static MachineSpec drawToTheEnd(long seed) {
        return new RandomLabs(seed, true, 0).draw();
    }

    private int pick(int... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T pick(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private CacheSpec privateCache(String id, int ways) {
        return new CacheSpec(id, id, pick(2, 4, 8, 5), ways, pick(Replacement.values()), Inclusion.NON_INCLUSIVE, 0, 0, random.nextInt(4) == 0);
    }

    private MachineSpec draw() {
        int vms = pick(1, 2, 3);
        boolean vswitch = random.nextBoolean();
        boolean secondLevel = random.nextInt(4) == 0;
        int bytes = pick(64, 100, 256, 300);
        List<CoreSpec> cores = new ArrayList<>();
        for (int c = 0; c <= vms; c++) {
            cores.add(new CoreSpec("core" + c, "Core " + c, privateCache("core" + c + ".l1", pick(1, 2, 4)),
                    secondLevel ? privateCache("core" + c + ".l2", pick(4, 8)) : null, pick(0, 0, 6)));
        }
        CacheSpec llc = new CacheSpec("llc", "LLC", pick(7, 16, 32), pick(4, 5, 8, 20), pick(Replacement.values()), pick(Inclusion.values()), pick(0, 1, 3),
                pick(0, 0xC), random.nextInt(4) == 0);
        boolean pool = !vswitch && vms > 1 && random.nextBoolean();
        List<RegionSpec> regions = new ArrayList<>();
        if (pool) {
            regions.add(new RegionSpec("pool", "Pool", Mapping.COMMON_POOL, List.of(0, 1), HandOff.COPY, Full.DROP, 4, 320));
        }
        if (vms > 1) {
            regions.add(new RegionSpec("window", "Window", Mapping.PAIRWISE_WINDOW, List.of(0, 1), HandOff.COPY, Full.DROP, 0, 320));
        }
        List<VmSpec> machines = new ArrayList<>();
        List<Integer> chain = new ArrayList<>();
        for (int v = 0; v < vms; v++) {
            chain.add(v);
            String id = "vm" + v;
            int shared = pool && v < 2 ? 0 : -1;
            FunctionKind kind = pick(new FunctionKind[] { FunctionKind.SINK, FunctionKind.FORWARDER, FunctionKind.ECHO, FunctionKind.FIREWALL });
            List<RoutingRuleSpec> rules = v == 0 && vms > 1
                    ? List.of(new RoutingRuleSpec("direct", "Rule", random.nextBoolean(), 1, PacketMatch.ANY, Path.DIRECT, 1)) : List.of();
            machines.add(new VmSpec(id, id, v + 1, 0x525400000001L + v, List.of(TeachingLabs.GROUP),
                    new QueueSpec(id + ".rx", shared >= 0 ? 4 : pick(2, 4, 8), 320, pick(Notify.values()), pick(0, 1, 2, 3, 30), pick(0, 300, 2_000, 20_000),
                            pick(1, 2), pick(FULL), pick(0, 1, 8), shared),
                    new QueueSpec(id + ".tx", pick(2, 4), 320, pick(new Notify[] { Notify.EVERY_PACKET, Notify.EVENT_IDX }), 0, 0, 1, Full.DROP, 0, -1),
                    pick(Driver.values()), pick(1, 2, 64), recheck || random.nextBoolean(), pick(Injection.values()), 128,
                    new FunctionSpec(id + ".function", id, kind, pick(0, 64),
                            kind == FunctionKind.FIREWALL
                                    ? List.of(new FunctionRuleSpec("deny", PacketMatch.ipv4(-1, -1, -1, 0, 0, 0, 0, -1, 4001, -1), Verdict.BLOCK))
                                    : List.of()),
                    random.nextInt(3) == 0 ? null : new TransferSpec(id + ".transfer", "Transfer", Path.VSWITCH, rules)));
        }
        List<EndpointSpec> endpoints = List.of(TeachingLabs.endpoint("client", 0x525400000101L, 0x0A000101),
                TeachingLabs.endpoint("server", 0x525400000102L, TeachingLabs.SERVER_IP));
        SwitchSpec sw = vswitch ? new SwitchSpec("switch", "Switch", pick(1, 4, 8192), pick(0, 1, 3),
                List.of(new FlowRuleSpec("flow", "Flow", true, 1, TeachingLabs.toNet(10 << 24 | 2 << 8, 24, -1), chain, pick(-1, 1)))) : null;
        List<PacketsSpec> packets = new ArrayList<>();
        for (int i = 0; i < pick(1, 2, 3); i++) {
            long mac = pick(0, 1) == 0 ? 0x525400000001L + random.nextInt(vms + 1) : TeachingLabs.GROUP;
            packets.add(new PacketsSpec("p" + i, random.nextInt(2), random.nextInt(3000), bytes,
                    new PacketHeader(0x525400000101L, mac, 0, 0x0A000101, TeachingLabs.SERVER_IP, 17, 4000, 80), pick(1, 5, 20), pick(100_000, 5_000_000),
                    random.nextBoolean(), pick(1, 3)));
        }
        List<ActionSpec> actions = random.nextInt(4) == 0 && vms > 1 && machines.get(0).transfer() != null
                ? List.of(new ActionSpec(20_000, ActionKind.DISABLE_RULE, "direct", "", 0)) : List.of();
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, pick(CopyTarget.values()),
                pick(Portion.values()), 100, pick(Fetch.values()), pick(FanOut.values()), pick(1, 4, 32), RuleKey.DST_MAC, pick(TransmitMode.values()));
        return new MachineSpec(3000, pick(Placement.values()), random.nextInt(), CostTable.of(random.nextBoolean(), Map.of()), cores, llc,
                new NicSpec("nic0", "NIC", 10_000_000_000L, pick(2, 4, 8), pick(0, 2, 8), 320, random.nextInt(4) > 0), host, sw, machines, regions, endpoints,
                new TrafficSpec("default", random.nextInt(), maxNanos, packets, actions));
    }
}
