package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.CoreRead;
import ringside.scenario.explain.Explainer;
import ringside.scenario.explain.HeaderField;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.RingRead;
import ringside.trace.ComponentInfo;
import ringside.trace.time.CoreUse;
import ringside.trace.time.Position;
import ringside.trace.time.RingFacts;

/** A core, a ring or a packet of a run at a moment, as text: what the faces of the Close-up show. */
final class PartText {
    private final ScenarioRun run;
    private final Explainer explainer;
    private final Position at;
    private final Writer to;

    PartText(ScenarioRun run, Position at, Writer to) {
        this.run = run;
        this.explainer = run.explainer();
        this.at = at;
        this.to = to;
    }

    void core(ComponentInfo core) throws IOException {
        CoreRead read = explainer.core(core, at);
        CoreUse use = read.use();
        to.write(read.title() + " after event " + at + ", cycle " + explainer.number(use.now()) + ": " + read.does() + "\n\n" + String.format("%14s %6s%n", "cycles", "%"));
        share(use, use.busy() * 1000, "busy");
        share(use, use.exits(), "  of it VM exits");
        share(use, use.idle() * 1000, "idle");
        share(use, use.now() * 1000, "altogether");
        lines("Interrupts taken", read.interrupts());
        lines("Notifications", read.notified());
        lines("VM exits", read.exits());
    }

    private void share(CoreUse use, long thousandths, String what) throws IOException {
        int permille = use.permille(thousandths);
        to.write(String.format("%14s %6s  %s%n", explainer.cycles(thousandths), permille / 10 + "." + permille % 10, what));
    }

    private void lines(String title, List<CoreRead.Line> lines) throws IOException {
        if (!lines.isEmpty()) {
            to.write("\n" + title + ":\n");
        }
        for (CoreRead.Line line : lines) {
            to.write(String.format("%14s", explainer.number(line.count())) + "  " + line.what() + ", last in event " + explainer.number(line.last()) + "\n");
        }
    }

    void ring(ComponentInfo ring) throws IOException {
        RingRead read = explainer.ring(ring, at);
        RingFacts facts = read.facts();
        to.write(ring.label() + " after event " + at + ", " + explainer.number(facts.size()) + " slots\n\n");
        for (RingFacts.Index index : facts.indices()) {
            to.write(String.format("%-12s", index.field().path(0).substring(ring.path().length() + 1)) + explainer.number(index.value()) + " → slot " + index.slot() + "\n");
        }
        for (String wish : List.of(read.interrupt(), read.kick())) {
            to.write(wish.isEmpty() ? "" : wish + "\n");
        }
        if (facts.written() == null) {
            to.write("\nNobody has written it yet.\n");
            return;
        }
        boolean now = facts.written().event() == at.event();
        to.write("\n" + (now ? "Written by event " : "Last written by event ") + explainer.number(facts.written().event()) + " (" + read.who() + "):\n");
        for (String write : read.wrote()) {
            to.write("  " + write + "\n");
        }
    }

    void packet(int packet) throws IOException {
        PacketJourney journey = explainer.journey(packet, at.event());
        int mhz = run.log().schema().referenceMHz();
        to.write(journey.name() + ": " + explainer.number(journey.latency()) + " cycles, " + Nanos.text(journey.latency(), mhz) + " ns"
                + (journey.gone() ? "" : " so far") + "\n\n");
        for (HeaderField field : explainer.headers(packet, at)) {
            to.write(String.format("  %-9s %-17s %s%n", field.layer(), field.name(), field.value()));
        }
        to.write(String.format("%n%12s %12s %6s%n", "cycles", "ns", "%"));
        for (PacketJourney.Hop hop : journey.hops()) {
            to.write(row(journey, hop.ticks(), hop.nanos()) + "  " + hop.at().label() + "\n");
            for (PacketJourney.Stay stay : hop.stays()) {
                to.write(row(journey, stay.interval().ticks(), stay.nanos()) + "    " + stay.what() + "\n");
            }
            for (PacketJourney.Decided decided : hop.decisions()) {
                to.write(" ".repeat(36) + "event " + explainer.number(decided.event()) + ": " + decided.sentence()
                        + (decided.because().isEmpty() ? "" : " Because " + decided.because() + ".") + "\n");
            }
        }
        to.write(row(journey, journey.latency(), Nanos.thousandths(journey.latency(), mhz)) + "  altogether\n");
    }

    private String row(PacketJourney journey, long ticks, long nanos) {
        long tenths = journey.latency() == 0 ? 0 : (ticks * 2000 + journey.latency()) / (2 * journey.latency());
        return String.format("%12s %12s %6s", explainer.number(ticks), explainer.number(nanos / 1000) + "." + String.format("%03d", nanos % 1000), tenths / 10 + "." + tenths % 10);
    }
}
