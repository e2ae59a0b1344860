package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.Notify;
import ringside.engine.machine.MachineSpec.RegionSpec;
import ringside.engine.machine.MachineSpec.RoutingRuleSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketMatch;
import ringside.scenario.Texts;
import ringside.trace.ArgumentType;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CopyTarget;
import ringside.trace.Decision;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.MemoryRegion;
import ringside.trace.Mesi;
import ringside.trace.Notification;
import ringside.trace.Outcome;
import ringside.trace.Outcome.Level;
import ringside.trace.Path;
import ringside.trace.RuleKey;
import ringside.trace.StateField;
import ringside.trace.SwitchStage;
import ringside.trace.TraceEvent;
import ringside.trace.Verdict;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;

/**
 * One event, or one line of its burst, as the sentences see it: which variant of a sentence fits, and what stands in the places of
 * its pattern. Everything is read from the trace; nothing is computed again.
 */
final class Scene {
    private final Parts parts;
    private final StateHistory history;
    private final Texts texts;
    private final boolean spoken;
    private final TraceEvent event;
    private final int line;
    private final EventKind kind;
    private StateView after;

    /** @param line 0 for the whole event */
    Scene(Parts parts, StateHistory history, Texts texts, boolean spoken, TraceEvent event, int line) {
        this.parts = parts;
        this.history = history;
        this.texts = texts;
        this.spoken = spoken;
        this.event = event;
        this.line = line;
        this.kind = event.kind();
    }

    /** The pattern of a section that fits best, filled. */
    String say(String section) {
        String base = section + "." + kind.label();
        if (kind == EventKind.COPY && section.equals("sentence") && near() < packetLines()) {
            base += ".part";
        }
        String special = base + "." + variant();
        return fill(texts.has(special) ? special : base);
    }

    String fill(String key) {
        return Texts.fill(texts.pattern(key), this::value);
    }

    // --- variants

    /** The case of this kind that it is; lower-case words or bare literals, as in the keys of the patterns. */
    private String variant() {
        return switch (kind) {
            case DMA_WRITE -> event.lineCount() > 0 && Outcome.level(event.lineOutcome(1)) == Level.DRAM ? "memory" : "llc";
            case CLASSIFY -> classified();
            case SWITCH_LOOKUP -> event.argument("next") == 0 ? "nowhere" : component("next").kind() == ComponentKind.VM ? stage() : "out";
            case TAKE_BUFFER -> replica() > 0 ? "replica" : parts.spec().host().copyTarget() == CopyTarget.RING_SLOT ? "slot" : "one";
            case FETCH, PREFETCH -> moves() ? "moves" : "there";
            case COPY, DIRECT_COPY -> ArgumentType.COPY_TARGET.literal(event.argument("target"));
            case NOTIFY -> notification() != Notification.SENT ? notification().name() : event.alsoCauses().length > 0 && coalesces() ? "SENT_HELD"
                    : allLinesInLlc() ? "SENT_LLC" : "SENT";
            case KICK -> notification().name();
            case INJECT, INTERRUPT -> ArgumentType.INJECTION.literal(event.argument("injection"));
            case RULE_PUSH -> event.argument("packets") == 1 ? "one" : "";
            case RULE_ARRIVES -> event.argument("row") == 0 ? "full" : "";
            case RULE_REVOKED -> event.argument("underWay") > 0 ? "under-way" : "";
            case HOLD, RETRY -> event.component().kind() == ComponentKind.TRANSFER ? "direct" : "";
            case PROCESS -> isSink() ? "sink" : overtaken() ? "OVERTAKEN" : echoes() ? "echo" : ArgumentType.VERDICT.literal(event.argument("verdict"));
            case HALT -> halt();
            case POLL_AGAIN -> event.argument("taken") > 0 ? "budget" : "found";
            case DECIDE -> Path.values()[(int) event.argument("path")] + "_" + Decision.values()[(int) event.argument("decision")];
            case DELIVERED -> component("at").kind() == ComponentKind.ENDPOINT ? "endpoint" : "sink";
            case DROPPED -> DropReason.values()[(int) event.argument("reason")].name();
            case ACTION -> action();
            default -> "";
        };
    }

