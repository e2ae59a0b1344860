package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.SocketFigure;
import ringside.ui.diagram.policies.SocketLayoutPolicy;

/** A processor socket: the frame round its cores and their last level cache. */
final class SocketPart extends ElementPart<Socket> {
    SocketPart(Socket socket) {
        super(socket);
    }

    @Override
    protected IFigure createFigure() {
        return new SocketFigure();
    }

    @Override
    protected List<?> shownChildren() {
        List<Object> children = new ArrayList<>();
        if (plan().collapsed(element())) {
            return children;
        }
        for (Core core : element().getCores()) {
            if (plan().place(core).isPresent()) {
                children.add(core);
            }
        }
        children.add(element().getLastLevelCache());
        return children;
    }

    @Override
    public boolean holdsBoxes() {
        return true;
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == SnapToHelper.class ? getParent().getAdapter(key) : super.getAdapter(key);
    }

    @Override
    protected void showLab() {
        boolean collapsed = plan().collapsed(element());
        ((SocketFigure) getFigure()).show(collapsed ? Labels.name(element()) : "", collapsed ? holds() : "");
    }

    private String holds() {
        Cache cache = element().getLastLevelCache();
        return NLS.bind(Texts.socketHolds, new Object[] {element().getCores().size(), cache.getSets(), cache.getWays()});
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new SocketLayoutPolicy());
    }

    @Override
    protected String spokenState() {
        return plan().collapsed(element()) ? Texts.spokenCollapsed + ", " + holds() : "";
    }
}
