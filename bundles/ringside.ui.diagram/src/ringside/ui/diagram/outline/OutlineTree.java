package ringside.ui.diagram.outline;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.KindIcons;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;
import ringside.ui.diagram.problems.ElementProblem;

/** What is in what: each element with icon, name, kind and the mark of its worst problem. It and the stage follow each other's selection. */
final class OutlineTree {
    private static final int ICON = 22;

    private final LabEditor editor;
    private final TreeViewer tree;
    private final Image room;
    private boolean following;

    OutlineTree(Composite parent, LabEditor editor) {
        this.editor = editor;
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        ImageData data = new ImageData(ICON, ICON, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[ICON * ICON];
        room = new Image(parent.getDisplay(), data);
        tree.setContentProvider(new Elements());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object item) {
                return label((Element) item);
            }

            @Override
            public Image getImage(Object item) {
                return room;
            }
        });
        tree.setInput(editor.lab());
        tree.expandToLevel(2);
        tree.getTree().addListener(SWT.PaintItem, this::icon);
        tree.addSelectionChangedListener(event -> chosen());
        tree.addDoubleClickListener(event -> editor.getSite().getPage().activate(editor));
        Runnable refresh = this::refresh;
        Runnable themed = this::theme;
        editor.addEditListener(refresh);
        editor.stage().problems().addListener(refresh);
        ISelectionChangedListener followed = event -> follow();
        editor.stage().selections().addSelectionChangedListener(followed);
        Theme.addListener(themed);
        tree.getTree().addDisposeListener(event -> {
            editor.removeEditListener(refresh);
            editor.stage().problems().removeListener(refresh);
            editor.stage().selections().removeSelectionChangedListener(followed);
            Theme.removeListener(themed);
            room.dispose();
        });
        tree.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected().map(element -> NLS.bind(Texts.outlineSpoken, spoken(element))).orElse(Texts.outlineName);
            }
        });
        theme();
        follow();
    }

    private void theme() {
        tree.getTree().setBackground(Role.PANEL.color());
        tree.getTree().setForeground(Role.INK.color());
        tree.getTree().redraw();
    }

    TreeViewer viewer() {
        return tree;
    }

    Optional<Element> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    private static String label(Element element) {
        return NLS.bind(Texts.outlineItem, Labels.title(element), KindNames.of(element.eClass()));
    }

    private String spoken(Element element) {
        return problem(element).map(problem -> NLS.bind(Texts.outlineProblem, label(element), problem.text())).orElse(label(element));
    }

    private Optional<ElementProblem> problem(Element element) {
        return editor.stage().problems().all().stream().filter(problem -> problem.elementId().equals(element.getId())).findFirst();
    }

    private void icon(Event event) {
        if (event.item.getData() instanceof Element element) {
            Rectangle image = ((TreeItem) event.item).getImageBounds(0);
            KindIcons.draw(event.gc, image.x + 1, event.y + (event.height - ICON) / 2 + 2, element, problem(element));
        }
    }

    private void refresh() {
        if (!tree.getTree().isDisposed()) {
            following = true;
            tree.refresh();
            following = false;
        }
    }

    /** What is chosen here is selected on the stage and brought into sight there. */
    private void chosen() {
        if (!following) {
            following = true;
            selected().ifPresent(editor.stage()::reveal);
            following = false;
        }
    }

    private void follow() {
        Element on = editor.stage().selected().stream().findFirst().orElse(null);
        boolean there = on == null || selected().filter(element -> editor.stage().shows(element, on)).isPresent();
        if (!following && !there) {
            following = true;
            tree.setSelection(new StructuredSelection(on), true);
            following = false;
        }
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
