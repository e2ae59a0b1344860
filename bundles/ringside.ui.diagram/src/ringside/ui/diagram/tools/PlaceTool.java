package ringside.ui.diagram.tools;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.LandingFigure;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.palette.Landing;
import ringside.ui.diagram.palette.PaletteItem;

/**
 * Puts an item of the palette where the user clicks next or lets go. Until then it shows where the new element will stand, or says why
 * it cannot go where the pointer is; after a refused click it can be tried elsewhere. Esc lays the item down.
 */
public final class PlaceTool extends CreationTool {
    private final PaletteItem item;
    private final LandingFigure landing = new LandingFigure();
    private final PointerHint hint = new PointerHint();
    private EditPart shownFor;

    public PlaceTool(PaletteItem item) {
        super(new CreationFactory() {
            @Override
            public Object getNewObject() {
                return item;
            }

            @Override
            public Object getObjectType() {
                return item;
            }
        });
        this.item = item;
    }

    /** Whether it can be put where the pointer is now. */
    public boolean fits() {
        return getCurrentCommand() != null && getCurrentCommand().canExecute();
    }

    @Override
    protected boolean handleMove() {
        boolean handled = super.handleMove();
        follow();
        return handled;
    }

    @Override
    protected boolean handleDragInProgress() {
        boolean handled = super.handleDragInProgress();
        follow();
        return handled;
    }

    /** The pointer may have come here without any move that was told, as when it enters the window of the stage right at the place. */
    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            updateTargetRequest();
            updateTargetUnderMouse();
            setCurrentCommand(getCommand());
            follow();
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS) && !fits()) {
            unlockTargetEditPart();
            setState(STATE_INITIAL);
            follow();
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            getDomain().loadDefaultTool();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleViewerExited() {
        away();
        return super.handleViewerExited();
    }

    @Override
    public void deactivate() {
        away();
        if (getCurrentViewer() instanceof StageViewer viewer) {
            viewer.say("");
        }
        super.deactivate();
    }

    private void away() {
        hint.hide();
        shownFor = null;
        if (landing.getParent() != null) {
            landing.getParent().remove(landing);
        }
    }

    private void follow() {
        if (!(getCurrentViewer() instanceof StageViewer viewer) || !isActive()) {
            return;
        }
        Lab lab = (Lab) viewer.getContents().getModel();
        Command command = getCurrentCommand();
        if (command == null) {
            away();
            hint.show(viewer, getLocation(), item.refusal(lab, under(viewer).orElse(null)), true);
            return;
        }
        EditPart target = getTargetEditPart();
        boolean stage = target == viewer.getContents();
        String sentence = stage ? NLS.bind(Texts.landsOnStage, item.label())
                : NLS.bind(Texts.landsIn, item.label(), ElementIds.label((Element) target.getModel()));
        if (!Objects.equals(shownFor, target) || landing.getParent() == null) {
            away();
            shownFor = target;
            Optional<Rectangle> place = Landing.place(lab, item, stage ? lab : (Element) target.getModel())
                    .or(() -> stage ? Optional.empty() : Optional.of(((GraphicalEditPart) target).getFigure().getBounds()));
            place.ifPresent(box -> {
                landing.stand(box);
                PointerHint.layer(viewer, ScalableFreeformRootEditPart.SCALED_FEEDBACK_LAYER).add(landing);
            });
        }
        hint.show(viewer, getLocation(), sentence, false);
    }

    private Optional<Element> under(StageViewer viewer) {
        EditPart part = viewer.findObjectAt(getLocation());
        return part != null && part.getModel() instanceof Element element ? Optional.of(element) : Optional.empty();
    }
}
