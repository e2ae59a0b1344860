package ringside.scenario.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.scenario.Latency;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.scenario.Summary;
import ringside.scenario.Texts;
import ringside.trace.DropReason;
import ringside.trace.TraceEvent;

/** A run to read: one line a step, then what the run came to. */
public final class RunText {
    private final ScenarioRun run;
    private final Texts texts;

    public RunText(ScenarioRun run) {
        this.run = run;
        this.texts = Texts.beside(RunText.class, "text", run.options().locale());
    }

    /** What is run. */
    public void head(Writer to, String lab) throws IOException {
        line(to, "head", "lab", lab, "scenario", run.scenario(), "seed", Long.toString(run.seed()));
        to.write('\n');
    }

    /** The steps: events of depth 0 and 1. A chapter is named where it begins. */
    public void steps(Writer to) throws IOException {
        TraceEvent event = run.log().event(0);
        rows(to, IntStream.rangeClosed(1, run.log().size()).filter(e -> event.moveTo(e).depth() < 2));
    }

    /** The steps up to an event, which is there whatever its depth. */
    public void stepsTo(Writer to, int last) throws IOException {
        TraceEvent event = run.log().event(0);
        rows(to, IntStream.rangeClosed(1, last).filter(e -> e == last || event.moveTo(e).depth() < 2));
    }

    /** These events, of any depth. */
    public void rows(Writer to, int[] events) throws IOException {
        rows(to, Arrays.stream(events));
    }

    private void rows(Writer to, IntStream events) throws IOException {
        TraceEvent event = run.log().event(0);
        to.write(padded(texts.pattern("step"), 6) + " " + padded(texts.pattern("cycle"), 12) + " " + padded(texts.pattern("ns"), 16) + "\n");
        for (PrimitiveIterator.OfInt all = events.iterator(); all.hasNext();) {
            int e = all.nextInt();
            event.moveTo(e);
            String chapter = event.depth() == 0 ? event.chapter().label() : "";
            to.write(padded(texts.number(e), 6) + " " + padded(texts.number(event.tick()), 12) + " " + padded(nanos(event.tick()), 16) + "  "
                    + chapter + " ".repeat(Math.max(1, 9 - chapter.length())) + run.explainer().sentence(e) + "\n");
        }
    }

    private String nanos(long tick) {
        return grouped(Nanos.text(tick, run.spec().referenceMHz()));
    }

    /** Groups the whole part of a decimal. */
    private String grouped(String decimal) {
        int point = decimal.indexOf('.');
        return texts.number(Long.parseLong(decimal.substring(0, point))) + texts.pattern("number.point") + decimal.substring(point + 1);
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    public void summary(Writer to) throws IOException {
        Summary s = run.summary();
        line(to, "packets", "generated", s.generated(), "replicated", s.replicated(), "delivered", s.delivered(), "dropped", s.droppedInAll(), "inFlight", s.inFlight());
        for (DropReason reason : DropReason.values()) {
            if (s.dropped().get(reason) > 0) {
                line(to, "dropped", "n", s.dropped().get(reason), "reason", reason.name());
            }
        }
        Latency latency = s.latency();
        if (!latency.isEmpty()) {
            line(to, "latency", "min", grouped(latency.min()), "mean", grouped(latency.mean()), "p50", grouped(latency.p50()), "p99", grouped(latency.p99()),
                    "max", grouped(latency.max()));
        }
        for (Summary.Cache cache : s.caches()) {
            line(to, "cache", "name", cache.path(), "accesses", cache.accesses(), "hits", cache.hits(), "misses", cache.misses(), "evicted", cache.evicted());
            if (cache.prefetches() > 0) {
                line(to, "prefetches", "prefetches", cache.prefetches(), "useless", cache.uselessPrefetches());
            }
            if (cache.resident() > 0) {
                line(to, "holds", "resident", cache.resident(), "owners", owners(cache));
            }
        }
        for (RingSummary ring : s.rings()) {
            if (ring.forwards() + ring.invalidations() > 0) {
                line(to, "ring", "name", ring.path(), "forwards", ring.forwards(), "descriptors", ring.descriptorForwards(), "available", ring.availableForwards(),
                        "used", ring.usedForwards(), "invalidations", ring.invalidations());
            }
        }
        line(to, "writes", "lines", s.linesWritten(), "misses", s.writeMisses());
        line(to, "counts", "interrupts", s.interrupts(), "exits", s.vmExits(), "passes", s.switchPasses(), "direct", s.directTransfers());
        if (s.host().held() + s.host().retries() > 0) {
            line(to, "full", "held", s.host().held(), "retries", s.host().retries());
        }
        if (s.host().fetched() > 0) {
            line(to, "fetches", "fetched", s.host().fetched(), "useless", s.host().uselessFetches());
        }
        if (s.vswitch() != null) {
            SwitchStatistics.write(to, s.vswitch());
        }
        line(to, "fingerprint", "fingerprint", run.fingerprint());
    }

    private String owners(Summary.Cache cache) {
        List<String> owners = new ArrayList<>();
        cache.byOwner().forEach((owner, n) -> owners.add(owner + " " + texts.number(n)));
        return String.join(texts.pattern("holds.between"), owners);
    }

    private void line(Writer to, String key, Object... namesAndValues) throws IOException {
        to.write(texts.text(key, namesAndValues) + "\n");
    }
}
