package ringside.ui.diagram.figures;

import org.eclipse.swt.graphics.Color;

/**
 * The identity of a packet as a colour: five hues in turn, told apart in later rounds by none, one or two diagonal stripes. The
 * same in both themes. Under simulated protan, deutan and tritan vision they stay at least 16 (CIE76) apart.
 */
public enum Hue {
    BLUE(0x0072B2, 0xFFFFFF), ORANGE(0xE69F00, 0x000000), GREEN(0x009E73, 0x000000), PINK(0xCC79A7, 0x000000), SKY(0x56B4E9, 0x000000);

    private static final Hue[] ALL = values();

    private final Color fill;
    private final Color text;

    Hue(int fill, int text) {
        this.fill = color(fill);
        this.text = color(text);
    }

    /** The hue of packet number {@code number}, from 1. A replica has the hue of its original. */
    public static Hue of(long number) {
        return ALL[(int) ((number - 1) % ALL.length)];
    }

    /** Diagonal stripes of packet number {@code number}: 0, 1 or 2. */
    public static int stripes(long number) {
        return number < 1 ? 0 : (int) ((number - 1) / ALL.length % 3);
    }

    public Color fill() {
        return fill;
    }

    /** The colour of text and shapes on the hue. */
    public Color text() {
        return text;
    }

    /** Black or white, whichever is read better on a colour. */
    static Color textOn(Color fill) {
        double luminance = 0.2126 * linear(fill.getRed()) + 0.7152 * linear(fill.getGreen()) + 0.0722 * linear(fill.getBlue());
        return luminance > 0.179 ? ORANGE.text : BLUE.text;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
