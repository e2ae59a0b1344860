package ringside.ui.playback;

import java.util.List;

/**
 * How fast a run plays. Slowest is one step in 20 s; each notch doubles it; the last one goes as fast as the picture can be
 * drawn, the whole run in two seconds at least.
 */
public enum Pace {
    SIXTEENTH("1/16x", 20_000), EIGHTH("1/8x", 10_000), QUARTER("1/4x", 5_000), HALF("1/2x", 2_500), NORMAL("1x", 1_250), TWICE("2x", 625), FOUR("4x",
            312), EIGHT("8x", 156), SIXTEEN("16x", 78), SIXTY_FOUR("64x", 20), FASTEST("max", 0);

    /** Under this time for a step nothing moves; the picture goes from state to state. */
    static final int MOVING = 120;

    private static final List<Pace> ALL = List.of(values());

    private final String label;
    private final int stepMillis;

    Pace(String label, int stepMillis) {
        this.label = label;
        this.stepMillis = stepMillis;
    }

    /** What the transport bar shows, for example {@code 1x}. */
    public String label() {
        return label;
    }

    /** Real time from one step to the next; 0 for as fast as it goes. */
    public int stepMillis() {
        return stepMillis;
    }

    /** Whether there is time to see a movement. */
    public boolean moves() {
        return stepMillis >= MOVING;
    }

    /** What the length of a movement is multiplied with while the run plays; at most 4, so that slow is still a movement. */
    public double stretch() {
        return Math.min(4, stepMillis / (double) NORMAL.stepMillis);
    }

    /** The next faster notch, or this one where there is none. */
    public Pace faster() {
        return ALL.get(Math.min(ordinal() + 1, ALL.size() - 1));
    }

    public Pace slower() {
        return ALL.get(Math.max(ordinal() - 1, 0));
    }
}
