package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.LabParts;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Protocol;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.scenario.TestPacket;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceEvent;

/** What the tester says without a run is what a run does: for random rules and packets, rule by rule and field by field. */
class RuleTesterTest {
    private static final String[] ADDRESSES = {"10.0.2.7", "10.0.2.200", "10.0.9.1", "192.168.0.1", "2001:db8::7"};
    private static final String[] PREFIXES = {"10.0.2.0/24", "10.0.0.0/8", "10.0.2.7", "0.0.0.0/1", "2001:db8::/32", "10.0.2.128/25"};
    private static final Protocol[] PROTOCOLS = {Protocol.UDP, Protocol.TCP, Protocol.ICMP, Protocol.ANY};
    private static final int[] PORTS = {80, 443, 5000};

    private final RuleTester tester = new RuleTester(Locale.ENGLISH);

    private static void scatter(PacketMatch match, Random random) {
        if (random.nextInt(3) == 0) {
            match.setSrcIp(PREFIXES[random.nextInt(PREFIXES.length - 2)]);
        } else if (random.nextBoolean()) {
            match.setDstIp(PREFIXES[random.nextInt(PREFIXES.length)]);
        }
        if (random.nextInt(3) == 0) {
            match.setProtocol(PROTOCOLS[random.nextInt(PROTOCOLS.length)]);
        }
        if (random.nextInt(4) == 0) {
            match.setDstPort(PORTS[random.nextInt(PORTS.length)]);
        }
        if (random.nextInt(6) == 0) {
            match.setVlan(random.nextInt(2));
        }
    }

    private static void scatter(PacketHeader header, Random random) {
        String to = ADDRESSES[random.nextInt(ADDRESSES.length)];
        header.setDstIp(to);
        header.setSrcIp(to.indexOf(':') < 0 ? ADDRESSES[random.nextInt(ADDRESSES.length - 1)] : "2001:db8::1");
        header.setProtocol(PROTOCOLS[random.nextInt(PROTOCOLS.length)]);
        header.setDstPort(PORTS[random.nextInt(PORTS.length)]);
        header.setSrcPort(PORTS[random.nextInt(PORTS.length)]);
        header.setVlan(random.nextInt(2));
    }

    private static Lab lab(long seed) {
        Random random = new Random(seed);
        Lab lab = Samples.lab("04-bypass");
        VirtualMachine sender = lab.getServer().getVirtualMachines().get(0);
        VirtualMachine receiver = lab.getServer().getVirtualMachines().get(1);
        sender.getFunction().getRules().clear();
        sender.getTransfer().getRules().clear();
        for (int i = 0; i < 5; i++) {
            RoutingRule rule = LabParts.newRoutingRule(lab, sender);
            sender.getTransfer().getRules().add(rule);
            boolean direct = random.nextBoolean();
            rule.setAction(direct ? RuleAction.DIRECT : RuleAction.TO_SWITCH);
            rule.setTarget(direct ? receiver : null);
            rule.setPriority(random.nextInt(3));
            rule.setEnabled(random.nextInt(5) > 0);
            scatter(rule.getMatch(), random);
        }
        List<FlowRule> flows = lab.getServer().getVirtualSwitch().getFlowRules();
        FlowRule pattern = flows.get(0);
        pattern.setPriority(0);
        for (int i = 0; i < 3; i++) {
            FlowRule rule = org.eclipse.emf.ecore.util.EcoreUtil.copy(pattern);
            rule.setId("scattered" + i);
            rule.setMatch(LabFactory.eINSTANCE.createPacketMatch());
            rule.setPriority(random.nextInt(3));
            rule.setEnabled(random.nextInt(5) > 0);
            scatter(rule.getMatch(), random);
            flows.add(random.nextInt(2), rule);
        }
        pattern.setMatch(LabFactory.eINSTANCE.createPacketMatch());
        var traffic = lab.getScenarios().get(0).getTraffic();
        PacketSpec first = (PacketSpec) traffic.get(0);
        lab.getScenarios().get(0).getActions().clear();
        traffic.clear();
        for (int i = 0; i < 8; i++) {
            PacketSpec packet = org.eclipse.emf.ecore.util.EcoreUtil.copy(first);
            packet.setId("q" + i);
            packet.setAtNanos(i * 60_000L);
            scatter(packet.getHeader(), random);
            traffic.add(packet);
        }
        return lab;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theAnswerIsWhatTheRunDecides(long seed) {
        Lab lab = lab(seed);
        VirtualMachine sender = lab.getServer().getVirtualMachines().get(0);
        ScenarioRun run = Samples.run(lab, RunOptions.DEFAULT);
        List<Traffic> packets = lab.getScenarios().get(0).getTraffic();
        int table = run.log().schema().components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).findFirst().orElseThrow().id();
        int decided = 0;
        int lookedUp = 0;
        for (int e = 1; e <= run.log().size(); e++) {
            TraceEvent event = run.log().event(e);
            boolean decides = event.kind() == EventKind.DECIDE && event.component().path().startsWith(sender.getId());
            if (!decides && event.kind() != EventKind.SWITCH_LOOKUP) {
                continue;
            }
            int number = (int) run.history().at(e).get(table, FieldKind.NUMBER, event.packet());
            ringside.engine.machine.PacketHeader header = TestPacket.of(packets.get(number - 1)).header();
            RulesRead said = decides ? tester.read(sender, header) : tester.read(lab.getServer().getVirtualSwitch(), header);
            assertEquals(run.explainer().rules(e).orElseThrow().rules(), said.rules(), () -> "event " + event.number());
            int taken = said.rules().stream().filter(rule -> rule.outcome() == RulesRead.Outcome.TAKEN).mapToInt(RulesRead.Rule::row).findFirst().orElse(0);
            assertEquals(event.argument("rule"), taken);
            decided += decides ? 1 : 0;
            lookedUp += decides ? 0 : 1;
        }
        assertTrue(decided > 0 && lookedUp >= 8, decided + " decisions, " + lookedUp + " look-ups");
    }

    @Test
    void aPacketIsReadOverTheFirstOfTheLabOrTheOneThatIsNamed() {
        Lab lab = Samples.lab("04-bypass");
        TestPacket packet = TestPacket.parse(lab, "dst=10.0.9.1, proto=tcp,dstPort=22");
        assertEquals("10.0.9.1", packet.text(Literals.PACKET_HEADER__DST_IP));
        assertEquals("TCP", packet.text(Literals.PACKET_HEADER__PROTOCOL));
        TestPacket whole = TestPacket.first(lab);
        assertEquals(whole.text(Literals.PACKET_HEADER__SRC_IP), packet.text(Literals.PACKET_HEADER__SRC_IP));
        String id = lab.getScenarios().get(0).getTraffic().get(0).getId();
        assertEquals("0", TestPacket.parse(lab, id + ",dstPort=0").text(Literals.PACKET_HEADER__DST_PORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dst=300.1.1.1", "vlan=5000", "proto=SCTP", "colour=red", "nobody", "dst=10.0.0.1,80", "srcMac=52:54"})
    void whatIsNoPacketIsRefused(String text) {
        Lab lab = Samples.lab("04-bypass");
        assertThrows(IllegalArgumentException.class, () -> TestPacket.parse(lab, text));
    }
}
