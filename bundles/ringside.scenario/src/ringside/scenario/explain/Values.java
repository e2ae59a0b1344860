package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketMatch;
import ringside.scenario.Nanos;
import ringside.scenario.Texts;
import ringside.trace.ArgumentType;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;

/** What stands in the places of a sentence's pattern. */
final class Values {
    private final Scene scene;
    private final Parts parts;
    private final TraceEvent event;
    private final EventKind kind;
    private final int line;
    private final Texts texts;
    private final Burst burst;
    private final SceneNames names;
    private final TouchedLine touched;
    private final Variant variant;

    Values(Scene scene, Texts texts, Burst burst, SceneNames names, TouchedLine touched, Variant variant) {
        this.scene = scene;
        this.parts = scene.parts;
        this.event = scene.event;
        this.kind = scene.kind;
        this.line = scene.line;
        this.texts = texts;
        this.burst = burst;
        this.names = names;
        this.touched = touched;
        this.variant = variant;
    }

    /** The value of a place, by its name; else the argument of the event that is called so. */
    String of(String name) {
        return switch (name) {
            case "packet" -> names.packet(event.packet());
            case "actor" -> parts.actor(event.core(), event.component()).label();
            case "vm" -> scene.vm().label();
            case "vms" -> texts.list(vms(2));
            case "chain" -> String.join(", " + texts.pattern("list.then") + " ", vms(2));
            case "owner" -> parts.vmOf(scene.component("ring")).label();
            case "function" -> names.function();
            case "lines" -> texts.counted("lines", burst.packetLines());
            case "served" -> served();
            case "near" -> texts.counted("lines", burst.near());
            case "rest" -> texts.counted("lines", burst.packetLines() - burst.near());
            case "line" -> line == 0 ? "" : names.line(event.line(line));
            case "set" -> texts.number(touched.where()[0]);
            case "way" -> texts.number(touched.where()[1]);
            case "level" -> level(event.lineOutcome(line));
            case "evicted" -> evicted();
            case "k" -> texts.number(line);
            case "of" -> texts.number(event.lineCount());
            case "before" -> texts.number(event.argument("index") - 1 & 0xFFFF);
            case "worker" -> names.worker();
            case "field" -> texts.pattern("field." + RuleKey.values()[(int) event.argument("key")]);
            case "destination" -> destination();
            case "matched" -> matched();
            case "stage" -> texts.pattern("stage." + variant.stage());
            case "at" -> scene.component("at").label();
            case "latency" -> texts.number(event.argument("latency"));
            case "nanos" -> texts.thousandths(nanos(event.argument("latency")));
            case "to-buffer" -> texts.number(parts.localBuffer(event.argument("to")));
            case "buffer-owner" -> names.bufferOwner(event.argument("buffer"));
            case "to-owner" -> names.bufferOwner(event.argument("to"));
            case "held" -> texts.number(parts.localBuffer(scene.heldBuffer()));
            case "element" -> event.argument("element") == 0 ? "" : scene.component("element").label();
            case "replica-of" -> names.packet((int) scene.after().get(parts.packets(), FieldKind.PARENT, event.packet()));
            case "packets-n" -> texts.counted("packets", event.argument("packets"));
            case "taken-n" -> texts.counted("packets", event.argument("taken"));
            case "vm-list" -> texts.list(vms(1));
            case "buffers-n" -> texts.counted("buffers", event.argument("buffers"));
            case "exits" -> texts.number(event.argument("exits"));
            case "setting" -> actionValue();
            case "redirected" -> event.argument("element") == 0 ? texts.pattern("redirect.switch") : scene.component("element").label();
            case "rule-vm" -> parts.vmOf(kind == EventKind.RULE_PUSH ? scene.component("to") : event.component()).label();
            case "lender" -> scene.component("owner").label();
            case "changes" -> changes();
            case "revoked" -> revoked();
            default -> argument(name);
        };
    }

    /** Thousandths of a nanosecond, half up. */
    private long nanos(long ticks) {
        return Nanos.thousandths(ticks, parts.schema().referenceMHz());
    }

    private String argument(String name) {
        int i = kind.argumentIndex(name);
        long value = event.argument(i);
        return switch (kind.argument(i).type()) {
            case COMPONENT -> parts.schema().component((int) value).label();
            case BUFFER -> texts.number(parts.localBuffer(value));
            case IPV4 -> ValueText.ipv4(value);
            case KEY_VALUE -> event.argument("key") == RuleKey.DST_MAC.ordinal() ? ValueText.mac(value) : Headers.destination(parts, scene.after(), event.packet());
            case COUNT, INDEX, BYTES, TICKS -> texts.number(value);
            default -> kind.argument(i).type().literal(value);
        };
    }

