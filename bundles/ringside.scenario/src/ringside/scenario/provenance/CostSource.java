package ringside.scenario.provenance;

/**
 * Where the value of a cost comes from.
 *
 * @param cost       name of the cost, such as {@code LLC_HIT}
 * @param label      its name in files and tables, such as {@code llcHitCycles}
 * @param value      its value in this run, in thousandths of its unit
 * @param provenance where that value comes from
 * @param what       what is paid for, in a few words: {@code LLC hit}
 * @param source     the source, or why it was chosen
 * @param least      the range that sources give or that we find sensible, in thousandths
 * @param most       the same
 * @param unit       {@code cycles}, {@code bytes a cycle} or {@code misses}
 */
public record CostSource(String cost, String label, long value, Provenance provenance, String what, String source, long least, long most, String unit) {
}
