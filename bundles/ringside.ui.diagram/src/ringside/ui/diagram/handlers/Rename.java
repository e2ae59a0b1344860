package ringside.ui.diagram.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.parts.Labels;

/** Gives the selected element another name; an empty one takes the name away. */
public final class Rename extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.of(event).ifPresent(selected -> {
            Element element = selected.element();
            String old = element.getName() == null ? "" : element.getName();
            InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Texts.renameElement,
                    NLS.bind(Texts.renameTo, Labels.name(element)), old, null);
            if (dialog.open() == Window.OK && !dialog.getValue().equals(old)) {
                String name = dialog.getValue().isBlank() ? null : dialog.getValue().strip();
                selected.editor().getCommandStack().execute(new SetFeature(element, LabPackage.Literals.ELEMENT__NAME, name));
            }
        });
        return null;
    }
}
