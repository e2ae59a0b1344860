package ringside.ui.diagram.figures;

import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;

/** Line icons of the elements, in a square of 24. Used on the stage and in the palette alike. */
public enum ElementIcon {
    ENDPOINT("M1 3h22v16h-22ZM7 25h10M12 19v6"),
    FIREWALL("M1 1h22v7h-22ZM1 8h22v7h-22ZM1 15h22v7h-22ZM12 1v7M7 8v7M17 8v7M12 15v7"),
    SINK("M2 0h20l-7 10v12h-6v-12Z"),
    /** An endpoint and a network function among other kinds of elements. */
    ENDPOINT_KIND("M1 4h21v13h-21ZM8 21h8"),
    FUNCTION_KIND("M1.5 3.5h19l-7 8v9h-5v-9Z"),
    NIC("M1 5h21v12h-21ZM5 17v3M9 17v3M13 17v3"),
    CORE("M5 5h13v13h-13ZM9.5 5v-3M13.5 5v-3M9.5 21v-3M13.5 21v-3M5 9.5h-3M5 13.5h-3M21 9.5h-3M21 13.5h-3"),
    CACHE("M1 5h21v14h-21ZM1 12h21M8 5v14M15 5v14"),
    MEMORY("M1 7h21v11h-21ZM6.2 7v11M11.5 7v11M16.8 7v11"),
    REGION("M2 6h19v12h-19ZM2 11l5 -5M2 16l10 -10M5 18l12 -12M10 18l11 -11M15 18l6 -6"),
    CLASSIFIER("M1 12h9M9 12l8 -7h5M9 12h13M9 12l8 7h5"),
    SWITCH("M6 3.5h11l5 8.5l-5 8.5h-11l-5 -8.5Z"),
    MACHINE("M5 3.5h13q3 0 3 3v11q0 3 -3 3h-13q-3 0 -3 -3v-11q0 -3 3 -3Z"),
    TRANSFER("M11.5 1.5l10.5 10.5l-10.5 10.5l-10.5 -10.5Z"),
    RULE("M3 6h16M3 12h16M3 18h9"),
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
