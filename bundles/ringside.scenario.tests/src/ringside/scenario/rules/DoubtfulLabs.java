package ringside.scenario.rules;

import static ringside.scenario.rules.RuleCase.harmless;
import static ringside.scenario.rules.RuleCase.hint;
import static ringside.scenario.rules.RuleCase.warning;

import java.util.List;
import java.util.stream.Stream;
import ringside.model.LabParts;
import ringside.model.lab.*;

/** Labs that run, but hardly as meant, and beside them labs in which all is well that looks much the same. */
final class DoubtfulLabs {
    private DoubtfulLabs() {
    }

    private static Socket socket(Lab lab) {
        return lab.getServer().getSockets().get(0);
    }

    private static Core core(Lab lab, int i) {
        return socket(lab).getCores().get(i);
    }

    private static Cache llc(Lab lab) {
        return socket(lab).getLastLevelCache();
    }

    private static VirtualMachine vm(Lab lab, int i) {
        return lab.getServer().getVirtualMachines().get(i);
    }

    private static Virtqueue rx(Lab lab) {
        return vm(lab, 0).getVnic().getRx();
    }

    private static VirtualSwitch vswitch(Lab lab) {
        return lab.getServer().getVirtualSwitch();
    }

    private static Host host(Lab lab) {
        return lab.getServer().getHost();
    }

    private static Scenario scenario(Lab lab) {
        return lab.getScenarios().get(0);
    }

    private static PacketHeader header(Lab lab) {
        return scenario(lab).getTraffic().get(0).getHeader();
    }

    private static void l2(Lab lab, int sets, int ways) {
        Cache l2 = LabParts.newL2(core(lab, 1));
        l2.setSets(sets);
        l2.setWays(ways);
        core(lab, 1).setL2(l2);
    }

    /** A class of service with this mask, on this core or, with -1, on none. */
    private static ClassOfService clos(Lab lab, long mask, int core) {
        ClassOfService clos = LabParts.newClassOfService(lab, socket(lab));
        clos.setCapacityMask(mask);
        socket(lab).getClassesOfService().add(clos);
        if (core >= 0) {
            core(lab, core).setClassOfService(clos);
        }
        return clos;
    }

    private static void cost(Lab lab, String name, long thousandths) {
        CostOverride override = LabFactory.eINSTANCE.createCostOverride();
        override.setCost(name);
        override.setThousandths(thousandths);
        lab.getCosts().getOverrides().add(override);
    }

    private static PacketMatch matching(String dstIp, Integer dstPort) {
        PacketMatch match = LabFactory.eINSTANCE.createPacketMatch();
        match.setDstIp(dstIp);
        match.setDstPort(dstPort);
        return match;
    }

    private static RoutingRule routing(Lab lab, int priority, PacketMatch match) {
        RoutingRule rule = LabParts.newRoutingRule(lab, vm(lab, 0));
        rule.setPriority(priority);
        rule.setMatch(match);
        vm(lab, 0).getTransfer().getRules().add(rule);
        return rule;
    }

    private static FunctionRule function(Lab lab, PacketMatch match) {
        FunctionRule rule = LabParts.newFunctionRule(lab, vm(lab, 0));
        rule.setMatch(match);
        vm(lab, 0).getFunction().getRules().add(rule);
        return rule;
    }

    private static FlowRule flow(Lab lab, PacketMatch match) {
        FlowRule rule = LabParts.newFlowRule(lab);
        rule.setMatch(match);
        rule.getChain().add(vm(lab, 1));
        vswitch(lab).getFlowRules().add(rule);
        return rule;
    }

    private static Generator generator(Lab lab, long count) {
        Generator generator = LabParts.newGenerator(lab, lab.getEndpoints().get(0));
        generator.setCount(count);
        generator.getHeader().setDstMac(vm(lab, 0).getVnic().getMacAddress());
        scenario(lab).getTraffic().add(generator);
        return generator;
    }

