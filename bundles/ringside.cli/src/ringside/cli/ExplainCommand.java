package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.scenario.LabProblemException;
import ringside.scenario.Nanos;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.Explainer;
import ringside.scenario.explain.Explanation;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.RulesRead;
import ringside.scenario.provenance.CostExplanation;
import ringside.scenario.provenance.CostSources;
import ringside.scenario.provenance.WhyHere;
import ringside.trace.Chapter;
import ringside.trace.TraceEvent;
import ringside.trace.time.Position;

/** Says everything there is to say about one step: what, why, what it cost, what led to it and what follows. */
@Command(name = "explain", description = "Explain an event, or a line of its burst: what, why, its cost as a sum, and the chain of causes.")
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern PACKET = Pattern.compile("p?(\\d{1,9})(?:\\.(\\d{1,5}))?");

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Option(names = "--at", paramLabel = "N[.k]", description = "Event N, or line k of its burst.")
    private String at;
    @Option(names = "--packet", paramLabel = "P", description = "Packet 7, or 7.2 for a replica: where it has been, for how long, and what was decided about it.")
    private String packet;
    @Option(names = "--depth", paramLabel = "DEPTH", description = "Only a sentence, or a paragraph: mechanism, costs, and the claim or specification it shows.")
    private Depth depth;

    /** How much is said. */
    enum Depth {
        sentence, paragraph
    }

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        if (at == null == (packet == null)) {
            throw new InputException("say what to explain: --at 7, --at 7.2 or --packet 1; see ringside explain --help");
        }
        if (packet != null && depth != null) {
            throw new InputException("--depth is for a step; leave it out with --packet");
        }
        ScenarioRun run;
        try {
            run = lab.run(lab.load(console), which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        if (packet != null) {
            Writer to = console.text();
            journey(run, to);
            to.flush();
            return ExitStatus.of(run);
        }
        Moment moment = Moment.parse(at, run.log());
        if (moment.event() == 0) {
            throw new InputException("before event 1 nothing has happened; explain an event from 1 to " + run.log().size());
        }
        Writer to = console.text();
        if (depth != null) {
            Explainer explainer = run.explainer();
            to.write((depth == Depth.sentence ? explainer.sentence(moment.event(), moment.line()) : explainer.paragraph(moment.event(), moment.line())) + "\n");
        } else {
            explain(run, moment, to);
        }
        to.flush();
        return ExitStatus.of(run);
    }

    private static void explain(ScenarioRun run, Moment moment, Writer to) throws IOException {
        Explainer explainer = run.explainer();
        TraceEvent event = run.log().event(moment.event());
        Explanation what = explainer.explain(moment.event(), moment.line());
        to.write("Event " + explainer.number(moment.event()) + " of " + explainer.number(run.log().size())
                + (moment.line() == 0 ? "" : ", line " + moment.line() + " of " + event.lineCount())
                + (event.chapter() == Chapter.NONE ? "" : ", " + event.chapter().label()) + ", cycle " + explainer.number(event.tick()) + "\n" + what.sentence() + "\n");
        if (!what.because().isEmpty()) {
            to.write("because " + what.because() + "\n");
        }
        to.write("\n" + what.detail() + "\n\n");
        if (moment.line() == 0) {
            rules(explainer, moment.event(), to);
        }
        cost(run, event, moment.line(), to);
        if (!what.next().isEmpty()) {
            to.write("Next: " + what.next() + (what.nextLine() > 0 ? "" : " (event " + explainer.number(what.nextEvent()) + ")") + "\n");
        }
        causes(explainer, moment.event(), to);
    }

    private void journey(ScenarioRun run, Writer to) throws IOException, InputException {
        Matcher name = PACKET.matcher(packet.strip());
        int end = run.log().size();
        int instance = !name.matches() ? 0
                : WhyHere.packet(run.history(), Integer.parseInt(name.group(1)), name.group(2) == null ? 0 : Integer.parseInt(name.group(2)), new Position(end, 0));
        if (instance == 0) {
            throw new InputException(name.matches() ? "the run has no packet " + packet.strip() : "--packet " + packet + " is no packet; write 7, or 7.2 for a replica");
        }
        Explainer explainer = run.explainer();
        PacketJourney journey = explainer.journey(instance, end);
        int mhz = run.log().schema().referenceMHz();
        to.write(journey.name() + ": " + explainer.number(journey.latency()) + " cycles, " + Nanos.text(journey.latency(), mhz) + " ns"
                + (journey.gone() ? "" : " so far") + "\n\n" + String.format("%12s %12s %6s%n", "cycles", "ns", "%"));
        for (PacketJourney.Hop hop : journey.hops()) {
            to.write(row(explainer, journey, hop.ticks(), hop.nanos()) + "  " + hop.at().label() + "\n");
            for (PacketJourney.Stay stay : hop.stays()) {
                to.write(row(explainer, journey, stay.interval().ticks(), stay.nanos()) + "    " + stay.what() + "\n");
            }
            for (PacketJourney.Decided decided : hop.decisions()) {
                to.write(" ".repeat(36) + "event " + explainer.number(decided.event()) + ": " + decided.sentence()
                        + (decided.because().isEmpty() ? "" : " Because " + decided.because() + ".") + "\n");
            }
        }
        to.write(row(explainer, journey, journey.latency(), Nanos.thousandths(journey.latency(), mhz)) + "  altogether\n");
    }

    private static String row(Explainer explainer, PacketJourney journey, long ticks, long nanos) {
        long tenths = journey.latency() == 0 ? 0 : (ticks * 2000 + journey.latency()) / (2 * journey.latency());
        return String.format("%12s %12s %6s", explainer.number(ticks), explainer.number(nanos / 1000) + "." + String.format("%03d", nanos % 1000), tenths / 10 + "." + tenths % 10);
    }

    private static void rules(Explainer explainer, int event, Writer to) throws IOException {
        RulesRead read = explainer.rules(event).orElse(null);
        if (read == null) {
            return;
        }
        RulesCommand.write(read, to);
        to.write("\n");
    }

    private static void cost(ScenarioRun run, TraceEvent event, int line, Writer to) throws IOException {
        CostSources sources = run.costs();
        CostExplanation cost = line == 0 ? CostExplanation.of(event, sources) : CostExplanation.of(event, line, sources);
        if (cost.terms().isEmpty()) {
            to.write("Cost: nothing\n");
            return;
        }
        to.write("Cost: " + cost.sum() + " cycles" + (event.core().id() == 0 ? ", paid by no core" : ", paid by " + event.core().label()) + "\n");
        for (CostExplanation.Term term : cost.terms()) {
            to.write("  " + term.expression() + "  " + term.what() + "  [" + term.provenance().label() + "] " + sources.of(term.cost()).source() + "\n");
        }
    }

    private static void causes(Explainer explainer, int event, Writer to) throws IOException {
        List<Integer> causes = explainer.causes(event);
        if (causes.isEmpty()) {
            return;
        }
        to.write("\nWhat led here:\n");
        for (int cause : causes) {
            to.write(String.format("%6s", explainer.number(cause)) + "  " + explainer.sentence(cause) + "\n");
        }
    }
}
