package ringside.ui.app.frame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.app.Messages;
import ringside.ui.app.problems.Problems;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/**
 * The status line in Build: what is selected and the next keys, how many elements there are and whether they are saved. What the stage has
 * to tell stands here first, and a screen reader is told of it.
 */
final class BuildStatus extends Panel {

    private static final int INDENT = 14;
    private static final int BASELINE = 19;
    private static final String CONNECT = "ringside.command.connect";
    private static final String INSERT = "ringside.command.insert";

    private final IWorkbenchWindow window;
    private final Runnable edited = this::refresh;
    private LabEditor editor;
    private String left = "";
    private String right = "";

    BuildStatus(Composite parent, IWorkbenchWindow window) {
        super(parent, SWT.NONE, Role.BAR);
        this.window = window;
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_STATUSBAR;
            }
        });
        ISelectionListener selected = (part, selection) -> refresh();
        window.getSelectionService().addSelectionListener(selected);
        addDisposeListener(event -> {
            window.getSelectionService().removeSelectionListener(selected);
            follow(null);
        });
    }

    private void follow(LabEditor next) {
        if (editor != null) {
            editor.removeEditListener(edited);
            editor.stage().removeSayingListener(edited);
            Problems.of(editor).removeListener(edited);
        }
        editor = next;
        if (editor != null) {
            editor.addEditListener(edited);
            editor.stage().addSayingListener(edited);
            Problems.of(editor).addListener(edited);
        }
    }

    void refresh() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            follow(active instanceof LabEditor lab ? lab : null);
        }
        left = editor == null ? "" : said(editor.stage().said(), selected(editor.stage().selections().getSelection()));
        right = editor == null ? "" : NLS.bind(editor.isDirty() ? Messages.Status_unsaved : Messages.Status_saved,
                ElementIds.index(editor.lab()).size());
        if (editor != null && !Problems.of(editor).none()) {
            right = NLS.bind(Messages.Status_problems, Problems.of(editor).count(), right);
        }
        boolean told = editor != null && !editor.stage().said().isEmpty() && !left.equals(spoken());
        speak(left);
        if (told) {
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        redraw();
    }

    /** What the stage has to say is more urgent than what is selected. */
    private static String said(String sentence, List<Element> selected) {
        return sentence.isEmpty() ? selection(selected) : sentence;
    }

    private static List<Element> selected(ISelection selection) {
        List<Element> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object object : structured.toList()) {
                Element element = Adapters.adapt(object, Element.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private static String selection(List<Element> selected) {
        if (selected.isEmpty()) {
            return NLS.bind(Messages.Status_nothing, KeyText.key(INSERT));
        }
        return selected.size() > 1 ? NLS.bind(Messages.Status_several, selected.size())
                : NLS.bind(Messages.Status_one, ElementIds.label(selected.get(0)), KeyText.key(CONNECT));
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        pen.fill(0, 0, width, 1, 0, Role.SEPARATOR.color());
        pen.right(right, width - INDENT, BASELINE, TextStyle.TEXT, Role.SECOND_INK.color());
        double room = width - 3 * INDENT - pen.width(right, TextStyle.TEXT);
        pen.left(pen.fit(left, TextStyle.TEXT, room), INDENT, BASELINE, TextStyle.TEXT, Role.SECOND_INK.color());
    }
}
