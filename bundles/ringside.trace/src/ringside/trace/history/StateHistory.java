package ringside.trace.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.Map;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * The state of the machine at any moment of a trace. A position is the number of assignments made so far. Every 65 536 assignments
 * a key state is kept; key states share the pages of 512 values that did not change between them. The state at a position is the
 * last key state, or a state asked for lately, plus the assignments since. Where key states outgrow their budget, every second one
 * goes and the distance doubles.
 *
 * <p>May be asked while the trace still grows, from any thread. Key states and the index of writers are made as far as a question
 * needs them. So that no question waits for a long trace to be read, a background thread calls {@link #prepare} until it returns
 * false, and again whenever the trace has grown.
 */
public final class StateHistory {
    /** Memory that key states may use, unless set: 128 MiB. */
    public static final long DEFAULT_BUDGET = 128L << 20;

    private static final int SPACING = 1 << 16;
    private static final int RECENT = 4;

    private final TraceLog log;
    private final long budget;
    private final Postings postings;

    /** Fair, so that a question waits for the piece that is being read and not for all that follow. */
    private final ReentrantLock lock = new ReentrantLock(true);
    // Guarded by it.
    private Heat heat;
    private final Map<Integer, Allocations> allocations = new HashMap<>();
    private List<PagedState> keys = new ArrayList<>();
    private long spacing = SPACING;
    private long keyBytes;
    private final PagedState growing;
    private long grownTo;
    private final ArrayDeque<Recent> recent = new ArrayDeque<>();
    private long replayed;

    private record Recent(long position, PagedState state) {
    }

    public StateHistory(TraceLog log) {
        this(log, DEFAULT_BUDGET);
    }

    /** @param budget bytes of memory for key states; beyond it they are kept at larger distances */
    public StateHistory(TraceLog log, long budget) {
        this.log = log;
        this.budget = budget;
        this.growing = new PagedState(log.schema());
        this.postings = new Postings(log);
        keys.add(growing.fork());
    }

    public TraceLog log() {
        return log;
    }

    public StateSchema schema() {
        return log.schema();
    }

    /** State after event {@code number}; 0 is the initial state. */
    public StateView at(int number) {
        return new StateView(schema(), stateAt(endOf(number)), number, 0);
    }

    /** State after line {@code k} of the burst of event {@code number}; {@code k = 0} means the whole event. */
    public StateView at(int number, int k) {
        if (k == 0) {
            return at(number);
        }
        TraceEvent event = log.event(number);
        if (k < 0 || k > event.lineCount()) {
            throw new IndexOutOfBoundsException("line " + k + " of " + event.lineCount() + " of event " + number);
        }
        return new StateView(schema(), stateAt(event.endFactOfLine(k)), number, k);
    }

    private long endOf(int number) {
        if (number < 0 || number > log.size()) {
            throw new IndexOutOfBoundsException("event " + number + " of " + log.size());
        }
        return log.firstFactOf(number + 1);
    }

    /** How often places were touched lately; made when it is first asked for. */
    public synchronized Heat heat() {
        if (heat == null) {
            heat = new Heat(this);
        }
        return heat;
    }

    /** On whose behalf the lines of a last level cache got their ways; made when it is first asked for. */
    public synchronized Allocations allocations(int cache) {
        return allocations.computeIfAbsent(cache, id -> new Allocations(this, id));
    }

    /** The last assignment to this element before {@code position}, or -1 where there was none. */
    public long lastWriter(int field, int index, long position) {
        return postings.before(field, index, position);
    }

    /** Whether the step that last wrote this element up to an event is over when that event begins; others see it only then. */
    public boolean settled(int field, int index, int number) {
        TraceEvent now = log.event(number);
        long fact = lastWriter(field, index, endOf(number));
        TraceEvent writer = log.event(fact < 0 ? 0 : eventOfFact(fact));
        return writer.number() == 0 || now.tick() >= writer.tick() + (writer.cycles() + 999) / 1000;
    }

    /** The first assignment to this element at or after {@code position}, or -1 where there is none so far. */
    public long nextWriter(int field, int index, long position) {
        return postings.from(field, index, position, endOf(log.size()));
    }

    /** The event that made the assignment at this position; 0 for the initial state. */
    public int eventOfFact(long position) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (log.firstFactOf(middle + 1) > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The line of its event's burst that made the assignment at this position, from 1; 0 where it belongs to the whole event. */
    public int lineOfFact(long position) {
        TraceEvent event = log.event(eventOfFact(position));
        int k = event.lineCount();
        while (k > 0 && event.endFactOfLine(k - 1) > position) {
            k--;
        }
        return k;
    }

    /** Assignments that nobody has read yet: whoever asks for the end reads them first. */
    public long behind() {
        long read = postings.readTo();
        lock.lock();
        try {
            return log.firstFactOf(log.size() + 1) - Math.min(read, grownTo);
        } finally {
            lock.unlock();
        }
    }

    /** Bytes that key states and the index of writers take on the heap, about. */
    public long bytes() {
        lock.lock();
        try {
            return keyBytes + postings.bytes();
        } finally {
            lock.unlock();
        }
    }

    /** Assignments between two key states: a question makes no more of them again. */
    long spacing() {
        lock.lock();
        try {
            return spacing;
        } finally {
            lock.unlock();
        }
    }

    /** Assignments that were made again for questions so far, those that key states took not counted. */
    long replayed() {
        lock.lock();
        try {
            return replayed;
        } finally {
            lock.unlock();
        }
    }

    /** Blocks of 4,096 assignments that questions for writers have looked through so far. */
    long looked() {
        return postings.looked();
    }

    /**
     * Reads up to 65 536 further assignments, so that later questions need not. Takes a few milliseconds.
     *
     * @return whether there is more to read
     */
    public boolean prepare() {
        long end = endOf(log.size());
        long indexed = postings.readTo();
        postings.read(Math.min(end, indexed + SPACING));
        lock.lock();
        try {
            growTo(Math.min(end, grownTo + SPACING));
            return grownTo < end || indexed + SPACING < end;
        } finally {
            lock.unlock();
        }
    }

    private PagedState stateAt(long position) {
        lock.lock();
        try {
            return locked(position);
        } finally {
            lock.unlock();
        }
    }

    private PagedState locked(long position) {
        growTo(position / spacing * spacing);
        int key = (int) (position / spacing);
        long at = key * spacing;
        PagedState from = keys.get(key);
        for (Recent r : recent) {
            if (r.position == position) {
                recent.remove(r);
                recent.addFirst(r);
                return r.state;
            }
            if (r.position <= position && r.position > at) {
                from = r.state;
                at = r.position;
            }
        }
        PagedState state = from.fork();
        replayed += position - at;
        for (; at < position; at++) {
            state.set(log.factField(at), log.factIndex(at), log.factValue(at));
        }
        recent.addFirst(new Recent(position, state));
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
        return state;
    }

    private void growTo(long position) {
        while (grownTo < position) {
            growing.set(log.factField(grownTo), log.factIndex(grownTo), log.factValue(grownTo));
            grownTo++;
            if (grownTo == keys.size() * spacing) {
                PagedState key = growing.fork();
                keyBytes += key.bytesBeside(keys.get(keys.size() - 1));
                keys.add(key);
                if (keyBytes > budget) {
                    thin();
                }
            }
        }
    }

    private void thin() {
        List<PagedState> kept = new ArrayList<>();
        keyBytes = 0;
        for (int i = 0; i < keys.size(); i += 2) {
            keyBytes += i == 0 ? 0 : keys.get(i).bytesBeside(keys.get(i - 2));
            kept.add(keys.get(i));
        }
        keys = kept;
        spacing *= 2;
    }
}
