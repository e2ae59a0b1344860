package ringside.ui.diagram.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.NodeLayout;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;

/** Where the elements stand: where the plan puts them, unless a person chose a place or collapsed them. */
final class Placements {
    private final Map<Element, NodeLayout> nodes = new HashMap<>();
    private final Map<Element, Rectangle> automatic = new HashMap<>();
    private final Map<Element, Rectangle> places = new LinkedHashMap<>();
    private final Map<Element, Rectangle> frames = new HashMap<>();

    Placements(Lab lab) {
        if (lab.getLayout() != null) {
            for (NodeLayout node : lab.getLayout().getNodes()) {
                nodes.putIfAbsent(node.getElement(), node);
            }
        }
    }

    /** The elements in the order of their columns, those without one after the others. */
    <E extends Element> List<E> ordered(List<E> elements) {
        boolean any = elements.stream().anyMatch(element -> column(element) > 0);
        return any ? elements.stream().sorted(Comparator.comparingInt(this::columnOrLast)).toList() : elements;
    }

    private int columnOrLast(Element element) {
        int column = column(element);
        return column > 0 ? column : Integer.MAX_VALUE;
    }

    private int column(Element element) {
        NodeLayout node = nodes.get(element);
        return node == null ? 0 : node.getColumn();
    }

    /** Places an element; what a person chose counts from the point (left, top). Gives its box before it was collapsed. */
    Rectangle place(Element element, Rectangle planned, int left, int top) {
        Rectangle where = planned;
        NodeLayout node = nodes.get(element);
        if (node != null && node.isPlaced()) {
            where = new Rectangle(left + node.getX(), top + node.getY(), node.getWidth() > 0 ? node.getWidth() : planned.width,
                    node.getHeight() > 0 ? node.getHeight() : planned.height);
        }
        automatic.put(element, planned);
        frames.put(element, where);
        places.put(element, node != null && node.isCollapsed() ? collapsed(element, where) : where.getCopy());
        return where;
    }

    /** Where an element would stand if what it is in stood as planned. */
    void planned(Element element, Rectangle where) {
        automatic.put(element, where);
    }

    /** Makes the box of an element larger, so that it holds another one. */
    void include(Element element, Rectangle inside) {
        places.get(element).union(inside);
    }

    /** What is left of a box: as large as its words need. */
    private static Rectangle collapsed(Element element, Rectangle box) {
        if (element instanceof Socket) {
            return new Rectangle(box.x, box.y, 228, 48);
        } else if (element instanceof Core) {
            return new Rectangle(box.x, box.y, Math.min(box.width, 156), Math.min(box.height, 40));
        } else if (element instanceof VirtualMachine) {
            boolean full = Detail.ofMachine(box) == Detail.FULL;
            return new Rectangle(box.x, box.y, full ? Detail.COMPACT_WIDTH : Math.min(box.width, Detail.COMPACT_WIDTH),
                    full ? Detail.COMPACT_HEIGHT : Math.min(box.height, 22));
        }
        return box;
    }

    /** The box of an element before it was collapsed or made larger for what is in it. */
    Rectangle frame(Element element) {
        return frames.get(element);
    }

    Rectangle get(Element element) {
        return places.get(element);
    }

    boolean has(Element element) {
        return places.containsKey(element);
    }

    /** Whether a person chose the place of this element, and how it is drawn. */
    boolean placed(Element element) {
        NodeLayout node = nodes.get(element);
        return node != null && node.isPlaced();
    }

    boolean collapsed(Element element) {
        NodeLayout node = nodes.get(element);
        return node != null && node.isCollapsed();
    }

    /** Whether it stands elsewhere than planned. */
    boolean moved(Element element) {
        return has(element) && !places.get(element).equals(automatic.get(element));
    }

    /** Whether two elements stand to each other as planned, in their planned sizes. */
    boolean together(Element one, Element other) {
        Rectangle first = places.get(one);
        Rectangle second = places.get(other);
        return first != null && second != null && first.getSize().equals(automatic.get(one).getSize())
                && second.getSize().equals(automatic.get(other).getSize())
                && first.getLocation().getDifference(automatic.get(one).getLocation())
                        .equals(second.getLocation().getDifference(automatic.get(other).getLocation()));
    }

    boolean rearranged() {
        return places.keySet().stream().anyMatch(this::moved);
    }

    /** The boxes that ways lead round, in the order of the plan. */
    Map<Element, Rectangle> boxes() {
        Map<Element, Rectangle> boxes = new LinkedHashMap<>(places);
        boxes.keySet().removeIf(element -> element instanceof Socket && !collapsed(element)
                || element instanceof Cache && !(element.eContainer() instanceof Socket));
        return boxes;
    }

    /** Where an element is seen: its own box, or that of the collapsed element that it is in. */
    Optional<Rectangle> anchor(Element element) {
        Rectangle own = places.get(element);
        if (own != null) {
            return Optional.of(own.getCopy());
        }
        for (EObject around = element.eContainer(); around instanceof Element outer; around = outer.eContainer()) {
            if (collapsed(outer) && has(outer)) {
                return Optional.of(places.get(outer).getCopy());
            }
        }
        return Optional.empty();
    }
}
