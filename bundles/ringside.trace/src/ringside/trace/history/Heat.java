package ringside.trace.history;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;

/**
 * How often each cell of a cache and each slot of a ring was touched in the last {@value #WINDOW} events up to a moment; see
 * {@link Touches} for what a touch is. A moment near one that was asked for lately costs the events between them, any other one the
 * events of a window, however long the trace is. Safe for any number of threads.
 */
public final class Heat {
    /** Events that are looked back over, unless set. */
    public static final int WINDOW = 1_000;

    private static final int RECENT = 4;

    private final StateHistory history;
    private final int window;
    private final Map<Integer, Touches.OfEvent> read = new HashMap<>();
    private final ArrayDeque<At> recent = new ArrayDeque<>();

    /** The counts at one moment; never changes. */
    public static final class At {
        private final int event;
        private final int line;
        private final int[][] counts;

        private At(int event, int line, int[][] counts) {
            this.event = event;
            this.line = line;
            this.counts = counts;
        }

        /**
         * Touches of one place.
         *
         * @param field the cache's {@link FieldKind#LINE}, or what {@link Heat#slots} says for a ring
         */
        public int count(StateField field, int index) {
            int[] of = counts[field.id()];
            return of == null ? 0 : of[index];
        }
    }

    public Heat(StateHistory history) {
        this(history, WINDOW);
    }

    /** @param window events that are looked back over, the one of the moment included */
    public Heat(StateHistory history, int window) {
        this.history = history;
        this.window = window;
    }

    /** The field whose elements are the slots of a ring; null for anything else. */
    public static StateField slots(StateSchema schema, ComponentInfo ring) {
        return schema.field(ring.id(), ring.kind() == ComponentKind.NIC_RING ? FieldKind.NIC_BUFFER : FieldKind.AVAIL_RING);
    }

    /** After line {@code line} of the burst of an event, after the whole event for 0. */
    public synchronized At at(int event, int line) {
        At nearest = null;
        for (At one : recent) {
            if (one.event == event && one.line == line) {
                return one;
            }
            if (Math.abs(one.event - event) < window && (nearest == null || Math.abs(one.event - event) < Math.abs(nearest.event - event))) {
                nearest = one;
            }
        }
        At made = make(event, line, nearest == null ? new At(0, 0, new int[history.schema().fields().size()][]) : nearest);
        recent.addFirst(made);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
        return made;
    }

    /** The same counts less what has left the window, and with what has come in. */
    private At make(int event, int line, At from) {
        int first = Math.max(1, event - window + 1);
        int wasFirst = Math.max(1, from.event - window + 1);
        read(first, event);
        read(wasFirst, from.event);
        Change change = new Change(from.counts);
        change.add(from.event, from.line, -1);
        for (int number = wasFirst; number < from.event; number++) {
            if (number < first || number >= event) {
                change.add(number, 0, -1);
            }
        }
        for (int number = first; number < event; number++) {
            if (number < wasFirst || number >= from.event) {
                change.add(number, 0, 1);
            }
        }
        change.add(event, line, 1);
        if (read.size() > 4 * window + 64) {
            read.keySet().removeIf(number -> number < first - window || number > event + window);
        }
        return new At(event, line, change.counts);
    }

    /** Counts that are being changed; the array of a field is shared with those they come from until it is. */
    private final class Change {
        private final int[][] counts;
        private final boolean[] owned;

        Change(int[][] from) {
            counts = from.clone();
            owned = new boolean[from.length];
        }

        /** Counts an event up to a line, as a whole for 0, so many times. */
        void add(int event, int line, int times) {
            if (event > 0) {
                Touches.OfEvent touched = read.get(event);
                for (int i = 0; i < touched.upTo(line); i++) {
                    of(Touches.field(touched.places()[i]))[Touches.index(touched.places()[i])] += times;
                }
            }
        }

        private int[] of(int field) {
            if (!owned[field]) {
                counts[field] = counts[field] == null ? new int[history.schema().field(field).length()] : counts[field].clone();
                owned[field] = true;
            }
            return counts[field];
        }
    }

    /** Reads what of these events has not been read. */
    private void read(int first, int last) {
        Touches reader = null;
        TraceEvent event = history.log().event(0);
        for (int number = first; number <= last; number++) {
            if (read.containsKey(number)) {
                reader = null;
            } else {
                reader = reader == null ? new Touches(history, number) : reader;
                read.put(number, reader.read(event.moveTo(number)));
            }
        }
    }
}
