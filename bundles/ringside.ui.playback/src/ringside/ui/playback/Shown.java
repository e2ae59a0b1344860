package ringside.ui.playback;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Stage;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Overlay;

/** What of a run the stage of one editor shows: the layers that are open, and what its fills tell. */
public final class Shown {
    private final LabEditor editor;
    private final BooleanSupplier compares;
    private final Runnable changed;
    private final Set<Layer> layers = EnumSet.copyOf(Layer.atFirst());
    private Overlay overlay = Overlay.PACKET;

    /**
     * @param compares whether two runs stand side by side; Esc then closes one of them
     * @param changed  called after every change
     */
    Shown(LabEditor editor, BooleanSupplier compares, Runnable changed) {
        this.editor = editor;
        this.compares = compares;
        this.changed = changed;
    }

    /** The layers that are open. */
    public Set<Layer> layers() {
        return Set.copyOf(layers);
    }

    /** Opens a layer, or closes it. */
    public void toggle(Layer layer) {
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        changed.run();
    }

    /** Opens exactly these layers, as a sample or lesson asks for. */
    public void layers(Set<Layer> shown) {
        layers.clear();
        layers.addAll(shown);
        changed.run();
    }

    /** What the fills of cells and slots tell. */
    public Overlay overlay() {
        return overlay;
    }

    /** Another overlay instead of the one before. */
    public void overlay(Overlay shown) {
        overlay = shown;
        changed.run();
        if (editor.stage() != null) {
            editor.stage().say(OverlayText.spoken(shown, editor.stage().legend()));
        }
    }

    /** On the stage, with nothing selected, Esc gives the packets their hues back. */
    void escape(Event event) {
        Stage stage = editor.stage();
        boolean free = overlay != Overlay.PACKET && !compares.getAsBoolean() && event.widget == stage.control() && stage.selected().isEmpty();
        if (free && event.keyCode == SWT.ESC && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.type = SWT.None;
            overlay(Overlay.PACKET);
        }
    }

    /** Another overlay; the one that is shown already gives way to the packets. */
    public void toggle(Overlay chosen) {
        overlay(overlay == chosen ? Overlay.PACKET : chosen);
    }
}
