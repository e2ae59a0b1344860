package ringside.engine.validation;

import java.util.HashMap;
import java.util.Map;
import ringside.engine.machine.Machine;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.Outcome;
import ringside.trace.TraceSink;

/**
 * Listens to a run without keeping it: the cycles that each core was charged, by the kind of step and by what the host's task served
 * (the NIC, or a VM's transmit ring); and the lines of packets that the NIC wrote, by whether the LLC had them.
 */
final class Sums implements TraceSink {
    /** @param scope prefix of a core's steps: "core0 nic", "core0 vm", or the core's path */
    record Step(String scope, EventKind kind) {
    }

    private final Machine machine;
    private final Map<Step, long[]> sums = new HashMap<>();
    private long writes;
    private long misses;
    private long copied;
    private long copiedFromMemory;
    private long first = -1;
    private long last;
    private long delivered;

    private EventKind kind;
    private String scope;
    private int core;
    private int hostTask;
    private String hostServes = "";

    Sums(Machine machine) {
        this.machine = machine;
    }

    /** Forgets what was counted so far. */
    void reset() {
        sums.clear();
        writes = 0;
        misses = 0;
        copied = 0;
        copiedFromMemory = 0;
        delivered = 0;
        first = -1;
    }

    /** Lines of packets that the NIC wrote. */
    long writes() {
        return writes;
    }

    /** Those of them that the LLC did not have. */
    long misses() {
        return misses;
    }

    /** Lines that the host copied. */
    long copied() {
        return copied;
    }

    /** Those of them that had left the caches before the host came to read them. */
    long copiedFromMemory() {
        return copiedFromMemory;
    }

    long delivered() {
        return delivered;
    }

    /** Tick of the first delivery. */
    long first() {
        return first;
    }

    /** Cycles between the first and the last delivery, a packet. */
    double cyclesBetweenDeliveries() {
        return (double) (last - first) / (delivered - 1);
    }

    /** Cycles charged to steps of these kinds, in all. */
    double cycles(String scope, EventKind... kinds) {
        long thousandths = 0;
        for (EventKind k : kinds) {
            long[] sum = sums.get(new Step(scope, k));
            thousandths += sum == null ? 0 : sum[0];
        }
        return thousandths / 1000.0;
    }

    /** Cycles charged to a core, whatever it did. */
    double cycles(String scope) {
        long thousandths = 0;
        for (Map.Entry<Step, long[]> e : sums.entrySet()) {
            thousandths += e.getKey().scope().startsWith(scope) ? e.getValue()[0] : 0;
        }
        return thousandths / 1000.0;
    }

    @Override
    public void begin(long tick, long dispatch, int component, EventKind ofKind, Chapter chapter, int depth, int packet, int cause, int task, int onCore) {
        kind = ofKind;
        core = onCore;
        if (kind == EventKind.DELIVERED) {
            first = first < 0 ? tick : first;
            last = tick;
            delivered++;
        }
        if (onCore == 0) {
            return;
        }
        scope = machine.schema().component(onCore).path();
        if (scope.equals("core0")) {
            if (task != hostTask) {
                hostTask = task;
                hostServes = kind == EventKind.TX_TAKE || kind == EventKind.TX_COMPLETE ? "core0 vm" : "core0 nic";
            }
            scope = hostServes;
        }
    }

    @Override
    public void line(long line, int outcome, long thousandths) {
        if (kind == EventKind.DMA_WRITE) {
            writes++;
            misses += Outcome.has(outcome, Outcome.ALLOCATED) ? 1 : 0;
        } else if (kind == EventKind.COPY) {
            copied++;
            copiedFromMemory += Outcome.level(outcome) == Outcome.Level.DRAM ? 1 : 0;
        }
    }

    @Override
    public void end(long thousandths) {
        if (core != 0) {
            sums.computeIfAbsent(new Step(scope, kind), k -> new long[1])[0] += thousandths;
        }
    }

    @Override
    public void argument(long value) {
        // only charges and lines are counted
    }

    @Override
    public void alsoCause(int event) {
        // as above
    }

    @Override
    public void charge(int cost, int count, long thousandths) {
        // the event's sum is enough
    }

    @Override
    public void openLine() {
        // as above
    }

    @Override
    public void set(int field, int index, long value) {
        // as above
    }
}
