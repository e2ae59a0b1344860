package ringside.ui.playback;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.DropReason;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.time.Position;

/**
 * What must hold at every moment: packets generated and replicated are delivered, dropped or in flight, a packet in flight being
 * one that has a place; lines filled into caches are resident or have left them again.
 *
 * @param packets   generated and replicated
 * @param resident  valid lines in all caches
 * @param gone      lines that were evicted or invalidated
 * @param inFlight  packet instances that have a place
 */
public record Conservation(long packets, long delivered, long dropped, List<Integer> inFlight, long fills, long resident, long gone, long switchPasses,
        long directTransfers, boolean hasSwitch) {

    /**
     * At a position of a run. Counters are written when an event ends; within a burst what counts is the state before it.
     */
    public static Conservation at(StateHistory history, Position position) {
        return at(history.at(position.insideBurst() ? position.event() - 1 : position.event()));
    }

    static Conservation at(StateView state) {
        long generated = 0;
        long delivered = 0;
        long dropped = 0;
        long passes = 0;
        long direct = 0;
        long fills = 0;
        long gone = 0;
        long resident = 0;
        boolean hasSwitch = false;
        List<Integer> inFlight = new ArrayList<>();
        for (ComponentInfo c : state.schema().components()) {
            if (c.kind() == ComponentKind.RUN) {
                generated += state.get(c.id(), FieldKind.GENERATED) + state.get(c.id(), FieldKind.REPLICATED);
                delivered += state.get(c.id(), FieldKind.DELIVERED);
                for (DropReason reason : DropReason.values()) {
                    dropped += state.get(c.id(), FieldKind.DROPPED, reason.ordinal());
                }
                passes += state.get(c.id(), FieldKind.SWITCH_PASSES);
                direct += state.get(c.id(), FieldKind.DIRECT_TRANSFERS);
            } else if (c.kind() == ComponentKind.PACKETS) {
                collectInFlight(state, state.schema().field(c.id(), FieldKind.PLACE), inFlight);
            } else if (c.kind() == ComponentKind.CACHE) {
                fills += state.get(c.id(), FieldKind.FILLS);
                gone += state.get(c.id(), FieldKind.EVICTED) + state.get(c.id(), FieldKind.INVALIDATED);
                resident += resident(state, state.schema().field(c.id(), FieldKind.LINE));
            } else if (c.kind() == ComponentKind.SWITCH) {
                hasSwitch = true;
            }
        }
        return new Conservation(generated, delivered, dropped, inFlight, fills, resident, gone, passes, direct, hasSwitch);
    }

    private static void collectInFlight(StateView state, StateField place, List<Integer> inFlight) {
        if (place == null) {
            return;
        }
        for (int i = state.next(place, 0); i >= 0; i = state.next(place, i + 1)) {
            inFlight.add(i);
        }
    }

    private static long resident(StateView state, StateField lines) {
        long valid = 0;
        for (int i = 0; lines != null && i < lines.length(); i++) {
            valid += LineWord.valid(state.get(lines.id(), i)) ? 1 : 0;
        }
        return valid;
    }

    public boolean packetsHold() {
        return packets == delivered + dropped + inFlight.size();
    }

    public boolean linesHold() {
        return fills == resident + gone;
    }

    public boolean holds() {
        return packetsHold() && linesHold();
    }
}
