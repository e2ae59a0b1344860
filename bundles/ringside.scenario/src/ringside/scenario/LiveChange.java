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
import ringside.engine.machine.MachineSpec.Notify;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.model.LabLimits;
import ringside.scenario.provenance.CostSource;
import ringside.trace.CopyTarget;
import ringside.trace.Injection;
import ringside.trace.TraceEvent;

/**
 * Something that can be changed in a run, with what it is at a moment. Most of it takes effect there, at the next dispatch; what is
 * {@linkplain Subject#structural structural} decides how the machine is built and needs a run of its own from the beginning.
 *
 * @param subject  what kind of thing is changed
 * @param element  id of the element it belongs to, the name of a packet, or of a cost
 * @param name     what people call that
 * @param now      its value after the event, as it is written in a command; empty where it has none
 * @param values   the values to choose from; empty where a value is written
 * @param range    what may be written; null where one is chosen
 * @param rank     0 where it is about the chosen element, 1 where it is about the step, 2 elsewhere
 */
public record LiveChange(Subject subject, String element, String name, String now, List<String> values, Range range, int rank) {
    private static final long MOST_PACKETS = 65_535;
    private static final long MOST_NANOS = 1_000_000_000;

    /** What can be changed. */
    public enum Subject {
        COPY_TARGET, RULE, INJECTION, COALESCING, IO_WAYS, COPY_WAYS, CORE_WAYS, COST, PACKET, MACHINE, NOTIFY, RX_SIZE, TX_SIZE, SETS, WAYS;

        /** Whether it needs a run of its own from the beginning. */
        public boolean structural() {
            return compareTo(NOTIFY) >= 0;
        }

        /** Whether it is a set of ways, a bit a way. */
        public boolean isMask() {
            return this == IO_WAYS || this == COPY_WAYS || this == CORE_WAYS;
        }
    }

    /**
     * What may be written, in its unit; of a set of ways the first and the last way.
     *
     * @param unit as costs name theirs; empty for none
     */
    public record Range(long least, long most, String unit) {
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

    /** What of the run's machine can be changed only by a run from the beginning, what is about the chosen place first. */
    public static List<LiveChange> structural(ScenarioRun run, int event, String chosen) {
        return new Finder(run, event, chosen).structure();
    }

    /**
     * A structural change as an attribute of the lab, {@code vm1.rx.size=16}.
     *
     * @throws IllegalArgumentException with one sentence where the value is none
     */
    public String setting(String value) {
        String words = value.strip();
        if (range == null) {
            if (!values.contains(words)) {
                throw new IllegalArgumentException("\"" + words + "\" is none of " + String.join(", ", values));
            }
        } else if (!words.matches("\\d{1,9}") || Long.parseLong(words) < range.least || Long.parseLong(words) > range.most) {
            throw new IllegalArgumentException("\"" + words + "\" cannot be taken; write a number from " + range.least + " to " + range.most);
        }
        return element + "." + attribute(subject) + "=" + words;
    }

    /** A set of ways as {@link #action} reads it: {@code 0-1, 3}; {@code all} for the mask 0. */
    public static String ways(long mask) {
        StringBuilder out = new StringBuilder();
        for (int way = 0; way < Long.SIZE; way++) {
            int last = way;
            while (last < Long.SIZE && (mask >> last & 1) != 0) {
                last++;
            }
            if (last > way) {
                out.append(out.length() == 0 ? "" : ", ").append(way).append(last - way == 1 ? "" : "-" + (last - 1));
                way = last;
            }
        }
        return mask == 0 ? "all" : out.toString();
    }

    /** The mask that a text means: {@code all}, {@code 0-1, 3}, or a number such as {@code 0x3}. */
    private String mask(String words) {
        if (words.startsWith("0x")) {
            return words;
        }
        long mask = 0;
        if (!words.equals("all")) {
            for (String part : words.split("[,\\s]+")) {
                String[] ends = part.split("-", 2);
                if (!part.matches("\\d{1,2}(-\\d{1,2})?") || Integer.parseInt(ends[ends.length - 1]) > range.most || Integer.parseInt(ends[0]) > Integer.parseInt(ends[ends.length - 1])) {
                    throw new IllegalArgumentException("\"" + part + "\" is no way; write ways from 0 to " + range.most + " as 0-1 or 0, 2, or all");
                }
                for (int way = Integer.parseInt(ends[0]); way <= Integer.parseInt(ends[ends.length - 1]); way++) {
                    mask |= 1L << way;
                }
            }
        }
        return "0x" + Long.toHexString(mask);
    }

    /**
     * The action that gives it a value.
     *
     * @throws IllegalArgumentException with one sentence where the value is none
     */
    public Action action(String value) {
        String words = subject.isMask() ? mask(value.strip()) : value.strip();
        Action action = parsed(words);
        if (subject.isMask() && action.value() >> range.most > 1) {
            throw new IllegalArgumentException("\"" + words + "\" has a way that is not there; the cache has ways 0 to " + range.most);
        }
        if (subject == Subject.COALESCING && (action.value() > MOST_PACKETS || Long.parseLong(action.argument()) > MOST_NANOS)) {
            throw new IllegalArgumentException("\"" + words + "\" is too much; write up to " + MOST_PACKETS + " packets and " + MOST_NANOS + " nanoseconds");
        }
        return action;
    }

