package ringside.ui.diagram.tools;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * Selects and moves, and drags the view: with the middle button, or the left one while Space is held down. Esc ends a drag; with
 * no drag under way it goes to the keys of the stage, which lead out of an element.
 */
public final class StageTool extends SelectionTool {
    private KeyEvent space;
    private boolean spaceUsed;
    private int button;
    private Point grabbed;
    private Point view;

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        EditPartViewer viewer = getCurrentViewer();
        if (event.keyCode == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0 && getDragTracker() == null) {
            if (space == null) {
                space = event;
                spaceUsed = false;
                hand(viewer);
            }
            return true;
        }
        boolean leaving = event.keyCode == SWT.ESC && getDragTracker() == null;
        if (leaving && viewer != null && viewer.getKeyHandler() != null && viewer.getKeyHandler().keyPressed(event)) {
            return true;
        }
        return super.handleKeyDown(event);
    }

    /** Space that moved nothing is a key like others: it selects what has the focus. */
    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (event.keyCode == ' ' && space != null) {
            KeyEvent pressed = space;
            letGo();
            KeyHandler keys = getCurrentViewer() == null ? null : getCurrentViewer().getKeyHandler();
            return spaceUsed || keys == null || keys.keyPressed(pressed);
        }
        return super.handleKeyUp(event);
    }

    @Override
    public void mouseDown(MouseEvent event, EditPartViewer viewer) {
        if (grabbed == null && (event.button == 2 || event.button == 1 && space != null) && viewer.getControl() instanceof FigureCanvas canvas) {
            button = event.button;
            grabbed = new Point(event.x, event.y);
            view = canvas.getViewport().getViewLocation().getCopy();
            spaceUsed = true;
            hand(viewer);
        } else if (grabbed == null) {
            super.mouseDown(event, viewer);
        }
    }

    @Override
    public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
        if (grabbed == null) {
            super.mouseDrag(event, viewer);
        } else if (viewer.getControl() instanceof FigureCanvas canvas) {
            canvas.scrollTo(view.x + grabbed.x - event.x, view.y + grabbed.y - event.y);
        }
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        if (grabbed == null) {
            super.mouseUp(event, viewer);
        } else if (event.button == button) {
            grabbed = null;
            if (space == null) {
                refreshCursor();
            }
        }
    }

    @Override
    public void focusLost(FocusEvent event, EditPartViewer viewer) {
        letGo();
        super.focusLost(event, viewer);
    }

    private void letGo() {
        space = null;
        grabbed = null;
        refreshCursor();
    }

    private static void hand(EditPartViewer viewer) {
        if (viewer != null) {
            viewer.setCursor(Cursors.HAND);
        }
    }
}
