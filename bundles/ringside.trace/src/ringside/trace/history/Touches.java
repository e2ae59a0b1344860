package ringside.trace.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.MemoryMap;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Reads neighbouring events one after the other and says which cells of caches and slots of rings each touched. A line of a burst
 * touches a cell once: where it was found there, or where it changed the cell's word (a fill, an eviction, a new coherence state).
 * A slot of a ring is touched by every index that passes it: offered, taken, used, read.
 */
final class Touches {
    /** Of a free-running index of a virtqueue. */
    private static final long INDEX_MASK = 0xFFFF;

    /**
     * What one event touched.
     *
     * @param places field times 2^32, plus index; a place is named once for each line that touched it
     * @param ends   of the first k + 1 parts how many places: part 0 is what belongs to no line, part k line k
     */
    record OfEvent(long[] places, int[] ends) {
        /** Places touched up to a line, 0 for the whole event. */
        int upTo(int line) {
            return line == 0 ? places.length : ends[line];
        }
    }

    private final TraceLog log;
    private final StateSchema schema;
    private final MemoryMap memory;
    private final StateView before;
    /** The cells of each core's caches, nearest first; those of the last level for 0. */
    private final Map<Integer, List<StateField>> caches = new HashMap<>();
    private final Map<Long, Long> written = new HashMap<>();
    private long[] places = new long[64];
    private int count;

    /** To read from the event {@code first} on. */
    Touches(StateHistory history, int first) {
        log = history.log();
        schema = history.schema();
        memory = schema.memory();
        before = history.at(first - 1);
        for (ComponentInfo cache : schema.components()) {
            if (cache.kind() == ComponentKind.CACHE && schema.field(cache.id(), FieldKind.LINE) != null) {
                boolean own = schema.component(cache.parent()).kind() == ComponentKind.CORE;
                caches.computeIfAbsent(own ? cache.parent() : 0, core -> new ArrayList<>()).add(schema.field(cache.id(), FieldKind.LINE));
            }
        }
    }

    static int field(long place) {
        return (int) (place >>> 32);
    }

    static int index(long place) {
        return (int) place;
    }

    private static long place(int field, int index) {
        return (long) field << 32 | index;
    }

    /** The next event; each must be read, in order. */
    OfEvent read(TraceEvent event) {
        count = 0;
        int lines = event.lineCount();
        int[] ends = new int[lines + 1];
        assignments(event.firstFact(), lines == 0 ? event.endFact() : event.endFactOfLine(0), 0);
        ends[0] = count;
        for (int k = 1; k <= lines; k++) {
            found(event, k, ends[k - 1]);
            assignments(event.endFactOfLine(k - 1), event.endFactOfLine(k), ends[k - 1]);
            ends[k] = count;
        }
        return new OfEvent(Arrays.copyOf(places, count), ends);
    }

    private void assignments(long from, long to, int since) {
        for (long fact = from; fact < to; fact++) {
            StateField field = schema.field(log.factField(fact));
            if (field.kind() == FieldKind.LINE) {
                add(place(field.id(), log.factIndex(fact)), since);
                written.put(place(field.id(), log.factIndex(fact)), log.factValue(fact));
            } else if (isIndex(field.kind())) {
                passed(field, log.factValue(fact));
            }
        }
    }

    private static boolean isIndex(FieldKind kind) {
        return switch (kind) {
            case AVAIL_IDX, USED_IDX, LAST_AVAIL, LAST_USED, NIC_HEAD, NIC_TAIL, NIC_NEXT -> true;
            default -> false;
        };
    }

    /** An index goes on to {@code now}: the slots between. */
    private void passed(StateField index, long now) {
        long old = value(index.id(), 0);
        written.put(place(index.id(), 0), now);
        StateField slots = Heat.slots(schema, index.component());
        if (slots == null || slots.length() == 0) {
            return;
        }
        long steps = index.component().kind() == ComponentKind.VIRTQUEUE ? now - old & INDEX_MASK : now - old;
        for (long at = old; at < old + Math.min(steps, slots.length()); at++) {
            add(place(slots.id(), (int) (at % slots.length())), count);
        }
    }

    /** The cell that served line k, or was overwritten where it was. */
    private void found(TraceEvent event, int k, int since) {
        int outcome = event.lineOutcome(k);
        Outcome.Level level = Outcome.level(outcome);
        List<StateField> last = caches.getOrDefault(0, List.of());
        List<StateField> own = caches.getOrDefault(event.core().id(), List.of());
        switch (level) {
            case L1, L2 -> own.stream().skip(level == Outcome.Level.L1 ? 0 : 1).limit(1).forEach(cache -> find(cache, readLine(event, k), since));
            case LLC -> last.forEach(cache -> find(cache, readLine(event, k), since));
            default -> {
                // Of memory, or forwarded by a core whose word of the line changes.
            }
        }
        if (Outcome.has(outcome, Outcome.UPDATED)) {
            last.forEach(cache -> find(cache, event.line(k), since));
        }
    }

    /** The line that was read: of a copy the source's, else the event's own. */
    private long readLine(TraceEvent event, int k) {
        boolean copy = event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY;
        int from = copy ? (int) event.argument("from") : 0;
        return from == 0 ? event.line(k) : memory.lineOfBuffer(from, k - 1);
    }

    private void find(StateField field, long line, int since) {
        int ways = Math.max(1, field.ways());
        int first = (int) (line % (field.length() / ways)) * ways;
        for (int cell = first; cell < first + ways; cell++) {
            long word = value(field.id(), cell);
            if (LineWord.valid(word) && LineWord.line(word) == line) {
                add(place(field.id(), cell), since);
                return;
            }
        }
    }

    private long value(int field, int index) {
        Long now = written.get(place(field, index));
        return now == null ? before.get(field, index) : now;
    }

    /** Adds a place that is not among those since then. */
    private void add(long place, int since) {
        for (int i = since; i < count; i++) {
            if (places[i] == place) {
                return;
            }
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }
}
