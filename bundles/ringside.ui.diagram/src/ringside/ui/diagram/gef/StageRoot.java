package ringside.ui.diagram.gef;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of the stage: the usual layers, one above the elements for what moves in a run, and one above all for notes. */
final class StageRoot extends ScalableFreeformRootEditPart {
    /** Drawn above the elements, below handles and feedback; never hit by the mouse. */
    static final Object RUN_LAYER = "run";
    /** Drawn above handles and feedback, which would strike out what is written there; never hit by the mouse. */
    static final Object NOTE_LAYER = "notes";

    private ScalableFreeformLayeredPane notes;

    StageRoot() {
        getZoomManager().addZoomListener(notes::setScale);
    }

    @Override
    protected void createLayers(LayeredPane layers) {
        super.createLayers(layers);
        notes = new StageLayers() {
            @Override
            public boolean containsPoint(int x, int y) {
                return false;
            }
        };
        notes.add(new FreeformLayer(), NOTE_LAYER);
        layers.add(notes);
    }

    @Override
    public IFigure getLayer(Object key) {
        return NOTE_LAYER.equals(key) ? notes.getLayer(key) : super.getLayer(key);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new StageLayers();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer run = new FreeformLayer() {
            @Override
            public boolean containsPoint(int x, int y) {
                return false;
            }
        };
        layers.add(run, RUN_LAYER);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }
}
