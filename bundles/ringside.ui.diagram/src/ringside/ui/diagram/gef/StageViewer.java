package ringside.ui.diagram.gef;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** The viewer of a stage: sharp at every size, with a layer for what moves in a run. */
public final class StageViewer extends ScrollingGraphicalViewer {
    private final StageRoot root = new StageRoot();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private StageZoom steps;
    private String said = "";

    public StageViewer() {
        setRootEditPart(root);
    }

    @Override
    protected void hookControl() {
        super.hookControl();
        steps = new StageZoom(this);
        StageSnap.prepare(this);
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new StageSystem();
    }

    @Override
    public void setRootEditPart(RootEditPart newRoot) {
        if (newRoot instanceof StageRoot) {
            super.setRootEditPart(newRoot);
        }
    }

    /**
     * Tells the person something that is neither on the stage nor worth a dialog; empty takes it back. A screen reader that stands on the
     * stage says it at once.
     */
    public void say(String sentence) {
        if (!sentence.equals(said)) {
            said = sentence;
            if (!said.isEmpty() && getControl().isFocusControl() && getFocusEditPart() instanceof StagePart part) {
                part.announce();
            }
            listeners.forEach(Runnable::run);
        }
    }

    /** What was told last, until the next selection or change. */
    public String said() {
        return said;
    }

    /** Called when something is told or taken back. */
    public void addSayingListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeSayingListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The layer above the elements. */
    public IFigure runLayer() {
        return (FreeformLayer) root.getLayer(StageRoot.RUN_LAYER);
    }

    /** The layer above everything, handles included, for what is written about elements. */
    public IFigure noteLayer() {
        return root.getLayer(StageRoot.NOTE_LAYER);
    }

    /** What belongs to a picture of the stage, in drawing order: the elements, what moves in a run, and notes; no handles, no feedback. */
    public List<IFigure> pictureLayers() {
        return List.of(root.getLayer(LayerConstants.PRINTABLE_LAYERS), root.getLayer(StageRoot.RUN_LAYER), noteLayer());
    }

    @Override
    public LightweightSystem getLightweightSystem() {
        return super.getLightweightSystem();
    }

    /** From now on there is nothing to select, edit or scroll. */
    public void onlyWatched() {
        getEditDomain().setActiveTool(null);
        setKeyHandler(null);
        getFigureCanvas().setScrollBarVisibility(FigureCanvas.NEVER);
    }

    /** Zooms as a user asks; Ctrl and the wheel as well. */
    public StageZoom steps() {
        return steps;
    }

    /** How far the picture reaches to the right and down from its origin, at 100 %. */
    public Dimension reach() {
        Viewport viewport = getFigureCanvas().getViewport();
        viewport.validate();
        Rectangle extent = ((FreeformFigure) viewport.getContents()).getFreeformExtent();
        return new Dimension((int) Math.ceil(extent.right() / zoom()), (int) Math.ceil(extent.bottom() / zoom()));
    }

    /** Shows the stage larger or smaller; 1 is 100 %. */
    public void setZoom(double zoom) {
        zoomManager().setZoom(zoom);
    }

    public double zoom() {
        return zoomManager().getZoom();
    }

    public ZoomManager zoomManager() {
        return root.getZoomManager();
    }
}
