package ringside.ui.diagram;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.ui.IEditorInput;
import ringside.ui.diagram.overlay.RunOverlay;

/** The editor of one lab file: the stage, on which a lab is built and its run is shown. */
public final class LabEditor extends GraphicalEditor {
    public static final String ID = "ringside.ui.diagram.editor";

    private final RunOverlay overlay = new RunOverlay();

    public LabEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
    }

    @Override
    protected void initializeGraphicalViewer() {
        // The lab becomes the contents here.
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        getCommandStack().markSaveLocation();
    }

    /** The live values of the run that is shown on this stage. */
    public RunOverlay overlay() {
        return overlay;
    }
}
