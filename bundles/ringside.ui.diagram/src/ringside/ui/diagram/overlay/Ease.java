package ringside.ui.diagram.overlay;

/** How a movement runs: its cause is outlined for the first quarter, then it starts and ends gently. */
final class Ease {
    /** Share of the movement in which the cause alone is seen. */
    static final double CAUSE = 0.25;

    private Ease() {
    }

    /** How far along its way something is, 0 to 1. */
    static double along(double progress) {
        if (progress <= CAUSE) {
            return 0;
        }
        double t = (progress - CAUSE) / (1 - CAUSE);
        return t * t * (3 - 2 * t);
    }
}
