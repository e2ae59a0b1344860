package ringside.ui.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Ways to bring several boxes into line. Edges and sizes are those of the box that was selected last; distributing keeps the two
 * outer boxes and makes the gaps between all equal.
 */
public enum Alignment {
    LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM, ACROSS, DOWN, WIDTH, HEIGHT, SIZE;

    /** How many boxes it needs. */
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /** The new boxes of those that change, the last of the given ones being the model. */
    public <E> Map<E, Rectangle> of(Map<E, Rectangle> boxes) {
        Map<E, Rectangle> changed = new LinkedHashMap<>();
        if (boxes.size() < least()) {
            return changed;
        }
        if (this == ACROSS || this == DOWN) {
            distribute(boxes, changed);
        } else {
            Rectangle model = new ArrayList<>(boxes.values()).get(boxes.size() - 1);
            boxes.forEach((element, box) -> changed.put(element, aligned(box, model)));
        }
        changed.entrySet().removeIf(entry -> entry.getValue().equals(boxes.get(entry.getKey())));
        return changed;
    }

    private Rectangle aligned(Rectangle box, Rectangle model) {
        Rectangle next = box.getCopy();
        switch (this) {
            case LEFT -> next.x = model.x;
            case CENTRE -> next.x = model.x + (model.width - box.width) / 2;
            case RIGHT -> next.x = model.right() - box.width;
            case TOP -> next.y = model.y;
            case MIDDLE -> next.y = model.y + (model.height - box.height) / 2;
            case BOTTOM -> next.y = model.bottom() - box.height;
            case WIDTH -> next.width = model.width;
            case HEIGHT -> next.height = model.height;
            case SIZE -> next.setSize(model.getSize());
            case ACROSS, DOWN -> throw new IllegalStateException(name());
        }
        return next;
    }

    private <E> void distribute(Map<E, Rectangle> boxes, Map<E, Rectangle> changed) {
        ToIntFunction<Rectangle> start = this == ACROSS ? box -> box.x : box -> box.y;
        ToIntFunction<Rectangle> size = this == ACROSS ? box -> box.width : box -> box.height;
        List<E> order = new ArrayList<>(boxes.keySet());
        order.sort(Comparator.comparingInt(element -> 2 * start.applyAsInt(boxes.get(element)) + size.applyAsInt(boxes.get(element))));
        Rectangle first = boxes.get(order.get(0));
        Rectangle last = boxes.get(order.get(order.size() - 1));
        int taken = boxes.values().stream().mapToInt(size).sum();
        double gap = (start.applyAsInt(last) + size.applyAsInt(last) - start.applyAsInt(first) - taken) / (double) (order.size() - 1);
        double at = start.applyAsInt(first);
        for (E element : order) {
            Rectangle box = boxes.get(element).getCopy();
            int where = (int) Math.round(at);
            changed.put(element, this == ACROSS ? box.setLocation(where, box.y) : box.setLocation(box.x, where));
            at += size.applyAsInt(box) + gap;
        }
    }
}
