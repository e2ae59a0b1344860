package ringside.ui.diagram.layout;

import org.eclipse.draw2d.geometry.Rectangle;

/** Where the parts of a virtual machine stand inside its box, for any width from 200 up. */
public record MachinePlan(Rectangle box, boolean transfers) {
    private static final int WIDE = 500;
    private static final int DIAMOND = 46;

    private boolean wide() {
        return box.width >= WIDE;
    }

    /** The network function: left, or over the whole width where nothing decides after it. */
    public Rectangle function() {
        int inset = wide() && !transfers ? 16 : 12;
        if (!transfers) {
            return new Rectangle(box.x + inset, box.y + (wide() ? 32 : 30), box.width - 2 * inset, wide() ? 50 : 54);
        }
        int width = Math.min(wide() ? 260 : 164, box.width - 12 - DIAMOND - 12);
        return new Rectangle(box.x + inset, box.y + 30, width, 54);
    }

    /** The diamond of the transfer component, inside the right edge. */
    public Rectangle transfer() {
        int cx = box.x + box.width - 27;
        int cy = box.y + 57;
        return new Rectangle(cx - DIAMOND / 2, cy - DIAMOND / 2, DIAMOND, DIAMOND);
    }

    public Rectangle rx() {
        int left = box.x + (wide() ? 10 : 8);
        return new Rectangle(left, ringTop(), tx().x - left, 72);
    }

    public Rectangle tx() {
        int left = box.x + box.width / 2 + (wide() ? 4 : box.width >= 300 ? 0 : -2);
        return new Rectangle(left, ringTop(), box.x + box.width - 4 - left, 72);
    }

    private int ringTop() {
        return box.y + (wide() ? 90 : 89);
    }
}
