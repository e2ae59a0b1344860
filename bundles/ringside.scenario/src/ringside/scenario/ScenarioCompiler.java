package ringside.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.IpAddress;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.CostOverride;
import ringside.model.lab.CostPreset;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FetchMode;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.Generator;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.TimedAction;
import ringside.model.lab.Traffic;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.model.lab.Virtqueue;
import ringside.scenario.rules.Rules;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.Path;
import ringside.trace.RuleKey;
import ringside.trace.Verdict;

/**
 * Turns a lab and one of its scenarios into the machine that the engine builds. What is drawn stays as it is: a compilation reads
 * the model and keeps nothing of it, so the drawing may be edited while a run goes on.
 */
public final class ScenarioCompiler {
    private final Lab lab;
    private final Server server;
    private final Scenario scenario;

    private ScenarioCompiler(Lab lab, Scenario scenario) {
        this.lab = lab;
        this.server = lab.getServer();
        this.scenario = scenario;
    }

    /**
     * The machine for a scenario.
     *
     * @param scenario id of the scenario, or null for the first one
     * @param seed     replaces the scenario's seed where present
     * @throws IllegalArgumentException if the lab has no scenario with this id
     */
    public static Compilation compile(Lab lab, String scenario, OptionalLong seed, Locale locale) {
        Scenario chosen = scenario(lab, scenario);
        List<Diagnostic> found = Rules.check(lab, chosen, locale);
        if (chosen == null || found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return new Compilation(null, found);
        }
        return new Compilation(new ScenarioCompiler(lab, chosen).spec(seed.orElse(chosen.getSeed())), found);
    }

    /** Everything there is to say about a lab, in all its scenarios. */
    public static List<Diagnostic> check(Lab lab, Locale locale) {
        return Rules.check(lab, null, locale);
    }

    /** The scenario with this id, the first one for null; null where the lab has none. */
    static Scenario scenario(Lab lab, String id) {
        if (id == null) {
            return lab.getScenarios().isEmpty() ? null : lab.getScenarios().get(0);
        }
        return lab.getScenarios().stream().filter(s -> id.equals(s.getId())).findFirst().orElseThrow(
                () -> new IllegalArgumentException("there is no scenario " + id + "; there is: " + String.join(", ", ids(lab))));
    }

    private static List<String> ids(Lab lab) {
        return lab.getScenarios().stream().map(Element::getId).toList();
    }

    private MachineSpec spec(long seed) {
        Socket socket = server.getSockets().get(0);
        List<CoreSpec> cores = new ArrayList<>();
        for (Core core : socket.getCores()) {
            CacheSpec l1 = cache(core.getL1(), 0, core.getL1().isPrefetchNextLine() || server.getHost().getFetchMode() == FetchMode.NEXT_LINE_PREFETCH);
            CacheSpec l2 = core.getL2() == null ? null : cache(core.getL2(), 0, core.getL2().isPrefetchNextLine());
            cores.add(new CoreSpec(core.getId(), Names.of(core), l1, l2, clos(core)));
        }
        List<VmSpec> vms = new ArrayList<>();
        for (VirtualMachine vm : server.getVirtualMachines()) {
            vms.add(machine(vm, socket));
        }
        List<RegionSpec> regions = new ArrayList<>();
        for (SharedMemoryRegion region : lab.getSharedRegions()) {
            regions.add(region(region));
        }
        Nic nic = server.getNics().get(0);
        List<EndpointSpec> endpoints = new ArrayList<>();
        for (Endpoint endpoint : lab.getEndpoints()) {
            endpoints.add(endpoint(endpoint, nic));
        }
        return new MachineSpec(server.getReferenceMHz(), Placement.valueOf(server.getPagePlacement().getName()), server.getPlacementSeed(), costs(), cores,
                cache(socket.getLastLevelCache(), clos(server.getHost().getCore()), socket.getLastLevelCache().isPrefetchNextLine()), nic(nic), host(server.getHost(), socket),
                server.getVirtualSwitch() == null ? null : virtualSwitch(server.getVirtualSwitch()), vms, regions, endpoints, traffic(seed));
    }

    /** The mask of the core's class of service, 0 for all ways. */
    private static long clos(Core core) {
        return core.getClassOfService() == null ? 0 : core.getClassOfService().getCapacityMask();
    }

