package ringside.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import ringside.ui.diagram.gef.StageViewer;
import ringside.ui.diagram.parts.PlacesInside;

/** The selection of a stage: the edit parts that are selected and, after a click into a cache or a ring, the cell or slot. */
final class StageSelections implements ISelectionProvider {
    private final StageViewer viewer;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private StageSelection place;

    StageSelections(StageViewer viewer) {
        this.viewer = viewer;
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
            Optional<StageSelection> found = inside.placeAt(at.x, at.y);
            place = found.orElse(null);
            changed();
        }
    }

    private void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
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
