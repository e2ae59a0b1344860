package ringside.engine.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.FlowMask;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.Path;
import ringside.trace.RuleKey;

/** The routing table against a list of rules that is read one by one, with addresses as whole numbers. */
class RoutingTableTest {
    private final Random random = new Random(5);

    private static BigInteger number(long hi, long lo) {
        return new BigInteger(Long.toUnsignedString(hi)).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(lo)));
    }

    private static boolean begins(int version, BigInteger address, BigInteger prefix, int bits) {
        int rest = (version == 6 ? 128 : 32) - bits;
        return address.shiftRight(rest).equals(prefix.shiftRight(rest));
    }

    private static boolean matches(PacketMatch m, PacketHeader h) {
        return (m.version() == 0 || m.version() == h.version() && begins(h.version(), number(h.dstHi(), h.dstLo()), number(m.dstHi(), m.dstLo()), m.dstBits())
                && begins(h.version(), number(h.srcHi(), h.srcLo()), number(m.srcHi(), m.srcLo()), m.srcBits()))
                && (m.dstPort() < 0 || m.dstPort() == h.dstPort());
    }

    private PacketHeader header() {
        boolean six = random.nextBoolean();
        long mask = six ? 0xF000_0000_0000_000FL : 0xF000_000FL;
        return new PacketHeader(1, 2, 0, six ? 6 : 4, six ? random.nextLong() & mask : 0, random.nextLong() & mask, six ? random.nextLong() & mask : 0,
                random.nextLong() & mask, 17, 4000, random.nextInt(2));
    }

    private PacketMatch match() {
        PacketHeader h = header();
        int most = h.version() == 6 ? 128 : 32;
        return new PacketMatch(-1, -1, -1, h.version(), h.srcHi(), h.srcLo(), random.nextInt(6) == 0 ? random.nextInt(most + 1) : 0, h.dstHi(), h.dstLo(),
                random.nextInt(3) > 0 ? random.nextInt(4) : random.nextInt(most + 1), -1, -1, random.nextInt(3) - 1);
    }

    @Test
    void theFirstRuleByPriorityThatMatchesDecides() {
        int found = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            List<RoutingRuleSpec> rules = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                rules.add(new RoutingRuleSpec("r" + i, "Rule", random.nextInt(5) > 0, random.nextInt(3), match(), Path.DIRECT, i));
            }
            List<RoutingRuleSpec> ordered = new ArrayList<>(rules);
            ordered.sort(Comparator.comparing(r -> -r.priority()));
            PacketHeader packet = header();
            int expected = 0;
            for (int i = 0; i < ordered.size() && expected == 0; i++) {
                expected = ordered.get(i).enabled() && matches(ordered.get(i).match(), packet) ? i + 1 : 0;
            }
            assertEquals(expected, new RoutingTable(rules, 0).match(packet), () -> packet + " by " + ordered);
            found += expected > 0 ? 1 : 0;
        }
        assertTrue(found > 3000 && found < 17_000, found + " matched");
    }

    /** Pushed rules come and go in a table of few rows; each is for exactly the destinations that were pushed. */
    @Test
    void pushedRulesAreFoundWhileTheyAreThere() {
        RoutingTable table = new RoutingTable(List.of(), 5);
        List<PacketHeader> there = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            PacketHeader h = header();
            int known = -1;
            for (int i = 0; i < there.size(); i++) {
                PacketHeader t = there.get(i);
                known = t.version() == h.version() && t.dstHi() == h.dstHi() && t.dstLo() == h.dstLo() ? i : known;
            }
            assertEquals(known < 0 ? 0 : rows.get(known), table.match(h));
            if (known >= 0 && random.nextBoolean()) {
                table.remove(rows.remove(known));
                there.remove(known);
            } else if (known < 0) {
                long[] words = new long[FlowKey.WORDS];
                FlowKey.pack(-1, h, words);
                int row = table.push(FlowMask.of(RuleKey.DST_IP, h), words, 3);
                assertEquals(there.size() == 5, row == 0, "a table of five rows");
                if (row > 0) {
                    assertTrue(!rows.contains(row) && table.target(row) == 3 && table.isPushed(row));
                    there.add(h);
                    rows.add(row);
                } else {
                    table.remove(rows.remove(0));
                    there.remove(0);
                }
            }
        }
    }
}
