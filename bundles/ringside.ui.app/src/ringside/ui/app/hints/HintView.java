package ringside.ui.app.hints;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import ringside.model.lab.Element;
import ringside.ui.app.hints.Hints.Hint;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.Panel;
import ringside.ui.playback.panel.TextBlock;

/** Hints: first those that are pinned, then the one for the kind of the selected element. Pinned ones stay, also for the next start. */
public final class HintView extends ViewPart {

    public static final String ID = "ringside.view.hint";

    private static final String PINNED = "pinned";
    private static final int EMPTY = 80;

    private final ISelectionListener selected = this::select;
    private final Runnable themed = this::show;
    private final Set<String> pinned = new LinkedHashSet<>();
    private final List<HintCard> cards = new ArrayList<>();
    private ScrolledComposite area;
    private String kind = "";

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(PINNED);
        if (kept != null && !kept.isEmpty()) {
            pinned.addAll(List.of(kept.split(" ")));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PINNED, String.join(" ", pinned));
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new ScrolledComposite(parent, SWT.V_SCROLL);
        area.setExpandHorizontal(true);
        area.setExpandVertical(true);
        area.addListener(SWT.Resize, event -> layout());
        getSite().getPage().addSelectionListener(selected);
        Theme.addListener(themed);
        IWorkbenchPart active = getSite().getPage().getActiveEditor();
        if (active != null) {
            select(active, active.getSite().getSelectionProvider().getSelection());
        }
        show();
    }

    private void select(IWorkbenchPart part, ISelection selection) {
        if (part instanceof LabEditor && selection instanceof IStructuredSelection structured) {
            Object first = structured.getFirstElement();
            Element element = first == null ? null : Adapters.adapt(first, Element.class);
            String next = element == null ? "" : Hints.kind(element);
            if (!next.equals(kind)) {
                kind = next;
                show();
            }
        }
    }

    /** Pins the hint of what is selected, or lets it go. */
    void togglePin() {
        toggle(kind);
    }

    private void toggle(String which) {
        if (!pinned.remove(which) && Hints.of(which).isPresent()) {
            pinned.add(which);
        }
        show();
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        boolean focused = cards.stream().anyMatch(card -> isIn(card));
        area.setBackground(Role.PANEL.color());
        if (area.getContent() != null) {
            area.getContent().dispose();
        }
        cards.clear();
        Composite column = new Column(area);
        for (String pin : pinned) {
            Hints.of(pin).ifPresent(hint -> add(column, hint, true));
        }
        if (!pinned.contains(kind)) {
            Hints.of(kind).ifPresent(hint -> add(column, hint, false));
        }
        area.setContent(column);
        layout();
        if (focused) {
            setFocus();
        }
    }

    private static boolean isIn(Composite card) {
        for (var at = card.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == card) {
                return true;
            }
        }
        return false;
    }

    private void add(Composite column, Hint hint, boolean pin) {
        cards.add(new HintCard(column, hint, pin, () -> toggle(hint.kind())));
    }

    private void layout() {
        int width = area.getClientArea().width;
        int y = 0;
        for (HintCard card : cards) {
            int height = card.layoutIn(width);
            card.setBounds(0, y, width, height);
            y += height;
        }
        area.setMinSize(0, Math.max(y, EMPTY));
    }

    /** The kinds whose hints are shown, in their order. */
    List<String> shown() {
        return cards.stream().map(HintCard::kind).toList();
    }

    @Override
    public void setFocus() {
        if (cards.isEmpty()) {
            area.getContent().setFocus();
        } else {
            cards.get(cards.size() - 1).setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selected);
        Theme.removeListener(themed);
        super.dispose();
    }

    /** What the cards stand in; says what to do while there is none. */
    private final class Column extends Panel {

        Column(Composite parent) {
            super(parent, SWT.NONE, Role.PANEL);
            speak(Hints.text("nothing"));
        }

        @Override
        protected void paint(Pen pen) {
            if (cards.isEmpty()) {
                new TextBlock(pen, TextStyle.TEXT, getClientArea().width - 32).paint(Hints.text("nothing"), 16, 26, 20, 4, Role.SECOND_INK.color());
            }
        }
    }
}
