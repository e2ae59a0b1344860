package ringside.ui.diagram.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;

/** The editor and the element that a command is for. */
record Selected(LabEditor editor, Element element) {

    static Optional<LabEditor> editor(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof LabEditor editor ? Optional.of(editor) : Optional.empty();
    }

    /** The first element that is selected in the active part, else the first on the stage of the active editor. */
    static Optional<Selected> of(ExecutionEvent event) {
        return editor(event).flatMap(editor -> chosen(event, editor).or(() -> editor.stage().selected().stream().findFirst()).map(element -> new Selected(editor, element)));
    }

    private static Optional<Element> chosen(ExecutionEvent event, LabEditor editor) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object item : selection.toList()) {
                Element element = Adapters.adapt(item, Element.class);
                if (element != null && EcoreUtil.getRootContainer(element) == editor.lab()) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }
}
