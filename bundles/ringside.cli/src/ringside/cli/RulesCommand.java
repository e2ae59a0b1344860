package ringside.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.TestPacket;
import ringside.scenario.explain.RuleTester;
import ringside.scenario.explain.RulesRead;

/** Says which rule a packet would hit, and why not the others; nothing is run. */
@Command(name = "rules", description = "Say which rule a packet would hit, in each table of rules, and why not the others.")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private LabArgument lab;
    @Option(names = "--packet", defaultValue = "", paramLabel = "[ID,]FIELD=VALUE,…",
            description = "The packet: fields by their names in the file, or src, dst, proto. What is left out is as in the packet ID of the lab, or its first one.")
    private String packet;
    @Option(names = "--vm", paramLabel = "ID", description = "The routing rules of this virtual machine only.")
    private String vm;
    @Option(names = "--switch", description = "The flow rules of the switch only.")
    private boolean ofSwitch;

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InputException {
        Lab drawn = lab.load(console);
        TestPacket tried;
        try {
            tried = TestPacket.parse(drawn, packet);
        } catch (IllegalArgumentException e) {
            throw new InputException("--packet: " + e.getMessage());
        }
        Writer to = console.text();
        boolean told = false;
        for (RulesRead read : tables(drawn, tried)) {
            to.write(told ? "\n" : "");
            write(read, to);
            told = true;
        }
        to.flush();
        return ExitStatus.OK;
    }

    private List<RulesRead> tables(Lab drawn, TestPacket tried) throws InputException {
        RuleTester tester = new RuleTester(Locale.ENGLISH);
        List<VirtualMachine> machines = drawn.getServer().getVirtualMachines();
        List<VirtualMachine> chosen = machines.stream().filter(m -> m.getTransfer() != null && (vm == null ? !ofSwitch : vm.equals(m.getId()))).toList();
        if (vm != null && chosen.isEmpty()) {
            throw new InputException("--vm: " + vm + " is no virtual machine with a transfer component");
        }
        boolean flows = drawn.getServer().getVirtualSwitch() != null && (ofSwitch || vm == null);
        if (ofSwitch && !flows) {
            throw new InputException("--switch: the lab has no switch");
        }
        if (chosen.isEmpty() && !flows) {
            throw new InputException("the lab has no rules: there is neither a switch nor a transfer component");
        }
        List<RulesRead> tables = new java.util.ArrayList<>();
        if (flows) {
            tables.add(tester.read(drawn.getServer().getVirtualSwitch(), tried.header()));
        }
        chosen.forEach(machine -> tables.add(tester.read(machine, tried.header())));
        return tables;
    }

    /** A table of rules, a line a rule, with what it asked for and what the packet has. */
    static void write(RulesRead read, Writer to) throws IOException {
        to.write(read.title() + ":\n");
        for (RulesRead.Rule rule : read.rules()) {
            String asks = String.join(", ", rule.fields().stream()
                    .map(f -> f.name() + " " + f.inRule() + (f.equal() ? " = " : " is not ") + f.inPacket()).toList());
            to.write("  " + rule.row() + " " + rule.action() + "  " + rule.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (asks.isEmpty() || rule.outcome() == RulesRead.Outcome.NOT_READ ? "" : ": " + asks) + "\n");
        }
        for (RulesRead.Check check : read.checks()) {
            to.write("  " + check.what() + ": " + check.answer() + "\n");
        }
    }
}
