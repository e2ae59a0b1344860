package ringside.ui.diagram.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Color;

/**
 * An icon of the program: a file in {@code icons}, drawn on a square of 24 in one colour. Of SVG it knows path, rect, circle and line,
 * stroke widths, and filled shapes.
 */
public final class SvgIcon {
    /** Side of the square that icons are drawn on. */
    public static final int SIZE = 24;

    private static final Pattern SHAPE = Pattern.compile("<(path|rect|circle|line)\\s([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z0-9-]+)=\"([^\"]*)\"");
    private static final Pattern ROOT = Pattern.compile("<svg\\s([^>]*)>");
    private static final Map<String, SvgIcon> READ = new ConcurrentHashMap<>();

    /** @param lineWidth 0 for no line */
    private record Shape(Outline outline, boolean filled, double lineWidth) {
    }

    private final List<Shape> shapes;

    private SvgIcon(List<Shape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /** The icon with this name; the file must be there. */
    public static SvgIcon named(String name) {
        return READ.computeIfAbsent(name, SvgIcon::read);
    }

    private static SvgIcon read(String name) {
        try (InputStream in = SvgIcon.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no icon " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the text of an SVG file. */
    public static SvgIcon parse(String svg) {
        Matcher root = ROOT.matcher(svg);
        Map<String, String> inherited = root.find() ? attributes(root.group(1)) : Map.of();
        List<Shape> shapes = new ArrayList<>();
        Matcher m = SHAPE.matcher(svg);
        while (m.find()) {
            Map<String, String> a = new HashMap<>(inherited);
            a.keySet().retainAll(List.of("fill", "stroke", "stroke-width"));
            a.putAll(attributes(m.group(2)));
            boolean line = !"none".equals(a.getOrDefault("stroke", "none"));
            boolean filled = !"none".equals(a.getOrDefault("fill", "currentColor"));
            shapes.add(new Shape(outline(m.group(1), a), filled, line ? number(a, "stroke-width", 1) : 0));
        }
        return new SvgIcon(shapes);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new HashMap<>();
        Matcher m = ATTRIBUTE.matcher(text);
        while (m.find()) {
            found.put(m.group(1), m.group(2));
        }
        return found;
    }

    private static double number(Map<String, String> attributes, String key, double otherwise) {
        String text = attributes.get(key);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    private static Outline outline(String kind, Map<String, String> a) {
        return switch (kind) {
            case "path" -> Outline.svg(a.get("d"));
            case "circle" -> new Outline().circle(number(a, "cx", 0), number(a, "cy", 0), number(a, "r", 0));
            case "line" -> new Outline().from(number(a, "x1", 0), number(a, "y1", 0)).to(number(a, "x2", 0), number(a, "y2", 0));
            default -> rectangle(number(a, "x", 0), number(a, "y", 0), number(a, "width", 0), number(a, "height", 0), number(a, "rx", 0));
        };
    }

    private static Outline rectangle(double x, double y, double w, double h, double r) {
        if (r == 0) {
            return new Outline().from(x, y).to(x + w, y).to(x + w, y + h).to(x, y + h).close();
        }
        double k = r * 0.4477152502;
        return new Outline().from(x + r, y).to(x + w - r, y).curve(x + w - k, y, x + w, y + k, x + w, y + r).to(x + w, y + h - r)
                .curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h).to(x + r, y + h).curve(x + k, y + h, x, y + h - k, x, y + h - r).to(x, y + r)
                .curve(x, y + k, x + k, y, x + r, y).close();
    }

    /** The same seen in a mirror: left is right. */
    public SvgIcon mirrored() {
        return new SvgIcon(shapes.stream().map(shape -> new Shape(shape.outline().mirrored(SIZE), shape.filled(), shape.lineWidth())).toList());
    }

    /** Draws the icon with its square's upper left corner at (x, y). */
    public void draw(Pen pen, double x, double y, Color color) {
        pen.move(x, y);
        for (Shape shape : shapes) {
            pen.outline(shape.outline(), shape.filled() ? color : null, shape.lineWidth() > 0 ? color : null, shape.lineWidth(), Pen.Line.SOLID);
        }
        pen.move(-x, -y);
    }
}
