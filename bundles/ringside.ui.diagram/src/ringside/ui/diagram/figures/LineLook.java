package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.RING_MEMORY;

import org.eclipse.swt.graphics.Color;

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
 * @param tone    the fill that an overlay gives it
 */
public record LineLook(long number, String label, boolean header, String letter, boolean dirty, Outcome outcome, boolean leaving, Tone tone) {

    /** What a step found in a cell. */
    public enum Outcome {
        NONE, HIT, MISS
    }

    /** As its packet has it. */
    public LineLook(long number, String label, boolean header, String letter, boolean dirty, Outcome outcome, boolean leaving) {
        this(number, label, header, letter, dirty, outcome, leaving, Tone.PACKET);
    }

    /** A line in a strip: label and band alone. */
    public static LineLook of(long number, String label, boolean header) {
        return new LineLook(number, label, header, "", false, Outcome.NONE, false, Tone.PACKET);
    }

    /** Without label, letter and shapes. */
    public LineLook plain(String shortLabel) {
        return new LineLook(number, shortLabel, header, "", false, Outcome.NONE, false, tone);
    }

    /** With what a step did to it. */
    public LineLook with(String newLetter, boolean isDirty, Outcome found, boolean isLeaving) {
        return new LineLook(number, label, header, newLetter, isDirty, found, isLeaving, tone);
    }

    public LineLook labelled(String newLabel) {
        return new LineLook(number, newLabel, header, letter, dirty, outcome, leaving, tone);
    }

    public LineLook toned(Tone newTone) {
        return new LineLook(number, label, header, letter, dirty, outcome, leaving, newTone);
    }

    /** Whether its fill says something, so that its outline is the darker one. */
    boolean told() {
        return tone.ofPacket() ? number > 0 : !tone.equals(Tone.NONE);
    }

    public Color fill() {
        return !tone.ofPacket() ? tone.fill() : number > 0 ? Hue.of(number).fill() : RING_MEMORY.color();
    }

    /** The colour of text and shapes on it. */
    public Color text() {
        return !tone.ofPacket() ? tone.text() : number > 0 ? Hue.of(number).text() : INK.color();
    }

    int stripes() {
        return !tone.ofPacket() ? tone.stripes() : number > 0 ? Hue.stripes(number) : 0;
    }

    /** The band of the header is dark on packets; on the fill of an overlay it is as the text. */
    Color band() {
        return tone.ofPacket() ? Theme.Role.HEADER_BAND.color() : text();
    }
}
