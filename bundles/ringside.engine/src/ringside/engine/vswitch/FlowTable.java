package ringside.engine.vswitch;

import java.util.HashMap;
import java.util.Map;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.PacketHeader;
import ringside.trace.SwitchStage;

/**
 * The flow caches of the switch. The exact match cache knows a flow by its port and every header field; it holds a bounded number
 * of entries and takes a new one with a probability of one in {@code inverse} (Open vSwitch: 8 192 and 100). A megaflow covers all
 * flows of a port that one rule decides. What neither knows goes to the slow path, which installs a megaflow.
 */
final class FlowTable {
    private final int exactEntries;
    private final int inverse;
    private final RandomStreams.Stream random;
    private final Map<Flow, Boolean> exact = new HashMap<>();
    private final Map<Megaflow, Boolean> megaflows = new HashMap<>();

    private record Flow(int port, PacketHeader header) {
    }

    private record Megaflow(int port, int rule, long dstMac) {
    }

    FlowTable(int exactEntries, int inverse, RandomStreams.Stream random) {
        this.exactEntries = exactEntries;
        this.inverse = inverse;
        this.random = random;
    }

    /** The stage that answers; what it did not know is learnt. {@code rule} is -1 where the address decides. */
    SwitchStage lookUp(int port, PacketHeader header, int rule) {
        Flow flow = new Flow(port, header);
        if (exact.containsKey(flow)) {
            return SwitchStage.EXACT_MATCH;
        }
        Megaflow megaflow = new Megaflow(port, rule, rule < 0 ? header.dstMac() : 0);
        boolean known = megaflows.putIfAbsent(megaflow, Boolean.TRUE) != null;
        if (inverse > 0 && exact.size() < exactEntries && (inverse == 1 || random.below(inverse) == 0)) {
            exact.put(flow, Boolean.TRUE);
        }
        return known ? SwitchStage.MEGAFLOW : SwitchStage.UPCALL;
    }

    void clear() {
        exact.clear();
        megaflows.clear();
    }
}
