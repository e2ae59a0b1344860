package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import ringside.engine.machine.MachineSpec.FlowRuleSpec;
import ringside.engine.machine.MachineSpec.FunctionRuleSpec;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.scenario.Texts;
import ringside.scenario.explain.RulesRead.Check;
import ringside.scenario.explain.RulesRead.Field;
import ringside.scenario.explain.RulesRead.Outcome;
import ringside.scenario.explain.RulesRead.Rule;
import ringside.trace.ComponentInfo;
import ringside.trace.Decision;
import ringside.trace.FieldKind;
import ringside.trace.Path;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/**
 * Lays a decision out rule by rule. Which rule was taken is what the event says; here the fields of packet and rule are only put
 * side by side.
 */
final class RuleReader {
    private final Parts parts;
    private final Texts texts;
    private final TraceEvent event;
    private final StateView before;
    private final StateView after;
    private final RuleFields ruleFields;

    RuleReader(Parts parts, StateHistory history, Texts texts, TraceEvent event) {
        this.parts = parts;
        this.texts = texts;
        this.event = event;
        this.before = history.at(event.number() - 1);
        this.after = history.at(event.number());
        this.ruleFields = new RuleFields(texts);
    }

    /** The rules that the event went through; empty where it decided nothing by rules. */
    Optional<RulesRead> read() {
        VmSpec vm = parts.spec(parts.vmOf(event.component()));
        return switch (event.kind()) {
            case DECIDE -> vm == null || vm.transfer() == null ? Optional.empty() : Optional.of(decision(vm));
            case SWITCH_LOOKUP -> parts.spec().vswitch() == null ? Optional.empty() : Optional.of(lookUp());
            case PROCESS -> vm == null || vm.function().rules().isEmpty() ? Optional.empty() : Optional.of(verdict(vm));
            default -> Optional.empty();
        };
    }

