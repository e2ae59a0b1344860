package ringside.engine.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.IpAddress;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.FunctionRuleSpec;
import ringside.engine.machine.MachineSpec.FunctionSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.Verdict;

/** What network functions make of headers: rewriting, the longest prefix, a stable and even spread. */
class FunctionRulesTest {
    private static final PacketHeader PACKET = new PacketHeader(0xA1, 0xB2, 7, 0x0A000105, 0xC0A80209, 6, 4000, 80);

    private static FunctionRules rules(FunctionKind kind, FunctionRuleSpec... rules) {
        return new FunctionRules(new FunctionSpec("f", "F", kind, 0, List.of(rules)));
    }

    private static PacketMatch to(int ip, int bits) {
        return PacketMatch.ipv4(-1, -1, -1, 0, 0, ip, bits, -1, -1, -1);
    }

    private static FunctionRuleSpec toMac(String id, PacketMatch match, long mac) {
        return new FunctionRuleSpec(id, match, Verdict.REWRITE, -1, mac, null, null, -1, -1);
    }

    /** Source translation as in RFC 3022: source address and port, nothing else. */
    @Test
    void natRewritesTheSourceAndNothingElse() {
        FunctionRules nat = rules(FunctionKind.NAT,
                new FunctionRuleSpec("out", PacketMatch.ANY, Verdict.REWRITE, -1, -1, IpAddress.ipv4(0xCB007101), null, 1024, -1));
        PacketHeader out = nat.rewritten(PACKET, nat.choose(PACKET));
        assertEquals(new PacketHeader(0xA1, 0xB2, 7, 0xCB007101, 0xC0A80209, 6, 1024, 80), out);
        assertEquals(out, nat.rewritten(PACKET, 1), "the second packet of the flow");
        PacketHeader ping = new PacketHeader(1, 2, 0, 3, 4, 1, 0, 0);
        assertEquals(new PacketHeader(1, 2, 0, 0xCB007101, 4, 1, 0, 0), nat.rewritten(ping, 1), "ICMP has no ports");
        PacketHeader six = new PacketHeader(1, 2, 0, 6, 5, 6, 7, 8, 17, 9, 10);
        assertEquals(new PacketHeader(1, 2, 0, 6, 5, 6, 7, 8, 17, 1024, 10), nat.rewritten(six, 1), "an IPv4 address goes into no IPv6 packet");
    }

    @Test
    void aFirewallTakesTheFirstRuleThatMatches() {
        FunctionRules firewall = rules(FunctionKind.FIREWALL, new FunctionRuleSpec("a", to(0xC0A80300, 24), Verdict.BLOCK),
                new FunctionRuleSpec("b", to(0xC0A80000, 16), Verdict.PASS), new FunctionRuleSpec("c", to(0xC0A80209, 32), Verdict.BLOCK));
        assertEquals(2, firewall.choose(PACKET));
        assertEquals(0, firewall.choose(new PacketHeader(1, 2, 0, 3, 4, 6, 5, 6)));
    }

    /** 192.168.2.9 lies in /0, /16, /24 and /30, and not in the /32 beside it: the /30 wins wherever it stands. */
    @Test
    void aRouterTakesTheLongestPrefix() {
        FunctionRules router = rules(FunctionKind.ROUTER, toMac("default", PacketMatch.ANY, 10), toMac("thirty", to(0xC0A80208, 30), 30),
                toMac("sixteen", to(0xC0A80000, 16), 16), toMac("twenty-four", to(0xC0A80200, 24), 24), toMac("host", to(0xC0A8020A, 32), 32));
        assertEquals(2, router.choose(PACKET));
        assertEquals(30, router.rewritten(PACKET, 2).dstMac());
        assertEquals(1, router.choose(new PacketHeader(1, 2, 0, 3, 0x08080808, 6, 5, 6)));
    }

    /** Each flow keeps its target; a thousand flows over three targets spread like a thousand throws of a die with three sides. */
    @Test
    void aLoadBalancerSpreadsFlowsAndKeepsThem() {
        FunctionRules balancer = rules(FunctionKind.LOAD_BALANCER, new FunctionRuleSpec("deny", PacketMatch.ipv4(-1, -1, -1, 0, 0, 0, 0, -1, -1, 23), Verdict.BLOCK),
                toMac("a", PacketMatch.ANY, 1), new FunctionRuleSpec("other", to(0x01010101, 32), Verdict.PASS), toMac("b", PacketMatch.ANY, 2),
                toMac("c", PacketMatch.ANY, 3));
        Map<Integer, Integer> count = new HashMap<>();
        Random random = new Random(3);
        for (int flow = 0; flow < 1000; flow++) {
            PacketHeader h = new PacketHeader(1, 2, 0, random.nextInt(), random.nextInt(), 6, random.nextInt(65536), 80);
            int row = balancer.choose(h);
            assertEquals(row, balancer.choose(new PacketHeader(77, 88, 9, (int) h.srcLo(), (int) h.dstLo(), 6, h.srcPort(), 80)), "the same five fields");
            count.merge(row, 1, Integer::sum);
        }
        assertEquals(java.util.Set.of(2, 4, 5), count.keySet());
        // Four standard deviations: 4 x sqrt(1000 x 1/3 x 2/3) = 60.
        count.values().forEach(n -> assertTrue(Math.abs(n - 333) <= 60, count.toString()));
        assertEquals(1, balancer.choose(new PacketHeader(1, 2, 0, 3, 4, 6, 5, 23)));
    }
}