    private String action() {
        var kinds = ringside.engine.machine.MachineSpec.ActionKind.values();
        long action = event.argument("action");
        return action >= 0 && action < kinds.length ? kinds[(int) action].name() : "";
    }

    private String classified() {
        int vms = event.argumentCount() - 2;
        boolean chain = parts.spec().vswitch() != null && !isGroup();
        return vms == 0 ? chain ? "chain-none" : "none" : chain ? "chain" : vms > 1 ? "many" : "one";
    }

    private boolean isGroup() {
        return kind == EventKind.CLASSIFY && event.argument(0) == RuleKey.DST_MAC.ordinal() && (event.argument(1) >> 40 & 1) != 0;
    }

    private String stage() {
        return SwitchStage.values()[(int) event.argument("stage")].name();
    }

    private Notification notification() {
        return Notification.values()[(int) event.argument("notification")];
    }

    private boolean isSink() {
        VmSpec vm = parts.spec(vm());
        return vm != null && vm.function().kind() == FunctionKind.SINK;
    }

    /** How a driver goes to sleep; one that took interrupts off has to ask for them. */
    private String halt() {
        VmSpec vm = parts.spec(vm());
        if (after().get(event.core().id(), FieldKind.IRQ_PENDING) != 0) {
            return "waiting";
        }
        return vm == null || vm.driver() == Driver.INTERRUPT ? "halts" : vm.driver() == Driver.POLL ? "polls" : vm.recheck() ? "enables" : "blind";
    }

    private boolean coalesces() {
        VmSpec vm = parts.spec(vm());
        return vm != null && vm.rx().notification() == Notify.COALESCED;
    }

    private long replica() {
        return after().get(parts.packets(), FieldKind.REPLICA, event.packet());
    }

    // --- places of the patterns

    private String value(String name) {
        return switch (name) {
            case "packet" -> packet(event.packet());
            case "actor" -> parts.actor(event.core(), event.component()).label();
            case "vm" -> vm().label();
            case "vms" -> texts.list(vms(2));
            case "chain" -> String.join(", " + texts.pattern("list.then") + " ", vms(2));
            case "owner" -> parts.vmOf(component("ring")).label();
            case "function" -> function();
            case "lines" -> texts.counted("lines", packetLines());
            case "served" -> served();
            case "near" -> texts.counted("lines", near());
            case "rest" -> texts.counted("lines", packetLines() - near());
            case "line" -> line == 0 ? "" : lineName(event.line(line));
            case "set" -> texts.number(where()[0]);
            case "way" -> texts.number(where()[1]);
            case "level" -> level(event.lineOutcome(line));
            case "evicted" -> evicted();
            case "k" -> texts.number(line);
            case "of" -> texts.number(event.lineCount());
            case "before" -> texts.number(event.argument("index") - 1 & 0xFFFF);
            case "worker" -> worker();
            case "field" -> texts.pattern("field." + RuleKey.values()[(int) event.argument("key")]);
            case "destination" -> destination();
            case "matched" -> matched();
            case "stage" -> texts.pattern("stage." + stage());
            case "at" -> component("at").label();
            case "latency" -> texts.number(event.argument("latency"));
            case "nanos" -> texts.thousandths(nanos(event.argument("latency")));
            case "to-buffer" -> texts.number(parts.localBuffer(event.argument("to")));
            case "buffer-owner" -> bufferOwner(event.argument("buffer"));
            case "to-owner" -> bufferOwner(event.argument("to"));
            case "held" -> texts.number(parts.localBuffer(heldBuffer()));
            case "element" -> event.argument("element") == 0 ? "" : component("element").label();
            case "replica-of" -> packet((int) after().get(parts.packets(), FieldKind.PARENT, event.packet()));
            case "packets-n" -> texts.counted("packets", event.argument("packets"));
            case "taken-n" -> texts.counted("packets", event.argument("taken"));
            case "vm-list" -> texts.list(vms(1));
            case "buffers-n" -> texts.counted("buffers", event.argument("buffers"));
            case "exits" -> texts.number(event.argument("exits"));
            case "setting" -> actionValue();
            case "rule-vm" -> parts.vmOf(kind == EventKind.RULE_PUSH ? component("to") : event.component()).label();
            case "lender" -> component("owner").label();
            case "changes" -> changes();
            case "revoked" -> revoked();
            default -> argument(name);
        };
    }

