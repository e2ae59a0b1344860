package ringside.ui.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import ringside.model.lab.Lab;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.overlay.RunOverlay;
import ringside.ui.diagram.overlay.ScenePainter;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.StagePartFactory;

/** The picture of one lab with its run: the viewer, the parts in it, and what moves above them. Needs no workbench. */
public final class Stage {
    private final StageViewer viewer = new StageViewer();
    private final RunOverlay overlay = new RunOverlay();
    private final ScenePainter scene = new ScenePainter();
    private final StageSelections selections;
    private final Runnable themeListener = this::themeChanged;

    public Stage(Composite parent, EditDomain domain) {
        viewer.createControl(parent);
        viewer.setEditDomain(domain);
        viewer.setEditPartFactory(new StagePartFactory());
        viewer.setKeyHandler(new StageKeys(viewer));
        viewer.runLayer().add(scene);
        selections = new StageSelections(viewer);
        themeChanged();
        overlay.addListener(this::showMoment);
        Theme.addListener(themeListener);
        viewer.getControl().addDisposeListener(event -> Theme.removeListener(themeListener));
    }

    private void themeChanged() {
        viewer.getControl().setBackground(Theme.Role.STAGE.color());
        viewer.getControl().redraw();
    }

    private void showMoment() {
        if (viewer.getContents() instanceof LabPart lab) {
            lab.show(overlay.moment());
            scene.show(overlay.moment(), new StageMap(lab));
        }
    }

    /** Shows this lab. */
    public void show(Lab lab) {
        viewer.setContents(lab);
        showMoment();
    }

    public StageViewer viewer() {
        return viewer;
    }

    public Control control() {
        return viewer.getControl();
    }

    public RunOverlay overlay() {
        return overlay;
    }

    /** Edit parts and {@link StageSelection}s. */
    public ISelectionProvider selections() {
        return selections;
    }
}
