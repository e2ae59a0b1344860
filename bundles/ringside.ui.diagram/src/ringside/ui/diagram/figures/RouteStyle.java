package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

/** How a route is drawn. */
public enum RouteStyle {
    /** A connection of the lab. */
    QUIET(2, 7, 7.7, Pen.Line.SOLID, BORDER),
    /** A cable between an endpoint and a NIC. */
    WIRE(2, 8, 10, Pen.Line.SOLID, BORDER),
    /** From a machine to its core where that is elsewhere: thin, with a pin. */
    PIN(1, 0, 0, Pen.Line.SOLID, BORDER),
    /** The lane of interrupts. */
    LANE(1, 7, 8.5, Pen.Line.SOLID, BORDER),
    /** The way that something took in this step. */
    MOVED(2, 10, 11, Pen.Line.SOLID, INK),
    /** The way that a reference took in this step, while what it refers to stayed. */
    HANDED(2, 10, 11, Pen.Line.DASHED, INK),
    /** The edge a decision chose. */
    TAKEN(4, 14, 15.4, Pen.Line.SOLID, INK),
    /** The edge a decision did not choose. */
    NOT_TAKEN(2.5, 0, 0, Pen.Line.DOTTED, INK),
    /** Only there to be hit; something else draws the line. */
    UNSEEN(0, 0, 0, Pen.Line.SOLID, BORDER),
    /** Below a line that something else draws, and that is selected. */
    BAND(6, 0, 0, Pen.Line.SOLID, LINK),
    /** Selected, in the colour of links and focus. */
    SELECTED(3, 8, 10, Pen.Line.SOLID, LINK);

    private final double width;
    private final double headLength;
    private final double headWidth;
    private final Pen.Line line;
    private final Theme.Role role;

    RouteStyle(double width, double headLength, double headWidth, Pen.Line line, Theme.Role role) {
        this.width = width;
        this.headLength = headLength;
        this.headWidth = headWidth;
        this.line = line;
        this.role = role;
    }

    /** Draws a route with an arrow head at its end where {@code arrow} says so and the style has one. */
    public void draw(Pen pen, Route route, boolean arrow) {
        if (this == UNSEEN) {
            return;
        }
        boolean head = arrow && headLength > 0;
        pen.outline(route.outline(head ? headLength * 0.8 : 0), null, role.color(), width, line);
        if (head) {
            ArrowMark.head(pen, route.lastX(), route.lastY(), route.toward(), headLength, headWidth, role.color());
        }
        if (this == PIN) {
            pen.box(route.lastX() - 4, route.lastY() - 4, 8, 8, 4, role.color(), STAGE.color(), 1);
            pen.box(route.x(0) - 2, route.y(0) - 2, 4, 4, 2, role.color(), null, 0);
        }
    }

    /** Writes a label across a level line at (x, y), clearing the line behind it. */
    public void label(Pen pen, double x, double y, String label) {
        TextStyle style = this == TAKEN ? TextStyle.BOLD : TextStyle.TEXT;
        double wide = pen.width(label, style) + 12;
        pen.fill(x - wide / 2, y - 9, wide, 18, 0, STAGE.color());
        pen.centre(label, x, y + 5, style, INK.color());
    }
}
