package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** A virtual machine among very many: its name and how many packets it has seen. */
public final class MachineChipFigure extends StageFigure {
    private static final int INDENT = 3;
    private static final int BASELINE = 15;

    /** The value that can be marked. */
    public static final String PACKETS = "packets";

    private String name = "";
    private String packets = "";

    /** @param newPackets count, empty outside a run */
    public void show(String newName, String newPackets) {
        name = changed(name, newName);
        packets = changed(packets, newPackets);
    }

    @Override
    public void draw(Pen pen) {
        panel(pen);
        double count = packets.isEmpty() ? 0 : pen.width(packets, TEXT) + INDENT;
        pen.left(pen.fit(name, BOLD, width() - 2 * INDENT - count), INDENT, BASELINE, BOLD, INK.color());
        pen.right(packets, width() - INDENT, BASELINE, TEXT, SECOND_INK.color());
        if (!packets.isEmpty()) {
            freshFrame(pen, PACKETS, width() - INDENT - pen.width(packets, TEXT) - 3, 2, pen.width(packets, TEXT) + 5, 17);
        }
    }
}
