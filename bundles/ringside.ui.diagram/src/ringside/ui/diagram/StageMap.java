package ringside.ui.diagram;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.ElementIds;
import ringside.ui.diagram.figures.LastLevelCacheFigure;
import ringside.ui.diagram.layout.StagePlan;
import ringside.ui.diagram.overlay.Places;
import ringside.ui.diagram.parts.LabPart;

/** Finds places on the stage by the ids of the elements that have them. */
record StageMap(LabPart lab) implements Places {
    @Override
    public StagePlan plan() {
        return lab.plan();
    }

    @Override
    public Optional<Rectangle> box(String elementId) {
        Optional<Rectangle> own = lab.part(elementId).map(part -> part.getFigure().getBounds());
        return own.isPresent() ? own : ElementIds.find(lab.lab(), elementId).flatMap(lab.plan()::anchor);
    }

    @Override
    public Optional<Integer> wordsEnd(String cacheId) {
        return lab.part(cacheId).map(part -> part.getFigure()).filter(LastLevelCacheFigure.class::isInstance)
                .map(figure -> ((LastLevelCacheFigure) figure).wordsEnd());
    }

    @Override
    public Optional<Rectangle> inside(String path, int index) {
        return lab.inside(path).flatMap(part -> part.place(index));
    }
}
