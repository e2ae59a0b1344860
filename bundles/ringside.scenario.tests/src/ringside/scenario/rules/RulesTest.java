package ringside.scenario.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ringside.scenario.rules.RuleCase.error;
import static ringside.scenario.rules.RuleCase.hint;
import static ringside.scenario.rules.RuleCase.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.ActionKind;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.CostOverride;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FullPolicy;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.Inclusion;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Nic;
import ringside.model.lab.NotifyMode;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.Path;
import ringside.model.lab.RingFormat;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.TimedAction;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Diagnostic;
import ringside.scenario.ModelChange;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.ScenarioRun;
import ringside.scenario.Severity;

/**
 * Each rule finds what it is for in a sample that was made wrong, and each of its changes puts it right and can be taken back.
 */
class RulesTest {
    private static RuleCase multicast(Class<? extends LabRule> rule, String what, Consumer<Lab> wrong) {
        return new RuleCase(rule, what, Severity.ERROR, "02-two-vms-multicast", wrong);
    }

    private static VirtualMachine vm(Lab lab, int i) {
        return lab.getServer().getVirtualMachines().get(i);
    }

    private static Socket socket(Lab lab) {
        return lab.getServer().getSockets().get(0);
    }

    private static Nic nic(Lab lab) {
        return lab.getServer().getNics().get(0);
    }

    private static FlowRule flow(Lab lab) {
        return lab.getServer().getVirtualSwitch().getFlowRules().get(0);
    }

    private static RoutingRule routing(Lab lab, int i) {
        return vm(lab, 0).getTransfer().getRules().get(i);
    }

    private static SharedMemoryRegion region(Lab lab) {
        return lab.getSharedRegions().get(0);
    }

    private static void addFreeCore(Lab lab) {
        socket(lab).getCores().add(LabParts.newCore(lab));
    }

    private static void action(Lab lab, ActionKind kind, String value) {
        TimedAction action = LabParts.newTimedAction(lab);
        action.setAction(kind);
        action.setValue(value);
        lab.getScenarios().get(0).getActions().add(action);
    }

    private static void cost(Lab lab, String name, long value) {
        CostOverride override = LabFactory.eINSTANCE.createCostOverride();
        override.setCost(name);
        override.setThousandths(value);
        lab.getCosts().getOverrides().add(override);
    }

    static Stream<RuleCase> cases() {
        return Stream.concat(wrong(), DoubtfulLabs.wrong());
    }

    static Stream<RuleCase> harmless() {
        return DoubtfulLabs.right();
    }

