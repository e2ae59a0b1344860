package ringside.ui.playback;

/**
 * The movement that leads to a position, as a function of real time. Forwards it takes 600 ms, of which the first quarter outlines
 * the cause, and 60 ms more for each further line of a burst, but no more than 480 for all of them. Backwards the same path takes
 * 300 ms. Where the movement is over, everything has landed. What changes takes 120 ms more to fade to its new look; backwards,
 * where it changes as the movement begins, the first 120 ms.
 *
 * @param start  nanoseconds of the clock at which it began
 * @param millis how long it takes
 * @param fadeAt milliseconds after the start at which what changes begins to fade
 * @param fade   how many milliseconds that takes
 */
record Motion(long start, double millis, double fadeAt, double fade) {
    static final int CAUSE = 150;
    static final int TRAVEL = 450;
    static final int LINE_APART = 60;
    static final int BURST = 480;
    static final int BACK = 300;
    static final int FADE = 120;
    /** No movement at all. */
    static final Motion NONE = new Motion(0, 0, 0, 0);

    /** Forwards, over {@code lines} lines landing one after the other. */
    static Motion forwards(long now, int lines, double stretch) {
        double millis = (CAUSE + TRAVEL + Math.min(BURST, LINE_APART * Math.max(0, lines - 1))) * stretch;
        return new Motion(now, millis, millis, FADE * Math.min(1, stretch));
    }

    static Motion backwards(long now, double stretch) {
        return new Motion(now, BACK * stretch, 0, FADE * Math.min(1, stretch));
    }

    /** How far it has come, even in time: 0 at its beginning, 1 at rest. */
    double progress(long now) {
        return millis <= 0 ? 1 : Math.max(0, Math.min(1, (now - start) / 1e6 / millis));
    }

    boolean over(long now) {
        return progress(now) >= 1;
    }

    /** How far what has changed has faded to its new look; 1 also before it changes. */
    double settled(long now) {
        double since = (now - start) / 1e6 - fadeAt;
        return fade <= 0 || since < 0 ? 1 : Math.min(1, since / fade);
    }

    /** Whether nothing of it is seen any more. */
    boolean gone(long now) {
        return over(now) && settled(now) >= 1;
    }
}
