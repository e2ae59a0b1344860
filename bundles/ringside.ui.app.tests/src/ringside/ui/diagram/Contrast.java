package ringside.ui.diagram;

import org.eclipse.swt.graphics.RGB;

/** Contrast of two colours as the Web Content Accessibility Guidelines 2.1 define it, from 1 to 21. */
public final class Contrast {
    private Contrast() {
    }

    public static double of(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    }

    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
