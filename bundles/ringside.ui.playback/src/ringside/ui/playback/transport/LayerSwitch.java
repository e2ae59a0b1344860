package ringside.ui.playback.transport;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;
import static ringside.ui.diagram.figures.Theme.Role.SEPARATOR;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.playback.Messages;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;

/** A switch for one layer: pressed and underlined when it is open. */
final class LayerSwitch {
    private LayerSwitch() {
    }

    static DrawnButton create(Composite bar, Layer layer, Runnable toggle) {
        return new DrawnButton(bar, BAR, (pen, button) -> paint(pen, button, layer), toggle);
    }

    static int width(Pen pen, Layer layer) {
        return (int) Math.round(pen.width(name(layer), TextStyle.TEXT)) + 18;
    }

    static void describe(DrawnButton button, Layer layer) {
        button.speak(NLS.bind(Messages.Layer_Spoken, name(layer), button.chosen() ? Messages.Layer_On : Messages.Layer_Off));
        button.setToolTipText(KeyText.withKeys(button.spoken(), KeyText.key(layer)));
    }

    private static void paint(Pen pen, DrawnButton button, Layer layer) {
        boolean on = button.chosen();
        int w = button.getClientArea().width;
        boolean framed = on || button.hovered();
        pen.box(0.5, 0.5, w - 1, 27, 5, (on ? SELECTED : BAR).color(), (framed ? BORDER : SEPARATOR).color(), 1);
        pen.centre(name(layer), w / 2.0, 19, TextStyle.TEXT, (on ? INK : SECOND_INK).color());
        if (on) {
            pen.fill(8, 24, w - 16, 2, 0, INK.color());
        }
    }

    static String name(Layer layer) {
        return switch (layer) {
            case PATH -> Messages.Layer_Path;
            case RINGS -> Messages.Layer_Rings;
            case CACHES -> Messages.Layer_Caches;
            case INTERRUPTS -> Messages.Layer_Interrupts;
            case RULES -> Messages.Layer_Rules;
            case NUMBERS -> Messages.Layer_Numbers;
        };
    }
}
