package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.EMPTY_CELL;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.swt.graphics.Color;

/** One cache line as a square: hue or grey, header band, label, state letter, and shapes for dirty, hit, miss and leaving. */
public final class LineMark {
    private static final int SHAPES = 22;
    private static final int CORNER = 10;
    private static final String OF_PACKET = "\u00b7";

    private LineMark() {
    }

    public static void empty(Pen pen, double x, double y, double width, double height) {
        if (Theme.current().outlinesAll()) {
            pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 2, EMPTY_CELL.color(), BORDER.color(), 1);
        } else {
            pen.fill(x, y, width, height, 2, EMPTY_CELL.color());
        }
    }

    /** Where a burst is still to land. */
    public static void toCome(Pen pen, double x, double y, double width, double height) {
        empty(pen, x, y, width, height);
        dashed(pen, x + 0.75, y + 0.75, width - 1.5, height - 1.5);
    }

    /** A dashed outline with a label, for the lines of a strip that are not there yet. */
    public static void toCome(Pen pen, double x, double y, double width, double height, String label) {
        dashed(pen, x + 1, y + 1, width - 2, height - 2);
        pen.centre(label(pen, label, width - 6), x + width / 2, y + height - 8, TextStyle.TEXT, SECOND_INK.color());
    }

    private static void dashed(Pen pen, double x, double y, double w, double h) {
        Outline box = new Outline().from(x + 2, y).to(x + w - 2, y).corner(x + w, y, x + w, y + 2).to(x + w, y + h - 2)
                .corner(x + w, y + h, x + w - 2, y + h).to(x + 2, y + h).corner(x, y + h, x, y + h - 2).to(x, y + 2).corner(x, y, x + 2, y).close();
        pen.outline(box, null, SECOND_INK.color(), 1.5, Pen.Line.DASHED);
    }

    public static void draw(Pen pen, double x, double y, double width, double height, LineLook look) {
        Color text = look.text();
        pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 2, look.fill(), look.told() ? SECOND_INK.color() : BORDER.color(), 1);
        boolean shapes = look.dirty() || look.outcome() != LineLook.Outcome.NONE;
        boolean narrow = width <= SHAPES * 2;
        double band = width - 4 - (shapes && !narrow ? SHAPES : look.dirty() ? CORNER : 0) - (look.stripes() > 0 ? 14 : 0);
        if (look.header()) {
            pen.fill(x + 2, y + 2, Math.max(4, band), 4, 0, look.band());
        }
        double baseline = y + height - (height >= 26 ? 5.5 : 3.5);
        double letter = look.letter().isEmpty() ? 4 : pen.width(look.letter(), TextStyle.BOLD) + 1;
        String label = label(pen, look.label(), width - 4 - letter);
        pen.left(label, x + 4, baseline, TextStyle.TEXT, text);
        int stripes = width >= (look.tone().ofPacket() ? 30 : 6 + 6 * look.stripes()) ? look.stripes() : 0;
        if (stripes > 0) {
            double free = width - 6 - pen.width(label, TextStyle.TEXT) - letter;
            boolean beside = free >= 10 + 6 * (stripes - 1);
            double left = beside ? x + width - letter - 9 - 6 * (stripes - 1) : look.header() ? x + 2 + band + 2 : x + 4;
            double tall = beside ? height - 12 : 7;
            TicketMark.stripes(pen, left, beside ? y + height - 4 : y + 9, tall, tall * 0.36, stripes, text);
        }
        if (look.leaving()) {
            double cx = x + width - 14;
            double cy = y + height - 15;
            pen.stroke(new Outline().from(cx, cy).by(10, 10).from(cx + 10, cy).by(-10, 10), text, 2);
        } else if (look.label().isEmpty() && width < SHAPES * 2) {
            if (letter <= width) {
                pen.centre(look.letter(), x + width / 2, baseline, TextStyle.BOLD, text);
            }
        } else {
            pen.right(look.letter(), x + width - 3, baseline, TextStyle.BOLD, text);
        }
        if (look.dirty()) {
            pen.fill(new Outline().from(x + width - 2, y + 2).by(-8, 0).by(8, 8).close(), text);
        }
        double cx = narrow ? x + width - 13 : x + width - 18;
        // Where there is no room beside the band, below it.
        double cy = narrow && look.header() ? y + 12 : y + 6;
        switch (look.outcome()) {
            case HIT -> pen.fill(new Outline().circle(cx, cy, 3.5), text);
            case MISS -> pen.stroke(new Outline().circle(cx, cy, 3), text, 1.6);
            default -> {
            }
        }
    }

    /** The label, or, where it has no room, without its p, or only which line of the packet it is. */
    private static String label(Pen pen, String label, double room) {
        String number = label.startsWith("p") ? label.substring(1) : label;
        String line = label.substring(Math.max(0, label.indexOf(OF_PACKET)));
        for (String shorter : new String[] {label, number, line}) {
            if (pen.width(shorter, TextStyle.TEXT) <= room) {
                return shorter;
            }
        }
        return pen.fit(number, TextStyle.TEXT, room);
    }

    /** The frame round what this step made: 2 px ink with a gap in the colour behind it. */
    public static void newFrame(Pen pen, double x, double y, double width, double height) {
        pen.frame(x - 1, y - 1, width + 2, height + 2, 3, STAGE.color(), 1.5);
        pen.frame(x - 2.5, y - 2.5, width + 5, height + 5, 4, INK.color(), 2);
    }
}
