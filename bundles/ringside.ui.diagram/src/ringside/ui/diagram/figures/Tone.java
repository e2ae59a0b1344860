package ringside.ui.diagram.figures;

import org.eclipse.swt.graphics.Color;
import ringside.ui.diagram.figures.Theme.Role;

/**
 * What an overlay makes of a fill, in place of the hue of the packet: a colour of the theme and diagonal stripes on it.
 *
 * @param role    the colour; null for the packet's own hue
 * @param stripes 0 to 2, for groups beyond the fifth and the tenth
 */
public record Tone(Role role, int stripes) {
    /** The hue of the packet, or grey where there is none: no overlay. */
    public static final Tone PACKET = new Tone(null, 0);
    /** Outside of what the overlay tells apart. */
    public static final Tone NONE = new Tone(Role.RING_MEMORY, 0);

    private static final Role[] GROUPS = {Role.GROUP_1, Role.GROUP_2, Role.GROUP_3, Role.GROUP_4, Role.GROUP_5};
    private static final Role[] HEATS = {Role.RING_MEMORY, Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_5};

    /** The look of a group, from 0; from the sixteenth on the looks come again. */
    public static Tone group(int number) {
        return new Tone(GROUPS[number % GROUPS.length], number / GROUPS.length % 3);
    }

    /** How much, 0 for nothing to {@link #most()}. */
    public static Tone heat(int step) {
        return new Tone(HEATS[step], 0);
    }

    public static int most() {
        return HEATS.length - 1;
    }

    public boolean ofPacket() {
        return role == null;
    }

    public Color fill() {
        return role.color();
    }

    /** Where it has no outline of its own, as in the bars of a large cache: grey has to stand out from empty. */
    Color bar() {
        return ofPacket() ? Role.SECOND_INK.color() : role == Role.RING_MEMORY ? Role.BORDER.color() : role.color();
    }

    /** The colour of text and shapes on it. */
    public Color text() {
        return role == Role.RING_MEMORY ? Role.INK.color() : Hue.textOn(role.color());
    }

    /** A square of it, as legends and boxes have it. */
    public void draw(Pen pen, double x, double y, double width, double height) {
        pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 2, fill(), (role == Role.RING_MEMORY ? Role.BORDER : Role.SECOND_INK).color(), 1);
        TicketMark.stripes(pen, x + 2 + (stripes == 1 ? width / 4 : 0), y + height - 2, height - 4, height * 0.3, stripes, text());
    }
}
