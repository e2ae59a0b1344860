package ringside.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The pointer of the display, over one control. */
final class Mouse {
    private final Robot robot;
    private final Control control;

    Mouse(Robot robot, Control control) {
        this.robot = robot;
        this.control = control;
    }

    /** Goes to a point of the control. */
    void to(int x, int y) {
        Point at = control.toDisplay(x, y);
        act("mousemove", String.valueOf(at.x), String.valueOf(at.y));
    }

    void down(int button) {
        act("mousedown", String.valueOf(button));
    }

    void up(int button) {
        act("mouseup", String.valueOf(button));
    }

    void click(int x, int y) {
        to(x, y);
        down(1);
        up(1);
    }

    /** Drags in steps; {@code before} is done before the button is let go. */
    void drag(int button, int fromX, int fromY, int toX, int toY, Runnable before) {
        to(fromX, fromY);
        down(button);
        to(fromX + Integer.signum(toX - fromX) * 6, fromY + Integer.signum(toY - fromY) * 6);
        to((fromX + toX) / 2, (fromY + toY) / 2);
        to(toX, toY);
        before.run();
        up(button);
    }

    /** Presses a key of this name. */
    void keyDown(String key) {
        act("keydown", key);
    }

    void keyUp(String key) {
        act("keyup", key);
    }

    /** Turns the wheel by a notch away from the hand. */
    void wheelUp() {
        act("click", "4");
    }

    private void act(String... words) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("xdotool"), Stream.of(words)).toList()).redirectErrorStream(true).start();
            robot.until(String.join(" ", words), () -> !process.isAlive());
            robot.pass(20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
