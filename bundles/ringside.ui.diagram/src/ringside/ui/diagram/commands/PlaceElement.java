package ringside.ui.diagram.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.layout.StagePlan;

/** Puts elements where a person wants them; only the layout changes. A collapsed element keeps the size that it has when expanded. */
public final class PlaceElement extends LabCommand {
    private final Map<Element, Rectangle> places = new LinkedHashMap<>();

    /** @param place on the stage, whatever the element is in */
    public PlaceElement(Lab lab, Element element, Rectangle place) {
        this(lab, NLS.bind(Texts.moveElement, ElementIds.label(element)), Map.of(element, place));
    }

    /** Places several in one step. */
    public PlaceElement(Lab lab, String label, Map<? extends Element, Rectangle> chosen) {
        super(lab, label);
        chosen.forEach((element, place) -> places.put(element, place.getCopy()));
    }

    /** Several moves as one. */
    public static Command together(List<PlaceElement> moves) {
        if (moves.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        } else if (moves.size() == 1) {
            return moves.get(0);
        }
        Map<Element, Rectangle> all = new LinkedHashMap<>();
        moves.forEach(move -> all.putAll(move.places));
        return new PlaceElement(moves.get(0).lab(), NLS.bind(Texts.moveElements, all.size()), all);
    }

    @Override
    public boolean canExecute() {
        return !places.isEmpty();
    }

    @Override
    protected void change() {
        StagePlan before = StagePlan.of(lab());
        places.forEach((element, place) -> {
            Point origin = before.origin(element);
            NodeLayout node = Layouts.node(lab(), element);
            node.setPlaced(true);
            node.setX(place.x - origin.x);
            node.setY(place.y - origin.y);
            if (!node.isCollapsed()) {
                node.setWidth(Math.max(0, place.width));
                node.setHeight(Math.max(0, place.height));
            }
        });
    }
}
