package ringside.ui.diagram;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.SvgIcon;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;
import ringside.ui.diagram.picture.IconImages;

/** The elements of a lab as a tree; what is chosen here is selected on the stage. */
final class LabOutline extends ContentOutlinePage {
    private final Lab lab;
    private final Stage stage;
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && !getTreeViewer().getControl().isDisposed()) {
                getTreeViewer().refresh();
            }
        }
    };

    LabOutline(Lab lab, Stage stage) {
        this.lab = lab;
        this.stage = stage;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        IconImages images = new IconImages(tree.getControl());
        tree.setContentProvider(new Elements());
        tree.setLabelProvider(LabelProvider.createTextImageProvider(LabOutline::label, element -> images.of(icon(element))));
        tree.setInput(lab);
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Element element && tree.getControl().isFocusControl()) {
                stage.select(element.getId());
            }
        });
        lab.eAdapters().add(listener);
        Runnable recolour = tree::refresh;
        Theme.addListener(recolour);
        tree.getControl().addDisposeListener(event -> Theme.removeListener(recolour));
        tree.getControl().addDisposeListener(event -> lab.eAdapters().remove(listener));
    }

    private static SvgIcon icon(Object item) {
        return ElementIcon.ofKind(((Element) item).eClass().getName()).svg();
    }

    private static String label(Object item) {
        Element element = (Element) item;
        return NLS.bind(Texts.outlineItem, Labels.name(element), KindNames.of(element.eClass()));
    }

    /** Elements in elements; what has no identity is left out. */
    private static final class Elements implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((EObject) parent).eContents().stream().filter(Element.class::isInstance).toArray();
        }

        @Override
        public Object getParent(Object item) {
            return ((EObject) item).eContainer();
        }

        @Override
        public boolean hasChildren(Object item) {
            return getChildren(item).length > 0;
        }
    }
}
