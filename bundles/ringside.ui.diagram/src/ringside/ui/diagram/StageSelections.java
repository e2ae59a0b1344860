package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import ringside.ui.diagram.figures.PlaceFrame;
import ringside.ui.diagram.gef.StagePart;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.LabPart;
import ringside.ui.diagram.parts.PlacesInside;

/**
 * The selection of a stage: the edit parts that are selected and, chosen in a cache or a ring by a click or by the keyboard, the
 * cell or slot, which has a frame on the stage.
 */
final class StageSelections implements ISelectionProvider {
    private final StageViewer viewer;
    private final PlaceFrame frame = new PlaceFrame();
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private StageSelection place;
    private StagePart speaking;

    StageSelections(StageViewer viewer) {
        this.viewer = viewer;
        viewer.runLayer().add(frame);
        viewer.addSelectionChangedListener(event -> {
            place = null;
            changed();
        });
        viewer.getControl().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseUp(MouseEvent event) {
                clicked(event.x, event.y);
            }
        });
    }

    private void clicked(int x, int y) {
        EditPart part = viewer.findObjectAt(new Point(x, y));
        if (part instanceof PlacesInside inside && viewer.getSelectedEditParts().contains(part)) {
            Point at = new Point(x, y);
            inside.translate(at);
            choose(inside.placeAt(at.x, at.y).orElse(null));
        }
    }

    /** The cell or slot that is selected. */
    Optional<StageSelection> place() {
        return Optional.ofNullable(place);
    }

    /** Goes into the selected cache or ring; false where the selected part is none. */
    boolean enter() {
        Optional<PlacesInside> inside = selectedWithPlaces();
        inside.ifPresent(part -> choose(part.walk().entry()));
        return inside.isPresent();
    }

    /** Goes so many columns and rows on. */
    void go(int right, int down) {
        owner().ifPresent(part -> choose(part.walk().from(place, right, down)));
    }

    /** Goes on by pages. */
    void page(int pages) {
        owner().ifPresent(part -> go(pages * part.walk().page(), 0));
    }

    /** Goes out to the element. */
    void leave() {
        choose(null);
    }

    private void choose(StageSelection next) {
        if (!Objects.equals(place, next)) {
            place = next;
            changed();
        }
    }

    private Optional<PlacesInside> selectedWithPlaces() {
        List<?> selected = viewer.getSelectedEditParts();
        return selected.size() == 1 && selected.get(0) instanceof PlacesInside inside ? Optional.of(inside) : Optional.empty();
    }

    /** The part that the selected place is in. */
    private Optional<PlacesInside> owner() {
        return place == null || !(viewer.getContents() instanceof LabPart lab) ? Optional.empty()
                : lab.inside(place.componentPath()).filter(part -> part.walk().has(place));
    }

    /** The frame goes where the place is drawn now; a place that an edit took away is no longer selected. */
    void follow() {
        Optional<PlacesInside> owner = owner();
        if (place != null && owner.isEmpty()) {
            leave();
            return;
        }
        Optional<Rectangle> where = owner.flatMap(part -> part.place(place.index()));
        if (where.isPresent()) {
            frame.round(where.get());
        } else {
            frame.away();
        }
    }

    private void changed() {
        follow();
        speak();
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    private void speak() {
        StagePart before = speaking;
        speaking = owner().filter(StagePart.class::isInstance).map(StagePart.class::cast).orElse(null);
        if (before != null && before != speaking && before.getParent() != null) {
            before.sayInstead(null);
        }
        if (speaking instanceof PlacesInside inside) {
            StageSelection spoken = place;
            speaking.sayInstead(() -> inside.spoken(spoken));
        }
    }

    @Override
    public ISelection getSelection() {
        List<Object> elements = new ArrayList<>(((IStructuredSelection) viewer.getSelection()).toList());
        if (place != null) {
            elements.add(place);
        }
        return new StructuredSelection(elements);
    }

    /** Selects the edit parts and the first place of a selection. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            List<Object> parts = new ArrayList<>();
            StageSelection wanted = null;
            for (Object element : structured.toList()) {
                if (element instanceof EditPart) {
                    parts.add(element);
                } else if (element instanceof StageSelection there && wanted == null) {
                    wanted = there;
                }
            }
            viewer.setSelection(new StructuredSelection(parts));
            place = wanted;
            changed();
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
