package ringside.scenario.provenance;

import java.util.Arrays;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineFilter;
import ringside.trace.StateField;
import ringside.trace.StateSchema.Element;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.time.CacheHeat;
import ringside.trace.time.Evictions;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/**
 * A cache at a moment, as the Close-up shows it.
 *
 * @param all       how many lines it holds
 * @param lines     those that a filter lets through, in the order of sets and ways
 * @param evictions what the step at that moment evicted from it
 * @param heat      how often its sets were used over the whole run
 */
public record CacheHere(int all, List<LineHere> lines, List<Eviction> evictions, CacheHeat.Counts heat) {

    public static CacheHere of(StateHistory history, ComponentInfo cache, Position at, LineFilter filter) {
        StateField field = history.schema().field(cache.id(), FieldKind.LINE);
        StateView state = history.at(at.event(), at.line());
        List<Element> ways = Arrays.stream(filter.cells(history.schema(), state, field)).mapToObj(cell -> new Element(field, cell)).toList();
        CacheHeat heat = new CacheHeat(history.log(), cache.id());
        while (heat.read()) {
            // The next events.
        }
        return new CacheHere(LineFilter.ALL.cells(history.schema(), state, field).length, LineHere.of(state, ways),
                new Evictions(history, cache.id()).of(at.event(), at.line()), heat.counts());
    }
}
