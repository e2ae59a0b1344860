package ringside.ui.diagram.figures;

import java.util.Locale;

/** Numbers as they are written everywhere in the window: thousands grouped, hexadecimal for addresses and tags only. */
public final class Numbers {
    private Numbers() {
    }

    public static String grouped(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    public static String hex(long n) {
        return "0x" + Long.toHexString(n).toUpperCase(Locale.ROOT);
    }

    /** A rate such as 10 Gb/s. */
    public static String bitRate(long bitsPerSecond) {
        String[] units = {"b/s", "kb/s", "Mb/s", "Gb/s", "Tb/s"};
        double value = bitsPerSecond;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        String number = value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
        return number + " " + units[unit];
    }
}