    private RulesRead decision(VmSpec vm) {
        Function<RoutingRuleSpec, String> action = r -> r.path() != Path.DIRECT ? texts.pattern("rules.to-switch")
                : texts.text("rules.direct", "vm", parts.spec().vms().get(r.target()).name());
        List<RoutingRuleSpec> ordered = byPriority(vm.transfer().rules(), RoutingRuleSpec::priority);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            RoutingRuleSpec rule = ordered.get(i);
            boolean on = before.get(event.component().id(), FieldKind.ROUTING_RULE_ENABLED, i + 1) == 1;
            rules.add(rule(i + 1, rule.name(), action.apply(rule), on, rule.match()));
        }
        StateField enabled = parts.schema().field(event.component().id(), FieldKind.ROUTING_RULE_ENABLED);
        for (int row = ordered.size() + 1; row < enabled.length(); row++) {
            if (before.get(enabled.id(), row) == 1) {
                rules.add(pushed(row));
            }
        }
        return rules(vm.name(), rules, checks());
    }

    /** A rule that the switch has pushed, from what the table holds. */
    private Rule pushed(int row) {
        long mask = cell(FieldKind.ROUTE_MASK, row);
        boolean four = cell(FieldKind.ROUTE_DST_IP, row) != 0 || cell(FieldKind.ROUTE_SRC_IP, row) != 0;
        int src = (int) (mask >>> 8 & 0xFF);
        int dst = (int) (mask >>> 16 & 0xFF);
        long ports = cell(FieldKind.ROUTE_PORTS, row);
        PacketMatch match = new PacketMatch((mask & 1) == 0 ? -1 : cell(FieldKind.ROUTE_SRC_MAC, row), (mask & 2) == 0 ? -1 : cell(FieldKind.ROUTE_DST_MAC, row),
                (mask & 4) == 0 ? -1 : (int) cell(FieldKind.ROUTE_VLAN, row), src + dst == 0 ? 0 : four ? 4 : 6,
                four ? 0 : cell(FieldKind.ROUTE_SRC_IP6_HI, row), cell(four ? FieldKind.ROUTE_SRC_IP : FieldKind.ROUTE_SRC_IP6_LO, row), src,
                four ? 0 : cell(FieldKind.ROUTE_DST_IP6_HI, row), cell(four ? FieldKind.ROUTE_DST_IP : FieldKind.ROUTE_DST_IP6_LO, row), dst,
                (mask & 8) == 0 ? -1 : (int) cell(FieldKind.ROUTE_PROTOCOL, row), (mask & 16) == 0 ? -1 : (int) (ports >>> 16),
                (mask & 32) == 0 ? -1 : (int) (ports & 0xFFFF));
        String target = parts.schema().component((int) cell(FieldKind.ROUTE_TARGET, row)).label();
        return rule(row, texts.pattern("rules.pushed"), texts.text("rules.direct", "vm", target), true, match);
    }

    private long cell(FieldKind field, int row) {
        return before.get(parts.schema().field(event.component().id(), field).id(), row);
    }

    private RulesRead rules(String owner, List<Rule> rules, List<Check> checks) {
        return new RulesRead(texts.text("rules.of", "owner", owner), owner, rules, checks);
    }

    private List<Check> checks() {
        Decision decision = Decision.values()[(int) event.argument("decision")];
        ComponentInfo target = parts.schema().component((int) event.argument("target"));
        VmSpec vm = parts.spec(target);
        if (vm == null || decision == Decision.NO_RULE) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        boolean mapped = decision != Decision.UNMAPPED;
        checks.add(new Check(texts.text("rules.mapped", "vm", vm.name()), texts.pattern(mapped ? "rules.yes" : "rules.no"), mapped));
        if (mapped) {
            int ring = parts.schema().component(vm.rx().id()).id();
            long free = before.get(ring, FieldKind.AVAIL_IDX) - before.get(ring, FieldKind.LAST_AVAIL) & 0xFFFF;
            boolean room = decision != Decision.RING_FULL;
            checks.add(new Check(texts.text("rules.free", "vm", vm.name()),
                    room ? texts.text("rules.free-of", "n", free, "size", vm.rx().size()) : texts.pattern("rules.no"), room));
        }
        return checks;
    }

    private RulesRead lookUp() {
        List<FlowRuleSpec> ordered = byPriority(parts.spec().vswitch().rules(), FlowRuleSpec::priority);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            FlowRuleSpec rule = ordered.get(i);
            List<String> way = new ArrayList<>(rule.chain().stream().map(v -> parts.spec().vms().get(v).name()).toList());
            if (rule.output() >= 0) {
                way.add(parts.spec().endpoints().get(rule.output()).name());
            }
            boolean on = before.get(event.component().id(), FieldKind.FLOW_RULE_ENABLED, i + 1) == 1;
            rules.add(rule(i + 1, rule.name(), String.join(", ", way), on, rule.match()));
        }
        return rules(parts.spec().vswitch().name(), rules, List.of());
    }

    private RulesRead verdict(VmSpec vm) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < vm.function().rules().size(); i++) {
            FunctionRuleSpec rule = vm.function().rules().get(i);
            rules.add(rule(i + 1, rule.id(), rule.verdict().name(), true, rule.match()));
        }
        return rules(vm.function().name(), rules, List.of());
    }

    private Rule rule(int row, String name, String action, boolean on, PacketMatch match) {
        int taken = (int) event.argument("rule");
        List<Field> fields = ruleFields.of(match, header());
        return new Rule(row, name, action, Outcome.of(row, taken, on, fields), fields);
    }

    static <R> List<R> byPriority(List<R> rules, ToIntFunction<R> priority) {
        return rules.stream().sorted(Comparator.comparingInt(priority).reversed()).toList();
    }

    /** The header before the event: a function may rewrite it in it. A packet that only comes into being has its fields after it. */
    private PacketHeader header() {
        StateView there = before.get(parts.packets(), FieldKind.NUMBER, event.packet()) != 0 ? before : after;
        return Headers.of(parts, there, event.packet());
    }
}
