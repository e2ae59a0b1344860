package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import ringside.scenario.explain.HeaderField;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A packet's headers, with the fields that the step reads marked, where it is, where its lines live, and its way so far. */
final class PacketFace implements Face {
    private final Near near;
    private final Moment moment;
    private final StateView state;
    private final ComponentInfo packets;
    private final int packet;
    private int bottom;

    PacketFace(Near near, int packet) {
        this.near = near;
        this.moment = near.moment();
        this.state = moment.state();
        this.packets = state.schema().component("packet");
        this.packet = packet;
    }

    @Override
    public FaceKind kind() {
        return FaceKind.PACKET;
    }

    @Override
    public StageSelection place() {
        return new StageSelection(StageSelection.PACKET, packet);
    }

    @Override
    public String title() {
        return NLS.bind(Messages.CloseUp_PacketTitle, new PacketNames(state).label(packet));
    }

    @Override
    public String note() {
        return NLS.bind(Messages.CloseUp_BytesNote, TimeText.grouped(state.get(packets.id(), LENGTH, packet)));
    }

    @Override
    public int bottom() {
        return bottom;
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        Facts facts = new Facts(pen, spots, left, right, 38);
        List<HeaderField> before = near.run().narration().headers(packet, moment.previous().position());
        List<FieldKind> read = read();
        for (HeaderField field : near.run().narration().headers(packet, moment.position())) {
            String old = before.stream().filter(b -> b.fields().equals(field.fields())).map(HeaderField::value).findFirst().orElse("");
            facts.row(name(field), field.value(), old, read.stream().anyMatch(field.fields()::contains),
                    spots.elements(packets.id(), packet, field.fields().toArray(FieldKind[]::new)));
        }
        facts.gap(6);
        facts.row(Messages.CloseUp_Where, where(state), where(moment.previous().state()), spots.elements(packets.id(), packet, PLACE, AT));
        int below = new PacketStrip(moment, packet).paint(pen, spots, left, right, facts.y() + 8, facts.y() + 8 + 36 + 4 * 20);
        pen.fill(left, below + 6, right - left, 1, 0, SEPARATOR.color());
        pen.left(Messages.Packet_Way, left, below + 28, TextStyle.BOLD, INK.color());
        bottom = new HopList(near, packet).paint(pen, spots, left, right, below + 42);
    }

    /** What a MAC address is of is plain; of other fields the header is named. */
    private static String name(HeaderField field) {
        return field.fields().contains(DST_MAC) || field.fields().contains(SRC_MAC) || field.fields().contains(PROTOCOL) || field.fields().contains(VLAN)
                ? field.name() : field.layer() + " " + field.name();
    }

    /** The fields that the step decides by: that of the classifier, or those that the rules ask for which it went through. */
    private List<FieldKind> read() {
        TraceEvent event = moment.history().log().event(moment.event());
        if (event.number() == 0 || event.packet() != packet) {
            return List.of();
        }
        if (event.kind() != EventKind.CLASSIFY) {
            return near.run().narration().rules(event.number()).stream().flatMap(table -> table.rules().stream()).filter(rule -> rule.outcome().read())
                    .flatMap(rule -> rule.fields().stream()).flatMap(field -> ofVersion(field.kind()).stream()).toList();
        }
        return switch (RuleKey.values()[(int) event.argument("key")]) {
            case DST_MAC -> List.of(DST_MAC);
            case DST_IP -> ofVersion(DST_IP);
            case FIVE_TUPLE -> List.of(SRC_IP, SRC_IP6_LO, DST_IP, DST_IP6_LO, PROTOCOL, SRC_PORT, DST_PORT);
            case CONTENT -> List.of();
        };
    }

    private static List<FieldKind> ofVersion(FieldKind field) {
        return field == DST_IP ? List.of(DST_IP, DST_IP6_LO) : field == SRC_IP ? List.of(SRC_IP, SRC_IP6_LO) : List.of(field);
    }

    private String where(StateView at) {
        String words = switch (Place.values()[(int) at.get(packets.id(), PLACE, packet)]) {
            case NONE -> Messages.Place_None;
            case WIRE -> Messages.Place_Wire;
            case DMA -> Messages.Place_Dma;
            case QUEUED -> Messages.Place_Queued;
            case READY -> Messages.Place_Ready;
            case RUNNING -> Messages.Place_Running;
            case BATCH -> Messages.Place_Batch;
        };
        return NLS.bind(words, at.schema().component((int) at.get(packets.id(), AT, packet)).label()).strip();
    }
}
