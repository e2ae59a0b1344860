package ringside.ui.diagram;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import ringside.ui.diagram.gef.StageViewer;

/** The context menu of the stage; its entries are contributed. Asked for by key, it opens at the selected element. */
final class StageMenu extends MenuManager {
    /** The id that every menu for an element has, on the stage and in lists. */
    static final String ID = "ringside.menu.element";

    private final StageViewer viewer;

    StageMenu(StageViewer viewer) {
        super("", ID);
        this.viewer = viewer;
        setRemoveAllWhenShown(true);
        addMenuListener(StageMenu::fill);
        viewer.getControl().addListener(SWT.MenuDetect, this::place);
    }

    private static void fill(IMenuManager menu) {
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void place(Event event) {
        List<?> selected = viewer.getSelectedEditParts();
        if (event.detail == SWT.MENU_KEYBOARD && !selected.isEmpty() && selected.get(0) instanceof GraphicalEditPart part) {
            Rectangle box = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(box);
            Point at = viewer.getControl().toDisplay(box.x + box.width / 2, box.y + box.height / 2);
            event.x = at.x;
            event.y = at.y;
        }
    }
}
