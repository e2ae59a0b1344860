package ringside.ui.diagram.parts;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.Host;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.CopyFigure;
import ringside.ui.diagram.overlay.CopyValues;
import ringside.ui.diagram.overlay.Moment;

/** The host, where no switch follows the classifier: its copy of packets. */
final class CopyPart extends ElementPart<Host> {
    private String progress = "";

    CopyPart(Host host) {
        super(host);
    }

    @Override
    protected IFigure createFigure() {
        return new CopyFigure();
    }

    @Override
    protected void showLab() {
        progress = "";
        CopyFigure figure = (CopyFigure) getFigure();
        figure.show(Texts.copy, Labels.copy(element(), element().getCopyTarget()));
        figure.showLines(List.of(), 0, "");
    }

    @Override
    protected void showRun(Moment moment, ComponentInfo component) {
        CopyValues values = CopyValues.of(moment);
        progress = values.progress();
        CopyTarget target = values.target().isPresent() ? CopyTarget.getByName(values.target().get().name()) : element().getCopyTarget();
        ((CopyFigure) getFigure()).show(Texts.copy, Labels.copy(element(), target));
        ((CopyFigure) getFigure()).showLines(values.lines(), values.done(), progress);
    }

    @Override
    protected String spokenState() {
        return progress.isEmpty() ? Labels.copy(element(), element().getCopyTarget()) : progress;
    }
}
