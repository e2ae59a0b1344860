package ringside.ui.diagram.gef;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root of the stage: the usual layers, and above them one for what moves in a run. */
final class StageRoot extends ScalableFreeformRootEditPart {
    /** Drawn above the elements, below handles and feedback; never hit by the mouse. */
    static final Object RUN_LAYER = "run";

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