    private static VirtualMachine third(Lab lab) {
        socket(lab).getCores().add(LabParts.newCore(lab));
        VirtualMachine third = LabParts.newVirtualMachine(lab);
        lab.getServer().getVirtualMachines().add(third);
        return third;
    }

    private static void portion(Lab lab, PortionMode mode, int bytes) {
        host(lab).setPortionMode(mode);
        host(lab).setPortionBytes(bytes);
    }

    private static void coalesced(Lab lab, int packets, int usecs) {
        rx(lab).setNotify(NotifyMode.COALESCED);
        rx(lab).setMaxPackets(packets);
        rx(lab).setMaxUsecs(usecs);
    }

    /** The second machine transfers directly to the first one, and the first one to the second no more. */
    private static RoutingRule back(Lab lab, String dstIp) {
        vm(lab, 0).getTransfer().getRules().get(1).setEnabled(false);
        lab.getSharedRegions().get(0).setMapping(MappingMode.COMMON_POOL);
        RoutingRule back = LabParts.newRoutingRule(lab, vm(lab, 1));
        back.setAction(RuleAction.DIRECT);
        back.setTarget(vm(lab, 0));
        back.setMatch(matching(dstIp, null));
        vm(lab, 1).getTransfer().getRules().add(back);
        return back;
    }

    /** The first machine transfers packets of another network to the second one, which transfers these back. */
    private static void loop(Lab lab, String back) {
        back(lab, back);
        vm(lab, 0).getTransfer().getRules().get(1).setEnabled(true);
        RoutingRule there = routing(lab, 1, matching("10.0.3.0/24", null));
        there.setAction(RuleAction.DIRECT);
        there.setTarget(vm(lab, 1));
    }

