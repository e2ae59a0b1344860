package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A virtual machine among up to twelve: name, packets seen, how full its rings are, and its core. */
public final class CompactMachineFigure extends StageFigure {
    /** The values that can be marked. */
    public static final String PACKETS = "packets";
    public static final String RX = "rx";
    public static final String TX = "tx";

    private String name = "";
    private String core = "";
    private String packets = "";
    private double rx = -1;
    private double tx = -1;

    public void show(String newName, String newCore) {
        name = changed(name, newName);
        core = changed(core, newCore);
    }

    /** @param newPackets count, empty outside a run; shares from 0 to 1 */
    public void show(String newPackets, double rxShare, double txShare) {
        packets = changed(packets, newPackets);
        rx = changed(rx, rxShare);
        tx = changed(tx, txShare);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        double room = packets.isEmpty() ? width() - 16 : width() - 54;
        pen.left(pen.fit(name, BOLD, room), 8, 20, BOLD, INK.color());
        if (!packets.isEmpty()) {
            TicketMark.drawCount(pen, width() - 6, 7, packets);
            double ticket = pen.width(packets, TEXT) + 18;
            freshFrame(pen, PACKETS, width() - 8 - ticket, 4, ticket + 5, 23);
        }
        gauge(pen, RX, 39, rx);
        gauge(pen, TX, 58, tx);
        pen.left(pen.fit(core, TEXT, width() - 16), 8, 77, TEXT, SECOND_INK.color());
    }

    private void gauge(Pen pen, String label, double baseline, double share) {
        pen.left(label, 8, baseline, TEXT, SECOND_INK.color());
        double whole = width() - 38;
        pen.fill(30, baseline - 10, whole, 10, 1, EMPTY_CELL.color());
        if (share > 0) {
            pen.fill(30, baseline - 10, Math.max(2, Math.rint(whole * share)), 10, 1, SECOND_INK.color());
        }
        if (share >= 1) {
            pen.fill(30 + whole - 2, baseline - 12, 2, 14, 0, INK.color());
        }
        freshFrame(pen, label, 27, baseline - 13, whole + 6, 16);
    }
}
