package ringside.scenario.provenance;

import ringside.engine.machine.Cost;

/**
 * Where the value of a cost comes from.
 *
 * @param cost       the cost
 * @param value      its value in this run, in thousandths of its unit
 * @param provenance where that value comes from
 * @param what       what is paid for, in a few words: {@code LLC hit}
 * @param source     the source, or why it was chosen
 * @param least      the range that sources give or that we find sensible, in thousandths
 * @param most       the same
 * @param unit       {@code cycles}, {@code bytes a cycle} or {@code misses}
 */
public record CostSource(Cost cost, long value, Provenance provenance, String what, String source, long least, long most, String unit) {
}
