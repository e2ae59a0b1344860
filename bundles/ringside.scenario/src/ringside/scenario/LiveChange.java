package ringside.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ringside.engine.machine.Cost;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.TraceEvent;

/**
 * Something that can be changed in a run at a moment, with what it is then.
 *
 * @param subject  what kind of thing is changed
 * @param element  id of the element it belongs to, the name of a packet, or of a cost
 * @param now      its value after the event, as it is written in a command; empty where it has none
 * @param values   the values to choose from; empty where a value is written
 * @param rank     0 where it is about the chosen element, 1 where it is about the step, 2 elsewhere
 */
public record LiveChange(Subject subject, String element, String now, List<String> values, int rank) {
    /** What can be changed. */
    public enum Subject {
        COPY_TARGET, RULE, INJECTION, COALESCING, IO_WAYS, COPY_WAYS, CORE_WAYS, COST, PACKET, MACHINE
    }

    /** A value of a rule. */
    public static final String ON = "on";
    public static final String OFF = "off";
    public static final String REVOKED = "revoked";
    /** What may become of a packet, besides the names of machines. */
    public static final String DROPPED = "dropped";
    public static final String TO_SWITCH = "VSWITCH";
    /** What may become of a machine. */
    public static final String FAILED = "failed";

    public LiveChange {
        values = List.copyOf(values);
    }

    /**
     * Everything that can be changed after an event of a run, what is about the chosen place first.
     *
     * @param chosen path of a component; empty for none
     */
    public static List<LiveChange> at(ScenarioRun run, int event, String chosen) {
        return new Finder(run, event, chosen).all();
    }

    /**
     * The action that gives it a value.
     *
     * @throws IllegalArgumentException with one sentence where the value is none
     */
    public Action action(String value) {
        String words = value.strip();
        return switch (subject) {
            case RULE -> words.equals(REVOKED) ? Action.revokeRule(element) : Action.enableRule(element, words.equals(ON));
            case MACHINE -> Action.failVm(element);
            case PACKET -> Action.parse(words.equals(DROPPED) ? "drop " + element : "redirect " + element + " " + words);
            case COPY_TARGET -> Action.parse("set host.copyTarget " + words);
            case COST -> Action.parse("set costs." + element + " " + words);
            case INJECTION, COALESCING, IO_WAYS, COPY_WAYS, CORE_WAYS -> Action.parse("set " + element + "." + attribute(subject) + " " + words);
        };
    }

    private static String attribute(Subject subject) {
        return switch (subject) {
            case INJECTION -> "injection";
            case COALESCING -> "coalescing";
            case IO_WAYS -> "ioWays";
            case COPY_WAYS -> "copyWays";
            default -> "ways";
        };
    }

    /** Looks through the machine, and what was changed in it since the beginning. */
    private static final class Finder {
        private final ScenarioRun run;
        private final MachineSpec spec;
        private final TraceEvent event;
        private final String chosen;
        private final List<LiveChange> out = new ArrayList<>();
        /** By subject and element the value that was set last. */
        private final Map<String, String> changed = new TreeMap<>();

        private Finder(ScenarioRun run, int event, String chosen) {
            this.run = run;
            this.spec = run.spec();
            this.event = run.log().event(event);
            this.chosen = chosen;
            spec.traffic().actions().stream().filter(action -> Math.multiplyExact(action.atNanos(), spec.referenceMHz()) <= this.event.tick() * 1000)
                    .forEach(action -> set(new Action(Action.Kind.valueOf(action.kind().name()), action.elementId(), action.argument(), action.value())));
            run.options().commands().stream().filter(command -> command.dispatch() <= this.event.dispatch()).forEach(command -> set(command.action()));
        }

        private void set(Action action) {
            String[] words = action.text().split(" ");
            switch (action.kind()) {
                case ENABLE_RULE -> changed.put(key(Subject.RULE, action.element()), ON);
                case DISABLE_RULE -> changed.put(key(Subject.RULE, action.element()), OFF);
                case REVOKE_RULE -> changed.put(key(Subject.RULE, action.element()), REVOKED);
                case SET_COST -> changed.put(key(Subject.COST, action.argument()), words[2]);
                case SET_COPY_TARGET -> changed.put(key(Subject.COPY_TARGET, spec.host().id()), words[2]);
                case SET_IO_WAYS -> changed.put(key(Subject.IO_WAYS, action.element()), words[2]);
                case SET_COPY_WAYS -> changed.put(key(Subject.COPY_WAYS, action.element()), words[2]);
                case SET_CORE_WAYS -> changed.put(key(Subject.CORE_WAYS, action.element()), words[2]);
                case SET_INJECTION -> changed.put(key(Subject.INJECTION, action.element()), words[2]);
                case SET_COALESCING -> changed.put(key(Subject.COALESCING, action.element()), words[2] + " " + words[3]);
                case FAIL_VM -> changed.put(key(Subject.MACHINE, action.element()), FAILED);
                case DROP_PACKET, REDIRECT_PACKET -> {
                    // What becomes of a packet is seen where it goes.
                }
            }
        }

