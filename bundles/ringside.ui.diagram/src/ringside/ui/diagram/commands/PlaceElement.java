package ringside.ui.diagram.commands;

import org.eclipse.draw2d.geometry.Rectangle;
import ringside.model.Layouts;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.NodeLayout;
import ringside.ui.diagram.Texts;

/** Puts an element where a person wants it; only the layout changes. */
public final class PlaceElement extends LabCommand {
    private final Element element;
    private final Rectangle place;

    public PlaceElement(Lab lab, Element element, Rectangle place) {
        super(lab, Texts.moveElement);
        this.element = element;
        this.place = place.getCopy();
    }

    @Override
    protected void change() {
        NodeLayout node = Layouts.find(lab(), element).orElseGet(this::newNode);
        node.setX(place.x);
        node.setY(place.y);
        node.setWidth(Math.max(0, place.width));
        node.setHeight(Math.max(0, place.height));
    }

    private NodeLayout newNode() {
        if (lab().getLayout() == null) {
            lab().setLayout(LabFactory.eINSTANCE.createDiagramLayout());
        }
        NodeLayout node = LabFactory.eINSTANCE.createNodeLayout();
        node.setElement(element);
        lab().getLayout().getNodes().add(node);
        return node;
    }
}