    private static CacheSpec cache(Cache cache, long hostWays, boolean prefetches) {
        return new CacheSpec(cache.getId(), Names.of(cache), cache.getSets(), cache.getWays(), Replacement.valueOf(cache.getReplacement().getName()),
                Inclusion.valueOf(cache.getInclusion().getName()), cache.getIoWaysMask(), cache.getCopyWaysMask() == 0 ? hostWays : cache.getCopyWaysMask(),
                prefetches);
    }

    private CostTable costs() {
        Map<Cost, Long> overrides = new EnumMap<>(Cost.class);
        for (CostOverride override : lab.getCosts().getOverrides()) {
            overrides.put(CostLimits.settable(override.getCost()), override.getThousandths());
        }
        return CostTable.of(lab.getCosts().getPreset() == CostPreset.TEACH, overrides);
    }

    private static NicSpec nic(Nic nic) {
        return new NicSpec(nic.getId(), Names.of(nic), nic.getBitsPerSecond(), nic.getRxRingSize(), nic.getTxRingSize(), nic.getBufferBytes(),
                nic.isDirectCacheAccess());
    }

    private static HostSpec host(Host host, Socket socket) {
        return new HostSpec(host.getId(), Names.of(host), host.getClassifier().getId(), socket.getCores().indexOf(host.getCore()),
                CopyTarget.valueOf(host.getCopyTarget().getName()), Portion.valueOf(host.getPortionMode().getName()), host.getPortionBytes(),
                host.getFetchMode() == FetchMode.NEXT_LINE_PREFETCH ? Fetch.DEMAND : Fetch.valueOf(host.getFetchMode().getName()),
                FanOut.valueOf(host.getFanOut().getName()), host.getBatchSize(),
                RuleKey.valueOf(host.getClassifier().getKey().getName()), TransmitMode.valueOf(host.getTransmitMode().getName()));
    }

    private SwitchSpec virtualSwitch(VirtualSwitch vswitch) {
        List<FlowRuleSpec> rules = new ArrayList<>();
        for (FlowRule rule : vswitch.getFlowRules()) {
            rules.add(new FlowRuleSpec(rule.getId(), Names.of(rule), rule.isEnabled(), rule.getPriority(), HeaderFields.match(rule.getMatch()),
                    rule.getChain().stream().map(server.getVirtualMachines()::indexOf).toList(), lab.getEndpoints().indexOf(rule.getOutput())));
        }
        PushSpec push = new PushSpec(RulePush.valueOf(vswitch.getRulePush().getName()), vswitch.getRulePushAfter(), vswitch.getRulePushDelayNanos(),
                vswitch.getRevokeDelayNanos());
        return new SwitchSpec(vswitch.getId(), Names.of(vswitch), vswitch.getExactMatchEntries(), vswitch.getInsertInverseProbability(),
                vswitch.getMaxIdleMillis() * 1_000_000L, vswitch.getFlowLimit(), push, rules);
    }

    private VmSpec machine(VirtualMachine vm, Socket socket) {
        return new VmSpec(vm.getId(), Names.of(vm), socket.getCores().indexOf(vm.getCore()), Addresses.mac(vm.getVnic().getMacAddress()),
                vm.getVnic().getMulticastGroups().stream().map(Addresses::mac).toList(), queue(vm.getVnic().getRx()), queue(vm.getVnic().getTx()),
                Driver.valueOf(vm.getDriver().getName()), vm.getNapiBudget(), vm.isRecheckAfterEnable(),
                Injection.valueOf(vm.getInterruptInjection().getName()), vm.getPrivateBytes(),
                function(vm.getFunction()), vm.getTransfer() == null ? null : transfer(vm.getTransfer()));
    }

    private QueueSpec queue(Virtqueue queue) {
        int refill = queue.getRefillThreshold() == 0 ? Math.max(1, queue.getSize() / 2) : Math.min(queue.getRefillThreshold(), queue.getSize());
        int bytes = queue.getBufferPool() == null ? queue.getBufferBytes() : queue.getBufferPool().getBufferBytes();
        return new QueueSpec(queue.getId(), queue.getSize(), bytes, Notify.valueOf(queue.getNotify().getName()), queue.getMaxPackets(),
                queue.getMaxUsecs() * 1000L, refill, Full.valueOf(queue.getFullPolicy().getName()), queue.getRetries(),
                lab.getSharedRegions().indexOf(queue.getBufferPool()));
    }

