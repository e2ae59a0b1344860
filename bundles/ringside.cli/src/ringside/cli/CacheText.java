package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.Explainer;
import ringside.scenario.provenance.CacheHere;
import ringside.scenario.provenance.LineHere;
import ringside.trace.AddressSplit;
import ringside.trace.ArgumentType;
import ringside.trace.ComponentInfo;
import ringside.trace.LineFilter;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;
import ringside.trace.time.CacheHeat;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/** A cache of a run at a moment, as text: its lines and whose they are, what the step evicted, and how often its sets were used. */
final class CacheText {
    private final ScenarioRun run;
    private final Explainer explainer;
    private final Position at;
    private final Writer to;

    CacheText(ScenarioRun run, Position at, Writer to) {
        this.run = run;
        this.explainer = run.explainer();
        this.at = at;
        this.to = to;
    }

    void write(ComponentInfo cache, LineFilter filter, String filterName) throws IOException {
        CacheHere here = CacheHere.of(run.history(), cache, at, filter);
        StateView state = run.history().at(at.event(), at.line());
        ValueText words = new ValueText(run.log().schema(), state);
        String some = filter.by() == LineFilter.By.NOTHING ? "" : filterName + ": " + here.lines().size() + " of ";
        to.write(cache.path() + " after event " + at + ", " + explainer.number(here.heat().sets()) + " sets: " + some + explainer.number(here.all()) + " lines\n");
        for (LineHere line : here.lines()) {
            String value = words.of(line.way().field(), state.get(line.way().field().id(), line.way().index()));
            to.write("  " + line.way().path() + " = " + value + ", " + line(line, words) + "\n");
        }
        evictions("Evicted by this step:", explainer, cache.id(), here.evictions(), to);
        CacheHeat.Counts heat = here.heat();
        to.write("\nOver the whole run:\n" + String.format("%14s %10s %10s%n", "sets", "accesses", "evictions"));
        for (int row = 0; row < heat.rows(); row++) {
            int accesses = 0;
            int evictions = 0;
            for (int column = 0; column < heat.columns(); column++) {
                accesses += heat.accesses(row, column);
                evictions += heat.evictions(row, column);
            }
            String sets = heat.setsPerRow() == 1 ? explainer.number(heat.firstSet(row)) : explainer.number(heat.firstSet(row)) + "-" + explainer.number(heat.lastSet(row));
            to.write(String.format("%14s %10s %10s%n", sets, explainer.number(accesses), explainer.number(evictions)));
        }
    }

    /** Nothing where there are none. */
    static void evictions(String title, Explainer explainer, int cache, Iterable<Eviction> evictions, Writer to) throws IOException {
        String head = "\n" + title + "\n";
        for (Eviction eviction : evictions) {
            String number = explainer.number(eviction.event()) + (eviction.line() == 0 ? "" : "." + eviction.line());
            to.write(head + String.format("%8s", number) + "  " + explainer.eviction(cache, eviction) + "\n");
            head = "";
        }
    }

    /** {@code 0xB40: tag 0x2 (bits 49-10), set 13 (bits 9-6), offset 0-63 (bits 5-0); p1, VM 1, vm1.buffers}. */
    static String line(LineHere line, ValueText words) {
        AddressSplit address = line.address();
        String tag = address.byBits() ? "bits " + (AddressSplit.ADDRESS_BITS - 1) + "-" + address.tagFrom() : "line div " + address.sets();
        String set = !address.byBits() ? "line mod " + address.sets() : address.setBits() == 0 ? "the only one"
                : "bits " + (address.tagFrom() - 1) + "-" + AddressSplit.OFFSET_BITS;
        String holds = line.packet() == 0 ? "" : words.of(ArgumentType.PACKET, line.packet()) + ", ";
        String lies = line.region() == null ? "nowhere" : line.owner().label() + ", " + line.region().name();
        return AddressSplit.hex(address.address()) + ": tag " + AddressSplit.hex(address.tag()) + " (" + tag + "), set " + address.set() + " (" + set
                + "), offset 0-63 (bits " + (AddressSplit.OFFSET_BITS - 1) + "-0); " + holds + lies;
    }
}