    /** Thousandths of a nanosecond, half up. */
    private long nanos(long ticks) {
        return ringside.scenario.Nanos.thousandths(ticks, parts.schema().referenceMHz());
    }

    private String argument(String name) {
        int i = kind.argumentIndex(name);
        long value = event.argument(i);
        return switch (kind.argument(i).type()) {
            case COMPONENT -> parts.schema().component((int) value).label();
            case BUFFER -> texts.number(parts.localBuffer(value));
            case IPV4 -> ValueText.ipv4(value);
            case KEY_VALUE -> event.argument("key") == RuleKey.DST_MAC.ordinal() ? ValueText.mac(value) : Headers.destination(parts, after(), event.packet());
            case COUNT, INDEX, BYTES, TICKS -> texts.number(value);
            default -> kind.argument(i).type().literal(value);
        };
    }

    private ComponentInfo component(String argument) {
        return parts.schema().component((int) event.argument(argument));
    }

    private boolean has(String argument) {
        return kind.arguments().stream().anyMatch(a -> a.name().equals(argument));
    }

    /** The VM that the event is about: the named one, else the one whose ring or core it is. */
    private ComponentInfo vm() {
        if (has("vm") && kind != EventKind.CLASSIFY) {
            return component("vm");
        }
        ComponentInfo byCore = parts.vmOf(event.core());
        if (byCore.id() != 0) {
            return byCore;
        }
        ComponentInfo byRing = has("ring") ? parts.vmOf(component("ring")) : parts.schema().component(0);
        return byRing.id() != 0 ? byRing : parts.vmOf(event.component());
    }

    /** The VMs that the arguments from {@code first} on name. */
    private List<String> vms(int first) {
        List<String> names = new ArrayList<>();
        for (int i = first; i < event.argumentCount(); i++) {
            names.add(parts.schema().component((int) event.argument(i)).label());
        }
        return names;
    }

    /** {@code p1}, {@code p1.2}; spoken {@code packet 1}. */
    String packet(int instance) {
        long number = after().get(parts.packets(), FieldKind.NUMBER, instance);
        long replica = after().get(parts.packets(), FieldKind.REPLICA, instance);
        if (spoken) {
            return replica == 0 ? texts.text("spoken.packet", "n", number) : texts.text("spoken.replica", "n", number, "r", replica);
        }
        return "p" + number + (replica == 0 ? "" : "." + replica);
    }

    private boolean transmits(ComponentInfo ring) {
        VmSpec vm = parts.spec(parts.vmOf(ring));
        return vm != null && vm.tx().id().equals(ring.path());
    }

    private String function() {
        VmSpec vm = parts.spec(vm());
        return vm == null ? "" : vm.function().name();
    }

    /** The function with its VM; a VM that is called like its function stands for it. */
    private String worker() {
        return vm().label().equalsIgnoreCase(function()) ? vm().label() : texts.text("worker", "vm", vm().label(), "function", function());
    }

