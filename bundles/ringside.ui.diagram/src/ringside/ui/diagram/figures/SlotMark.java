package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

/** One slot of a ring: empty, a hollow tag for a descriptor, a ticked tag for a used one. */
public final class SlotMark {
    /** Slots below this width show a tick alone. */
    private static final int TAG_WITH_TICK = 18;
    /** Slots of this width and more have room for the packet's label. */
    public static final int WITH_LABEL = 36;

    /** What a slot holds. */
    public enum State {
        FREE, DESCRIPTOR, USED
    }

    private SlotMark() {
    }

    /** @param label packet that a used slot carries, empty for none */
    public static void draw(Pen pen, double x, double y, double width, double height, State state, String label) {
        draw(pen, x, y, width, height, state, label, Tone.PACKET);
    }

    /** On the ground that an overlay gives the slot. */
    static void draw(Pen pen, double x, double y, double width, double height, State state, String label, Tone ground) {
        boolean toned = !ground.ofPacket() && !ground.equals(Tone.NONE);
        if (toned) {
            ground.draw(pen, x, y, width, height);
        } else {
            LineMark.empty(pen, x, y, width, height);
        }
        double middle = y + height / 2;
        if (state == State.USED && width < TAG_WITH_TICK) {
            double shrink = Math.min(1, (width - 4.5) / 7.5);
            pen.stroke(new Outline().from(x + 2.5 * shrink, middle).by(3 * shrink, 4 * shrink).by(4.5 * shrink, -8 * shrink), toned ? ground.text() : INK.color(), 2);
        } else if (state != State.FREE) {
            tag(pen, x, y, width, height, state);
            if (state == State.USED) {
                boolean labelled = width >= WITH_LABEL && !label.isEmpty();
                double left = labelled ? x + width - 13 : x + width / 2 - 2.5;
                pen.stroke(new Outline().from(left, middle).by(2.8, 3.2).by(4.8, -6.8), INK.color(), 2);
                if (labelled) {
                    pen.left(pen.fit(label, TextStyle.TEXT, width - 20), x + 6, middle + 5, TextStyle.TEXT, INK.color());
                }
            }
        }
    }

    private static void tag(Pen pen, double x, double y, double width, double height, State state) {
        double notch = Math.min(5, (width - 4) / 3);
        double left = x + 2;
        double right = x + width - 2;
        Outline tag = new Outline().from(left + notch, y + 3).to(right, y + 3).to(right, y + height - 3).to(left + notch, y + height - 3)
                .to(left, y + height / 2).close();
        pen.outline(tag, STAGE.color(), state == State.USED ? INK.color() : SECOND_INK.color(), 1.5, Pen.Line.SOLID);
    }
}
