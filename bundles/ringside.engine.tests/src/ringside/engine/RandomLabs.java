package ringside.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.IpAddress;
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
            regions.add(new RegionSpec("pool", "Pool", Mapping.COMMON_POOL, List.of(0, 1), pick(HandOff.values()), pick(Full.values()), 4, 320));
        }
        if (vms > 1) {
            window(regions, 0, 1);
        }
        if (vms > 2 && random.nextBoolean()) {
            window(regions, 1, 2);
        }
        if (vms > 1 && random.nextInt(4) == 0) {
            window(regions, 1, 0);
        }
        List<VmSpec> machines = new ArrayList<>();
        List<Integer> chain = new ArrayList<>();
        for (int v = 0; v < vms; v++) {
            chain.add(v);
            String id = "vm" + v;
            int shared = pool && v < 2 ? 0 : -1;
            FunctionKind kind = pick(FunctionKind.values());
            List<RoutingRuleSpec> rules = routes(v, vms);
            machines.add(new VmSpec(id, id, v + 1, 0x525400000001L + v, List.of(TeachingLabs.GROUP),
                    new QueueSpec(id + ".rx", shared >= 0 ? 4 : pick(2, 4, 8), 320, pick(Notify.values()), pick(0, 1, 2, 3, 30), pick(0, 300, 2_000, 20_000),
                            pick(1, 2), pick(FULL), pick(0, 1, 8), shared),
                    new QueueSpec(id + ".tx", pick(2, 4), 320, pick(new Notify[] { Notify.EVERY_PACKET, Notify.EVENT_IDX }), 0, 0, 1, Full.DROP, 0, -1),
                    pick(Driver.values()), pick(1, 2, 64), recheck || random.nextBoolean(), pick(Injection.values()), 128,
                    new FunctionSpec(id + ".function", id, kind, pick(0, 64),
                            functionRules(kind)),
                    random.nextInt(3) == 0 ? null
                            : new TransferSpec(id + ".transfer", "Transfer", Path.VSWITCH, -1, pick(1, 2, 3, 5), pick(0, 3_000, 100_000), rules)));
        }
        List<EndpointSpec> endpoints = List.of(TeachingLabs.endpoint("client", 0x525400000101L, 0x0A000101),
                TeachingLabs.endpoint("server", 0x525400000102L, TeachingLabs.SERVER_IP));
        SwitchSpec sw = vswitch ? virtualSwitch(chain) : null;
        List<PacketsSpec> packets = new ArrayList<>();
        for (int i = 0; i < pick(1, 2, 3); i++) {
            long mac = pick(0, 1) == 0 ? 0x525400000001L + random.nextInt(vms + 1) : TeachingLabs.GROUP;
            packets.add(new PacketsSpec("p" + i, random.nextInt(2), random.nextInt(3000), bytes,
                    header(mac), pick(1, 5, 20), pick(100_000, 5_000_000),
                    random.nextBoolean(), pick(1, 3)));
        }
        List<ActionSpec> actions = actions(vms, machines, vswitch);
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, pick(CopyTarget.values()),
                pick(Portion.values()), 100, pick(Fetch.values()), pick(FanOut.values()), pick(1, 4, 32), vswitch ? pick(RuleKey.values()) : RuleKey.DST_MAC,
                pick(TransmitMode.values()));
        return new MachineSpec(3000, pick(Placement.values()), random.nextInt(), CostTable.of(random.nextBoolean(), Map.of()), cores, llc,
                new NicSpec("nic0", "NIC", 10_000_000_000L, pick(2, 4, 8), pick(0, 2, 8), 320, random.nextInt(4) > 0), host, sw, machines, regions, endpoints,
                new TrafficSpec("default", random.nextInt(), maxNanos, packets, actions));
    }

    private void window(List<RegionSpec> regions, int from, int to) {
        regions.add(new RegionSpec("window" + from + to, "Window", Mapping.PAIRWISE_WINDOW, List.of(from, to), pick(HandOff.values()), pick(Full.values()), 0, 320));
    }

    private List<RoutingRuleSpec> routes(int v, int vms) {
        List<RoutingRuleSpec> rules = new ArrayList<>();
        if (v == 0 && vms > 1) {
            rules.add(new RoutingRuleSpec("direct", "Rule", random.nextBoolean(), 1, PacketMatch.ANY, Path.DIRECT, 1));
        } else if (v == 1 && vms > 2 && random.nextBoolean()) {
            rules.add(new RoutingRuleSpec("direct1", "Rule", true, 1, PacketMatch.ANY, Path.DIRECT, pick(0, 2)));
        }
        return rules;
    }

    private SwitchSpec virtualSwitch(List<Integer> chain) {
        List<FlowRuleSpec> rules = new ArrayList<>();
        rules.add(new FlowRuleSpec("flow", "Flow", true, 1, TeachingLabs.toNet(10 << 24 | 2 << 8, 24, -1), chain, pick(-1, 1)));
        if (random.nextBoolean()) {
            rules.add(new FlowRuleSpec("six", "IPv6", true, pick(0, 2), new PacketMatch(-1, -1, -1, 6, 0, 0, 0, 0x20010DB8_00000000L, 0, pick(1, 32, 64, 128), -1, -1,
                    -1), chain, 1));
        }
        if (random.nextBoolean()) {
            rules.add(new FlowRuleSpec("port", "Port", random.nextBoolean(), pick(0, 2), PacketMatch.ipv4(-1, -1, -1, 0, 0, 0, 0, 17, 4001, -1), chain, 1));
        }
        return new SwitchSpec("switch", "Switch", pick(0, 1, 4, 8192), pick(0, 1, 3), pick(0, 5_000, 1_000_000), pick(1, 2, 200_000),
                new PushSpec(pick(RulePush.values()), pick(1, 2, 5), pick(0, 500, 5_000), pick(0, 500, 5_000)), rules);
    }

    private PacketHeader header(long mac) {
        return random.nextInt(4) == 0
                ? new PacketHeader(0x525400000101L, mac, 0, 6, 0x20010DB8_00000000L, 1, 0x20010DB8_00000000L, 7, 17, 4000, 80)
                : new PacketHeader(0x525400000101L, mac, 0, 0x0A000101, TeachingLabs.SERVER_IP, 17, 4000, 80);
    }

    private List<ActionSpec> actions(int vms, List<VmSpec> machines, boolean vswitch) {
        List<ActionSpec> actions = new ArrayList<>();
        if (vms > 1 && machines.get(0).transfer() != null && random.nextInt(4) == 0) {
            actions.add(new ActionSpec(20_000, vswitch ? pick(new ActionKind[] { ActionKind.DISABLE_RULE, ActionKind.REVOKE_RULE }) : ActionKind.DISABLE_RULE,
                    "direct", "", 0));
        }
        if (vswitch && random.nextInt(3) == 0) {
            actions.add(new ActionSpec(25_000 + random.nextInt(30_000), ActionKind.REVOKE_RULE, "flow", "", 0));
        }
        if (vswitch && random.nextInt(4) == 0) {
            actions.add(new ActionSpec(random.nextInt(60_000), ActionKind.DISABLE_RULE, "flow", "", 0));
        }
        if (vswitch && machines.get(0).transfer() != null && random.nextInt(3) == 0) {
            actions.add(new ActionSpec(random.nextInt(60_000), ActionKind.REVOKE_RULE, pick(new String[] { "vm0", "vm0.transfer" }), "", 0));
        }
        return actions;
    }

    private List<FunctionRuleSpec> functionRules(FunctionKind kind) {
        PacketMatch all = PacketMatch.ANY;
        return switch (kind) {
            case FIREWALL -> List.of(new FunctionRuleSpec("deny", PacketMatch.ipv4(-1, -1, -1, 0, 0, 0, 0, -1, 4001, -1), Verdict.BLOCK));
            case NAT -> List.of(new FunctionRuleSpec("out", all, Verdict.REWRITE, -1, -1, IpAddress.ipv4(0xC0000201), null, pick(-1, 1024), -1));
            case LOAD_BALANCER -> List.of(new FunctionRuleSpec("a", all, Verdict.REWRITE, -1, 0x525400000001L, null, IpAddress.ipv4(0x0A000001), -1, -1),
                    new FunctionRuleSpec("b", all, Verdict.REWRITE, -1, 0x525400000002L, null, IpAddress.ipv4(0x0A000002), -1, -1));
            case ROUTER -> List.of(new FunctionRuleSpec("any", all, Verdict.REWRITE, 0x525400000001L, 0x525400000102L, null, null, -1, -1),
                    new FunctionRuleSpec("net", TeachingLabs.toNet(10 << 24 | 2 << 8, 24, -1), Verdict.REWRITE, 0x525400000001L, 0x525400000101L, null, null, -1,
                            -1));
            default -> List.of();
        };
    }
}
