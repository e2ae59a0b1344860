package ringside.ui.diagram.handlers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.layout.Alignment;
import ringside.ui.diagram.parts.ElementPart;

/** Brings the selected boxes into line, as the command's parameter says; the one selected last stays. */
public final class Align extends AbstractHandler {
    static final String PARAMETER = "ringside.parameter.alignment";

    @Override
    public Object execute(ExecutionEvent event) {
        Alignment alignment = Alignment.valueOf(event.getParameter(PARAMETER));
        Selected.editor(event).ifPresent(editor -> {
            Map<Element, Rectangle> changed = alignment.of(boxes(editor));
            if (!changed.isEmpty()) {
                editor.getCommandStack().execute(new PlaceElement(editor.lab(), label(alignment), changed));
            }
        });
        return null;
    }

    /** The boxes that are selected and can be placed, the one selected last at the end. */
    static Map<Element, Rectangle> boxes(LabEditor editor) {
        Map<Element, Rectangle> boxes = new LinkedHashMap<>();
        for (Object selected : editor.stage().viewer().getSelectedEditParts()) {
            if (selected instanceof ElementPart<?> part && part.isPlaced()) {
                boxes.put(part.element(), part.getFigure().getBounds().getCopy());
            }
        }
        return boxes;
    }

    private static String label(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Texts.alignLeft;
            case CENTRE -> Texts.alignCentre;
            case RIGHT -> Texts.alignRight;
            case TOP -> Texts.alignTop;
            case MIDDLE -> Texts.alignMiddle;
            case BOTTOM -> Texts.alignBottom;
            case ACROSS -> Texts.distributeAcross;
            case DOWN -> Texts.distributeDown;
            case WIDTH -> Texts.matchWidth;
            case HEIGHT -> Texts.matchHeight;
            case SIZE -> Texts.matchSize;
        };
    }
}
