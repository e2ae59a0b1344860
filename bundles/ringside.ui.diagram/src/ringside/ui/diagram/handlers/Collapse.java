package ringside.ui.diagram.handlers;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.NodeLayout;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.commands.CollapseElements;

/** Collapses the selected elements that something is in; expands them where all are collapsed. */
public final class Collapse extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(Collapse::toggle);
        return null;
    }

    private static void toggle(LabEditor editor) {
        List<Element> elements = Align.boxes(editor).keySet().stream().filter(CollapseElements::mayCollapse).toList();
        boolean expand = elements.stream().allMatch(element -> Layouts.find(editor.lab(), element).filter(NodeLayout::isCollapsed).isPresent());
        CollapseElements command = new CollapseElements(editor.lab(), elements, !expand);
        if (command.canExecute()) {
            editor.getCommandStack().execute(command);
        }
    }
}