    static Stream<RuleCase> wrong() {
        return Stream.of(
                warning(L2SmallerThanL1.class, "8 lines behind 16", lab -> l2(lab, 4, 2)),
                warning(LlcSmallerThanPrivate.class, "an L1 of 128 lines before 64", lab -> core(lab, 1).getL1().setSets(64)),
                warning(CostsOutOfOrder.class, "L1 slower than L2", lab -> cost(lab, "l1HitCycles", 20_000)),
                warning(CostsOutOfOrder.class, "the LLC faster than L2", lab -> cost(lab, "llcHitCycles", 10_000)),
                warning(CostsOutOfOrder.class, "memory faster than the LLC, both set", lab -> {
                    cost(lab, "llcHitCycles", 400_000);
                    cost(lab, "dramCycles", 300_000);
                    cost(lab, "dirtyForwardCycles", 400_000);
                }), warning(CostsOutOfOrder.class, "the exact match slower than the slow path", lab -> cost(lab, "vswitchUpcallCycles", 1_000)),
                warning(ClosNumberTwice.class, "two of number 1", lab -> {
                    clos(lab, 0x4, 1);
                    clos(lab, 0x8, 2).setNumber(1);
                }), warning(MaskWithGap.class, "ways 0 and 3", lab -> {
                    llc(lab).setIoWaysMask(0x2);
                    clos(lab, 0xD, 1);
                }), warning(DuplicateIp.class, "two endpoints", lab -> lab.getEndpoints().get(1).setIpAddress("10.0.1.1")),
                warning(DuplicateIp.class, "a machine and an endpoint in IPv6", lab -> {
                    lab.getEndpoints().get(1).setIpAddress("2001:db8::7");
                    vm(lab, 0).getVnic().setIpAddress("2001:db8:0:0::7");
                }), warning(PacketToNobody.class, "an unknown address", lab -> {
                    header(lab).setDstMac("02:00:00:00:00:77");
                    header(lab).setDstIp("10.0.3.7");
                }), warning(SenderOfOtherVersion.class, "IPv6 from a client of IPv4", lab -> {
                    vm(lab, 0).getVnic().setIpAddress("2001:db8::7");
                    header(lab).setDstIp("2001:db8::7");
                }), warning(RewriteOfNothing.class, "no new value", lab -> function(lab, matching(null, 80)).setVerdict(Verdict.REWRITE)),
                warning(RewriteOfNothing.class, "a new value that is let pass", lab -> function(lab, matching(null, 80)).setNewDstPort(8080)),
                warning(RoutingTableTooSmall.class, "room for one of three", lab -> vm(lab, 0).getTransfer().setTableSize(1)),
                hint(HiddenRoutingRule.class, "after any packet", lab -> routing(lab, 0, matching("10.0.2.0/24", null))),
                hint(HiddenRoutingRule.class, "inside a network that comes first", lab -> routing(lab, 0, matching("10.0.9.7", 80))),
                hint(HiddenFunctionRule.class, "the same port again", lab -> function(lab, matching("10.0.2.7", 23))),
                hint(SamePriority.class, "a network and a port", lab -> flow(lab, matching(null, 80))),
                hint(FunctionWithoutRules.class, "a firewall without rules", lab -> vm(lab, 0).getFunction().getRules().clear()),
                hint(FunctionWithoutRules.class, "a firewall whose rule is off", lab -> vm(lab, 0).getFunction().getRules().get(0).setEnabled(false)),
                hint(UnreachableMachine.class, "a third machine", DoubtfulLabs::third),
                hint(PushToNobody.class, "rules for nobody", lab -> {
                    vswitch(lab).setRulePush(RulePush.ON_FIRST_PACKET);
                    lab.getServer().getVirtualMachines().forEach(vm -> vm.setTransfer(null));
                    lab.getSharedRegions().clear();
                }), hint(IdleCore.class, "a fourth core", lab -> socket(lab).getCores().add(LabParts.newCore(lab))),
                hint(IdleEndpoint.class, "a third endpoint", lab -> {
                    Endpoint third = LabParts.newEndpoint(lab);
                    lab.getEndpoints().add(third);
                    lab.getLinks().add(LabParts.newLink(lab, third, lab.getServer().getNics().get(0)));
                }), hint(IdleRegion.class, "a window back", lab -> {
                    SharedMemoryRegion back = LabParts.newSharedMemoryRegion(lab, MappingMode.PAIRWISE_WINDOW);
                    back.getMembers().addAll(List.of(vm(lab, 1), vm(lab, 0)));
                    lab.getSharedRegions().add(back);
                }), hint(UnusedClass.class, "no core", lab -> clos(lab, 0x4, -1)),
                hint(OverlappingMasks.class, "way 2 in both", lab -> {
                    clos(lab, 0x4, 1);
                    clos(lab, 0xC, 2);
                }), hint(IoWaysInClass.class, "ways 1 and 2", lab -> clos(lab, 0x6, 1)),
                hint(IoWaysOverrun.class, "64 buffers of four lines", lab -> {
                    lab.getServer().getNics().get(0).setRxRingSize(64);
                    generator(lab, 64);
                }), hint(HeaderOnlyForDpi.class, "an inspector", lab -> portion(lab, PortionMode.HEADER_ONLY, 64)),
                hint(PortionCoversAll.class, "256 of 256", lab -> portion(lab, PortionMode.NBYTES, 256)),
                hint(CoalescingWithoutLimit.class, "no time", lab -> coalesced(lab, 4, 0)),
                hint(CoalescingWithoutLimit.class, "no limit at all", lab -> coalesced(lab, 0, 0)),
                hint(CoalescingWithoutLimit.class, "more than there is room for", lab -> coalesced(lab, 9, 10)),
                hint(NoRecheck.class, "a driver that sleeps", lab -> vm(lab, 0).setRecheckAfterEnable(false)),
                hint(RetriesNone.class, "no retries", lab -> {
                    rx(lab).setFullPolicy(FullPolicy.RETRY_N);
                    rx(lab).setRetries(0);
                }), hint(LinkFasterThanNic.class, "40 gigabits", lab -> lab.getLinks().get(0).setBitsPerSecond(40_000_000_000L)),
                hint(AfterTheEnd.class, "the second packet", lab -> scenario(lab).setMaxNanos(10_000)),
                warning(DirectBackInChain.class, "to the first machine of the chain", lab -> back(lab, "10.0.2.7")),
                warning(DirectLoop.class, "to and fro", lab -> loop(lab, "10.0.3.7")),
                RuleCase.error(FlowRuleWithoutWay.class, "another rule that leads nowhere", lab -> flow(lab, matching("10.0.3.0/24", null)).getChain().clear()),
                RuleCase.error(BadRegion.class, "another region that nobody maps",
                        lab -> lab.getSharedRegions().add(LabParts.newSharedMemoryRegion(lab, MappingMode.COMMON_POOL))),
                RuleCase.error(TooLarge.class, "a huge last level cache", lab -> {
                    llc(lab).setSets(1 << 20);
                    llc(lab).setWays(16);
                }));
    }

