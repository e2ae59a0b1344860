package ringside.trace.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.Injection;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.CoreUse.Count;

/**
 * How the cores of a trace, which may still grow, have been used up to any moment of it. Keeps the sums at each block of 4,096 events,
 * so that a question reads one block. They are made as far as a question needs them; so that none waits for a long trace to be read, a
 * background thread calls {@link #prepare} until it returns false, and again whenever the trace has grown.
 */
public final class CoreTimes {
    /** The cost that a VM exit charges. */
    public static final String EXIT = "vmExitRoundTripCycles";

    private static final int SHIFT = 12;
    private static final List<EventKind> EXITS = List.of(EventKind.INJECT, EventKind.INTERRUPT, EventKind.KICK);
    // Places of a component's sums: ticks, thousandths, and pairs of a count and its last event.
    private static final int BUSY = 0;
    private static final int EXIT_CYCLES = 1;
    private static final int END = 2;
    private static final int START = 3;
    private static final int LAST = 4;
    private static final int LAST_EXIT_CYCLES = 5;
    private static final int INTERRUPTS = 6;
    private static final int EXITS_BY = INTERRUPTS + 2 * Injection.values().length;
    private static final int NOTIFIED = EXITS_BY + 2 * 3;
    private static final int WIDTH = NOTIFIED + 2 * Notification.values().length;

    private final TraceLog log;
    private final int exitCost;
    /** Which sums are a component's: of cores, of machines (what they were notified of) and of the host (kicks). */
    private final Map<Integer, Integer> places = new HashMap<>();
    private final int host;
    private final List<long[]> blocks = new ArrayList<>();
    private final long[] grown;
    private int grownTo;

    public CoreTimes(TraceLog log) {
        this.log = log;
        exitCost = log.schema().costs().indexOf(EXIT);
        int first = 0;
        for (ComponentInfo c : log.schema().components()) {
            if (c.kind() == ComponentKind.CORE || c.kind() == ComponentKind.VM || c.kind() == ComponentKind.HOST) {
                places.put(c.id(), WIDTH * places.size());
                first = first == 0 && c.kind() == ComponentKind.HOST ? c.id() : first;
            }
        }
        host = first;
        grown = new long[WIDTH * places.size()];
        blocks.add(grown.clone());
    }

    /**
     * How a core has been used up to a moment.
     *
     * @param owner the machine or the host that it works for; null for none
     */
    public synchronized CoreUse of(ComponentInfo core, ComponentInfo owner, Position at) {
        read(at.event());
        int block = at.event() >>> SHIFT;
        long[] sums = blocks.get(block).clone();
        TraceEvent e = log.event(0);
        for (int number = (block << SHIFT) + 1; number <= at.event(); number++) {
            add(sums, e.moveTo(number));
        }
        int here = places.get(core.id());
        long now = at.tick(log);
        int last = (int) sums[here + LAST];
        long ahead = Math.max(0, sums[here + END] - now);
        long passed = (now - sums[here + START]) * 1000;
        long exits = sums[here + EXIT_CYCLES] - (ahead > 0 ? Math.max(0, sums[here + LAST_EXIT_CYCLES] - passed) : 0);
        boolean runs = last > 0 && (last == at.event() || sums[here + END] > log.event(at.event()).tick());
        boolean machine = owner != null && owner.kind() == ComponentKind.VM;
        return new CoreUse(core, now, sums[here + BUSY] - ahead, exits, last, runs, sums[here + END],
                machine ? counts(sums, here + INTERRUPTS, List.of(Injection.values())) : List.of(),
                owner == null ? List.of() : counts(sums, places.get(owner.id()) + NOTIFIED, List.of(Notification.values())),
                machine ? counts(sums, here + EXITS_BY, EXITS) : List.of());
    }

    /**
     * Reads up to 4,096 further events, so that later questions need not.
     *
     * @return whether there is more to read
     */
    public synchronized boolean prepare() {
        int size = log.size();
        read(Math.min(size, grownTo + (1 << SHIFT)));
        return grownTo < size;
    }

    private static <K> List<Count<K>> counts(long[] sums, int from, List<K> kinds) {
        List<Count<K>> out = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (sums[from + 2 * i] > 0) {
                out.add(new Count<>(kinds.get(i), sums[from + 2 * i], (int) sums[from + 2 * i + 1]));
            }
        }
        return out;
    }

    private void read(int end) {
        TraceEvent e = log.event(0);
        while (grownTo < end) {
            add(grown, e.moveTo(++grownTo));
            if ((grownTo & (1 << SHIFT) - 1) == 0) {
                blocks.add(grown.clone());
            }
        }
    }

    private void add(long[] sums, TraceEvent e) {
        Integer here = places.get(e.core().id());
        if (here != null) {
            long end = Timeline.endTick(e);
            sums[here + BUSY] += end - e.tick();
            sums[here + START] = e.tick();
            sums[here + END] = end;
            sums[here + LAST] = e.number();
            exits(sums, here, e);
        }
        switch (e.kind()) {
            case INJECT -> count(sums, here, INTERRUPTS, (int) e.argument("injection"), 1, e);
            case NOTIFY -> count(sums, places.get((int) e.argument("vm")), NOTIFIED, (int) e.argument("notification"), 1, e);
            case KICK -> count(sums, places.get(host), NOTIFIED, (int) e.argument("notification"), 1, e);
            default -> {
            }
        }
    }

    private void exits(long[] sums, int here, TraceEvent e) {
        sums[here + LAST_EXIT_CYCLES] = 0;
        for (int i = 0; i < e.chargeCount(); i++) {
            if (e.chargeCost(i) == exitCost) {
                sums[here + EXIT_CYCLES] += e.chargeCycles(i);
                sums[here + LAST_EXIT_CYCLES] += e.chargeCycles(i);
                count(sums, here, EXITS_BY, EXITS.indexOf(e.kind()), e.chargeUnits(i), e);
            }
        }
    }

    private static void count(long[] sums, Integer of, int kinds, int kind, int units, TraceEvent e) {
        if (of != null && kind >= 0) {
            sums[of + kinds + 2 * kind] += units;
            sums[of + kinds + 2 * kind + 1] = e.number();
        }
    }
}
