package ringside.ui.diagram.outline;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.DeleteElement;

/** What undo, redo and delete of the window do while a list of a lab's elements is active. */
public final class ListActions {
    private ListActions() {
    }

    /**
     * @param editor   whose lab it is, null for none
     * @param selected the element that is chosen in the list
     */
    public static void into(IActionBars bars, Supplier<LabEditor> editor, Supplier<Optional<Element>> selected) {
        add(bars, ActionFactory.UNDO, editor, stack -> {
            if (stack.canUndo()) {
                stack.undo();
            }
        });
        add(bars, ActionFactory.REDO, editor, stack -> {
            if (stack.canRedo()) {
                stack.redo();
            }
        });
        add(bars, ActionFactory.DELETE, editor, stack -> selected.get().filter(DeleteElement::mayGo)
                .ifPresent(element -> stack.execute(new DeleteElement(element))));
        bars.updateActionBars();
    }

    private static void add(IActionBars bars, ActionFactory action, Supplier<LabEditor> editor, Consumer<CommandStack> does) {
        bars.setGlobalActionHandler(action.getId(), new Action() {
            @Override
            public void run() {
                if (editor.get() != null) {
                    does.accept(editor.get().getCommandStack());
                }
            }
        });
    }
}
