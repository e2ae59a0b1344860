package ringside.ui.app.find;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.parts.ElementPart;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;

/**
 * The line at the upper right of the stage in which one types what to find. What fits best is selected on the stage at once; Enter and
 * Down go to the next, Shift+Enter and Up to the one before, Esc leaves with the keyboard on what was found.
 */
final class FindBar {

    private static final int WIDTH = 460;
    private static final int INSET = 14;

    private final LabEditor editor;
    private final Shell shell;
    private final Text text;
    private final Label found;
    private List<Element> matches = List.of();
    private int at;

    private FindBar(LabEditor editor, String words) {
        this.editor = editor;
        shell = new Shell(editor.getSite().getShell(), SWT.NO_TRIM);
        shell.setText(Messages.title);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        shell.setLayout(layout);
        text = new Text(shell, SWT.SINGLE | SWT.BORDER);
        text.setMessage(Messages.hint);
        text.setLayoutData(new GridData(200, SWT.DEFAULT));
        found = new Label(shell, SWT.NONE);
        found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        style();
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.spoken, found.getText());
            }
        });
        text.setText(words);
        text.selectAll();
        text.addListener(SWT.Modify, event -> search());
        text.addListener(SWT.KeyDown, this::key);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                leave();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::dispose));
        Runnable themed = this::style;
        Theme.addListener(themed);
        shell.addDisposeListener(event -> Theme.removeListener(themed));
    }

    /** Opens the line over the stage of an editor, with these words in it. */
    static void open(LabEditor editor, String words) {
        FindBar bar = new FindBar(editor, words);
        Control stage = editor.stage().control();
        Point corner = stage.toDisplay(stage.getSize().x, 0);
        Point size = bar.shell.computeSize(WIDTH, SWT.DEFAULT);
        Rectangle screen = stage.getMonitor().getClientArea();
        bar.shell.setBounds(Math.min(corner.x, screen.x + screen.width) - size.x - INSET, corner.y + INSET, size.x, size.y);
        bar.search();
        bar.shell.open();
        bar.text.setFocus();
    }

    private void style() {
        shell.setBackground(Role.BAR.color());
        found.setBackground(Role.BAR.color());
        found.setForeground(Role.INK.color());
        text.setFont(Theme.current().controlFont(TextStyle.TEXT));
        found.setFont(Theme.current().controlFont(TextStyle.TEXT));
    }

    private void key(Event event) {
        boolean back = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> go(back ? -1 : 1, event);
            case SWT.ARROW_DOWN -> go(1, event);
            case SWT.ARROW_UP -> go(-1, event);
            default -> { }
        }
    }

    private void go(int by, Event event) {
        event.doit = false;
        if (!matches.isEmpty()) {
            at = Math.floorMod(at + by, matches.size());
            show();
        }
    }

    private void search() {
        String words = text.getText();
        FindElement.remember(words);
        matches = ElementSearch.find(editor.lab(), words);
        at = 0;
        show();
    }

    private void show() {
        if (matches.isEmpty()) {
            found.setText(text.getText().isBlank() ? "" : Messages.nothing);
        } else {
            found.setText(reveal(editor, matches, at).replace("&", "&&"));
        }
        found.setToolTipText(found.getText());
        text.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** Selects one of several elements that were found; answers which it is, in words. */
    static String reveal(LabEditor editor, List<Element> matches, int at) {
        Element element = matches.get(at);
        Optional<ElementPart<?>> part = editor.stage().reveal(element);
        String name = NLS.bind(Messages.element, new Object[] {at + 1, matches.size(), Labels.title(element), KindNames.of(element.eClass())});
        boolean own = part.filter(shown -> shown.element() == element).isPresent();
        return own ? name : part.map(shown -> NLS.bind(Messages.inside, name, Labels.title(shown.element()))).orElse(NLS.bind(Messages.notOnStage, name));
    }

    private void leave() {
        dispose();
        editor.getSite().getPage().activate(editor);
        editor.setFocus();
    }

    private void dispose() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
