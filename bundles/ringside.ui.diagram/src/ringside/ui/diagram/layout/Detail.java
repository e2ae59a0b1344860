package ringside.ui.diagram.layout;

import org.eclipse.draw2d.geometry.Rectangle;

/** How much of an element is drawn; the size of its box chooses. */
public enum Detail {
    FULL, COMPACT, CHIP;

    static final int COMPACT_WIDTH = 104;
    static final int COMPACT_HEIGHT = 84;

    /** Of a virtual machine. */
    static Detail ofMachine(Rectangle box) {
        return box.width >= 200 && box.height >= 160 ? FULL : box.width >= COMPACT_WIDTH && box.height >= COMPACT_HEIGHT ? COMPACT : CHIP;
    }

    /** Of a core: with its caches, as number and state, or as a mark without words. */
    static Detail ofCore(Rectangle box) {
        return box.width >= 160 && box.height >= 76 ? FULL : box.height >= 24 ? COMPACT : CHIP;
    }
}
