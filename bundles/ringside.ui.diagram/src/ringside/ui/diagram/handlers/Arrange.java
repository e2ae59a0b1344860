package ringside.ui.diagram.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.ArrangeLab;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.layout.Arrangement;

/** Lays the whole lab out, or freely the elements that are selected where they are several. */
public final class Arrange extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.editor(event).ifPresent(Arrange::arrange);
        return null;
    }

    private static void arrange(LabEditor editor) {
        Map<Element, Rectangle> boxes = Align.boxes(editor);
        boxes.keySet().removeIf(element -> element instanceof Core);
        if (boxes.size() > 1) {
            String label = NLS.bind(Texts.arrangeElements, boxes.size());
            editor.getCommandStack().execute(new PlaceElement(editor.lab(), label, new Arrangement(editor.lab()).free(boxes)));
        } else {
            editor.getCommandStack().execute(new ArrangeLab(editor.lab()));
        }
    }
}
