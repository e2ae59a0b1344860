package ringside.ui.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.Core;
import ringside.model.lab.Socket;
import ringside.ui.diagram.figures.SocketFigure;

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
        for (Core core : element().getCores()) {
            if (plan().place(core).isPresent()) {
                children.add(core);
            }
        }
        children.add(element().getLastLevelCache());
        return children;
    }

    @Override
    protected void showLab() {
        // A frame has no words.
    }
}