    private static Stream<RuleCase> wrong() {
        return Stream.of(
                error(TooMany.class, "257 machines", lab -> {
                    for (int i = 0; i < 255; i++) {
                        lab.getServer().getVirtualMachines().add(LabParts.newVirtualMachine(lab));
                    }
                }), error(TooMany.class, "321 cores", lab -> {
                    for (int i = 0; i < 318; i++) {
                        addFreeCore(lab);
                    }
                }), error(TooMany.class, "4,097 endpoints", lab -> {
                    for (int i = 0; i < 4095; i++) {
                        Endpoint endpoint = LabFactory.eINSTANCE.createEndpoint();
                        endpoint.setId("e" + i);
                        lab.getEndpoints().add(endpoint);
                    }
                }), error(MissingPart.class, "no server", lab -> lab.setServer(null)),
                error(MissingPart.class, "no socket", lab -> lab.getServer().getSockets().clear()),
                error(MissingPart.class, "no NIC", lab -> lab.getServer().getNics().clear()),
                error(MissingPart.class, "no machine", lab -> lab.getServer().getVirtualMachines().clear()),
                error(MissingPart.class, "no L1", lab -> socket(lab).getCores().get(0).setL1(null)),
                error(MissingPart.class, "no costs", lab -> lab.setCosts(null)),
                error(MissingPart.class, "no match", lab -> flow(lab).setMatch(null)),
                error(MissingPart.class, "no header", lab -> lab.getScenarios().get(0).getTraffic().get(0).setHeader(null)),
                error(DuplicateId.class, "the same id twice", lab -> vm(lab, 1).setId("vm1")),
                error(DuplicateId.class, "a bad id", lab -> vm(lab, 1).setId("2 b")),
                error(DuplicateId.class, "no id", lab -> vm(lab, 1).setId(null)),
                error(NumberOutOfRange.class, "no ways", lab -> socket(lab).getLastLevelCache().setWays(0)),
                error(NumberOutOfRange.class, "a clock of 0", lab -> lab.getServer().setReferenceMHz(0)),
                error(NumberOutOfRange.class, "priority beyond", lab -> flow(lab).setPriority(70_000)),
                error(NumberOutOfRange.class, "port beyond", lab -> flow(lab).getMatch().setDstPort(65_536)),
                error(BadAddressText.class, "a MAC address", lab -> vm(lab, 0).getVnic().setMacAddress("52:54")),
                error(BadAddressText.class, "a MAC address with a blank", lab -> vm(lab, 0).getVnic().setMacAddress("52:54:00:00:00:01 ")),
                error(BadAddressText.class, "an IPv4 address", lab -> lab.getEndpoints().get(0).setIpAddress("10.0.0.256")),
                error(BadAddressText.class, "a prefix", lab -> flow(lab).getMatch().setDstIp("10.0.0.0/33")),
                error(BadAddressText.class, "a group", lab -> vm(lab, 0).getVnic().getMulticastGroups().add("52:54:00:00:00:09")),
                error(NoHostCore.class, "no core for the host", lab -> {
                    addFreeCore(lab);
                    lab.getServer().getHost().setCore(null);
                }), error(NoCoreForVm.class, "no core for a machine", lab -> {
                    addFreeCore(lab);
                    vm(lab, 1).setCore(null);
                }), error(CoreSharedByTwo.class, "two machines on a core", lab -> {
                    addFreeCore(lab);
                    vm(lab, 1).setCore(vm(lab, 0).getCore());
                }), error(CoreSharedByTwo.class, "a machine on the host's core", lab -> {
                    addFreeCore(lab);
                    vm(lab, 1).setCore(lab.getServer().getHost().getCore());
                }), error(RingSizeNotPowerOfTwo.class, "12 descriptors", lab -> vm(lab, 0).getVnic().getRx().setSize(12)),
                error(MaskOutsideWays.class, "I/O ways beyond", lab -> socket(lab).getLastLevelCache().setIoWaysMask(0x30)),
                error(MaskOutsideWays.class, "copy ways partly beyond", lab -> socket(lab).getLastLevelCache().setCopyWaysMask(0x1C)),
                error(MaskOutsideWays.class, "an empty class of service", lab -> {
                    var clos = LabParts.newClassOfService(lab, socket(lab));
                    clos.setCapacityMask(0);
                    socket(lab).getClassesOfService().add(clos);
                }), error(NoIoWays.class, "no I/O ways", lab -> socket(lab).getLastLevelCache().setIoWaysMask(0)),
                error(NoMacForVm.class, "no MAC address", lab -> vm(lab, 0).getVnic().setMacAddress(null)),
                error(DuplicateMac.class, "two machines", lab -> vm(lab, 1).getVnic().setMacAddress(vm(lab, 0).getVnic().getMacAddress())),
                warning(DuplicateMac.class, "an endpoint", lab -> lab.getEndpoints().get(0).setMacAddress(vm(lab, 0).getVnic().getMacAddress())),
                error(EndpointWithoutLink.class, "no cable", lab -> lab.getLinks().remove(0)),
                error(EndpointWithoutLink.class, "a cable with one end", lab -> lab.getLinks().add(LabParts.newLink(lab, null, nic(lab)))),
                error(EndpointWithoutLink.class, "two cables", lab -> lab.getLinks().add(LabParts.newLink(lab, lab.getEndpoints().get(0), nic(lab)))),
                error(NoTraffic.class, "no scenario", lab -> lab.getScenarios().clear()),
                warning(NoTraffic.class, "an empty scenario", lab -> lab.getScenarios().get(0).getTraffic().clear()),
                error(TrafficWithoutSender.class, "no sender", lab -> lab.getScenarios().get(0).getTraffic().get(0).setEndpoint(null)),
                warning(TrafficWithoutSender.class, "no destination", lab -> {
                    lab.getScenarios().get(0).getTraffic().get(0).getHeader().setDstMac(null);
                    lab.getScenarios().get(0).getTraffic().get(0).getHeader().setDstIp(null);
                }), error(PacketTooLong.class, "buffers of 256", lab -> lab.getScenarios().get(0).getTraffic().get(0).setLengthBytes(1500)),
                multicast(BadPool.class, "a window", lab -> region(lab).setMapping(MappingMode.PAIRWISE_WINDOW)),
                multicast(BadPool.class, "too small", lab -> region(lab).setBuffers(4)),
                multicast(BadPool.class, "not a member", lab -> region(lab).getMembers().remove(1)),
                multicast(BadPool.class, "for sending", lab -> vm(lab, 0).getVnic().getTx().setBufferPool(region(lab))),
                error(BadRegion.class, "one member", lab -> region(lab).getMembers().remove(1)),
                multicast(BadRegion.class, "three members", lab -> {
                    addFreeCore(lab);
                    VirtualMachine third = LabParts.newVirtualMachine(lab);
                    lab.getServer().getVirtualMachines().add(third);
                    region(lab).getMembers().add(third);
                    region(lab).setMapping(MappingMode.PAIRWISE_WINDOW);
                }), multicast(BadRegion.class, "no member", lab -> region(lab).getMembers().clear()),
                error(DirectRuleWithoutTarget.class, "no target", lab -> routing(lab, 1).setTarget(null)),
                error(DirectRuleWithoutTarget.class, "itself", lab -> routing(lab, 1).setTarget(vm(lab, 0))),
                warning(DirectRuleWithoutRegion.class, "no region", lab -> lab.getSharedRegions().clear()),
                warning(DirectRuleWithoutRegion.class, "a window the other way round", lab -> region(lab).getMembers().move(0, 1)),
                warning(DirectLoop.class, "back again", lab -> {
                    RoutingRule back = LabParts.newRoutingRule(lab, vm(lab, 1));
                    back.setAction(RuleAction.DIRECT);
                    back.setTarget(vm(lab, 0));
                    vm(lab, 1).getTransfer().getRules().add(back);
                    region(lab).setMapping(MappingMode.COMMON_POOL);
                }), error(OutputWithoutTransmitRing.class, "an output", lab -> nic(lab).setTxRingSize(0)),
                new RuleCase(OutputWithoutTransmitRing.class, "an echo", Severity.ERROR, "01-first-packet",
                        lab -> vm(lab, 0).getFunction().setKind(FunctionKind.ECHO)),
                error(FlowRuleWithoutWay.class, "nowhere", lab -> {
                    flow(lab).getChain().clear();
                    flow(lab).setOutput(null);
                }), warning(ChainBeyondSink.class, "a sink in the middle", lab -> vm(lab, 0).getFunction().setKind(FunctionKind.SINK)),
                new RuleCase(ForwardsWithoutSwitch.class, "a forwarder", Severity.WARNING, "01-first-packet",
                        lab -> vm(lab, 0).getFunction().setKind(FunctionKind.FORWARDER)),
                hint(UnusedChain.class, "switched off", lab -> flow(lab).setEnabled(false)), hint(UnusedChain.class, "hidden", lab -> {
                    FlowRule second = LabParts.newFlowRule(lab);
                    second.getChain().add(vm(lab, 1));
                    PacketMatch all = LabFactory.eINSTANCE.createPacketMatch();
                    flow(lab).setMatch(all);
                    lab.getServer().getVirtualSwitch().getFlowRules().add(second);
                }), error(BadCost.class, "no such cost", lab -> cost(lab, "noSuchCost", 1)), error(BadCost.class, "twice", lab -> {
                    cost(lab, "llcHitCycles", 50_000);
                    cost(lab, "llcHitCycles", 60_000);
                }), error(BadCost.class, "the wire has no price", lab -> cost(lab, "linkCycles", 1)),
                error(BadCost.class, "negative", lab -> cost(lab, "llcHitCycles", -1)),
                error(BadCost.class, "endless", lab -> cost(lab, "llcHitCycles", Long.MAX_VALUE)),
                error(BadCost.class, "no parallelism", lab -> cost(lab, "memoryParallelism", 0)),
                error(BadAction.class, "no rule", lab -> action(lab, ActionKind.DISABLE_RULE, null)),
                error(BadAction.class, "no target", lab -> action(lab, ActionKind.SET_COPY_TARGET, "L9")),
                error(BadAction.class, "to ring slots on the way", lab -> action(lab, ActionKind.SET_COPY_TARGET, "RING_SLOT")),
                multicast(BadPool.class, "slots and a pool", lab -> lab.getServer().getHost().setCopyTarget(CopyTarget.RING_SLOT)),
                error(BadAction.class, "no cost", lab -> action(lab, ActionKind.SET_COST, "llcHitCycles")),
                error(UnsupportedInThisVersion.class, "packed ring", lab -> vm(lab, 0).getVnic().getRx().setFormat(RingFormat.PACKED)),
                error(UnsupportedInThisVersion.class, "exclusive LLC", lab -> socket(lab).getLastLevelCache().setInclusion(Inclusion.EXCLUSIVE)),
                error(UnsupportedInThisVersion.class, "L2 that does not contain its L1", lab -> {
                    Cache l2 = LabFactory.eINSTANCE.createCache();
                    l2.setId("l2-of-core0");
                    l2.setSets(8);
                    l2.setWays(4);
                    l2.setInclusion(Inclusion.NON_INCLUSIVE);
                    socket(lab).getCores().get(0).setL2(l2);
                }),
                error(UnsupportedInThisVersion.class, "coalesced kicks", lab -> vm(lab, 0).getVnic().getTx().setNotify(NotifyMode.COALESCED)),
                error(UnsupportedInThisVersion.class, "a transmit ring that waits", lab -> vm(lab, 0).getVnic().getTx().setFullPolicy(FullPolicy.BACKPRESSURE)),
                error(UnsupportedInThisVersion.class, "a receive ring that falls back", lab -> vm(lab, 0).getVnic().getRx().setFullPolicy(FullPolicy.FALL_BACK)),
                error(UnsupportedInThisVersion.class, "a machine that comes back", lab -> action(lab, ActionKind.RESTORE_VM, null)),
                error(BadAction.class, "nobody fails", lab -> action(lab, ActionKind.FAIL_VM, null)),
                error(TooLarge.class, "huge caches", lab -> {
                    for (Core core : socket(lab).getCores()) {
                        Cache l1 = core.getL1();
                        l1.setSets(1 << 20);
                        l1.setWays(16);
                    }
                }), error(TooLarge.class, "huge rings", lab -> {
                    for (int i = 0; i < 40; i++) {
                        VirtualMachine vm = LabParts.newVirtualMachine(lab);
                        vm.getVnic().getRx().setSize(32_768);
                        addFreeCore(lab);
                        vm.setCore(socket(lab).getCores().get(socket(lab).getCores().size() - 1));
                        lab.getServer().getVirtualMachines().add(vm);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleFindsIt(RuleCase of) {
        List<Diagnostic> before = of.foundIn(Samples.lab(of.sample()));
        List<Diagnostic> found = new ArrayList<>(of.foundIn(of.lab()));
        found.removeAll(before);
        assertFalse(found.isEmpty());
        assertEquals(of.severity(), found.get(0).severity(), found.toString());
        for (Diagnostic d : found) {
            assertFalse(d.message().contains("{"), d.message());
            assertTrue(d.message().split("\\s+").length <= 25, d.message());
            assertTrue(d.message().endsWith("."), d.message());
            assertTrue(d.elementId() != null);
            int words = d.why().split("\\s+").length;
            assertTrue(words >= 15 && words <= 90 && d.why().endsWith("."), words + " words: " + d.why());
            assertFalse(d.why().contains(d.message()), "says more than the sentence: " + d.why());
        }
        assertEquals(of.severity() == Severity.ERROR, ScenarioCompiler.compile(of.lab(), null, java.util.OptionalLong.empty(), Locale.ENGLISH).spec() == null);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void ruleLeavesAloneWhatLooksMuchTheSame(RuleCase of) {
        assertEquals(List.of(), of.foundIn(of.lab()));
    }

    /** For each rule there is a lab of which it alone has something to say. */
    @Test
    void everyRuleIsFoundAlone() {
        Set<String> alone = new TreeSet<>();
        cases().forEach(of -> {
            Set<String> found = new TreeSet<>();
            ScenarioCompiler.check(of.lab(), Locale.ENGLISH).forEach(d -> found.add(d.rule()));
            ScenarioCompiler.check(Samples.lab(of.sample()), Locale.ENGLISH).forEach(d -> found.remove(d.rule()));
            if (found.equals(Set.of(of.rule().getSimpleName()))) {
                alone.add(of.rule().getSimpleName());
            }
        });
        assertEquals(new TreeSet<>(Rules.names()), alone);
    }

    /** Each change removes what it was offered for, leaves a lab that can be written, and is one undoable step. */
    @ParameterizedTest
    @MethodSource("cases")
    void changesPutItRightAndCanBeTakenBack(RuleCase of) throws Exception {
        int fixes = of.foundIn(of.lab()).stream().mapToInt(d -> d.fixes().size()).sum();
        int tried = 0;
        for (int i = 0; i < of.foundIn(of.lab()).size(); i++) {
            for (int f = 0; f < of.foundIn(of.lab()).get(i).fixes().size(); f++) {
                Lab lab = of.lab();
                String before = text(lab);
                Diagnostic problem = of.foundIn(lab).get(i);
                ModelChange change = problem.fixes().get(f);
                assertFalse(change.label().isBlank() || change.label().contains("{"), change.label());
                ChangeRecorder recorder = new ChangeRecorder(lab);
                change.apply();
                ChangeDescription undo = recorder.endRecording();
                assertFalse(of.foundIn(lab).contains(problem) && of.foundIn(lab).stream().anyMatch(d -> d.message().equals(problem.message())), change.label());
                undo.apply();
                assertEquals(before, text(lab), "undone: " + change.label());
                tried++;
            }
        }
        assertEquals(fixes, tried);
    }

    private static String text(Lab lab) {
        return org.eclipse.emf.ecore.util.EcoreUtil.getAllContents(lab, true).hasNext() ? LabFiles.text(lab) : "";
    }

    /** Repairing one problem after the other by its first change ends in a lab that runs. */
    @Test
    void aRuinedLabCanBeRepairedByItsChanges() {
        Lab lab = Samples.lab("04-bypass");
        addFreeCore(lab);
        vm(lab, 0).setCore(null);
        vm(lab, 1).getVnic().getRx().setSize(9);
        lab.getLinks().clear();
        lab.getSharedRegions().clear();
        nic(lab).setTxRingSize(0);
        cost(lab, "noSuchCost", 1);
        lab.getScenarios().get(0).getTraffic().get(0).setLengthBytes(1500);
        for (int i = 0; i < 50; i++) {
            List<Diagnostic> left = ScenarioCompiler.check(lab, Locale.ENGLISH).stream()
                    .filter(d -> d.severity() != Severity.HINT && !d.fixes().isEmpty()).toList();
            if (left.isEmpty()) {
                break;
            }
            left.get(0).fixes().get(0).apply();
        }
        assertEquals(List.of(), ScenarioCompiler.check(lab, Locale.ENGLISH).stream().filter(d -> d.severity() != Severity.HINT).toList());
        ScenarioRun run = Samples.run(lab, RunOptions.DEFAULT);
        assertEquals(2, run.summary().delivered());
    }

    /** An error in a scenario that is not run does not matter. */
    @Test
    void onlyTheChosenScenarioMatters() {
        Lab lab = Samples.lab("01-first-packet");
        var other = LabParts.newScenario(lab);
        lab.getScenarios().add(other);
        other.getTraffic().add(LabParts.newPacket(lab, null));
        assertTrue(ScenarioCompiler.check(lab, Locale.ENGLISH).stream().anyMatch(d -> d.severity() == Severity.ERROR));
        assertEquals(1, Samples.run(lab, RunOptions.DEFAULT).summary().delivered());
    }

    @Test
    void everyRuleIsTried() {
        Set<String> tried = new TreeSet<>();
        cases().forEach(c -> tried.add(c.rule().getSimpleName()));
        Set<String> all = new TreeSet<>(Rules.names());
        assertEquals(all, tried);
    }

    @Test
    void anEmptyLabIsToldSo() {
        Lab lab = LabFactory.eINSTANCE.createLab();
        List<Diagnostic> found = ScenarioCompiler.check(lab, Locale.ENGLISH);
        assertTrue(found.stream().anyMatch(d -> d.message().equals("The lab has no server.")), found.toString());
        Server server = LabFactory.eINSTANCE.createServer();
        lab.setServer(server);
        assertFalse(ScenarioCompiler.check(lab, Locale.ENGLISH).isEmpty());
    }
}
