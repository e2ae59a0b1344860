package ringside.ui.diagram;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;

/**
 * Keys on the stage: arrows go to the neighbour, Enter into an element, Esc out of it; with Ctrl and Shift the arrows move the
 * selected element.
 */
final class StageKeys extends GraphicalViewerKeyHandler {
    private static final int STEP = 10;

    private final StageViewer viewer;

    StageKeys(StageViewer viewer) {
        super(viewer);
        this.viewer = viewer;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.stateMask == (SWT.MOD1 | SWT.MOD2) && move(event.keyCode)) {
            return true;
        }
        if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            return enter();
        }
        if (event.stateMask == 0 && event.keyCode == SWT.ESC) {
            return leave();
        }
        if (event.stateMask == 0 && isArrow(event.keyCode) && viewer.getSelectedEditParts().isEmpty()) {
            return selectFirst();
        }
        return super.keyPressed(event);
    }

    private static boolean isArrow(int key) {
        return key == SWT.ARROW_UP || key == SWT.ARROW_DOWN || key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
    }

    private boolean selectFirst() {
        List<StagePart> parts = ((StagePart) viewer.getContents()).parts();
        if (!parts.isEmpty()) {
            select(parts.get(0));
        }
        return true;
    }

    private boolean enter() {
        List<StagePart> inside = getFocusEditPart() instanceof StagePart part ? part.parts() : List.of();
        if (inside.isEmpty()) {
            return false;
        }
        select(inside.get(0));
        return true;
    }

    private boolean leave() {
        EditPart outside = getFocusEditPart().getParent();
        if (!(outside instanceof StagePart) || outside instanceof LabPart) {
            viewer.deselectAll();
            return false;
        }
        select(outside);
        return true;
    }

    private void select(EditPart part) {
        viewer.select(part);
        viewer.setFocus(part);
        viewer.reveal(part);
    }

    private boolean move(int key) {
        int dx = key == SWT.ARROW_LEFT ? -STEP : key == SWT.ARROW_RIGHT ? STEP : 0;
        int dy = key == SWT.ARROW_UP ? -STEP : key == SWT.ARROW_DOWN ? STEP : 0;
        GraphicalEditPart focus = getFocusEditPart();
        if (dx == 0 && dy == 0 || !(focus instanceof ElementPart<?> part) || !(part.getParent() instanceof LabPart lab)) {
            return false;
        }
        Rectangle place = part.getFigure().getBounds().getTranslated(dx, dy);
        viewer.getEditDomain().getCommandStack().execute(new PlaceElement(lab.lab(), part.element(), place));
        return true;
    }
}