    private static FunctionSpec function(NetworkFunction function) {
        List<FunctionRuleSpec> rules = new ArrayList<>();
        for (FunctionRule rule : function.getRules()) {
            if (rule.isEnabled()) {
                rules.add(new FunctionRuleSpec(rule.getId(), HeaderFields.match(rule.getMatch()), Verdict.valueOf(rule.getVerdict().getName()),
                        Addresses.mac(rule.getNewSrcMac()), Addresses.mac(rule.getNewDstMac()), Addresses.ip(rule.getNewSrcIp()), Addresses.ip(rule.getNewDstIp()),
                        HeaderFields.orAny(rule.getNewSrcPort()), HeaderFields.orAny(rule.getNewDstPort())));
            }
        }
        return new FunctionSpec(function.getId(), Names.of(function), FunctionKind.valueOf(function.getKind().getName()), function.getBytesRead(), rules);
    }

    private TransferSpec transfer(TransferComponent transfer) {
        List<RoutingRuleSpec> rules = new ArrayList<>();
        for (RoutingRule rule : transfer.getRules()) {
            boolean direct = rule.getAction() == RuleAction.DIRECT;
            rules.add(new RoutingRuleSpec(rule.getId(), Names.of(rule), rule.isEnabled(), rule.getPriority(), HeaderFields.match(rule.getMatch()),
                    direct ? Path.DIRECT : Path.VSWITCH, direct ? server.getVirtualMachines().indexOf(rule.getTarget()) : -1));
        }
        VirtualMachine neighbour = Rules.onlyNeighbour(lab, (VirtualMachine) transfer.eContainer());
        return new TransferSpec(transfer.getId(), Names.of(transfer), Path.valueOf(transfer.getDefaultPath().getName()),
                neighbour == null ? -1 : server.getVirtualMachines().indexOf(neighbour), transfer.getTableSize(), transfer.getIdleTimeoutMillis() * 1_000_000L,
                rules);
    }

    private RegionSpec region(SharedMemoryRegion region) {
        return new RegionSpec(region.getId(), Names.of(region), Mapping.valueOf(region.getMapping().getName()),
                region.getMembers().stream().map(server.getVirtualMachines()::indexOf).toList(), HandOff.valueOf(region.getHandOff().getName()),
                Full.valueOf(region.getFullPolicy().getName()), region.getBuffers(), region.getBufferBytes());
    }

    private EndpointSpec endpoint(Endpoint endpoint, Nic nic) {
        IpAddress ip = Addresses.ip(endpoint.getIpAddress());
        Link link = lab.getLinks().stream().filter(l -> l.getEndpoint() == endpoint).findFirst().orElse(null);
        long rate = link == null || link.getBitsPerSecond() == 0 ? nic.getBitsPerSecond() : link.getBitsPerSecond();
        return new EndpointSpec(endpoint.getId(), Names.of(endpoint), Math.max(0, Addresses.mac(endpoint.getMacAddress())), ip == null ? 0 : (int) ip.lo(), rate,
                link == null ? 0 : link.getPropagationNanos());
    }

    private TrafficSpec traffic(long seed) {
        List<PacketsSpec> packets = new ArrayList<>();
        for (Traffic traffic : scenario.getTraffic()) {
            Generator generator = traffic instanceof Generator g ? g : null;
            packets.add(new PacketsSpec(traffic.getId(), lab.getEndpoints().indexOf(traffic.getEndpoint()), traffic.getAtNanos(), traffic.getLengthBytes(),
                    HeaderFields.header(traffic.getHeader(), traffic.getEndpoint()), generator == null ? 1 : generator.getCount(), generator == null ? 0 : generator.getPacketsPerSecond(),
                    generator != null && generator.getArrivals() == ringside.model.lab.Arrivals.POISSON, generator == null ? 1 : generator.getFlows()));
        }
        List<ActionSpec> actions = new ArrayList<>();
        for (TimedAction action : scenario.getActions()) {
            CostLimits.Setting setting = CostLimits.parse(action.getValue());
            ActionKind kind = ActionKind.valueOf(action.getAction().getName());
            actions.add(new ActionSpec(action.getAtNanos(), kind, action.getElement() == null ? "" : action.getElement().getId(), switch (kind) {
                case SET_COST -> setting.cost().label();
                case SET_COPY_TARGET -> action.getValue();
                default -> "";
            }, kind == ActionKind.SET_COST ? setting.thousandths() : 0));
        }
        return new TrafficSpec(scenario.getId(), seed, scenario.getMaxNanos(), packets, actions);
    }
}
