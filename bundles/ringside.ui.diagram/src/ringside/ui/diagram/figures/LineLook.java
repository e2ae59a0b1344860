package ringside.ui.diagram.figures;

/**
 * How one cache line looks, wherever it is drawn.
 *
 * @param number  packet number that gives the hue, 0 for memory of rings and private data
 * @param label   what stands in the square, for example {@code p1·h}; empty for none
 * @param header  whether it holds the packet's header
 * @param letter  coherence state, or the core that holds a newer copy; empty for none
 * @param dirty   whether memory is older
 * @param outcome what the step found here
 * @param leaving whether this step removes it
 */
public record LineLook(long number, String label, boolean header, String letter, boolean dirty, Outcome outcome, boolean leaving) {

    /** What a step found in a cell. */
    public enum Outcome {
        NONE, HIT, MISS
    }

    /** A line in a strip: label and band alone. */
    public static LineLook of(long number, String label, boolean header) {
        return new LineLook(number, label, header, "", false, Outcome.NONE, false);
    }

    /** Without label, letter and shapes. */
    public LineLook plain(String shortLabel) {
        return new LineLook(number, shortLabel, header, "", false, Outcome.NONE, false);
    }
}
