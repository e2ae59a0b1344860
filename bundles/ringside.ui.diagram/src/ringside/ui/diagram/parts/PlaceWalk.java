package ringside.ui.diagram.parts;

import ringside.ui.diagram.StageSelection;

/**
 * The places of one component as rows and columns, for the keyboard: the sets of a cache run across and its ways down, the slots
 * of a ring run across.
 *
 * @param path    path of the component
 * @param columns places in a row
 * @param rows    places in a column
 */
public record PlaceWalk(String path, int columns, int rows) {

    /** Where the keyboard comes in. */
    public StageSelection entry() {
        return new StageSelection(path, 0);
    }

    /** The place so many columns and rows away, or the last one on the way there. */
    public StageSelection from(StageSelection place, int right, int down) {
        int column = Math.max(0, Math.min(columns - 1, place.index() / rows + right));
        int row = Math.max(0, Math.min(rows - 1, place.index() % rows + down));
        return new StageSelection(path, column * rows + row);
    }

    /** How far a page key goes: all is crossed with sixteen. */
    public int page() {
        return Math.max(1, columns / 16);
    }

    public boolean has(StageSelection place) {
        return place.componentPath().equals(path) && place.index() >= 0 && place.index() < columns * rows;
    }
}
