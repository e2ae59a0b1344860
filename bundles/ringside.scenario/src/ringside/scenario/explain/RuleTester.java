package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.engine.transfer.RoutingTable;
import ringside.engine.vswitch.SlowPath;
import ringside.model.lab.FlowRule;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.scenario.HeaderFields;
import ringside.scenario.Names;
import ringside.scenario.Texts;
import ringside.scenario.explain.RulesRead.Check;
import ringside.scenario.explain.RulesRead.Field;
import ringside.scenario.explain.RulesRead.Outcome;
import ringside.scenario.explain.RulesRead.Rule;
import ringside.trace.FieldKind;
import ringside.trace.Path;

/**
 * Which rule of a lab a packet would hit, and why not the others, without a run. The engine's own tables decide; the answer is laid
 * out as that of a run is. It needs no lab that can run, so it serves while rules are being written. Rules that the switch would
 * push only exist in a run.
 */
public final class RuleTester {
    private final Texts texts;
    private final RuleFields fields;

    /** @param locale language of the words; English where it has none */
    public RuleTester(Locale locale) {
        texts = Texts.beside(RuleTester.class, "messages", locale);
        fields = new RuleFields(texts);
    }

    /** The rules of a transfer component in the order in which they are read: the highest priority first, among equals the first in the lab. */
    public static List<RoutingRule> inOrder(TransferComponent transfer) {
        return RuleReader.byPriority(transfer.getRules(), RoutingRule::getPriority);
    }

    /** The flow rules of a switch in the order in which they are read. */
    public static List<FlowRule> inOrder(VirtualSwitch vswitch) {
        return RuleReader.byPriority(vswitch.getFlowRules(), FlowRule::getPriority);
    }

    /** What a field is called in what is read. */
    public String fieldName(FieldKind field) {
        return texts.pattern("rules.field." + field);
    }

    /** What the routing rules of a machine say to a packet; it must have a transfer component. */
    public RulesRead read(VirtualMachine machine, PacketHeader packet) {
        List<RoutingRule> ordered = inOrder(machine.getTransfer());
        List<RoutingRuleSpec> specs = ordered.stream().map(rule -> new RoutingRuleSpec(String.valueOf(rule.getId()), Names.of(rule), rule.isEnabled(), rule.getPriority(),
                HeaderFields.match(rule.getMatch()), rule.getAction() == RuleAction.DIRECT ? Path.DIRECT : Path.VSWITCH, 0)).toList();
        int taken = new RoutingTable(specs, specs.size()).match(packet);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            RoutingRule rule = ordered.get(i);
            String action = rule.getAction() == RuleAction.DIRECT ? texts.text("rules.direct", "vm", Names.of(rule.getTarget())) : texts.pattern("rules.to-switch");
            rules.add(rule(i + 1, Names.of(rule), action, rule.isEnabled(), specs.get(i).match(), packet, taken));
        }
        String way = texts.pattern(machine.getTransfer().getDefaultPath() == ringside.model.lab.Path.DIRECT ? "rules.default-direct" : "rules.to-switch");
        return read(Names.of(machine), rules, taken > 0 ? List.of() : List.of(new Check(texts.pattern("rules.default"), way, true)));
    }

    /** What the flow rules of a switch say to a packet that comes in by the NIC. */
    public RulesRead read(VirtualSwitch vswitch, PacketHeader packet) {
        List<FlowRule> ordered = inOrder(vswitch);
        List<FlowRuleSpec> specs = ordered.stream().map(rule -> new FlowRuleSpec(String.valueOf(rule.getId()), Names.of(rule), rule.isEnabled(), rule.getPriority(),
                HeaderFields.match(rule.getMatch()), List.of(), -1)).toList();
        int taken = new SlowPath(specs, List.of(), List.of()).match(packet) + 1;
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            FlowRule rule = ordered.get(i);
            rules.add(rule(i + 1, Names.of(rule), way(rule), rule.isEnabled(), specs.get(i).match(), packet, taken));
        }
        return read(Names.of(vswitch), rules, taken > 0 ? List.of()
                : List.of(new Check(texts.pattern("rules.default"), texts.pattern("rules.by-address"), true)));
    }

    private static String way(FlowRule rule) {
        List<String> way = new ArrayList<>(rule.getChain().stream().map(Names::of).toList());
        if (rule.getOutput() != null) {
            way.add(Names.of(rule.getOutput()));
        }
        return String.join(", ", way);
    }

    private RulesRead read(String owner, List<Rule> rules, List<Check> checks) {
        return new RulesRead(texts.text("rules.of", "owner", owner), owner, rules, checks);
    }

    private Rule rule(int row, String name, String action, boolean on, PacketMatch match, PacketHeader packet, int taken) {
        List<Field> asked = fields.of(match, packet);
        return new Rule(row, name, action, Outcome.of(row, taken, on, asked), asked);
    }
}
