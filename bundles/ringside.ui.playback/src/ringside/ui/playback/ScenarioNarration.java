package ringside.ui.playback;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.CoreRead;
import ringside.scenario.explain.Explainer;
import ringside.scenario.explain.HeaderField;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.RingRead;
import ringside.scenario.explain.RulesRead;
import ringside.scenario.provenance.CostExplanation;
import ringside.scenario.provenance.CostSource;
import ringside.scenario.provenance.CostSources;
import ringside.trace.ComponentInfo;
import ringside.trace.TraceLog;
import ringside.trace.time.Evictions;
import ringside.trace.time.Position;

/** The words of the scenario's explainer, as the window asks for them. */
final class ScenarioNarration implements Narration {
    private final TraceLog log;
    private final Explainer explainer;
    private final CostSources sources;

    ScenarioNarration(TraceLog log, Explainer explainer, CostSources sources) {
        this.log = log;
        this.explainer = explainer;
        this.sources = sources;
    }

    @Override
    public String sentence(int event, int line) {
        return explainer.sentence(event, line);
    }

    @Override
    public String spoken(int event, int line) {
        return explainer.spoken(event, line);
    }

    @Override
    public String because(int event, int line) {
        String because = explainer.because(event, line);
        return because.isEmpty() ? "" : NLS.bind(Messages.Step_Because, because);
    }

    @Override
    public String next(int event, int line) {
        return explainer.explain(event, line).next();
    }

    @Override
    public String paragraph(int event, int line) {
        return explainer.paragraph(event, line);
    }

    @Override
    public String eviction(int cache, Evictions.Eviction eviction) {
        return explainer.eviction(cache, eviction);
    }

    @Override
    public PacketJourney journey(int packet, int lastEvent) {
        return explainer.journey(packet, lastEvent);
    }

    @Override
    public CoreRead core(ComponentInfo core, Position at) {
        return explainer.core(core, at);
    }

    @Override
    public boolean prepare() {
        return explainer.prepare();
    }

    @Override
    public RingRead ring(ComponentInfo ring, Position at) {
        return explainer.ring(ring, at);
    }

    @Override
    public List<HeaderField> headers(int packet, Position at) {
        return explainer.headers(packet, at);
    }

    @Override
    public Provenance provenance(int event, int line) {
        CostExplanation cost = explain(event, line);
        if (cost.terms().isEmpty()) {
            return Provenance.NONE;
        }
        Set<String> said = new LinkedHashSet<>();
        for (CostExplanation.Term term : cost.terms()) {
            CostSource source = sources.of(term.cost());
            said.add(NLS.bind(Messages.Step_Source, new Object[] {source.provenance().label(), source.what(), source.source()}));
        }
        return new Provenance(cost.headline(), cost.sum() + "\n" + String.join("\n", said));
    }

    @Override
    public Optional<RulesRead> rules(int event) {
        return explainer.rules(event);
    }

    private CostExplanation explain(int event, int line) {
        return line == 0 ? CostExplanation.of(log.event(event), sources) : CostExplanation.of(log.event(event), line, sources);
    }

    @Override
    public long cost(String name) {
        return sources.all().stream().filter(s -> s.cost().equals(name)).mapToLong(CostSource::value).findFirst().orElse(-1);
    }
}
