package ringside.ui.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import ringside.ui.diagram.LabEditor;

/** Makes the keys of the stage act while an editor of a lab is the active part, those that build also in lists of elements, and only then. */
final class StageContext implements IPartListener2 {

    private static final String STAGE = "ringside.context.stage";
    private static final String BUILDING = "ringside.context.building";

    /** Watches a page, with the editors that it has. */
    static void in(IWorkbenchPage page) {
        StageContext context = new StageContext();
        page.addPartListener(context);
        for (var editor : page.getEditorReferences()) {
            context.partOpened(editor);
        }
        for (var view : page.getViewReferences()) {
            context.partOpened(view);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof LabEditor) {
            // The service of the part's own site knows when that part is active.
            part.getSite().getService(IContextService.class).activateContext(STAGE);
        } else if (part != null && (reference.getId().equals(Ids.OUTLINE) || reference.getId().equals(Ids.TABLE))) {
            part.getSite().getService(IContextService.class).activateContext(BUILDING);
        }
    }
}
