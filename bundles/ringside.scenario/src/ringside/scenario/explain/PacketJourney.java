package ringside.scenario.explain;

import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.time.PacketTimes.Interval;

/**
 * Where a packet has been, hop by hop: how long it stayed in each place there, and what was decided about it and why. The stays follow
 * each other without a gap, so that they and the hops add up to its latency exactly, in cycles and in nanoseconds.
 *
 * @param packet  the instance
 * @param name    {@code p7}
 * @param born    tick at which it was sent
 * @param latency ticks from then until it was delivered or dropped, or until the last event looked at
 * @param gone    whether it was delivered or dropped
 */
public record PacketJourney(int packet, String name, long born, long latency, boolean gone, List<Hop> hops) {
    public PacketJourney {
        hops = List.copyOf(hops);
    }

    /**
     * A part of the way: the wire and the NIC, the host, a machine.
     *
     * @param at    the component; the NIC for the wires
     * @param event the first event of the packet there
     * @param nanos thousandths of a nanosecond
     */
    public record Hop(ComponentInfo at, int event, long ticks, long nanos, List<Stay> stays, List<Decided> decisions) {
        public Hop {
            stays = List.copyOf(stays);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * A time in one place.
     *
     * @param what  in words: {@code waits in VM 1 rx}
     * @param nanos thousandths of a nanosecond
     */
    public record Stay(Interval interval, String what, long nanos) {
    }

    /**
     * Something that was decided about the packet.
     *
     * @param because a clause that follows "because"; may be empty
     */
    public record Decided(int event, String sentence, String because) {
    }

    /** Whether the packet waits there: in a ring, for a core, for others of its batch. */
    public static boolean waits(Interval interval) {
        return switch (interval.place()) {
            case QUEUED, READY, BATCH -> true;
            default -> false;
        };
    }
}
