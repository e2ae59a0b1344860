package ringside.ui.diagram.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.parts.ElementPart;

/** The editor and the element that a command is for. */
record Selected(LabEditor editor, Element element) {

    static Optional<LabEditor> editor(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof LabEditor editor ? Optional.of(editor) : Optional.empty();
    }

    /** The first selected element of the active editor. */
    static Optional<Selected> of(ExecutionEvent event) {
        return editor(event).flatMap(editor -> {
            for (Object part : editor.stage().viewer().getSelectedEditParts()) {
                if (part instanceof ElementPart<?> selected) {
                    return Optional.of(new Selected(editor, selected.element()));
                }
            }
            return Optional.empty();
        });
    }
}
