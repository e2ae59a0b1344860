package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ringside.model.lab.Lab;
import ringside.scenario.LabProblemException;
import ringside.scenario.ScenarioRun;
import ringside.scenario.explain.Explainer;
import ringside.scenario.export.RunJson;
import ringside.scenario.expression.ElementPath;
import ringside.scenario.expression.ExpressionException;
import ringside.scenario.provenance.LineHere;
import ringside.scenario.provenance.WhyHere;
import ringside.trace.StateSchema.Element;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;
import ringside.trace.time.Causes;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/** Says why something is as it is: who wrote it, and the chain of causes back to the first one. */
@Command(name = "why", description = "Say why a line, a slot, a counter or a packet is where it is: the chain of causes back to the packet's arrival.")
final class WhyCommand implements Callable<Integer> {
    private static final Pattern PACKET = Pattern.compile("(?:packet |p)(\\d{1,9})(?:\\.(\\d{1,5}))?");

    @Mixin
    private LabArgument lab;
    @Mixin
    private LabArgument.OfRun which;
    @Parameters(index = "1", paramLabel = "ELEMENT", description = "What: 'llc[set 5,way 2]', 'vm1.rx.used[3]', vm1.rx.used.idx, 'packet 7'.")
    private String element;
    @Option(names = "--at", paramLabel = "N[.k]", description = "After event N, or after line k of its burst; the end of the run unless given.")
    private String at;
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless given) or json.")
    private StateCommand.Format format = StateCommand.Format.text;

    private final Console console;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab of = lab.load(console);
        ScenarioRun run;
        try {
            run = lab.run(of, which, console);
        } catch (LabProblemException e) {
            lab.tell(e.diagnostics(), console);
            return ExitStatus.PROBLEMS;
        }
        Moment moment = at == null ? new Moment(run.log().size(), 0) : Moment.parse(at, run.log());
        Position position = new Position(moment.event(), moment.line());
        Matcher packet = PACKET.matcher(element.strip());
        List<Element> elements = List.of();
        WhyHere why;
        if (packet.matches()) {
            int replica = packet.group(2) == null ? 0 : Integer.parseInt(packet.group(2));
            int instance = WhyHere.packet(run.history(), Integer.parseInt(packet.group(1)), replica, position);
            if (instance == 0) {
                throw new InputException("there is no packet " + element.strip().replaceFirst("^(packet |p)", "") + " at event " + moment.event() + " yet");
            }
            why = WhyHere.ofPacket(run.history(), instance, position);
        } else {
            try {
                elements = ElementPath.resolve(run.log().schema(), element, Locale.ENGLISH);
            } catch (ExpressionException e) {
                throw new InputException(e.getMessage());
            }
            why = WhyHere.of(run.history(), elements, position);
        }
        if (format == StateCommand.Format.json) {
            new RunJson(run, lab.title(of)).writeWhy(console.out(), position, element.strip(), elements, why);
            console.out().flush();
        } else {
            Writer to = console.text();
            tell(run, position, elements, why, to);
            to.flush();
        }
        return ExitStatus.of(run);
    }

    private void tell(ScenarioRun run, Position position, List<Element> elements, WhyHere why, Writer to) throws IOException {
        Explainer explainer = run.explainer();
        StateView state = run.history().at(position.event(), position.line());
        ValueText words = new ValueText(run.log().schema(), state);
        to.write(element.strip() + " at event " + position + "\n");
        for (Element e : elements) {
            long value = state.get(e.field().id(), e.index());
            if (value != 0 || elements.size() <= 4) {
                to.write("  " + e.path() + " = " + words.of(e.field(), value) + "\n");
            }
        }
        for (LineHere line : LineHere.of(state, elements)) {
            to.write("  " + line.way().path() + " is " + CacheText.line(line, words) + "\n");
        }
        List<Eviction> evictions = WhyHere.evictions(run.history(), elements, position);
        CacheText.evictions("Evicted there, the latest first:", explainer, elements.isEmpty() ? 0 : elements.get(0).field().component().id(), evictions, to);
        if (why.event() == 0) {
            to.write("\nNothing has written it up to there: it is as at the beginning.\n");
            return;
        }
        to.write((elements.isEmpty() ? "\nLast moved by event " : "\nWritten by event ") + explainer.number(why.event()) + (why.line() == 0 ? "" : ", line " + why.line()) + ": "
                + explainer.sentence(why.event(), why.line()) + "\n");
        for (int later : why.since()) {
            to.write("Changed since by event " + explainer.number(later) + ": " + explainer.sentence(later) + "\n");
        }
        to.write("\nBecause, back to the first cause:\n");
        for (Causes.Link link : why.chain()) {
            to.write(String.format("%6s", explainer.number(link.event())) + "  " + explainer.sentence(link.event()) + "\n");
            for (int also : link.also()) {
                to.write("        also " + explainer.number(also) + "  " + explainer.sentence(also) + "\n");
            }
        }
    }
}
