package ringside.ui.diagram;

import java.util.List;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.diagram.commands.DeleteElement;

/** Deletes what is selected in one step, and says what must stay. */
final class DeleteSelected extends SelectionAction {
    private final LabEditor editor;

    DeleteSelected(LabEditor editor) {
        super(editor);
        this.editor = editor;
        setId(ActionFactory.DELETE.getId());
        setText(Texts.delete);
    }

    @Override
    protected boolean calculateEnabled() {
        return !editor.stage().selected().isEmpty();
    }

    @Override
    public void run() {
        List<Element> selected = editor.stage().selected();
        List<Element> staying = selected.stream().filter(element -> !DeleteElement.mayGo(element)).toList();
        DeleteElement.all(editor.lab(), selected).ifPresent(editor.getCommandStack()::execute);
        staying.stream().filter(element -> ElementIds.find(editor.lab(), element.getId()).isPresent()).findFirst()
                .ifPresent(element -> editor.stage().say(NLS.bind(Texts.mustStay, ElementIds.label(element))));
    }
}
