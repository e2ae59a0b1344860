package ringside.ui.playback.closeup;

import static ringside.trace.FieldKind.*;

import org.eclipse.osgi.util.NLS;
import ringside.trace.ArgumentType;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Place;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;
import ringside.ui.diagram.StageSelection;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.overlay.Moment;
import ringside.ui.diagram.overlay.PacketNames;
import ringside.ui.playback.Messages;
import ringside.ui.playback.TimeText;

/** A packet's headers, with the field that the step reads marked, where it is, and where its lines live. */
final class PacketFace implements Face {
    private final Moment moment;
    private final StateView state;
    private final TraceEvent event;
    private final ComponentInfo packets;
    private final int packet;
    private final Written written;

    PacketFace(Moment moment, int packet) {
        this.moment = moment;
        this.state = moment.state();
        this.event = moment.history().log().event(moment.event());
        this.packets = state.schema().component("packet");
        this.packet = packet;
        this.written = new Written(moment, packets.id());
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
        return NLS.bind(Messages.CloseUp_BytesNote, TimeText.grouped(get(LENGTH)));
    }

    private long get(FieldKind kind) {
        return state.get(packets.id(), kind, packet);
    }

    @Override
    public void paint(Pen pen, Spots spots, int left, int right) {
        Facts facts = new Facts(pen, left, right, 40);
        header(facts, Messages.CloseUp_DstMac, DST_MAC, RuleKey.DST_MAC);
        header(facts, Messages.CloseUp_SrcMac, SRC_MAC, null);
        header(facts, Messages.CloseUp_DstIp, DST_IP, RuleKey.DST_IP);
        header(facts, Messages.CloseUp_SrcIp, SRC_IP, null);
        long protocol = get(PROTOCOL);
        String name = protocol == 17 ? "UDP" : protocol == 6 ? "TCP" : Long.toString(protocol);
        facts.row(Messages.CloseUp_Ports, NLS.bind(Messages.CloseUp_PortsValue, new Object[] {name, Long.toString(get(SRC_PORT)), Long.toString(get(DST_PORT))}),
                false, key() == RuleKey.FIVE_TUPLE);
        facts.gap();
        spots.add(left - 4, facts.y(), right - left + 8, 21, packets.id(), PLACE, packet, Messages.CloseUp_Where + " " + where());
        facts.row(Messages.CloseUp_Where, where(), written.has(PLACE, packet));
        new PacketStrip(moment, packet).paint(pen, left, right, facts.y() + 10, 342);
    }

    private void header(Facts facts, String name, FieldKind kind, RuleKey key) {
        facts.row(name, Addresses.text(kind.type(), get(kind)), false, key != null && key == key());
    }

    private RuleKey key() {
        return event.kind() == EventKind.CLASSIFY && event.packet() == packet ? RuleKey.values()[(int) event.argument("key")] : null;
    }

    private String where() {
        Place place = Place.values()[(int) get(PLACE)];
        ComponentInfo at = state.schema().component((int) get(AT));
        String words = switch (place) {
            case NONE -> Messages.Place_None;
            case WIRE -> Messages.Place_Wire;
            case DMA -> Messages.Place_Dma;
            case QUEUED -> Messages.Place_Queued;
            case READY -> Messages.Place_Ready;
            case RUNNING -> Messages.Place_Running;
            case BATCH -> Messages.Place_Batch;
        };
        return NLS.bind(words, at.label()).strip();
    }

    /** Addresses as people write them. */
    static final class Addresses {
        private Addresses() {
        }

        static String text(ArgumentType type, long value) {
            if (type == ArgumentType.IPV4) {
                return (value >> 24 & 255) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
            }
            return String.format("%012X", value).replaceAll("(..)(?!$)", "$1:");
        }
    }
}
