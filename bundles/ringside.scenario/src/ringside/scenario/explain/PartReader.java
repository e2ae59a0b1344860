package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ringside.scenario.Texts;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.io.ValueText;
import ringside.trace.time.CoreTimes;
import ringside.trace.time.CoreUse;
import ringside.trace.time.Position;
import ringside.trace.time.RingFacts;
import ringside.trace.time.RingFacts.Due;
import ringside.trace.time.RingFacts.Wish;
import ringside.trace.time.RingFacts.Write;

/** Puts words to the facts about one part of the machine: a core, a ring, the headers of a packet. */
final class PartReader {
    private static final int UDP = 17;
    private static final int TCP = 6;

    private final Parts parts;
    private final StateHistory history;
    private final Texts texts;
    private final CoreTimes times;

    PartReader(Parts parts, StateHistory history, Texts texts) {
        this.parts = parts;
        this.history = history;
        this.texts = texts;
        this.times = new CoreTimes(history.log());
    }

    CoreRead core(ComponentInfo core, Position at) {
        ComponentInfo owner = owner(core);
        CoreUse use = times.of(core, owner, at);
        boolean host = owner != null && owner.kind() == ComponentKind.HOST;
        String title = owner == null ? core.label() : texts.text("core.title", "core", core.label(), "owner", host ? texts.pattern("core.host") : owner.label());
        return new CoreRead(use, title, does(use, at), lines("core.interrupt.", use.interrupts()), lines(host ? "core.kick." : "core.notified.", use.notified()),
                lines("core.exit.", use.exitsBy()));
    }

    /** The machine whose core it is, or the host; null for a core that has nobody. */
    private ComponentInfo owner(ComponentInfo core) {
        ComponentInfo vm = parts.vmOf(core);
        boolean host = parts.spec().cores().get(parts.spec().host().core()).id().equals(core.path());
        return vm.id() != 0 ? vm : host ? parts.schema().component(parts.spec().host().id()) : null;
    }

    /** Reads on for later questions; returns whether there is more to read. */
    boolean prepare() {
        return times.prepare();
    }

    private String does(CoreUse use, Position at) {
        if (!use.runs()) {
            return use.step() == 0 ? texts.pattern("core.nothing-yet") : texts.text("core.nothing", "cycle", use.idleSince());
        }
        TraceEvent step = history.log().event(use.step());
        String packet = step.packet() == 0 ? "" : " " + new ValueText(parts.schema(), history.at(at.event(), at.line())).packet(step.packet());
        return (step.chapter() == Chapter.NONE ? step.kind().label() : step.chapter().label()) + packet;
    }

    private <K extends Enum<K>> List<CoreRead.Line> lines(String prefix, List<CoreUse.Count<K>> counts) {
        return counts.stream().map(c -> new CoreRead.Line(texts.pattern(prefix + c.kind().name()), c.kind().name(), c.count(), c.last())).toList();
    }

    RingRead ring(ComponentInfo ring, Position at) {
        RingFacts facts = RingFacts.of(history, ring, at);
        RingFacts.Written written = facts.written();
        return new RingRead(facts, written == null ? "" : who(written), written == null ? List.of() : written.writes().stream().map(w -> write(ring, w, at)).toList(),
                wish("ring.interrupt.", facts.interrupt()), wish("ring.kick.", facts.kick()));
    }

    private String who(RingFacts.Written written) {
        ComponentInfo actor = written.actor();
        String name = actor.kind() == ComponentKind.HOST ? texts.pattern("core.host") : actor.kind() == ComponentKind.RUN ? texts.pattern("ring.command") : actor.label();
        String who = written.core().id() == 0 ? name
                : texts.text("ring.on", "who", name, "core", written.core().label().substring(0, 1).toLowerCase(Locale.ROOT) + written.core().label().substring(1));
        return texts.text("ring.role." + written.role(), "who", who);
    }

    private String write(ComponentInfo ring, Write write, Position at) {
        ValueText words = new ValueText(parts.schema(), history.at(at.event(), at.line()));
        String path = write.field().path(write.index()).substring(ring.path().length() + 1);
        String after = words.of(write.field(), write.after());
        return write.before() == write.after() ? path + " " + after : path + " " + words.of(write.field(), write.before()) + " → " + after;
    }

    private String wish(String prefix, Wish wish) {
        if (wish == null) {
            return "";
        }
        String key = prefix + wish.due();
        String words = wish.due() == Due.AHEAD && wish.entries() == 1 ? texts.text(key + ".one", "event", wish.seen())
                : texts.text(wish.due() == Due.AHEAD ? key + ".other" : key, "event", wish.seen(), "n", wish.entries());
        return wish.seen() == wish.value() ? words : texts.text("ring.unseen", "wish", words, "value", wish.value());
    }

    /** All headers of a packet, from the outermost; a packet without IP has only the first. */
    List<HeaderField> headers(int packet, Position at) {
        StateView state = history.at(at.event(), at.line());
        List<HeaderField> out = new ArrayList<>();
        String ethernet = "Ethernet";
        add(out, state, packet, ethernet, FieldKind.DST_MAC);
        add(out, state, packet, ethernet, FieldKind.SRC_MAC);
        if (state.get(parts.packets(), FieldKind.VLAN, packet) != 0) {
            add(out, state, packet, ethernet, FieldKind.VLAN);
        }
        int version = Headers.of(parts, state, packet).version();
        if (version == 0) {
            return out;
        }
        String ip = "IPv" + version;
        boolean six = version == 6;
        out.add(new HeaderField(ip, texts.pattern("rules.field." + FieldKind.DST_IP), Headers.destination(parts, state, packet),
                six ? List.of(FieldKind.DST_IP6_LO, FieldKind.DST_IP6_HI) : List.of(FieldKind.DST_IP)));
        out.add(new HeaderField(ip, texts.pattern("rules.field." + FieldKind.SRC_IP), Headers.source(parts, state, packet),
                six ? List.of(FieldKind.SRC_IP6_LO, FieldKind.SRC_IP6_HI) : List.of(FieldKind.SRC_IP)));
        int protocol = (int) state.get(parts.packets(), FieldKind.PROTOCOL, packet);
        String transport = RuleFields.protocol(protocol, texts);
        out.add(new HeaderField(ip, texts.pattern("rules.field." + FieldKind.PROTOCOL), transport, List.of(FieldKind.PROTOCOL)));
        if (protocol == UDP || protocol == TCP) {
            add(out, state, packet, transport, FieldKind.DST_PORT);
            add(out, state, packet, transport, FieldKind.SRC_PORT);
        }
        return out;
    }

    private void add(List<HeaderField> to, StateView state, int packet, String layer, FieldKind field) {
        to.add(new HeaderField(layer, texts.pattern("rules.field." + field), Headers.text(parts, state, packet, field), List.of(field)));
    }
}
