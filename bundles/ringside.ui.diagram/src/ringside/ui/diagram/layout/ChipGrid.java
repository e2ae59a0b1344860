package ringside.ui.diagram.layout;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where the machines of a large lab stand when all are shown: as chips in eight rows, their cores as marks in as many rows below,
 * each at the same place in its grid. Eight columns fill the stage; more go on to the right.
 *
 * @param columns how many there are
 */
record ChipGrid(int columns) {
    private static final int ROWS = 8;
    private static final int LEAST_COLUMNS = 8;
    private static final int PITCH = 86;
    private static final int WIDTH = 78;
    private static final int CHIP_PITCH = 22;
    private static final int CHIP = 20;
    private static final int MARK_PITCH = 10;
    private static final int MARK = 8;
    private static final int CORES_TOP = 262;

    /** For so many places. */
    static ChipGrid of(int places) {
        return new ChipGrid(Math.max(LEAST_COLUMNS, (places + ROWS - 1) / ROWS));
    }

    Rectangle machine(int i) {
        return new Rectangle(left(i), StagePlan.MACHINES_TOP + i / columns * CHIP_PITCH, WIDTH, CHIP);
    }

    Rectangle core(int i, int down) {
        return new Rectangle(left(i), CORES_TOP + down + i / columns * MARK_PITCH, WIDTH, MARK);
    }

    private int left(int i) {
        return StagePlan.COLUMNS_LEFT + i % columns * PITCH;
    }

    /** Pixels to the right of the usual columns. */
    int beyond() {
        return Math.max(0, (columns - LEAST_COLUMNS) * PITCH);
    }
}
