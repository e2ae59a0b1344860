package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.TextStyle.BOLD;
import static ringside.ui.diagram.figures.TextStyle.TEXT;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A ring as a strip of slots: the driver's index above, the device's below, a line from the end back to the beginning once an
 * index has come round. More than 16 slots are a window of 12, or 8 where it is narrow, that follows the device, and a gauge of the whole.
 */
public final class RingFigure extends StageFigure {
    /** The values that can be marked: the index of the caption, and how many slots hold a descriptor. */
    public static final String INDEX = "index";
    public static final String GAUGED = "gauge";

    private static final int MOST_SLOTS = 16;
    private static final int WINDOW = 12;
    private static final int NARROW_WINDOW = 8;
    /** In strips below this width. */
    private static final int NARROW = 150;
    /** The least that a gauge takes beside the title. */
    private static final int GAUGE = 24;
    /** Room at the left of the slots for the return line. */
    public static final int LEFT = 8;
    private static final int TITLE_BASELINE = 17;
    private static final int STRIP = 31;
    /** Below this pitch a strip has no room for its return line. */
    private static final int SMALL = 14;

    private String name = "";
    private RingLook look = RingLook.idle(0, "");
    private RingLook before = look;
    private double settled = 1;

    public void showName(String newName) {
        name = changed(name, newName);
    }

    public void show(RingLook newLook) {
        show(newLook, newLook, 1);
    }

    /** As it is, and, of what differs, as it was, as far as that has faded: 1 where nothing is seen of it any more. */
    public void show(RingLook newLook, RingLook oldLook, double howFar) {
        look = changed(look, newLook);
        before = changed(before, oldLook.slots().size() == newLook.slots().size() ? oldLook : newLook);
        settled = changed(settled, howFar);
    }

    /** What it says of a look, by the names of the values. */
    public static Map<String, String> values(RingLook of) {
        long filled = of.slots().stream().filter(s -> s.state() == SlotMark.State.DESCRIPTOR).count();
        return Map.of(INDEX, of.captions().get(0), GAUGED, Long.toString(filled));
    }

    public RingLook look() {
        return look;
    }

    /** The rectangle of a slot relative to the figure, or null where the window leaves it out. */
    public Rectangle slot(int index) {
        int size = look.slots().size();
        int at = Math.floorMod(index - first(), Math.max(1, size));
        return at < shown() ? new Rectangle(LEFT + at * pitch(), strip(), slotWidth(), slotHeight()) : null;
    }

    private int shown() {
        return windowed() ? (width() < NARROW ? NARROW_WINDOW : WINDOW) : look.slots().size();
    }

    private boolean windowed() {
        return look.slots().size() > MOST_SLOTS;
    }

    private int first() {
        int size = look.slots().size();
        if (!windowed()) {
            return 0;
        }
        return Math.floorMod(Math.max(0, look.device()) - shown() / 2, size);
    }

    private int pitch() {
        return Math.max(3, (width() - LEFT - 8) / Math.max(1, shown()));
    }

    private int slotWidth() {
        return pitch() - (pitch() < SMALL ? 1 : 2);
    }

    private int strip() {
        return pitch() < SMALL ? STRIP + 1 : STRIP;
    }

    private int slotHeight() {
        return pitch() < SMALL ? 20 : pitch() < SlotMark.WITH_LABEL ? 23 : 26;
    }

    @Override
    public void draw(Pen pen) {
        int titleX = pitch() < SMALL ? LEFT + 2 : LEFT;
        pen.left(name, titleX, TITLE_BASELINE, BOLD, INK.color());
        double captionX = titleX + pen.width(name, BOLD) + (pitch() < SMALL ? 8 : 10);
        boolean gauged = windowed() && look.device() >= 0;
        String caption = caption(pen, look, width() - captionX - 4 - (gauged ? GAUGE + 8 : 0));
        caption(pen, captionX, gauged, caption);
        if (gauged) {
            gauge(pen, captionX + pen.width(caption, TEXT) + (caption.isEmpty() ? 0 : 8));
        }
        List<RingLook.Slot> slots = look.slots();
        int size = slots.size();
        for (int i = 0; i < shown(); i++) {
            slot(pen, LEFT + i * pitch(), slots.get((first() + i) % size), before.slots().get((first() + i) % size));
        }
        index(pen, before.driver(), look.driver(), true);
        index(pen, before.device(), look.device(), false);
        if (look.wrapped() && !windowed() && pitch() >= SMALL) {
            returnLine(pen);
        }
    }