    private String destination() {
        boolean mac = parts.spec().host().key() == RuleKey.DST_MAC;
        return mac ? ValueText.mac(after().get(parts.packets(), FieldKind.DST_MAC, event.packet())) : Headers.destination(parts, after(), event.packet());
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
        String ip = Headers.destination(parts, after(), event.packet());
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
    private static <R> R rowOf(List<R> rules, java.util.function.ToIntFunction<R> priority, int row) {
        return rules.stream().sorted(java.util.Comparator.comparingInt(priority).reversed()).skip(row - 1L).findFirst().orElseThrow();
    }

    private String bufferOwner(long buffer) {
        MemoryRegion region = parts.regionOfBuffer(buffer);
        return region == null ? "" : ownerName(region);
    }

    private String ownerName(MemoryRegion region) {
        for (RegionSpec shared : parts.spec().regions()) {
            if (shared.id().equals(region.name())) {
                return texts.list(shared.members().stream().map(m -> parts.spec().vms().get(m).name()).toList());
            }
        }
        ComponentInfo owner = parts.schema().component(region.owner());
        ComponentInfo vm = parts.vmOf(owner);
        return vm.id() != 0 ? vm.label() : owner.label();
    }

    private String revoked() {
        return event.argument("row") > 0 ? texts.text("revoked.rule", "row", event.argument("row"), "element", component("element").label())
                : texts.counted("revoked", event.argument("value"));
    }

    /** Whether the packet came after a later one of its flow. */
    private boolean overtaken() {
        int function = event.component().id();
        return event.argument("verdict") == Verdict.PASS.ordinal()
                && after().get(function, FieldKind.REORDERED) > history.at(event.number() - 1).get(function, FieldKind.REORDERED);
    }

    private boolean echoes() {
        return event.argument("verdict") == Verdict.REWRITE.ordinal() && event.argument("rule") == 0;
    }

    /** Which header fields the event changed: {@code destination 10.0.2.7 becomes 10.0.3.1}. */
    private String changes() {
        StateView then = history.at(event.number() - 1);
        List<String> all = new ArrayList<>();
        for (FieldKind field : Headers.FIELDS) {
            String from = Headers.text(parts, then, event.packet(), field);
            String to = Headers.text(parts, after(), event.packet(), field);
            if (!from.equals(to)) {
                all.add(texts.text("change", "field", texts.pattern("rules.field." + field), "from", from, "to", to));
            }
        }
        return all.isEmpty() ? texts.pattern("change.none") : texts.list(all);
    }

    private String actionValue() {
        return action().equals("SET_COST") ? texts.thousandths(event.argument("value"))
                : action().equals("SET_COPY_TARGET") ? String.valueOf(ArgumentType.COPY_TARGET.literal(event.argument("value")))
                        : texts.number(event.argument("value"));
    }

    // --- lines

    private StateView after() {
        if (after == null) {
            after = line == 0 ? history.at(event.number()) : history.at(event.number(), line);
        }
        return after;
    }

    private MemoryRegion region(long physical) {
        return parts.schema().memory().regionOf(physical);
    }

    private boolean isPacketLine(long physical) {
        MemoryRegion region = region(physical);
        return region != null && region.use() == MemoryRegion.Use.BUFFERS;
    }

    /** Whether a fetch moves line {@code k} of its burst, which a command into the LLC does from memory only. */
    private boolean moves(int k) {
        Level level = Outcome.level(event.lineOutcome(k));
        return isPacketLine(event.line(k)) && (kind == EventKind.FETCH ? level == Level.DRAM : level != Level.L1);
    }

    private boolean moves() {
        return java.util.stream.IntStream.rangeClosed(1, event.lineCount()).anyMatch(this::moves);
    }

    private boolean prefetched(int k) {
        return Outcome.has(event.lineOutcome(k), Outcome.PREFETCHED);
    }

    /** Lines of the burst that are the packet's own, not those of rings. */
    private int packetLines() {
        int n = 0;
        for (int k = 1; k <= event.lineCount(); k++) {
            n += isPacketLine(event.line(k)) && !prefetched(k) ? 1 : 0;
        }
        return n == 0 && event.packet() != 0 ? (int) ((after().get(parts.packets(), FieldKind.LENGTH, event.packet()) + 63) / 64) : n;
    }

    /** Lines of a copy that belong to the portion; the rest goes to memory. */
    private int near() {
        MachineSpec.HostSpec host = parts.spec().host();
        int all = (int) event.argument("bytes");
        int bytes = switch (host.portion()) {
            case WHOLE -> all;
            case HEADER_ONLY -> 64;
            case N_BYTES -> host.portionBytes();
        };
        return (Math.min(all, bytes) + 63) / 64;
    }

    /** From where the packet's lines came: {@code 3 from the LLC, 1 from memory}. */
    private String served() {
        int[] counts = new int[Level.values().length];
        for (int k = 1; k <= event.lineCount(); k++) {
            if (isPacketLine(event.line(k)) && !prefetched(k)) {
                counts[Outcome.level(event.lineOutcome(k)).ordinal()]++;
            }
        }
        List<String> all = new ArrayList<>();
        for (Level level : Level.values()) {
            if (counts[level.ordinal()] > 0) {
                all.add(texts.text("served." + level, "n", counts[level.ordinal()]));
            }
        }
        return all.isEmpty() ? texts.pattern("list.none") : texts.list(all);
    }

    /** {@code line p1·h}, {@code line p1·2}, or the part of a ring or of memory that the line holds. */
    private String lineName(long physical) {
        MemoryRegion region = region(physical);
        if (region == null) {
            return texts.pattern("memory.unknown");
        }
        return switch (region.use()) {
            case BUFFERS -> bufferLine(physical, event.packet());
            case RING -> ringLine(region, physical);
            case PRIVATE -> texts.text("memory.private", "owner", ownerName(region));
        };
    }

    private String bufferLine(long physical, int packet) {
        int at = parts.schema().memory().lineInBuffer(physical);
        int holds = packet != 0 ? packet : (int) after().get(parts.memory(), FieldKind.BUFFER_PACKET, parts.schema().memory().bufferOf(physical));
        if (holds == 0) {
            return texts.text("memory.buffer", "buffer", parts.localBuffer(parts.schema().memory().bufferOf(physical)));
        }
        return spoken ? texts.text("spoken.line", "k", at + 1, "packet", packet(holds))
                : texts.text("line.name", "label", packet(holds) + "·" + (at == 0 ? "h" : at));
    }

    private String ringLine(MemoryRegion region, long physical) {
        ComponentInfo ring = parts.schema().component(region.owner());
        VmSpec vm = parts.spec(parts.vmOf(ring));
        if (vm == null) {
            return texts.pattern("memory.nic-ring");
        }
        long size = transmits(ring) ? vm.tx().size() : vm.rx().size();
        long at = parts.schema().memory().layout(physical) - region.firstLine();
        long descriptors = (16 * size + 63) / 64;
        long available = (6 + 2 * size + 63) / 64;
        String part = at < descriptors ? "memory.descriptors" : at < descriptors + available ? "memory.available" : "memory.used";
        return texts.text(part, "owner", parts.vmOf(ring).label(), "queue", texts.pattern(transmits(ring) ? "queue.tx" : "queue.rx"));
    }

    private String level(int outcome) {
        return texts.pattern("level." + Outcome.level(outcome));
    }

    /** Which sentence a line gets: what is done to it, and how that went. */
    String lineKey() {
        int outcome = event.lineOutcome(line);
        boolean ofPacket = isPacketLine(event.line(line));
        if (prefetched(line)) {
            return "line.prefetched";
        }
        switch (kind) {
            case COPY, DIRECT_COPY:
                return way(parts.llc()) >= 0 && !inOwnL1() ? "line.copy.llc" : inOwnL1() ? "line.copy.l1" : "line.copy.memory";
            case FETCH:
                return moves(line) ? "line.fetch.moves" : "line.fetch.there";
            case DMA_WRITE, NIC_WRITEBACK:
                return Outcome.level(outcome) == Level.DRAM ? "line.dma-write.memory" : "line.dma-write.llc";
            case DMA_READ:
                return ofPacket ? "line.dma-read" : "line.dma-ring";
            default:
                if (kind == EventKind.PREFETCH && ofPacket) {
                    return moves(line) ? "line.guest-prefetch.moves" : "line.guest-prefetch.there";
                }
                String verb = writes() ? "line.write." : "line.read.";
                return verb + (Outcome.has(outcome, Outcome.UPGRADED) ? "UPGRADE" : Outcome.level(outcome).name());
        }
    }

    private boolean inOwnL1() {
        ComponentInfo l1 = event.core().id() == 0 ? null : parts.l1(event.core());
        return l1 != null && way(l1) >= 0;
    }

    /** Whether the line was written: then the core's own first level cache has it modified. */
    private boolean writes() {
        return switch (kind) {
            case PUBLISH, DIRECT_PUBLISH, DIRECT_HANDOVER, BUFFER_RETURN, PROCESS, REFILL, NIC_REFILL, TX_POST, TX_COMPLETE, NIC_POST, INTERRUPT, KICKS_OFF, POLL_AGAIN -> true;
            case HALT, READ_RING, KICKS_ON -> state(parts.l1(event.core())) == Mesi.M;
            default -> false;
        };
    }

    private Mesi state(ComponentInfo cache) {
        int way = cache == null ? -1 : way(cache);
        if (way < 0) {
            return Mesi.I;
        }
        StateField field = parts.schema().field(cache.id(), FieldKind.LINE);
        return LineWord.state(after().get(field.id(), set(field) * field.ways() + way));
    }

    private int set(StateField field) {
        return (int) (event.line(line) % (field.length() / field.ways()));
    }

    /** The way of a cache that holds the line after it was touched, -1 where none does. */
    private int way(ComponentInfo cache) {
        StateField field = cache == null ? null : parts.schema().field(cache.id(), FieldKind.LINE);
        if (field == null) {
            return -1;
        }
        int set = set(field);
        for (int way = 0; way < field.ways(); way++) {
            long word = after().get(field.id(), set * field.ways() + way);
            if (LineWord.valid(word) && LineWord.line(word) == event.line(line)) {
                return way;
            }
        }
        return -1;
    }

    /** Set and way to name: in the first level cache for what hit or was put there, else in the last level. */
    private long[] where() {
        ComponentInfo cache = parts.llc();
        Level level = Outcome.level(event.lineOutcome(line));
        boolean copies = kind == EventKind.COPY || kind == EventKind.DIRECT_COPY;
        if (event.core().id() != 0 && (copies ? inOwnL1() : level == Level.L1)) {
            cache = parts.l1(event.core());
        }
        StateField field = parts.schema().field(cache.id(), FieldKind.LINE);
        return new long[] {set(field), way(cache)};
    }

    /** What had to leave the last level cache for this line, as a sentence of its own; empty where nothing had to. */
    private String evicted() {
        if (!Outcome.has(event.lineOutcome(line), Outcome.EVICTED)) {
            return "";
        }
        StateField field = parts.schema().field(parts.llc().id(), FieldKind.LINE);
        int way = way(parts.llc());
        long old = way < 0 ? 0 : before().get(field.id(), set(field) * field.ways() + way);
        if (!LineWord.valid(old) || LineWord.line(old) == event.line(line)) {
            return "";
        }
        long gone = LineWord.line(old);
        MemoryRegion region = region(gone);
        String name = region != null && region.use() == MemoryRegion.Use.BUFFERS ? bufferLine(gone, 0) : lineName(gone);
        return " " + texts.text("line.evicts", "line", name);
    }

    private StateView before() {
        return line > 1 ? history.at(event.number(), line - 1) : history.at(event.number() - 1);
    }

    // --- what the notification is about

    /** Whether the newest copy of every line of the published packet's buffer is in the last level cache now. */
    private boolean allLinesInLlc() {
        long buffer = heldBuffer();
        StateField field = parts.schema().field(parts.llc().id(), FieldKind.LINE);
        if (buffer == 0 || field == null) {
            return false;
        }
        int lines = (int) ((after().get(parts.packets(), FieldKind.LENGTH, event.packet()) + 63) / 64);
        int sets = field.length() / field.ways();
        for (int k = 0; k < lines; k++) {
            long physical = parts.schema().memory().lineOfBuffer((int) buffer, k);
            boolean found = false;
            for (int way = 0; way < field.ways(); way++) {
                long word = after().get(field.id(), (int) (physical % sets) * field.ways() + way);
                found |= LineWord.valid(word) && LineWord.line(word) == physical && LineWord.owner(word) == 0;
            }
            if (!found) {
                return false;
            }
        }
        return lines > 0;
    }

    /** The buffer in which the ring of the event holds the event's packet, 0 where none does. */
    private long heldBuffer() {
        ComponentInfo ring = component("ring");
        StateField packets = parts.schema().field(ring.id(), FieldKind.DESC_PACKET);
        StateField buffers = parts.schema().field(ring.id(), FieldKind.DESC_BUFFER);
        if (packets == null || buffers == null) {
            return 0;
        }
        if (has("descriptor")) {
            return after().get(buffers.id(), (int) event.argument("descriptor"));
        }
        for (int i = after().next(packets, 0); i >= 0; i = after().next(packets, i + 1)) {
            if (after().get(packets.id(), i) == event.packet()) {
                return after().get(buffers.id(), i);
            }
        }
        return 0;
    }
}
