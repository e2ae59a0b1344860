package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** Line icons of the elements, in a square of 24. Used on the stage and in the palette alike. */
public enum ElementIcon {
    ENDPOINT("M1 3h22v16h-22ZM7 25h10M12 19v6"),
    FIREWALL("M1 1h22v7h-22ZM1 8h22v7h-22ZM1 15h22v7h-22ZM12 1v7M7 8v7M17 8v7M12 15v7"),
    SINK("M2 0h20l-7 10v12h-6v-12Z"),
    NIC("M1 4h22v13h-22ZM5 17v5M9 17v5M13 17v5"),
    CORE("M5 5h14v14h-14ZM9 9h6v6h-6ZM8 5v-4M12 5v-4M16 5v-4M8 23v-4M12 23v-4M16 23v-4M5 8h-4M5 12h-4M5 16h-4M23 8h-4M23 12h-4M23 16h-4"),
    CACHE("M1 4h22v16h-22ZM1 12h22M8.3 4v16M15.6 4v16"),
    MEMORY("M1 6h22v12h-22ZM5.4 6v12M9.8 6v12M14.2 6v12M18.6 6v12"),
    REGION("M1 6h22v12h-22ZM1 12l6 -6M1 18l12 -12M7 18l12 -12M13 18l10 -10M19 18l4 -4"),
    CLASSIFIER("M1 12h9M10 12q4 0 5 -4q1 -3 7 -4M10 12h12M10 12q4 0 5 4q1 3 7 4"),
    SWITCH("M7 4h10l6 8l-6 8h-10l-6 -8Z"),
    MACHINE("M4 3h16q3 0 3 3v12q0 3 -3 3h-16q-3 0 -3 -3v-12q0 -3 3 -3Z"),
    TRANSFER("M12 1l11 11l-11 11l-11 -11Z"),
    RULE("M2 5h14M2 12h20M2 19h10"),
    INSPECTOR("M17 9q0 8 -8 8q-8 0 -8 -8q0 -8 8 -8q8 0 8 8ZM15 15l7 7"),
    ECHO("M22 8h-14q-6 0 -6 5.5q0 5.5 6 5.5h6M17 3l5 5l-5 5"),
    FORWARDER("M2 12h19M15 6l6 6l-6 6"),
    TRANSLATOR("M2 7h16M13 2l5 5l-5 5M22 17h-16M11 12l-5 5l5 5"),
    BALANCER("M1 12h7M8 12l7 -8h7M8 12h14M8 12l7 8h7"),
    ROUTER("M12 12h10M18 8l4 4l-4 4M12 12v-10M8 6l4 -4l4 4M12 12v10M8 18l4 4l4 -4M2 12h10");

    private final Outline outline;

    ElementIcon(String path) {
        outline = Outline.svg(path);
    }

    /** Draws the icon with its square's upper left corner at (x, y), in lines of 1.5. */
    public void draw(Pen pen, double x, double y) {
        pen.move(x, y);
        pen.stroke(outline, SECOND_INK.color(), 1.5);
        pen.move(-x, -y);
    }
}
