package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;

import ringside.ui.diagram.figures.Outline;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.playback.panel.DrawnButton;

/** A drawing pin, filled where it holds, hollow where it does not. */
final class PinMark {
    static final int SIZE = 24;

    private PinMark() {
    }

    static void paint(Pen pen, DrawnButton button) {
        if (button.chosen() || button.hovered()) {
            pen.fill(1, 1, SIZE - 2, SIZE - 2, 3, SELECTED.color());
        }
        Outline head = new Outline().from(8, 5).to(16, 5).to(15, 7).to(15, 12).to(18, 15).to(6, 15).to(9, 12).to(9, 7).close();
        pen.outline(head, button.chosen() ? INK.color() : null, (button.isEnabled() ? INK : SECOND_INK).color(), 1.5, Pen.Line.SOLID);
        pen.line(12, 15, 12, 21, (button.isEnabled() ? INK : SECOND_INK).color(), 1.5);
    }
}
