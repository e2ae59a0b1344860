package ringside.engine.kernel;

import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.TraceSink;

/**
 * The bracket through which every mechanism tells what it does: {@code begin … set … end}. It numbers the events and sums their
 * charges whether or not anybody listens; which costs they are made of is kept only for a sink. Without one a call costs one branch.
 */
public final class Trace {
    private static final int COSTS = Cost.values().length;

    private final Simulation simulation;
    private final int[] chargeCount = new int[COSTS];
    private final long[] chargeSum = new long[COSTS];
    /** Costs that the open event was charged, a bit each. */
    private long charged;
    private long sum;
    private int events;
    private int[] lastOfPacket = new int[64];
    private boolean remembers = true;
    private boolean open;
    private boolean started;
    private TraceSink sink;

    Trace(Simulation simulation) {
        assert COSTS <= Long.SIZE : "one bit for each cost";
        this.simulation = simulation;
    }

    void sink(TraceSink to) {
        if (!remembers && to != null) {
            throw new IllegalStateException("the run was to have no trace");
        }
        sink = to;
    }

    /** Nobody will ever listen: what is only for those who do is not kept. */
    void forget() {
        if (sink != null) {
            throw new IllegalStateException("the run has a trace");
        }
        remembers = false;
    }

    /** Whether anybody listens. */
    public boolean told() {
        return sink != null;
    }

    /** Number of the last event begun. */
    public int events() {
        return events;
    }

    /**
     * Opens an event. Where the packet's own last event is younger than {@code cause}, that one is the main cause and
     * {@code cause} a further one.
     *
     * @param component a component id
     * @param packet    0 for none
     * @param cause     the event that led here, 0 for none
     * @param scope     task it belongs to, 0 for none
     * @param core      component id of the core that pays, 0 for none
     * @return the event's number
     */
    public int begin(EventKind kind, int component, Chapter chapter, int depth, int packet, int cause, int scope, int core) {
        assert !open : "event " + events + " is still open";
        open = true;
        started = true;
        events++;
        int main = cause;
        int other = 0;
        if (packet != 0 && remembers) {
            if (packet >= lastOfPacket.length) {
                lastOfPacket = java.util.Arrays.copyOf(lastOfPacket, Math.max(packet + 1, lastOfPacket.length * 2));
            }
            int own = lastOfPacket[packet];
            lastOfPacket[packet] = events;
            if (own > cause) {
                main = own;
                other = cause;
            } else if (own != cause) {
                other = own;
            }
        }
        if (sink != null) {
            sink.begin(simulation.tick(), simulation.dispatches(), component, kind, chapter, depth, packet, main, scope, core);
            if (other != 0) {
                sink.alsoCause(other);
            }
        }
        return events;
    }

    /** The next argument of the open event. */
    public void argument(long value) {
        if (sink != null) {
            sink.argument(value);
        }
    }

    public void alsoCause(int event) {
        if (sink != null && event != 0) {
            sink.alsoCause(event);
        }
    }

    /** Charges one cost at its full price. */
    public void charge(Cost cost, CostTable costs) {
        charge(cost, costs.get(cost));
    }

    /** Charges one cost at a price in thousandths of a cycle, as for a line that overlaps with others. */
    public void charge(Cost cost, long thousandths) {
        sum += thousandths;
        if (sink != null) {
            int c = cost.ordinal();
            charged |= 1L << c;
            chargeCount[c]++;
            chargeSum[c] += thousandths;
        }
    }

    /** What follows until {@link #line} belongs to the next line of the burst. */
    public void openLine() {
        if (sink != null) {
            sink.openLine();
        }
    }

    /** Closes a line. */
    public void line(long line, int outcome, long thousandths) {
        if (sink != null) {
            sink.line(line, outcome, thousandths);
        }
    }

    /** One assignment. Made in the component's own arrays at the same moment. */
    public void set(int field, int index, long value) {
        assert open || !started : "assignment outside an event, after event " + events;
        if (sink != null) {
            sink.set(field, index, value);
        }
    }

    /** Closes the event; returns the sum of its charges in thousandths of a cycle. */
    public long end() {
        assert open : "no event is open";
        open = false;
        long total = sum;
        sum = 0;
        if (sink == null) {
            return total;
        }
        for (long rest = charged; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (total > 0) {
                sink.charge(i, chargeCount[i], chargeSum[i]);
            }
            chargeCount[i] = 0;
            chargeSum[i] = 0;
        }
        charged = 0;
        sink.end(total);
        return total;
    }

    /** Charges of the open event so far, in thousandths of a cycle. */
    public long sum() {
        return sum;
    }
}