        private static String key(Subject subject, String element) {
            return subject + " " + element;
        }

        private void add(Subject subject, String element, String atFirst, List<String> values, String... places) {
            out.add(new LiveChange(subject, element, changed.getOrDefault(key(subject, element), atFirst), values, rank(places)));
        }

        private int rank(String... places) {
            if (!chosen.isEmpty() && Stream.of(places).anyMatch(place -> within(chosen, place))) {
                return 0;
            }
            String here = event.number() == 0 ? "" : event.component().path();
            return !here.isEmpty() && Stream.of(places).anyMatch(place -> within(here, place)) ? 1 : 2;
        }

        private static boolean within(String path, String place) {
            return !place.isEmpty() && (path.equals(place) || path.startsWith(place + "."));
        }

        private List<LiveChange> all() {
            List<String> machines = spec.vms().stream().map(VmSpec::id).toList();
            // Where the ring carries its payload decides where buffers lie, and so cannot change while a machine runs.
            if (spec.host().copyTarget() != CopyTarget.RING_SLOT) {
                List<String> targets = names(CopyTarget.values()).stream().filter(target -> !target.equals(CopyTarget.RING_SLOT.name())).toList();
                add(Subject.COPY_TARGET, spec.host().id(), spec.host().copyTarget().name(), targets, spec.host().id());
            }
            if (spec.vswitch() != null) {
                spec.vswitch().rules().forEach(rule -> rule(rule.id(), rule.enabled(), spec.vswitch().id(), rule.id()));
            }
            spec.vms().forEach(this::machine);
            masks();
            String packet = event.number() == 0 || event.packet() == 0 ? "" : run.explainer().packet(event.number());
            if (packet.matches("p\\d+(\\.\\d+)?")) {
                List<String> fates = new ArrayList<>(List.of(DROPPED, TO_SWITCH));
                fates.addAll(machines);
                out.add(new LiveChange(Subject.PACKET, packet, "", fates, chosen.equals("packet") ? 0 : 1));
            }
            costs();
            out.sort(Comparator.comparingInt(LiveChange::rank));
            return List.copyOf(out);
        }

        private void rule(String id, boolean enabled, String... places) {
            add(Subject.RULE, id, enabled ? ON : OFF, List.of(ON, OFF, REVOKED), places);
        }

        private void machine(VmSpec vm) {
            if (vm.transfer() != null) {
                vm.transfer().rules().forEach(rule -> rule(rule.id(), rule.enabled(), rule.id(), vm.transfer().id(), vm.id()));
            }
            add(Subject.INJECTION, vm.id(), vm.injection().name(), names(Injection.values()), vm.id());
            add(Subject.COALESCING, vm.id(), vm.rx().maxPackets() + " " + vm.rx().maxNanos(), List.of(), vm.id());
            add(Subject.MACHINE, vm.id(), "", List.of(FAILED), vm.id());
        }

        private void masks() {
            CacheSpec llc = spec.llc();
            add(Subject.IO_WAYS, llc.id(), hex(llc.ioWays()), List.of(), llc.id());
            add(Subject.COPY_WAYS, llc.id(), hex(llc.copyWays()), List.of(), llc.id());
            spec.cores().forEach(core -> add(Subject.CORE_WAYS, core.id(), hex(core.allocateWays()), List.of(), core.id(), llc.id()));
        }

        private void costs() {
            for (Cost cost : Cost.values()) {
                if (CostLimits.settable(cost.label()) != null) {
                    String now = changed.getOrDefault(key(Subject.COST, cost.label()), Action.setCost(cost.label(), spec.costs().get(cost)).text().split(" ")[2]);
                    out.add(new LiveChange(Subject.COST, cost.label(), now, List.of(), charged(cost) ? 1 : 2));
                }
            }
        }

        private boolean charged(Cost cost) {
            for (int i = 0; event.number() > 0 && i < event.chargeCount(); i++) {
                if (event.chargeCost(i) == cost.ordinal()) {
                    return true;
                }
            }
            return false;
        }

        private static String hex(long mask) {
            return "0x" + Long.toHexString(mask);
        }

        private static List<String> names(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).toList();
        }
    }
}
