package ringside.ui.diagram.policies;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.RoutingRule;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.CollapseElements;
import ringside.ui.diagram.commands.PlaceElement;

/** Moves and resizes the elements in a part. An element stays in what it is in, wherever it is put. */
abstract class MovingPolicy extends LayoutEditPolicy {
    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        if (child.getModel() instanceof RoutingRule) {
            return new DirectRulePolicy();
        }
        return child.getModel() instanceof Link ? new RoutePolicy()
                : new PlacedPolicy(child.getModel() instanceof Element element && CollapseElements.mayCollapse(element));
    }

    @Override
    public Command getCommand(Request request) {
        if (RequestConstants.REQ_RESIZE_CHILDREN.equals(request.getType()) || RequestConstants.REQ_ADD.equals(request.getType())) {
            return place((ChangeBoundsRequest) request);
        }
        return super.getCommand(request);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return place((ChangeBoundsRequest) request);
    }

    private static Command place(ChangeBoundsRequest request) {
        List<?> parts = request.getEditParts();
        if (parts == null || parts.size() != 1 || !(((EditPart) parts.get(0)).getModel() instanceof Element element)) {
            return null;
        }
        boolean resized = request.getSizeDelta().width != 0 || request.getSizeDelta().height != 0;
        String label = NLS.bind(resized ? Texts.resizeElement : Texts.moveElement, ElementIds.label(element));
        return new PlaceElement((Lab) EcoreUtil.getRootContainer(element), label, Map.of(element, place((GraphicalEditPart) parts.get(0), request)));
    }

    /** Where a part is to stand. Scaling does not move it by a fraction. */
    private static Rectangle place(GraphicalEditPart part, ChangeBoundsRequest request) {
        PrecisionRectangle box = new PrecisionRectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(box);
        PrecisionRectangle next = (PrecisionRectangle) request.getTransformedRectangle(box);
        part.getFigure().translateToRelative(next);
        return new Rectangle((int) Math.round(next.preciseX), (int) Math.round(next.preciseY), Math.max(24, (int) Math.round(next.preciseWidth)),
                Math.max(20, (int) Math.round(next.preciseHeight)));
    }
}
