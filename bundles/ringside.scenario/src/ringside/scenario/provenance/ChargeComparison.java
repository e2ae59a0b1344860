package ringside.scenario.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ringside.engine.machine.Cost;
import ringside.scenario.ScenarioRun;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;

/**
 * Two runs side by side: the steps that a core pays for and that do not cost the same in both, with their charges. A step of the one
 * is that of the other where packet and kind of event are the same and it is as often before it (the second reading of p1 is the
 * second in both).
 *
 * @param steps  those that differ, in the order of the first run, then those that only the second has
 * @param first  cycles of all steps of cores in the first run, in thousandths
 * @param second likewise in the second
 * @param costs  what differs by cost over all steps, in the order of the cost table
 */
public record ChargeComparison(List<Step> steps, long first, long second, List<ByCost> costs) {

    /** @param first event of the first run, 0 where it has none; {@code second} likewise */
    public record Step(int first, int second, long firstCycles, long secondCycles, List<ByCost> costs) {
    }

    /** Cycles of one cost in both runs, in thousandths, and how many times it was paid. */
    public record ByCost(String cost, long first, long second, int firstCount, int secondCount) {
    }

    private record Key(int packet, EventKind kind, int occurrence) {
    }

    public static ChargeComparison of(ScenarioRun first, ScenarioRun second) {
        Map<Key, Integer> ofFirst = steps(first);
        Map<Key, Integer> ofSecond = steps(second);
        List<Step> differ = new ArrayList<>();
        ofFirst.forEach((key, event) -> add(differ, first, event, second, ofSecond.getOrDefault(key, 0)));
        ofSecond.forEach((key, event) -> {
            if (!ofFirst.containsKey(key)) {
                add(differ, first, 0, second, event);
            }
        });
        long[] cycles = new long[2];
        long[][] sums = new long[2][Cost.values().length];
        int[][] counts = new int[2][Cost.values().length];
        cycles[0] = sum(first, ofFirst.values(), sums[0], counts[0]);
        cycles[1] = sum(second, ofSecond.values(), sums[1], counts[1]);
        return new ChargeComparison(List.copyOf(differ), cycles[0], cycles[1], differences(sums, counts));
    }

    /** Events of cores by what they are; packet instances have the same numbers in runs that make them in the same order. */
    private static Map<Key, Integer> steps(ScenarioRun run) {
        Map<Key, Integer> found = new LinkedHashMap<>();
        Map<Key, Integer> seen = new HashMap<>();
        TraceEvent event = run.log().event(0);
        for (int n = 1; n <= run.log().size(); n++) {
            event.moveTo(n);
            if (event.core().id() != 0) {
                int occurrence = seen.merge(new Key(event.packet(), event.kind(), 0), 1, Integer::sum);
                found.put(new Key(event.packet(), event.kind(), occurrence), n);
            }
        }
        return found;
    }

    private static void add(List<Step> to, ScenarioRun first, int a, ScenarioRun second, int b) {
        long[][] sums = new long[2][Cost.values().length];
        int[][] counts = new int[2][Cost.values().length];
        long firstCycles = a == 0 ? 0 : sum(first, List.of(a), sums[0], counts[0]);
        long secondCycles = b == 0 ? 0 : sum(second, List.of(b), sums[1], counts[1]);
        List<ByCost> costs = differences(sums, counts);
        if (a == 0 || b == 0 || !costs.isEmpty()) {
            to.add(new Step(a, b, firstCycles, secondCycles, costs));
        }
    }

    private static long sum(ScenarioRun run, Iterable<Integer> events, long[] sums, int[] counts) {
        long all = 0;
        for (int n : events) {
            TraceEvent event = run.log().event(n);
            for (int i = 0; i < event.chargeCount(); i++) {
                sums[event.chargeCost(i)] += event.chargeCycles(i);
                counts[event.chargeCost(i)] += event.chargeUnits(i);
            }
            all += event.cycles();
        }
        return all;
    }

    private static List<ByCost> differences(long[][] sums, int[][] counts) {
        List<ByCost> differ = new ArrayList<>();
        for (Cost cost : Cost.values()) {
            int c = cost.ordinal();
            if (sums[0][c] != sums[1][c]) {
                differ.add(new ByCost(cost.name(), sums[0][c], sums[1][c], counts[0][c], counts[1][c]));
            }
        }
        return List.copyOf(differ);
    }
}
