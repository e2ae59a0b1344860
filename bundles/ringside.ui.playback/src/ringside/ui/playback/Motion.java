package ringside.ui.playback;

/**
 * The movement that leads to a position, as a function of real time. Forwards the cause is outlined for 150 ms, then the thing
 * moves for 450 ms, and each further line of a burst lands 60 ms after the one before, all of them within 480 ms. Backwards the
 * same path takes 300 ms. Where the movement is over, everything has landed.
 *
 * @param start  nanoseconds of the clock at which it began
 * @param cause  milliseconds in which only the cause is outlined
 * @param travel milliseconds of the movement itself
 */
record Motion(long start, double cause, double travel) {
    static final int CAUSE = 150;
    static final int TRAVEL = 450;
    static final int LINE_APART = 60;
    static final int BURST = 480;
    static final int BACK = 300;
    /** No movement at all. */
    static final Motion NONE = new Motion(0, 0, 0);

    /** Forwards, over {@code lines} lines landing one after the other. */
    static Motion forwards(long now, int lines, double stretch) {
        return new Motion(now, CAUSE * stretch, (TRAVEL + Math.min(BURST, LINE_APART * Math.max(0, lines - 1))) * stretch);
    }

    static Motion backwards(long now, double stretch) {
        return new Motion(now, 0, BACK * stretch);
    }

    /** How far it has come: 0 while the cause is outlined, then even in time to 1 at rest. */
    double progress(long now) {
        if (travel <= 0) {
            return 1;
        }
        double moving = (now - start) / 1e6 - cause;
        return Math.max(0, Math.min(1, moving / travel));
    }

    boolean over(long now) {
        return progress(now) >= 1;
    }
}
