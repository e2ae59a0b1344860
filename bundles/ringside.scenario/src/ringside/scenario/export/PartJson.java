package ringside.scenario.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.CoreRead;
import ringside.scenario.explain.HeaderField;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.RingRead;
import ringside.scenario.provenance.CacheHere;
import ringside.scenario.provenance.LineHere;
import ringside.trace.ComponentInfo;
import ringside.trace.LineFilter;
import ringside.trace.history.StateView;
import ringside.trace.io.StateText;
import ringside.trace.io.ValueText;
import ringside.trace.time.CacheHeat;
import ringside.trace.time.CoreUse;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;
import ringside.trace.time.RingFacts;

/** A core, a cache, a ring or a packet of a run at a moment, as one JSON object in UTF-8; {@code docs/formats.md} tells what is in it. */
public final class PartJson {
    private final ScenarioRun run;
    private final RunJson whole;
    private final Position at;

    /** @param lab what the lab is called */
    public PartJson(ScenarioRun run, String lab, Position at) {
        this.run = run;
        this.whole = new RunJson(run, lab);
        this.at = at;
    }

    /** Writes what is inside the object. */
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private void object(OutputStream to, Body body) throws IOException {
        try (JsonGenerator json = RunJson.generator(to, 2)) {
            json.writeStartObject();
            whole.head(json);
            json.writeNumberField("event", at.event());
            json.writeNumberField("line", at.line());
            json.writeNumberField("tick", at.tick(run.log()));
            RunJson.number(json, "ns", Nanos.text(at.tick(run.log()), run.log().schema().referenceMHz()));
            body.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes how a core has been used; leaves the stream open. */
    public void writeCore(OutputStream to, ComponentInfo core) throws IOException {
        CoreRead read = run.explainer().core(core, at);
        CoreUse use = read.use();
        object(to, json -> {
            json.writeStringField("core", core.path());
            json.writeStringField("does", read.does());
            json.writeBooleanField("runs", use.runs());
            json.writeNumberField("busy", use.busy());
            RunJson.number(json, "exitCycles", thousandths(use.exits()));
            json.writeNumberField("idle", use.idle());
            lines(json, "interrupts", read.interrupts());
            lines(json, "notifications", read.notified());
            lines(json, "exits", read.exits());
        });
    }

    /** Writes the lines of a cache that a filter lets through, what the step evicted, and how often sets were used; leaves the stream open. */
    public void writeCache(OutputStream to, ComponentInfo cache, LineFilter filter) throws IOException {
        CacheHere here = CacheHere.of(run.history(), cache, at, filter);
        CacheHeat.Counts heat = here.heat();
        StateView state = run.history().at(at.event(), at.line());
        ValueText words = new ValueText(run.log().schema(), state);
        object(to, json -> {
            json.writeStringField("cache", cache.path());
            json.writeNumberField("all", here.all());
            json.writeArrayFieldStart("lines");
            for (LineHere line : here.lines()) {
                RunJson.line(json, line, words);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("evictions");
            for (Eviction eviction : here.evictions()) {
                whole.eviction(json, cache.id(), eviction);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("heat");
            json.writeNumberField("sets", heat.sets());
            json.writeNumberField("setsPerRow", heat.setsPerRow());
            json.writeNumberField("eventsPerColumn", heat.eventsPerColumn());
            rows(json, "accesses", heat, heat::accesses);
            rows(json, "evictions", heat, heat::evictions);
            json.writeEndObject();
        });
    }

    private static void rows(JsonGenerator json, String name, CacheHeat.Counts heat, IntBinaryOperator count) throws IOException {
        json.writeArrayFieldStart(name);
        for (int row = 0; row < heat.rows(); row++) {
            json.writeStartArray();
            for (int column = 0; column < heat.columns(); column++) {
                json.writeNumber(count.applyAsInt(row, column));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static String thousandths(long value) {
        return value / 1000 + "." + Long.toString(1000 + value % 1000).substring(1);
    }

    private static void lines(JsonGenerator json, String name, List<CoreRead.Line> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (CoreRead.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("kind", line.key());
            json.writeNumberField("count", line.count());
            json.writeNumberField("last", line.last());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a ring: its indices, what each side asks for, and what was written and by whom; leaves the stream open. */
    public void writeRing(OutputStream to, ComponentInfo ring) throws IOException {
        RingFacts facts = run.explainer().ring(ring, at).facts();
        StateView state = run.history().at(at.event(), at.line());
        ValueText words = new ValueText(run.log().schema(), state);
        object(to, json -> {
            json.writeStringField("ring", ring.path());
            json.writeNumberField("size", facts.size());
            json.writeObjectFieldStart("indices");
            for (RingFacts.Index index : facts.indices()) {
                json.writeObjectFieldStart(index.field().path(0).substring(ring.path().length() + 1));
                json.writeNumberField("value", index.value());
                json.writeNumberField("slot", index.slot());
                json.writeEndObject();
            }
            json.writeEndObject();
            wish(json, "interrupt", facts.interrupt());
            wish(json, "kick", facts.kick());
            written(json, facts.written(), words);
        });
    }

    private static void wish(JsonGenerator json, String name, RingFacts.Wish wish) throws IOException {
        if (wish == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("field", wish.field().path(0));
        json.writeNumberField("value", wish.value());
        json.writeNumberField("seen", wish.seen());
        json.writeStringField("due", wish.due().name());
        json.writeNumberField("entries", wish.entries());
        json.writeEndObject();
    }

    private static void written(JsonGenerator json, RingFacts.Written written, ValueText words) throws IOException {
        if (written == null) {
            json.writeNullField("written");
            return;
        }
        json.writeObjectFieldStart("written");
        json.writeNumberField("seq", written.event());
        json.writeStringField("role", written.role().name().toLowerCase(Locale.ROOT));
        json.writeStringField("by", written.actor().path());
        json.writeStringField("core", written.core().path());
        json.writeArrayFieldStart("facts");
        for (RingFacts.Write write : written.writes()) {
            json.writeStartObject();
            json.writeStringField("path", write.field().path(write.index()));
            RunJson.value(json, "before", new StateText.Entry(write.field(), write.index(), "", words.of(write.field(), write.before())));
            RunJson.value(json, "after", new StateText.Entry(write.field(), write.index(), "", words.of(write.field(), write.after())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a packet's headers and its way so far; leaves the stream open. */
    public void writePacket(OutputStream to, int packet) throws IOException {
        PacketJourney journey = run.explainer().journey(packet, at.event());
        object(to, json -> {
            json.writeStringField("packet", journey.name());
            json.writeNumberField("latency", journey.latency());
            RunJson.number(json, "latencyNs", Nanos.text(journey.latency(), run.log().schema().referenceMHz()));
            json.writeBooleanField("gone", journey.gone());
            json.writeArrayFieldStart("headers");
            for (HeaderField field : run.explainer().headers(packet, at)) {
                json.writeStartObject();
                json.writeStringField("layer", field.layer());
                json.writeStringField("name", field.name());
                json.writeStringField("value", field.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("hops");
            for (PacketJourney.Hop hop : journey.hops()) {
                hop(json, hop);
            }
            json.writeEndArray();
        });
    }

    private static void hop(JsonGenerator json, PacketJourney.Hop hop) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", hop.at().path());
        json.writeNumberField("seq", hop.event());
        json.writeNumberField("ticks", hop.ticks());
        RunJson.number(json, "ns", thousandths(hop.nanos()));
        json.writeArrayFieldStart("stays");
        for (PacketJourney.Stay stay : hop.stays()) {
            json.writeStartObject();
            json.writeStringField("place", stay.interval().place().name());
            json.writeStringField("what", stay.what());
            json.writeNumberField("seq", stay.interval().event());
            json.writeNumberField("ticks", stay.interval().ticks());
            RunJson.number(json, "ns", thousandths(stay.nanos()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisions");
        for (PacketJourney.Decided decided : hop.decisions()) {
            json.writeStartObject();
            json.writeNumberField("seq", decided.event());
            json.writeStringField("sentence", decided.sentence());
            json.writeStringField("because", decided.because());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
