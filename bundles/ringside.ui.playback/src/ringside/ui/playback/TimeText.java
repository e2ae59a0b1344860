package ringside.ui.playback;

import java.text.NumberFormat;
import java.util.Locale;
import ringside.trace.TraceLog;
import ringside.trace.time.Position;

/** Numbers as the window writes them: thousands grouped, thousandths of a cycle without needless zeros, time in a fitting unit. */
public final class TimeText {
    private TimeText() {
    }

    public static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** Thousandths of a cycle, for example {@code 12.5}. */
    public static String cycles(long thousandths) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(3);
        return format.format(thousandths / 1000.0);
    }

    /** A length of time in ns, or ms from a million ns, or s. */
    public static String time(long ticks, int referenceMHz) {
        double ns = ticks * 1000.0 / referenceMHz;
        if (ns < 999_999.5) {
            return grouped(Math.round(ns)) + " ns";
        }
        boolean seconds = ns >= 999_999_500;
        return String.format(Locale.ENGLISH, "%,.3f %s", ns / (seconds ? 1e9 : 1e6), seconds ? "s" : "ms");
    }

    /** The tick at which the state of a position is reached, see {@link Position#tick}. */
    public static long tickAt(TraceLog log, int event, int line) {
        return new Position(event, line).tick(log);
    }
}