    static Stream<RuleCase> right() {
        return Stream.of(
                harmless(L2SmallerThanL1.class, "16 lines behind 16", lab -> l2(lab, 8, 2)),
                harmless(LlcSmallerThanPrivate.class, "64 lines before 64", lab -> core(lab, 1).getL1().setSets(32)),
                harmless(CostsOutOfOrder.class, "L2 as fast as L1", lab -> cost(lab, "l2HitCycles", 4_000)),
                harmless(ClosNumberTwice.class, "numbers 1 and 2", lab -> {
                    clos(lab, 0x4, 1);
                    clos(lab, 0x8, 2);
                }), harmless(MaskWithGap.class, "ways 1 to 3", lab -> clos(lab, 0xE, 1)),
                harmless(DuplicateIp.class, "IPv4 and IPv6", lab -> vm(lab, 0).getVnic().setIpAddress("2001:db8::a00:207")),
                harmless(PacketToNobody.class, "everybody", lab -> {
                    header(lab).setDstMac("ff:ff:ff:ff:ff:ff");
                    header(lab).setDstIp(null);
                }), harmless(PacketToNobody.class, "by a rule alone", lab -> header(lab).setDstMac("02:00:00:00:00:77")),
                harmless(SenderOfOtherVersion.class, "a source of its own", lab -> {
                    header(lab).setDstIp("2001:db8::7");
                    header(lab).setSrcIp("2001:db8::1");
                }), harmless(RewriteOfNothing.class, "a new port", lab -> {
                    FunctionRule rule = function(lab, matching(null, 80));
                    rule.setVerdict(Verdict.REWRITE);
                    rule.setNewDstPort(8080);
                }), harmless(RoutingTableTooSmall.class, "room for three", lab -> vm(lab, 0).getTransfer().setTableSize(3)),
                harmless(HiddenRoutingRule.class, "a higher priority", lab -> routing(lab, 1, matching("10.0.2.0/24", 80))),
                harmless(HiddenRoutingRule.class, "the one before is off", lab -> {
                    vm(lab, 0).getTransfer().getRules().get(2).setEnabled(false);
                    routing(lab, 0, matching("10.0.3.0/24", null));
                }), harmless(HiddenFunctionRule.class, "a router, which takes the longest prefix", lab -> {
                    vm(lab, 0).getFunction().setKind(FunctionKind.ROUTER);
                    function(lab, matching("10.0.2.7", 23));
                }), harmless(SamePriority.class, "another priority", lab -> flow(lab, matching(null, 80)).setPriority(7)),
                harmless(SamePriority.class, "no packet in common", lab -> flow(lab, matching("10.0.3.0/24", null))),
                harmless(FunctionWithoutRules.class, "a forwarder", lab -> {
                    vm(lab, 0).getFunction().getRules().clear();
                    vm(lab, 0).getFunction().setKind(FunctionKind.FORWARDER);
                }), harmless(UnreachableMachine.class, "a member of the group that is sent to", lab -> {
                    third(lab).getVnic().getMulticastGroups().add("01:00:5e:00:00:07");
                    generator(lab, 1).getHeader().setDstMac("01:00:5e:00:00:07");
                }), harmless(PushToNobody.class, "somebody there", lab -> vswitch(lab).setRulePush(RulePush.ON_FIRST_PACKET)),
                harmless(IdleCore.class, "a machine on it", DoubtfulLabs::third),
                harmless(IdleEndpoint.class, "it is sent to", lab -> {
                    Endpoint third = LabParts.newEndpoint(lab);
                    third.setMacAddress("02:00:00:00:00:09");
                    lab.getEndpoints().add(third);
                    header(lab).setDstMac("02:00:00:00:00:09");
                }), harmless(IdleRegion.class, "rules are pushed", lab -> {
                    vm(lab, 0).getTransfer().getRules().clear();
                    vswitch(lab).setRulePush(RulePush.ON_FIRST_PACKET);
                }), harmless(UnusedClass.class, "the host's", lab -> clos(lab, 0x4, 0)),
                harmless(OverlappingMasks.class, "side by side", lab -> {
                    clos(lab, 0x4, 1);
                    clos(lab, 0x8, 2);
                }), harmless(IoWaysInClass.class, "no direct cache access", lab -> {
                    clos(lab, 0x6, 1);
                    lab.getServer().getNics().get(0).setDirectCacheAccess(false);
                }), harmless(IoWaysOverrun.class, "never a full turn", lab -> lab.getServer().getNics().get(0).setRxRingSize(64)),
                harmless(HeaderOnlyForDpi.class, "it reads headers only", lab -> {
                    portion(lab, PortionMode.HEADER_ONLY, 64);
                    vm(lab, 1).getFunction().setBytesRead(64);
                }), harmless(PortionCoversAll.class, "255 of 256", lab -> portion(lab, PortionMode.NBYTES, 255)),
                harmless(CoalescingWithoutLimit.class, "both limits", lab -> coalesced(lab, 8, 10)),
                harmless(NoRecheck.class, "a driver that polls", lab -> {
                    vm(lab, 0).setRecheckAfterEnable(false);
                    vm(lab, 0).setDriver(DriverMode.POLL);
                }), harmless(RetriesNone.class, "one retry", lab -> {
                    rx(lab).setFullPolicy(FullPolicy.RETRY_N);
                    rx(lab).setRetries(1);
                }), harmless(LinkFasterThanNic.class, "as fast", lab -> lab.getLinks().get(0).setBitsPerSecond(10_000_000_000L)),
                harmless(AfterTheEnd.class, "just before", lab -> scenario(lab).setMaxNanos(17_321)),
                harmless(UnusedChain.class, "a wider rule comes later", lab -> flow(lab, matching("10.0.0.0/16", null))),
                harmless(RingSizeNotPowerOfTwo.class, "16 descriptors", lab -> rx(lab).setSize(16)),
                harmless(CoreSharedByTwo.class, "cores changed", lab -> {
                    vm(lab, 0).setCore(core(lab, 2));
                    vm(lab, 1).setCore(core(lab, 1));
                }), harmless(DirectBackInChain.class, "other packets", lab -> back(lab, "10.0.3.7")), harmless(DirectLoop.class, "to and fro for different packets", lab -> loop(lab, "10.0.4.7")), harmless(DirectLoop.class, "back by the switch", lab -> {
                    RoutingRule back = LabParts.newRoutingRule(lab, vm(lab, 1));
                    back.setTarget(vm(lab, 0));
                    vm(lab, 1).getTransfer().getRules().add(back);
                }));
    }
}
