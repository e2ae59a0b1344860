package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.MorePart;

/**
 * Keys on the stage: arrows go to the neighbour, Enter into an element and into its cells or slots, Esc out of it; with Ctrl and Shift the arrows move the
 * selected element.
 */
final class StageKeys extends GraphicalViewerKeyHandler {
    private static final int STEP = 10;

    private final StageViewer viewer;
    private final StageSelections selections;

    StageKeys(StageViewer viewer, StageSelections selections) {
        super(viewer);
        this.viewer = viewer;
        this.selections = selections;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        // Buttons of the mouse are in the mask as well.
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == (SWT.MOD1 | SWT.MOD2) && move(event.keyCode)) {
            return true;
        }
        if (modifiers == 0 && selections.place().isPresent() && withinPlaces(event.keyCode)) {
            return true;
        }
        if (modifiers == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            return enter();
        }
        if (modifiers == 0 && event.keyCode == SWT.ESC) {
            return leave();
        }
        if (modifiers == 0 && isArrow(event.keyCode) && viewer.getSelectedEditParts().isEmpty()) {
            return selectFirst();
        }
        return modifiers == 0 && isArrow(event.keyCode) ? neighbour(event) : super.keyPressed(event);
    }

    /** Goes to the nearest part in the direction of an arrow, of those that stand beside the one with the keyboard; false where there is none. */
    private boolean neighbour(KeyEvent event) {
        int direction = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> PositionConstants.WEST;
            case SWT.ARROW_RIGHT -> PositionConstants.EAST;
            case SWT.ARROW_UP -> PositionConstants.NORTH;
            default -> PositionConstants.SOUTH;
        };
        if (!(getFocusEditPart() instanceof StagePart from) || !(from.getParent() instanceof StagePart around)) {
            return false;
        }
        Point start = from.navigationPoint();
        Optional<StagePart> next = around.parts().stream().filter(part -> part != from && part.isSelectable())
                .filter(part -> start.getPosition(part.navigationPoint()) == direction)
                .min(Comparator.comparingInt(part -> start.getDistanceOrthogonal(part.navigationPoint())));
        next.ifPresent(part -> navigateTo(part, event));
        return next.isPresent();
    }

    /** The arrows and the page keys go from cell to cell, or slot to slot; Esc goes out. */
    private boolean withinPlaces(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> selections.go(-1, 0);
            case SWT.ARROW_RIGHT -> selections.go(1, 0);
            case SWT.ARROW_UP -> selections.go(0, -1);
            case SWT.ARROW_DOWN -> selections.go(0, 1);
            case SWT.PAGE_UP -> selections.page(-1);
            case SWT.PAGE_DOWN -> selections.page(1);
            case SWT.ESC -> selections.leave();
            default -> {
                return false;
            }
        }
        return true;
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
        if (getFocusEditPart() instanceof MorePart more) {
            more.toggle();
            return true;
        }
        List<StagePart> inside = getFocusEditPart() instanceof StagePart part ? part.parts() : List.of();
        if (inside.isEmpty()) {
            return selections.enter();
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
        if (dx == 0 && dy == 0) {
            return false;
        }
        Set<Object> moving = new LinkedHashSet<>(viewer.getSelectedEditParts());
        moving.add(getFocusEditPart());
        List<PlaceElement> moves = new ArrayList<>();
        for (Object selected : moving) {
            if (selected instanceof ElementPart<?> part && part.isPlaced() && !moving.contains(part.getParent())) {
                moves.add(new PlaceElement(((LabPart) viewer.getContents()).lab(), part.element(), part.getFigure().getBounds().getTranslated(dx, dy)));
            }
        }
        viewer.getEditDomain().getCommandStack().execute(PlaceElement.together(moves));
        return !moves.isEmpty();
    }
}
