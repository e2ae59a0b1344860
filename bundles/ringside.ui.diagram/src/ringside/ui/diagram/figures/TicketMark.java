package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.HEADER_BAND;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.ON_TROUBLE;
import static ringside.ui.diagram.figures.Theme.Role.RING_MEMORY;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;
import static ringside.ui.diagram.figures.Theme.Role.TROUBLE;

import org.eclipse.swt.graphics.Color;

/** A packet on its way: a ticket whose rounded end leads and carries the header as an upright band. */
public final class TicketMark {
    public static final int HEIGHT = 26;
    private static final int BAND_FROM_RIGHT = 14;
    private static final int STRIPE = 6;

    private TicketMark() {
    }

    public static double width(Pen pen, String label, long number) {
        return Math.max(40, pen.width(label, TextStyle.BOLD) + 17) + BAND_FROM_RIGHT + STRIPE * Hue.stripes(number);
    }

    /** Draws a ticket whose fill begins at (x, y), grey for number 0; its outline is 2 px and stands half outside. */
    public static void draw(Pen pen, double x, double y, String label, long number) {
        body(pen, x, y, label, number, width(pen, label, number));
    }

    /** A packet whose descriptor moves while its bytes stay where they are: a hollow ticket. */
    public static void drawHollow(Pen pen, double x, double y, String label, long number) {
        double width = width(pen, label, number);
        pen.outline(shape(x, y, width, HEIGHT), STAGE.color(), INK.color(), 2, Pen.Line.SOLID);
        pen.centre(label, x + (width - BAND_FROM_RIGHT) / 2, y + 18, TextStyle.BOLD, INK.color());
    }

    /** A lost packet: the ticket with a crossed disc on its leading end. */
    public static void drawDropped(Pen pen, double x, double y, String label, long number) {
        double width = width(pen, label, number);
        body(pen, x, y, label, number, width);
        cross(pen, x + width - 3, y + 13, 12, 10);
    }

    /** A red disc with a cross. */
    public static void trouble(Pen pen, double cx, double cy) {
        cross(pen, cx, cy, 0, 10);
    }

    private static void cross(Pen pen, double cx, double cy, double gap, double radius) {
        if (gap > 0) {
            pen.fill(new Outline().circle(cx, cy, gap), STAGE.color());
        }
        pen.fill(new Outline().circle(cx, cy, radius), TROUBLE.color());
        Outline cross = new Outline().from(cx - 4.2, cy - 4.2).to(cx + 4.2, cy + 4.2).from(cx - 4.2, cy + 4.2).to(cx + 4.2, cy - 4.2);
        pen.stroke(cross, ON_TROUBLE.color(), 2);
    }

    private static void body(Pen pen, double x, double y, String label, long number, double width) {
        boolean told = number > 0;
        int stripes = Hue.stripes(number);
        Color text = told ? Hue.of(number).text() : INK.color();
        Outline ticket = shape(x, y, width, HEIGHT);
        double band = x + width - BAND_FROM_RIGHT;
        pen.fill(ticket, told ? Hue.of(number).fill() : RING_MEMORY.color());
        pen.fill(band, y + 3, 5, 20, 1, (told ? HEADER_BAND : INK).color());
        stripes(pen, x + 5, y + 24, 22, 8, stripes, text);
        pen.stroke(ticket, INK.color(), 2);
        pen.centre(label, (x + STRIPE * stripes + band) / 2, y + 18, TextStyle.BOLD, text);
    }

    /** Diagonal stripes beginning at the bottom left. */
    static void stripes(Pen pen, double x, double bottom, double height, double slant, int count, Color color) {
        for (int i = 0; i < count; i++) {
            pen.line(x + i * STRIPE, bottom, x + slant + i * STRIPE, bottom - height, color, 1.5);
        }
    }

    /** A hollow ticket with a count. */
    public static void drawCount(Pen pen, double right, double y, String count) {
        double width = pen.width(count, TextStyle.TEXT) + 18;
        Outline ticket = new Outline().from(right - width, y).to(right - 8.5, y).rightHalf(8.5).to(right - width, y + 17).close();
        pen.outline(ticket, STAGE.color(), SECOND_INK.color(), 1.5, Pen.Line.SOLID);
        pen.centre(count, right - width / 2 - 1, y + 14, TextStyle.TEXT, INK.color());
    }

    private static Outline shape(double x, double y, double width, double height) {
        double r = height / 2;
        return new Outline().from(x + 2, y).to(x + width - r, y).rightHalf(r).to(x + 2, y + height).corner(x, y + height, x, y + height - 2)
                .to(x, y + 2).corner(x, y, x + 2, y).close();
    }
}
