package ringside.ui.app;

import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.LabPart;

/** Finds the elements of a lab on its stage. */
public final class StageElements {

    private StageElements() {
    }

    /** Selects the element with this id, where it is drawn, and brings it into sight. */
    public static void select(LabEditor editor, String elementId) {
        StageViewer viewer = editor.stage().viewer();
        if (viewer.getContents() instanceof LabPart lab) {
            lab.part(elementId).ifPresent(part -> {
                viewer.select(part);
                viewer.setFocus(part);
                viewer.reveal(part);
            });
        }
    }
}