    /** The VMs that the arguments from {@code first} on name. */
    private List<String> vms(int first) {
        List<String> names = new ArrayList<>();
        for (int i = first; i < event.argumentCount(); i++) {
            names.add(parts.schema().component((int) event.argument(i)).label());
        }
        return names;
    }

    private String destination() {
        boolean mac = parts.spec().host().key() == RuleKey.DST_MAC;
        return mac ? ValueText.mac(scene.after().get(parts.packets(), FieldKind.DST_MAC, event.packet())) : Headers.destination(parts, scene.after(), event.packet());
    }

    /** What a routing rule compared: {@code 10.0.2.7 is in 10.0.2.0/24}. */
    private String matched() {
        VmSpec vm = parts.spec(parts.vmOf(event.component()));
        int row = (int) event.argument("rule");
        if (vm == null || vm.transfer() == null || row < 1) {
            return texts.pattern("match.none");
        }
        if (row > vm.transfer().rules().size()) {
            return texts.text("match.pushed", "value", destination());
        }
        return matched(rowOf(vm.transfer().rules(), RoutingRuleSpec::priority, row).match());
    }

    private String matched(PacketMatch match) {
        String ip = Headers.destination(parts, scene.after(), event.packet());
        if (match.dstBits() == (match.version() == 6 ? 128 : 32)) {
            return texts.text("match.address", "value", ip);
        }
        if (match.dstBits() != 0) {
            return texts.text("match.prefix", "value", ip, "prefix", Headers.address(match.version(), match.dstHi(), match.dstLo()) + "/" + match.dstBits());
        }
        if (match.dstMac() >= 0) {
            return texts.text("match.address", "value", ValueText.mac(match.dstMac()));
        }
        return texts.pattern(match.equals(PacketMatch.ANY) ? "match.any" : "match.fields");
    }

    /** Rules are looked at by priority, highest first; rows count from 1 in that order. */
    private static <R> R rowOf(List<R> rules, ToIntFunction<R> priority, int row) {
        return rules.stream().sorted(Comparator.comparingInt(priority).reversed()).skip(row - 1L).findFirst().orElseThrow();
    }

    private String revoked() {
        return event.argument("row") > 0 ? texts.text("revoked.rule", "row", event.argument("row"), "element", scene.component("element").label())
                : texts.counted("revoked", event.argument("value"));
    }

    /** Which header fields the event changed: {@code destination 10.0.2.7 becomes 10.0.3.1}. */
    private String changes() {
        StateView then = scene.then();
        List<String> all = new ArrayList<>();
        for (FieldKind field : Headers.FIELDS) {
            String from = Headers.text(parts, then, event.packet(), field);
            String to = Headers.text(parts, scene.after(), event.packet(), field);
            if (!from.equals(to)) {
                all.add(texts.text("change", "field", texts.pattern("rules.field." + field), "from", from, "to", to));
            }
        }
        return all.isEmpty() ? texts.pattern("change.none") : texts.list(all);
    }

    private String actionValue() {
        long value = event.argument("value");
        return switch (variant.action()) {
            case "SET_COST" -> texts.thousandths(value);
            case "SET_COPY_TARGET" -> String.valueOf(ArgumentType.COPY_TARGET.literal(value));
            case "SET_INJECTION" -> String.valueOf(ArgumentType.INJECTION.literal(value));
            case "SET_IO_WAYS", "SET_COPY_WAYS", "SET_CORE_WAYS" -> value == 0 ? texts.pattern("ways.all")
                    : texts.text("ways.some", "ways", texts.list(IntStream.range(0, 32).filter(w -> (value >> w & 1) != 0).mapToObj(Integer::toString).toList()));
            case "DROP_PACKET", "REDIRECT_PACKET" -> names.packet((int) value);
            default -> texts.number(value);
        };
    }

    /** From where the packet's lines came: {@code 3 from the LLC, 1 from memory}. */
    private String served() {
        int[] counts = burst.served();
        List<String> all = new ArrayList<>();
        for (Level level : Level.values()) {
            if (counts[level.ordinal()] > 0) {
                all.add(texts.text("served." + level, "n", counts[level.ordinal()]));
            }
        }
        return all.isEmpty() ? texts.pattern("list.none") : texts.list(all);
    }

    private String level(int outcome) {
        return texts.pattern("level." + Outcome.level(outcome));
    }

    /** What had to leave for this line, as a sentence of its own; empty where nothing had to. */
    private String evicted() {
        long gone = touched.evicted();
        return gone < 0 ? "" : " " + texts.text("line.evicts", "line", names.otherLine(gone));
    }
}
