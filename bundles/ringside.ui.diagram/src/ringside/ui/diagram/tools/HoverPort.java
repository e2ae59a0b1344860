package ringside.ui.diagram.tools;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.ui.diagram.commands.OpenEnd;
import ringside.ui.diagram.gef.PortHandle;
import ringside.ui.diagram.gef.StageViewer;

/** Shows the handle for connections on the element that the pointer rests on, while no button is held. */
public final class HoverPort implements MouseMoveListener {
    private static final int NEAR = 12;

    private final StageViewer viewer;
    private PortHandle port;

    private HoverPort(StageViewer viewer) {
        this.viewer = viewer;
    }

    public static void on(StageViewer viewer) {
        HoverPort hover = new HoverPort(viewer);
        viewer.getControl().addMouseMoveListener(hover);
        viewer.addSelectionChangedListener(event -> hover.hide());
        viewer.getControl().addListener(SWT.MouseExit, event -> hover.hide());
    }

    /** A handle that draws a connection from a part; empty where the element of the part has none. */
    public static Optional<PortHandle> of(GraphicalEditPart part) {
        if (!(part.getModel() instanceof Element element) || element instanceof Link || !OpenEnd.mayHave(element)) {
            return Optional.empty();
        }
        return Optional.of(PortHandle.beside(part,
                () -> new ConnectTracker(OpenEnd.of((Lab) part.getViewer().getContents().getModel(), element))));
    }

    @Override
    public void mouseMove(MouseEvent event) {
        if ((event.stateMask & SWT.BUTTON_MASK) != 0 || !(viewer.getEditDomain().getActiveTool() instanceof StageTool)) {
            return;
        }
        Point at = new Point(event.x, event.y);
        if (port != null && around(port, at)) {
            return;
        }
        EditPart part = viewer.findObjectAt(at);
        while (part instanceof GraphicalEditPart inner && of(inner).isEmpty()) {
            part = part.getParent();
        }
        if (port != null && port.getOwner() == part) {
            return;
        }
        hide();
        if (part instanceof GraphicalEditPart graphical && part.getSelected() == EditPart.SELECTED_NONE) {
            of(graphical).ifPresent(handle -> {
                port = handle;
                PointerHint.layer(viewer, LayerConstants.HANDLE_LAYER).add(handle);
            });
        }
    }

    private static boolean around(PortHandle handle, Point at) {
        Rectangle box = handle.getBounds().getExpanded(NEAR, NEAR);
        handle.translateToAbsolute(box);
        return box.contains(at);
    }

    private void hide() {
        if (port != null && port.getParent() != null) {
            port.getParent().remove(port);
        }
        port = null;
    }
}
