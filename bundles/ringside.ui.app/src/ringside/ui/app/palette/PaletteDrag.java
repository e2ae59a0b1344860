package ringside.ui.app.palette;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import ringside.ui.diagram.Stage;
import ringside.ui.playback.panel.DrawnButton;

/**
 * Drags an item from the palette onto the stage. The button has the pointer until it is let go, wherever it is, and hands it to the
 * stage, which shows where the item would land and knows what Esc means.
 */
final class PaletteDrag {

    private static final int THRESHOLD = 5;

    private final DrawnButton button;
    private final Supplier<Stage> arm;
    private Point pressed;
    private Stage stage;

    /** @param arm takes the item up; answers the stage that it goes to, null where there is none */
    PaletteDrag(DrawnButton button, Supplier<Stage> arm) {
        this.button = button;
        this.arm = arm;
        button.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
        button.addListener(SWT.MouseMove, this::move);
        button.addListener(SWT.MouseUp, this::release);
    }

    private void move(Event event) {
        if (pressed == null) {
            return;
        }
        if (stage == null && Math.hypot(event.x - pressed.x, event.y - pressed.y) > THRESHOLD) {
            stage = arm.get();
        }
        if (stage != null) {
            boolean fits = stage.dragTo(button.toDisplay(event.x, event.y));
            button.setCursor(button.getDisplay().getSystemCursor(fits ? SWT.CURSOR_HAND : SWT.CURSOR_NO));
        }
    }

    private void release(Event event) {
        if (stage != null && !button.getClientArea().contains(event.x, event.y)) {
            stage.drop(button.toDisplay(event.x, event.y));
        }
        button.setCursor(null);
        pressed = null;
        stage = null;
    }
}
