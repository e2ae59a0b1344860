package ringside.ui.diagram.overlay;

import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;
import ringside.trace.LineOwners;
import ringside.trace.MemoryRegion;
import ringside.trace.history.StateView;
import ringside.ui.diagram.figures.LineLook;
import ringside.ui.diagram.figures.Numbers;

/** What packets and their lines are called at a moment: p1, p1.2 for a replica, p1·h for the header line. */
public final class PacketNames {
    private final StateView state;
    private final int packets;
    private final LineOwners owners;

    public PacketNames(StateView state) {
        this.state = state;
        this.packets = idOf("packet");
        this.owners = new LineOwners(state.schema(), state);
    }

    private int idOf(String path) {
        ComponentInfo info = state.schema().component(path);
        return info == null ? 0 : info.id();
    }

    /** The number that gives a packet instance its hue; a replica has its original's. */
    public long number(int packet) {
        return Math.max(1, state.get(packets, FieldKind.NUMBER, packet));
    }

    public String label(int packet) {
        long number = state.get(packets, FieldKind.NUMBER, packet);
        long replica = state.get(packets, FieldKind.REPLICA, packet);
        String name = "p" + Numbers.grouped(number == 0 ? packet : number);
        return replica > 0 ? name + "." + replica : name;
    }

    /** The packet whose bytes a physical line holds, 0 for none. */
    public int packetOf(long line) {
        return owners.packet(line);
    }

    /** How a physical line looks, without anything that depends on the cache it is in. */
    public LineLook line(long line) {
        int packet = packetOf(line);
        if (packet != 0) {
            return line(packet, state.schema().memory().lineInBuffer(line));
        }
        MemoryRegion region = state.schema().memory().regionOf(line);
        boolean ring = region != null && region.use() == MemoryRegion.Use.RING;
        return LineLook.of(0, ring ? "r" : "data", false);
    }

    /** How line {@code k} of a packet looks; line 0 is the header. */
    public LineLook line(int packet, int k) {
        return LineLook.of(number(packet), label(packet) + "·" + (k == 0 ? "h" : Integer.toString(k)), k == 0);
    }
}
