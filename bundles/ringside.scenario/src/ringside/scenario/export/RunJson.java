package ringside.scenario.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ringside.engine.kernel.RunSummary.HostSummary;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.scenario.Latency;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.scenario.Summary;
import ringside.scenario.provenance.LineHere;
import ringside.scenario.provenance.WhyHere;
import ringside.trace.AddressSplit;
import ringside.trace.ArgumentType;
import ringside.trace.DropReason;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateView;
import ringside.trace.io.StateText;
import ringside.trace.io.ValueText;
import ringside.trace.time.Causes;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/**
 * A run, or the state at a moment of it, as one JSON object in UTF-8; {@code docs/formats.md} tells what is in it. The same run
 * always gives the same bytes.
 */
public final class RunJson {
    private final ScenarioRun run;
    private final String lab;

    /** @param lab what the lab is called */
    public RunJson(ScenarioRun run, String lab) {
        this.run = run;
        this.lab = lab;
    }

    static JsonGenerator generator(OutputStream to, int deepest) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new Lines(deepest));
        return json;
    }

    void head(JsonGenerator json) throws IOException {
        json.writeStringField("lab", lab);
        json.writeStringField("scenario", run.scenario());
        json.writeNumberField("seed", run.seed());
    }

    /** Writes the run with all of its events or none; leaves the stream open. */
    public void write(OutputStream to, boolean events) throws IOException {
        write(to, events ? IntStream.rangeClosed(1, run.log().size()).toArray() : null);
    }

    /**
     * Writes the run; leaves the stream open.
     *
     * @param events which ones, in order; null for the summary only
     */
    public void write(OutputStream to, int[] events) throws IOException {
        try (JsonGenerator json = generator(to, 2)) {
            json.writeStartObject();
            head(json);
            if (events != null) {
                events(json, events);
            }
            json.writeFieldName("summary");
            summary(json, run.summary());
            json.writeStringField("fingerprint", run.fingerprint());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void events(JsonGenerator json, int[] events) throws IOException {
        TraceLog log = run.log();
        int mhz = log.schema().referenceMHz();
        TraceEvent event = log.event(0);
        json.writeArrayFieldStart("events");
        for (int e : events) {
            event.moveTo(e);
            json.writeStartObject();
            json.writeNumberField("seq", e);
            json.writeNumberField("tick", event.tick());
            number(json, "ns", Nanos.text(event.tick(), mhz));
            json.writeStringField("kind", event.kind().label());
            json.writeStringField("chapter", event.chapter().label());
            json.writeNumberField("depth", event.depth());
            json.writeStringField("component", event.component().path());
            if (event.packet() == 0) {
                json.writeNullField("packet");
            } else {
                json.writeStringField("packet", run.explainer().packet(e));
            }
            if (event.cause() == 0) {
                json.writeNullField("cause");
            } else {
                json.writeNumberField("cause", event.cause());
            }
            json.writeStringField("sentence", run.explainer().sentence(e));
            facts(json, event);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void facts(JsonGenerator json, TraceEvent event) throws IOException {
        TraceLog log = run.log();
        StateView after = run.history().at(event.number());
        ValueText words = new ValueText(log.schema(), after);
        json.writeArrayFieldStart("facts");
        for (long at = event.firstFact(); at < event.endFact(); at++) {
            StateField field = log.schema().field(log.factField(at));
            json.writeStartObject();
            json.writeStringField("path", field.path(log.factIndex(at)));
            value(json, "value", new StateText.Entry(field, log.factIndex(at), "", words.of(field, log.factValue(at))));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void value(JsonGenerator json, String name, StateText.Entry entry) throws IOException {
        if (entry.numeric()) {
            number(json, name, entry.value());
        } else {
            json.writeStringField(name, entry.value());
        }
    }

    static void number(JsonGenerator json, String name, String digits) throws IOException {
        json.writeFieldName(name);
        if (digits.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(digits);
        }
    }

    /**
     * Writes why something is as it is; leaves the stream open.
     *
     * @param element  what was asked about, as it was written
     * @param elements the elements of state that this is; none for a packet
     */
    public void writeWhy(OutputStream to, Position at, String element, List<StateSchema.Element> elements, WhyHere why) throws IOException {
        try (JsonGenerator json = generator(to, 2)) {
            StateView state = run.history().at(at.event(), at.line());
            ValueText words = new ValueText(run.log().schema(), state);
            json.writeStartObject();
            head(json);
            json.writeNumberField("event", at.event());
            json.writeNumberField("line", at.line());
            json.writeStringField("element", element);
            json.writeObjectFieldStart("state");
            for (StateSchema.Element e : elements) {
                long value = state.get(e.field().id(), e.index());
                if (value != 0) {
                    value(json, e.path(), new StateText.Entry(e.field(), e.index(), "", words.of(e.field(), value)));
                }
            }
            json.writeEndObject();
            json.writeArrayFieldStart("lines");
            for (LineHere line : LineHere.of(state, elements)) {
                line(json, line, words);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("evictions");
            for (Eviction eviction : WhyHere.evictions(run.history(), elements, at)) {
                eviction(json, elements.get(0).field().component().id(), eviction);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("writer");
            json.writeNumberField("seq", why.event());
            json.writeNumberField("line", why.line());
            json.writeEndObject();
            json.writeArrayFieldStart("since");
            for (int later : why.since()) {
                link(json, later, List.of());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("chain");
            for (Causes.Link link : why.chain()) {
                link(json, link.event(), link.also());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    void eviction(JsonGenerator json, int cache, Eviction eviction) throws IOException {
        json.writeStartObject();
        json.writeNumberField("seq", eviction.event());
        json.writeNumberField("line", eviction.line());
        json.writeStringField("sentence", run.explainer().eviction(cache, eviction));
        json.writeEndObject();
    }

    static void line(JsonGenerator json, LineHere line, ValueText words) throws IOException {
        json.writeStartObject();
        json.writeStringField("way", line.way().path());
        json.writeStringField("address", AddressSplit.hex(line.address().address()));
        json.writeStringField("tag", AddressSplit.hex(line.address().tag()));
        json.writeNumberField("set", line.address().set());
        if (line.address().byBits()) {
            json.writeNumberField("setBits", line.address().setBits());
        } else {
            json.writeNullField("setBits");
        }
        json.writeStringField("state", line.state().name());
        json.writeBooleanField("dirty", line.dirty());
        if (line.packet() == 0) {
            json.writeNullField("packet");
        } else {
            json.writeStringField("packet", words.of(ArgumentType.PACKET, line.packet()));
        }
        json.writeStringField("owner", line.owner().path());
        json.writeStringField("region", line.region() == null ? "" : line.region().name());
        json.writeEndObject();
    }

    private void link(JsonGenerator json, int number, List<Integer> also) throws IOException {
        TraceEvent event = run.log().event(number);
        json.writeStartObject();
        json.writeNumberField("seq", number);
        json.writeNumberField("tick", event.tick());
        json.writeStringField("kind", event.kind().label());
        json.writeStringField("component", event.component().path());
        json.writeStringField("sentence", run.explainer().sentence(number));
        json.writeArrayFieldStart("also");
        for (int other : also) {
            json.writeNumber(other);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary(JsonGenerator json, Summary summary) throws IOException {
        json.writeStartObject();
        json.writeNumberField("generated", summary.generated());
        json.writeNumberField("replicated", summary.replicated());
        json.writeNumberField("delivered", summary.delivered());
        json.writeObjectFieldStart("dropped");
        for (DropReason reason : DropReason.values()) {
            json.writeNumberField(reason.name(), summary.dropped().get(reason));
        }
        json.writeEndObject();
        json.writeNumberField("inFlight", summary.inFlight());
        Latency latency = summary.latency();
        json.writeObjectFieldStart("latencyNs");
        number(json, "min", latency.min());
        number(json, "mean", latency.mean());
        number(json, "p50", latency.p50());
        number(json, "p99", latency.p99());
        number(json, "max", latency.max());
        json.writeEndObject();
        json.writeObjectFieldStart("caches");
        for (Summary.Cache cache : summary.caches()) {
            json.writeObjectFieldStart(cache.path());
            json.writeNumberField("accesses", cache.accesses());
            json.writeNumberField("hits", cache.hits());
            json.writeNumberField("misses", cache.misses());
            json.writeNumberField("fills", cache.fills());
            json.writeNumberField("resident", cache.resident());
            json.writeNumberField("evicted", cache.evicted());
            json.writeNumberField("invalidated", cache.invalidated());
            json.writeNumberField("writtenBack", cache.writtenBack());
            json.writeNumberField("upgrades", cache.upgrades());
            json.writeNumberField("forwards", cache.forwards());
            json.writeNumberField("prefetches", cache.prefetches());
            json.writeNumberField("uselessPrefetches", cache.uselessPrefetches());
            lines(json, "residentByOwner", cache.byOwner());
            lines(json, "residentByCore", cache.byCore());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("rings");
        for (RingSummary ring : summary.rings()) {
            json.writeObjectFieldStart(ring.path());
            areas(json, "forwards", ring.descriptorForwards(), ring.availableForwards(), ring.usedForwards());
            areas(json, "invalidations", ring.descriptorInvalidations(), ring.availableInvalidations(), ring.usedInvalidations());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("linesWritten", summary.linesWritten());
        json.writeNumberField("writeMisses", summary.writeMisses());
        json.writeNumberField("interrupts", summary.interrupts());
        json.writeNumberField("vmExits", summary.vmExits());
        json.writeNumberField("switchPasses", summary.switchPasses());
        json.writeNumberField("directTransfers", summary.directTransfers());
        HostSummary host = summary.host();
        if (host.held() + host.retries() + host.fetched() > 0) {
            json.writeObjectFieldStart("host");
            json.writeNumberField("held", host.held());
            json.writeNumberField("retries", host.retries());
            json.writeNumberField("fetchedLines", host.fetched());
            json.writeNumberField("uselessFetches", host.uselessFetches());
            json.writeEndObject();
        }
        if (summary.vswitch() != null) {
            SwitchStatistics.write(json, summary.vswitch());
        }
        json.writeEndObject();
    }

    private static void areas(JsonGenerator json, String name, long descriptors, long available, long used) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("descriptors", descriptors);
        json.writeNumberField("available", available);
        json.writeNumberField("used", used);
        json.writeEndObject();
    }

    private static void lines(JsonGenerator json, String name, Map<String, Integer> byPath) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> entry : byPath.entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    /**
     * Writes the state after an event, or after a line of its burst; leaves the stream open.
     *
     * @param line  0 for the whole event
     * @param state the state there, from the trace or from the engine
     */
    public void writeState(OutputStream to, int event, int line, StateReader state) throws IOException {
        StateSchema schema = run.log().schema();
        long tick = run.log().event(event).tick();
        try (JsonGenerator json = generator(to, 2)) {
            json.writeStartObject();
            head(json);
            json.writeNumberField("event", event);
            json.writeNumberField("line", line);
            json.writeNumberField("tick", tick);
            number(json, "ns", Nanos.text(tick, schema.referenceMHz()));
            json.writeObjectFieldStart("state");
            for (StateText.Entry entry : StateText.entries(schema, state)) {
                value(json, entry.path(), entry);
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