    /** One slot; where it changes, the new look comes over the old one. */
    private void slot(Pen pen, int x, RingLook.Slot now, RingLook.Slot old) {
        if (settled < 1 && !now.equals(old)) {
            Fade.over(pen, settled, () -> slot(pen, x, old), () -> slot(pen, x, now));
        } else {
            slot(pen, x, now);
        }
    }

    private void slot(Pen pen, int x, RingLook.Slot slot) {
        SlotMark.draw(pen, x, strip(), slotWidth(), slotHeight(), slot.state(), slot.label(), slot.tone());
    }

    private void caption(Pen pen, double x, boolean gauged, String now) {
        if (!now.isEmpty()) {
            freshFrame(pen, INDEX, x - 4, TITLE_BASELINE - 14, pen.width(now, TEXT) + 8, 18);
        }
        String old = settled < 1 ? caption(pen, before, width() - x - 4 - (gauged ? GAUGE + 8 : 0)) : now;
        if (old.equals(now)) {
            pen.left(now, x, TITLE_BASELINE, TEXT, SECOND_INK.color());
        } else {
            Fade.between(pen, settled, () -> pen.left(old, x, TITLE_BASELINE, TEXT, SECOND_INK.color()),
                    () -> pen.left(now, x, TITLE_BASELINE, TEXT, SECOND_INK.color()));
        }
    }

    private static String caption(Pen pen, RingLook of, double room) {
        for (String caption : of.captions()) {
            if (pen.width(caption, TEXT) <= room) {
                return caption;
            }
        }
        return "";
    }

    private void index(Pen pen, int old, int now, boolean above) {
        if (settled < 1 && old != now) {
            Fade.between(pen, settled, () -> index(pen, old, above), () -> index(pen, now, above));
        } else {
            index(pen, now, above);
        }
    }

    private void index(Pen pen, int index, boolean above) {
        Rectangle slot = index < 0 ? null : slot(index);
        if (slot == null) {
            return;
        }
        boolean small = pitch() < SMALL;
        double cx = slot.x + slot.width / 2.0 + (small ? 0 : 0.5);
        double length = small ? 6 : 7;
        double half = small ? 4.5 : 5;
        double base = above ? slot.y - (small ? 9 : 8) : slot.y + slot.height + (small ? 9 : 8);
        double tip = above ? base + length : base - length;
        pen.fill(new Outline().from(cx - half, base).to(cx + half, base).to(cx, tip).close(), INK.color());
    }

    private void returnLine(Pen pen) {
        double right = LEFT + (shown() - 1) * pitch() + slotWidth() + 1.0;
        double y = strip() + slotHeight() / 2.0;
        double bottom = strip() + slotHeight() + 13.0;
        Outline line = new Outline().from(right, y).by(4, 0).corner(right + 8, y, right + 8, y + 4).to(right + 8, bottom - 4)
                .corner(right + 8, bottom, right + 4, bottom).to(LEFT - 2, bottom).corner(LEFT - 6, bottom, LEFT - 6, bottom - 4).to(LEFT - 6, y + 4)
                .corner(LEFT - 6, y, LEFT - 2, y);
        pen.stroke(line, BORDER.color(), 1);
        pen.fill(new Outline().from(LEFT, y).by(-6, -3.5).by(0, 7).close(), BORDER.color());
    }

    /** Beside the title: how many of all slots hold a descriptor. */
    private void gauge(Pen pen, double left) {
        double whole = LEFT + shown() * pitch() - 2.0 - left;
        long filled = look.slots().stream().filter(s -> s.state() == SlotMark.State.DESCRIPTOR).count();
        pen.fill(left, TITLE_BASELINE - 8, whole, 6, 1, EMPTY_CELL.color());
        pen.fill(left, TITLE_BASELINE - 8, Math.rint(whole * filled / look.slots().size()), 6, 1, SECOND_INK.color());
        freshFrame(pen, GAUGED, left - 3, TITLE_BASELINE - 11, whole + 6, 12);
    }
}
