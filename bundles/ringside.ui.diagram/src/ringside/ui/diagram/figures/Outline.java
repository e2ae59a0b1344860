package ringside.ui.diagram.figures;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of straight lines and cubic curves, one or more pieces. Built once or on the fly; holds nothing of the toolkit. */
public final class Outline {
    /** Length of the handle of a cubic curve that draws a quarter of a unit circle. */
    private static final double QUARTER = 0.5522847498;

    /** What to do with a step of an outline. */
    public interface Walker {
        void from(double x, double y);

        void to(double x, double y);

        void curve(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    private enum Step {
        FROM(2), TO(2), CURVE(6), CLOSE(0);

        final int numbers;

        Step(int numbers) {
            this.numbers = numbers;
        }
    }

    private Step[] steps = new Step[8];
    private double[] numbers = new double[24];
    private int stepCount;
    private int numberCount;
    private double lastX;
    private double lastY;

    public Outline from(double x, double y) {
        return add(Step.FROM, x, y);
    }

    public Outline to(double x, double y) {
        return add(Step.TO, x, y);
    }

    public Outline by(double dx, double dy) {
        return to(lastX + dx, lastY + dy);
    }

    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add(Step.CURVE, x1, y1, x2, y2, x, y);
    }

    /** A quadratic curve: a rounded corner at (cx, cy). */
    public Outline corner(double cx, double cy, double x, double y) {
        return curve(lastX + (cx - lastX) * 2 / 3, lastY + (cy - lastY) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
    }

    public Outline close() {
        return add(Step.CLOSE);
    }

    public Outline circle(double cx, double cy, double radius) {
        double k = radius * QUARTER;
        from(cx + radius, cy);
        curve(cx + radius, cy + k, cx + k, cy + radius, cx, cy + radius);
        curve(cx - k, cy + radius, cx - radius, cy + k, cx - radius, cy);
        curve(cx - radius, cy - k, cx - k, cy - radius, cx, cy - radius);
        curve(cx + k, cy - radius, cx + radius, cy - k, cx + radius, cy);
        return close();
    }

    /** The right half of a circle, clockwise from its top to its bottom; the pen stands at the top. */
    public Outline rightHalf(double radius) {
        double k = radius * QUARTER;
        double cx = lastX;
        double cy = lastY + radius;
        curve(cx + k, cy - radius, cx + radius, cy - k, cx + radius, cy);
        return curve(cx + radius, cy + k, cx + k, cy + radius, cx, cy + radius);
    }

    private Outline add(Step step, double... more) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, stepCount * 2);
        }
        if (numberCount + more.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        steps[stepCount++] = step;
        System.arraycopy(more, 0, numbers, numberCount, more.length);
        numberCount += more.length;
        if (more.length > 0) {
            lastX = more[more.length - 2];
            lastY = more[more.length - 1];
        }
        return this;
    }

    /** The same seen in a mirror, on a ground as wide as this. */
    public Outline mirrored(double width) {
        Outline other = new Outline();
        walk(new Walker() {
            @Override
            public void from(double x, double y) {
                other.from(width - x, y);
            }

            @Override
            public void to(double x, double y) {
                other.to(width - x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                other.curve(width - x1, y1, width - x2, y2, width - x, y);
            }

            @Override
            public void close() {
                other.close();
            }
        });
        return other;
    }

    public void walk(Walker walker) {
        int n = 0;
        for (int i = 0; i < stepCount; i++) {
            switch (steps[i]) {
                case FROM -> walker.from(numbers[n], numbers[n + 1]);
                case TO -> walker.to(numbers[n], numbers[n + 1]);
                case CURVE -> walker.curve(numbers[n], numbers[n + 1], numbers[n + 2], numbers[n + 3], numbers[n + 4], numbers[n + 5]);
                case CLOSE -> walker.close();
                default -> throw new AssertionError();
            }
            n += steps[i].numbers;
        }
    }

    private static final Pattern TOKEN = Pattern.compile("([MmLlHhVvQqCcZz])|(-?\\d*\\.?\\d+)");

    /** Reads the part of the SVG path language that icons use: M, L, H, V, Q, C, Z and their relative forms. */
    public static Outline svg(String data) {
        Outline out = new Outline();
        Matcher m = TOKEN.matcher(data);
        char command = 'M';
        double[] n = new double[6];
        int have = 0;
        double startX = 0;
        double startY = 0;
        while (m.find()) {
            if (m.group(1) != null) {
                command = m.group(1).charAt(0);
                have = 0;
                if (command == 'z' || command == 'Z') {
                    out.close();
                    out.lastX = startX;
                    out.lastY = startY;
                }
                continue;
            }
            n[have++] = Double.parseDouble(m.group(2));
            boolean relative = Character.isLowerCase(command);
            char c = Character.toUpperCase(command);
            int need = c == 'H' || c == 'V' ? 1 : c == 'Q' ? 4 : c == 'C' ? 6 : 2;
            if (have < need) {
                continue;
            }
            have = 0;
            double ox = relative ? out.lastX : 0;
            double oy = relative ? out.lastY : 0;
            switch (c) {
                case 'M' -> {
                    out.from(n[0] + ox, n[1] + oy);
                    startX = out.lastX;
                    startY = out.lastY;
                    command = relative ? 'l' : 'L';
                }
                case 'H' -> out.to(n[0] + ox, out.lastY);
                case 'V' -> out.to(out.lastX, n[0] + oy);
                case 'C' -> out.curve(n[0] + ox, n[1] + oy, n[2] + ox, n[3] + oy, n[4] + ox, n[5] + oy);
                case 'Q' -> out.corner(n[0] + ox, n[1] + oy, n[2] + ox, n[3] + oy);
                default -> out.to(n[0] + ox, n[1] + oy);
            }
        }
        return out;
    }
}
