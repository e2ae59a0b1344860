package ringside.engine.guest;

import ringside.engine.flow.FlowKey;
import ringside.engine.flow.FlowMask;
import ringside.engine.machine.IpAddress;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.FunctionRuleSpec;
import ringside.engine.machine.MachineSpec.FunctionSpec;
import ringside.engine.machine.PacketHeader;
import ringside.trace.RuleKey;
import ringside.trace.Verdict;

/**
 * Which rule of a network function a packet meets, and the header that the rule gives it. The first rule that matches decides. A router
 * takes the one with the longest destination prefix instead, the first among equals (RFC 1812, 5.2.4.3). A load balancer takes, of the
 * rules that match and rewrite, the one that the hash of addresses, protocol and ports falls on, so that a flow keeps its destination;
 * a rule that blocks or passes goes before where it stands before them.
 *
 * <p>Headers made before are kept, so that a flow in its steady state costs no allocation.
 */
final class FunctionRules {
    private static final int KEPT = 256;
    private static final int TCP = 6;
    private static final int UDP = 17;

    private final FunctionSpec spec;
    private final long[] words = new long[FlowKey.WORDS];
    private final PacketHeader[] before = new PacketHeader[KEPT];
    private final PacketHeader[] after = new PacketHeader[KEPT];
    private final int[] byRow = new int[KEPT];

    FunctionRules(FunctionSpec spec) {
        this.spec = spec;
    }

    /** Row from 1; 0 where no rule matches. */
    int choose(PacketHeader header) {
        int first = next(header, 0);
        if (first == 0) {
            return 0;
        }
        return switch (spec.kind()) {
            case ROUTER -> longest(header, first);
            case LOAD_BALANCER -> rewrites(first) ? balanced(header, first) : first;
            default -> first;
        };
    }

    /** The first row after {@code row} that matches, 0 for none. */
    private int next(PacketHeader header, int row) {
        for (int i = row; i < spec.rules().size(); i++) {
            if (spec.rules().get(i).match().matches(header)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean rewrites(int row) {
        return spec.rules().get(row - 1).verdict() == Verdict.REWRITE;
    }

    private int longest(PacketHeader header, int first) {
        int best = first;
        for (int row = next(header, first); row > 0; row = next(header, row)) {
            if (bits(row) > bits(best)) {
                best = row;
            }
        }
        return best;
    }

    private int bits(int row) {
        return spec.rules().get(row - 1).match().dstBits();
    }

    private int balanced(PacketHeader header, int first) {
        int targets = 0;
        for (int row = first; row > 0; row = next(header, row)) {
            targets += rewrites(row) ? 1 : 0;
        }
        FlowKey.pack(-1, header, words);
        int chosen = FlowMask.hash(FlowMask.of(RuleKey.FIVE_TUPLE, header), words, targets);
        int row = first;
        while (chosen > 0 || !rewrites(row)) {
            chosen -= rewrites(row) ? 1 : 0;
            row = next(header, row);
        }
        return row;
    }

    /** The header after a rule that rewrites; of row 0 that of an echo. Addresses of another version and ports of a protocol without stay as they are. */
    PacketHeader rewritten(PacketHeader h, int row) {
        FlowKey.pack(-1, h, words);
        int at = FlowMask.hash(FlowMask.of(RuleKey.CONTENT, h), words, KEPT);
        if (byRow[at] != row || !h.equals(before[at])) {
            before[at] = h;
            after[at] = row == 0 ? h.reversed() : make(h, spec.rules().get(row - 1));
            byRow[at] = row;
        }
        return after[at];
    }

    private static PacketHeader make(PacketHeader h, FunctionRuleSpec rule) {
        IpAddress src = ofVersion(rule.newSrcIp(), h.version());
        IpAddress dst = ofVersion(rule.newDstIp(), h.version());
        boolean ports = h.protocol() == TCP || h.protocol() == UDP;
        return new PacketHeader(rule.newSrcMac() < 0 ? h.srcMac() : rule.newSrcMac(), rule.newDstMac() < 0 ? h.dstMac() : rule.newDstMac(), h.vlan(),
                h.version(), src == null ? h.srcHi() : src.hi(), src == null ? h.srcLo() : src.lo(), dst == null ? h.dstHi() : dst.hi(),
                dst == null ? h.dstLo() : dst.lo(), h.protocol(), ports && rule.newSrcPort() >= 0 ? rule.newSrcPort() : h.srcPort(),
                ports && rule.newDstPort() >= 0 ? rule.newDstPort() : h.dstPort());
    }

    private static IpAddress ofVersion(IpAddress address, int version) {
        return address != null && address.version() == version ? address : null;
    }
}
