package ringside.ui.app;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.LabPart;

/** Finds an element of the lab by typing a part of its name and selects it on the stage. */
public final class FindElement extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(),
                    LabelProvider.createTextProvider(FindElement::text));
            dialog.setTitle(Messages.Find_title);
            dialog.setMessage(Messages.Find_message);
            dialog.setElements(onStage(editor).toArray());
            if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Element found) {
                editor.getSite().getPage().activate(editor);
                StageElements.select(editor, found.getId());
            }
        }
        return null;
    }

    /** Every element that has a place on the stage. */
    static List<Element> onStage(LabEditor editor) {
        StageViewer viewer = editor.stage().viewer();
        return viewer.getContents() instanceof LabPart stage
                ? ElementIds.index(editor.lab()).values().stream().filter(element -> stage.part(element.getId()).isPresent()).toList()
                : List.of();
    }

    private static String text(Object element) {
        Element found = (Element) element;
        String label = ElementIds.label(found);
        return label.equals(found.getId()) ? label : NLS.bind(Messages.Find_element, label, found.getId());
    }
}