    private Action parsed(String words) {
        return switch (subject) {
            case RULE -> words.equals(REVOKED) ? Action.revokeRule(element) : Action.enableRule(element, words.equals(ON));
            case MACHINE -> Action.failVm(element);
            case PACKET -> Action.parse(words.equals(DROPPED) ? "drop " + element : "redirect " + element + " " + words);
            case COPY_TARGET -> Action.parse("set host.copyTarget " + words);
            case COST -> Action.parse("set costs." + element + " " + words);
            case NOTIFY, RX_SIZE, TX_SIZE, SETS, WAYS -> throw new IllegalArgumentException(setting(words) + " cannot be changed while a run goes on");
            case INJECTION, COALESCING, IO_WAYS, COPY_WAYS, CORE_WAYS -> Action.parse("set " + element + "." + attribute(subject) + " " + words);
        };
    }

    private static String attribute(Subject subject) {
        return switch (subject) {
            case INJECTION -> "injection";
            case COALESCING -> "coalescing";
            case IO_WAYS -> "ioWays";
            case COPY_WAYS -> "copyWays";
            case NOTIFY -> "notify";
            case RX_SIZE, TX_SIZE -> "size";
            case SETS -> "sets";
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

        private void add(Subject subject, String element, String name, String atFirst, List<String> values, Range range, String... places) {
            out.add(new LiveChange(subject, element, name, changed.getOrDefault(key(subject, element), atFirst), values, range, rank(places)));
        }

        private List<LiveChange> structure() {
            for (VmSpec vm : spec.vms()) {
                add(Subject.NOTIFY, vm.rx().id(), vm.name(), vm.rx().notification().name(), names(Notify.values()), null, vm.rx().id(), vm.id());
                size(Subject.RX_SIZE, vm.rx().id(), vm.name(), vm.rx().size(), vm.id());
                size(Subject.TX_SIZE, vm.tx().id(), vm.name(), vm.tx().size(), vm.id());
            }
            caches(spec.llc(), "");
            spec.cores().forEach(core -> {
                caches(core.l1(), core.id());
                if (core.l2() != null) {
                    caches(core.l2(), core.id());
                }
            });
            out.sort(Comparator.comparingInt(LiveChange::rank));
            return List.copyOf(out);
        }

        private void size(Subject subject, String queue, String vm, int now, String place) {
            add(subject, queue, vm, Integer.toString(now), List.of(), new Range(1, LabLimits.RING_SIZE, ""), queue, place);
        }

        private void caches(CacheSpec cache, String core) {
            add(Subject.SETS, cache.id(), cache.name(), Integer.toString(cache.sets()), List.of(), new Range(1, LabLimits.SETS, ""), cache.id(), core);
            add(Subject.WAYS, cache.id(), cache.name(), Integer.toString(cache.ways()), List.of(), new Range(1, LabLimits.WAYS, ""), cache.id(), core);
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
                add(Subject.COPY_TARGET, spec.host().id(), spec.host().name(), spec.host().copyTarget().name(), targets, null, spec.host().id());
            }
            if (spec.vswitch() != null) {
                spec.vswitch().rules().forEach(rule -> rule(rule.id(), rule.name(), spec.vswitch().name(), rule.enabled(), spec.vswitch().id(), rule.id()));
            }
            spec.vms().forEach(this::machine);
            masks();
            String packet = event.number() == 0 || event.packet() == 0 ? "" : run.explainer().packet(event.number());
            if (packet.matches("p\\d+(\\.\\d+)?")) {
                List<String> fates = new ArrayList<>(spec.vswitch() == null ? List.of(DROPPED) : List.of(DROPPED, TO_SWITCH));
                fates.addAll(machines);
                out.add(new LiveChange(Subject.PACKET, packet, packet, "", fates, null, chosen.equals("packet") ? 0 : 1));
            }
            costs();
            out.sort(Comparator.comparingInt(LiveChange::rank));
            return List.copyOf(out);
        }

        private void rule(String id, String name, String owner, boolean enabled, String... places) {
            add(Subject.RULE, id, owner + ", " + name, enabled ? ON : OFF, List.of(ON, OFF, REVOKED), null, places);
        }

        private void machine(VmSpec vm) {
            if (vm.transfer() != null) {
                vm.transfer().rules().forEach(rule -> rule(rule.id(), rule.name(), vm.name(), rule.enabled(), rule.id(), vm.transfer().id(), vm.id()));
            }
            add(Subject.INJECTION, vm.id(), vm.name(), vm.injection().name(), names(Injection.values()), null, vm.id());
            add(Subject.COALESCING, vm.id(), vm.name(), vm.rx().maxPackets() + " " + vm.rx().maxNanos(), List.of(), new Range(0, MOST_PACKETS, ""), vm.id());
            add(Subject.MACHINE, vm.id(), vm.name(), "", List.of(FAILED), null, vm.id());
        }

        private void masks() {
            CacheSpec llc = spec.llc();
            Range ways = new Range(0, llc.ways() - 1, "");
            add(Subject.IO_WAYS, llc.id(), llc.name(), hex(llc.ioWays()), List.of(), ways, llc.id());
            add(Subject.COPY_WAYS, llc.id(), llc.name(), hex(llc.copyWays()), List.of(), ways, llc.id());
            spec.cores().forEach(core -> add(Subject.CORE_WAYS, core.id(), core.name(), hex(core.allocateWays()), List.of(), ways, core.id(), llc.id()));
        }

        private void costs() {
            for (Cost cost : Cost.values()) {
                if (CostLimits.settable(cost.label()) != null) {
                    String now = changed.getOrDefault(key(Subject.COST, cost.label()), Action.setCost(cost.label(), spec.costs().get(cost)).text().split(" ")[2]);
                    CostSource source = run.costs().of(cost.name());
                    Range range = new Range((CostLimits.least(cost) + 999) / 1000, CostLimits.most(cost) / 1000, source.unit());
                    out.add(new LiveChange(Subject.COST, cost.label(), source.what(), now, List.of(), range, charged(cost) ? 1 : 2));
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
