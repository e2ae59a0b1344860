package ringside.engine.guest;

import java.util.Arrays;
import ringside.engine.flow.FlowKey;
import ringside.engine.flow.FlowMask;
import ringside.engine.flow.TupleSpace;
import ringside.engine.machine.PacketHeader;
import ringside.trace.RuleKey;

/** The latest packet of each flow that came by; of at most 65 536 flows, then all are forgotten. */
final class FlowOrder {
    private static final int FLOWS = 65_536;

    private final TupleSpace flows = new TupleSpace(1, FLOWS);
    private final long[] words = new long[FlowKey.WORDS];
    private int[] latest = new int[16];

    /** Whether a later packet of this flow has come by already. @param number counts the packets as they were sent */
    boolean overtaken(PacketHeader header, int number) {
        FlowKey.pack(-1, header, words);
        if (flows.full()) {
            flows.clear();
        }
        int known = flows.count();
        int slot = flows.find(FlowMask.of(RuleKey.CONTENT, header), words, true);
        if (slot >= latest.length) {
            latest = Arrays.copyOf(latest, Math.max(slot + 1, latest.length * 2));
        }
        boolean overtaken = flows.count() == known && number < latest[slot];
        latest[slot] = overtaken ? latest[slot] : number;
        return overtaken;
    }
}
