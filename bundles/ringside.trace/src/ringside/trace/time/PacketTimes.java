package ringside.trace.time;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Where a packet instance spent its time. A packet is at each tick in exactly one place, so the intervals follow each other without
 * a gap and add up exactly to its latency. Until it was made, a replica was where its parent was, at last.
 *
 * @param packet    the instance
 * @param intervals in order, none of them empty
 * @param born      tick at which it got its first place; 0 where it has had none
 * @param end       tick at which it was delivered or dropped, or, while it is on its way, of the last event looked at
 * @param gone      whether it was delivered or dropped
 */
public record PacketTimes(int packet, List<Interval> intervals, long born, long end, boolean gone) {

    /**
     * A time in one place.
     *
     * @param place    where
     * @param at       component id, see {@link Place}; 0 for none
     * @param activity what is done to it while it runs, otherwise {@code NONE}
     * @param from     first tick
     * @param to       tick after the last one
     * @param event    the event that moved it there
     */
    public record Interval(Place place, int at, Chapter activity, long from, long to, int event) {
        public long ticks() {
            return to - from;
        }
    }

    /** Ticks from birth to end: the sum of the intervals. */
    public long latency() {
        return end - born;
    }

    /** Ticks spent in places of this sort. */
    public long in(Place place) {
        return intervals.stream().filter(interval -> interval.place == place).mapToLong(Interval::ticks).sum();
    }

    /** The times of a packet in the trace so far. */
    public static PacketTimes of(TraceLog log, int packet) {
        return of(log, packet, log.size());
    }

    /** The times of a packet up to and including an event. */
    public static PacketTimes of(TraceLog log, int packet, int lastEvent) {
        return new Reading(log, packet, lastEvent).read();
    }

    /** Reads the facts from the birth of the first ancestor on. */
    private static final class Reading {
        private final TraceLog log;
        private final int packet;
        private final int lastEvent;
        private final int placeField;
        private final int atField;
        private final int activityField;
        private final int parentField;
        private final int numberField;

        private final List<Interval> intervals = new ArrayList<>();
        /** The packet, or, before it is made, the ancestor it will be made from. */
        private int followed;
        /** What was assigned to it. */
        private Where written = NOWHERE;
        /** Whether the packet itself has had a place. */
        private boolean made;
        /** Where the interval under way is. */
        private Where where = NOWHERE;
        private long since;
        private int sinceEvent;
        private boolean placed;
        private long born;

        private static final Where NOWHERE = new Where(Place.NONE, 0, Chapter.NONE);

        private record Where(Place place, int at, Chapter activity) {
        }

        Reading(TraceLog log, int packet, int lastEvent) {
            this.log = log;
            this.packet = packet;
            this.lastEvent = lastEvent;
            StateSchema schema = log.schema();
            int table = schema.components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).mapToInt(ComponentInfo::id).findFirst().orElse(0);
            placeField = field(schema, table, FieldKind.PLACE);
            atField = field(schema, table, FieldKind.AT);
            activityField = field(schema, table, FieldKind.ACTIVITY);
            parentField = field(schema, table, FieldKind.PARENT);
            numberField = field(schema, table, FieldKind.NUMBER);
        }

        private static int field(StateSchema schema, int component, FieldKind kind) {
            StateField field = schema.field(component, kind);
            return field == null ? -1 : field.id();
        }

        PacketTimes read() {
            List<Integer> ancestors = new ArrayList<>();
            int first = birth(packet, ancestors);
            followed = ancestors.get(0);
            TraceEvent e = log.event(0);
            boolean gone = false;
            for (int number = first; number > 0 && number <= lastEvent && !gone; number++) {
                gone = take(e.moveTo(number), ancestors);
            }
            if (placed && !gone) {
                close(e.tick());
            }
            return new PacketTimes(packet, List.copyOf(intervals), born, placed ? e.tick() : 0, gone);
        }

        /** The first event of the oldest ancestor; adds the line of descent, oldest first. */
        private int birth(int of, List<Integer> ancestors) {
            ancestors.add(0, of);
            int first = firstEvent(of);
            // An instance is made in its own first event, or in one that led to it.
            for (TraceEvent e = log.event(first); e.number() > 0; e.moveTo(e.cause())) {
                boolean made = false;
                for (long f = e.firstFact(); f < e.endFact(); f++) {
                    if (log.factIndex(f) == of && log.factField(f) == parentField) {
                        return birth((int) log.factValue(f), ancestors);
                    }
                    made |= log.factIndex(f) == of && log.factField(f) == numberField;
                }
                if (made) {
                    return e.number();
                }
            }
            return first;
        }

        private int firstEvent(int of) {
            TraceEvent e = log.event(log.lastEventOfPacket(of));
            while (e.previousOfPacket() > 0) {
                e.moveTo(e.previousOfPacket());
            }
            return e.number();
        }

        /** Follows one event; whether the packet has come to its end in it. */
        private boolean take(TraceEvent e, List<Integer> ancestors) {
            for (long f = e.firstFact(); f < e.endFact(); f++) {
                int field = log.factField(f);
                int index = log.factIndex(f);
                long value = log.factValue(f);
                if (field == parentField && value == followed && ancestors.contains(index)) {
                    followed = index;
                    written = NOWHERE;
                } else if (index == followed && field == placeField) {
                    written = new Where(Place.values()[(int) value], written.at, written.activity);
                } else if (index == followed && field == atField) {
                    written = new Where(written.place, (int) value, written.activity);
                } else if (index == followed && field == activityField) {
                    written = new Where(written.place, written.at, Chapter.of((int) value));
                }
            }
            made |= followed == packet && written.place != Place.NONE;
            boolean gone = made && written.place == Place.NONE;
            // What is yet to be made from an ancestor that is gone is still where that one was last.
            if (written.place == Place.NONE && !gone || written.equals(where)) {
                return false;
            }
            close(e.tick());
            where = written;
            since = e.tick();
            sinceEvent = e.number();
            if (!placed) {
                placed = true;
                born = e.tick();
            }
            return gone;
        }

        private void close(long tick) {
            if (where.place != Place.NONE && tick > since) {
                intervals.add(new Interval(where.place, where.at, where.activity, since, tick, sinceEvent));
            }
        }
    }
}
