package ringside.ui.diagram.figures;

import java.util.List;

/**
 * What a cache figure asks while it paints: one call a cell, no object a cell unless the cell is drawn with its label. There is
 * no figure for a line.
 */
public interface CacheContents {
    /** Nothing in any cell: a lab that does not run. */
    CacheContents EMPTY = new CacheContents() {
        @Override
        public boolean filled(int set, int way) {
            return false;
        }

        @Override
        public LineLook look(int set, int way) {
            return null;
        }

        @Override
        public boolean toCome(int set, int way) {
            return false;
        }

        @Override
        public boolean inPlay(int set) {
            return false;
        }

        @Override
        public boolean changed(int set, int way) {
            return false;
        }

        @Override
        public boolean leaving(int set, int way) {
            return false;
        }
    };

    /** The fills that an overlay tells apart; bars show them one above the other in this order. */
    default List<Tone> tones() {
        return List.of(Tone.PACKET);
    }

    /** Which of {@link #tones()} a filled cell has. */
    default int tone(int set, int way) {
        return 0;
    }

    /** Whether letters stand in cells that have no room for labels, too. */
    default boolean lettered() {
        return false;
    }

    /** How the cells looked that are fading to this; these contents themselves where nothing fades. */
    default CacheContents before() {
        return this;
    }

    /** How far the fading has come, 0 to 1; 1 where nothing fades. */
    default double settled() {
        return 1;
    }

    boolean filled(int set, int way);

    /** How a filled cell looks. */
    LineLook look(int set, int way);

    /** Whether the burst of this step is still to land here. */
    boolean toCome(int set, int way);

    /** Whether this step or the followed packet concerns the set. */
    boolean inPlay(int set);

    /** Whether this step made what the cell holds. */
    boolean changed(int set, int way);

    /** Whether this step evicts the line that was here. */
    boolean leaving(int set, int way);
}
