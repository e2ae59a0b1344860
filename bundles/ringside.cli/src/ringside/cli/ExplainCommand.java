package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.Explainer;
import ringside.scenario.explain.Explanation;
import ringside.scenario.explain.RulesRead;
import ringside.scenario.export.PartJson;
import ringside.scenario.provenance.CostExplanation;
import ringside.scenario.provenance.CostSources;
import ringside.scenario.provenance.WhyHere;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.LineFilter;
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
    @Option(names = "--at", paramLabel = "N[.k]", description = "Event N, or line k of its burst; with --packet, --core, --cache or --ring the moment after it.")
    private String at;
    @Option(names = "--packet", paramLabel = "P", description = "Packet 7, or 7.2 for a replica: its headers, where it has been, for how long, and what was decided about it.")
    private String packet;
    @Option(names = "--core", paramLabel = "ID", description = "A core: what it does, how long it was busy, idle and in VM exits, and its interrupts.")
    private String core;
    @Option(names = "--ring", paramLabel = "ID", description = "A ring such as vm1.rx: indices, event indices, whether a notification is due, and who wrote what.")
    private String ring;
    @Option(names = "--cache", paramLabel = "ID", description = "A cache: its lines with tag, state and owner, who evicted whom, and how often its sets were used.")
    private String cache;
    @Option(names = "--of", paramLabel = "FILTER", description = "With --cache: only the lines of a packet (p3), those that a core holds, too (core1), or those in some ways (0x3).")
    private String only;
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless given) or json, of a packet, a core, a cache or a ring.")
    private StateCommand.Format format = StateCommand.Format.text;
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
        long parts = Stream.of(packet, core, cache, ring).filter(Objects::nonNull).count();
        if (parts > 1 || parts == 0 && at == null) {
            throw new InputException("say what to explain: --at 7, --at 7.2, --packet 1, --core core1, --cache llc or --ring vm1.rx; see ringside explain --help");
        }
        if (parts == 1 && depth != null) {
            throw new InputException("--depth is for a step; leave it out with --packet, --core, --cache and --ring");
        }
        if (only != null && cache == null) {
            throw new InputException("--of chooses lines of a cache; say which: --cache llc");
        }
        if (parts == 0 && format == StateCommand.Format.json) {
            throw new InputException("--format json is for --packet, --core, --cache and --ring; a step as JSON is in run --format json");
        }
        Lab of = lab.load(console);
        ScenarioRun run;
        try {
            run = lab.run(of, which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        if (parts == 1) {
            part(run, of);
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

    private void part(ScenarioRun run, Lab of) throws IOException, InputException {
        Moment moment = at == null ? new Moment(run.log().size(), 0) : Moment.parse(at, run.log());
        Position position = new Position(moment.event(), moment.line());
        int instance = packet == null ? 0 : instance(run, position, "--packet", packet);
        ComponentInfo part = packet != null || cache != null ? null
                : core != null ? component(run, "--core", core, ComponentKind.CORE) : component(run, "--ring", ring, ComponentKind.VIRTQUEUE, ComponentKind.NIC_RING);
        if (cache != null) {
            cache(run, of, position);
            return;
        }
        if (format == StateCommand.Format.json) {
            PartJson json = new PartJson(run, lab.title(of), position);
            if (packet != null) {
                json.writePacket(console.out(), instance);
            } else if (core != null) {
                json.writeCore(console.out(), part);
            } else {
                json.writeRing(console.out(), part);
            }
            console.out().flush();
            return;
        }
        Writer to = console.text();
        PartText text = new PartText(run, position, to);
        if (packet != null) {
            text.packet(instance);
        } else if (core != null) {
            text.core(part);
        } else {
            text.ring(part);
        }
        to.flush();
    }

    private void cache(ScenarioRun run, Lab of, Position position) throws IOException, InputException {
        ComponentInfo part = component(run, "--cache", cache, ComponentKind.CACHE);
        LineFilter filter = only == null ? LineFilter.ALL : filter(run, position);
        if (format == StateCommand.Format.json) {
            new PartJson(run, lab.title(of), position).writeCache(console.out(), part, filter);
            console.out().flush();
            return;
        }
        Writer to = console.text();
        new CacheText(run, position, to).write(part, filter, only);
        to.flush();
    }

    private LineFilter filter(ScenarioRun run, Position position) throws InputException {
        if (only.startsWith("0x")) {
            try {
                return LineFilter.ofWays(Long.parseLong(only.substring(2), 16));
            } catch (NumberFormatException e) {
                throw new InputException("--of " + only + " is no mask; write 0x3 for ways 0 and 1");
            }
        }
        if (PACKET.matcher(only.strip()).matches()) {
            return LineFilter.ofPacket(instance(run, position, "--of", only));
        }
        return LineFilter.ofCore(component(run, "--of", only, ComponentKind.CORE).id());
    }

    private int instance(ScenarioRun run, Position position, String option, String written) throws InputException {
        Matcher name = PACKET.matcher(written.strip());
        int instance = !name.matches() ? 0
                : WhyHere.packet(run.history(), Integer.parseInt(name.group(1)), name.group(2) == null ? 0 : Integer.parseInt(name.group(2)), position);
        if (instance == 0) {
            throw new InputException(!name.matches() ? option + " " + written + " is no packet; write 7, or 7.2 for a replica"
                    : at == null ? "the run has no packet " + written.strip() : "there is no packet " + written.strip() + " at event " + position + " yet");
        }
        return instance;
    }

    private static ComponentInfo component(ScenarioRun run, String option, String id, ComponentKind... kinds) throws InputException {
        List<ComponentInfo> all = run.log().schema().components().stream().filter(c -> List.of(kinds).contains(c.kind())).toList();
        return all.stream().filter(c -> c.path().equals(id)).findFirst().orElseThrow(() -> new InputException(
                option + ": there is no " + id + "; there are " + String.join(", ", all.stream().map(ComponentInfo::path).toList())));
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
