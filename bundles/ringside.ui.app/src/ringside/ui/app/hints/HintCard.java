package ringside.ui.app.hints;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.app.hints.Hints.Hint;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/** One hint: its title, a link that pins it or lets it go, and its words, a native text that takes the focus. */
final class HintCard extends Panel {

    private static final int LEFT = 16;
    private static final int TITLE = 32;
    private static final int BOTTOM = 10;

    private final Hint hint;
    private final boolean pinned;
    private final StyledText words;
    private final DrawnButton pin;

    HintCard(Composite parent, Hint hint, boolean pinned, Runnable toggle) {
        super(parent, SWT.NONE, Role.PANEL);
        this.hint = hint;
        this.pinned = pinned;
        String said = NLS.bind(Hints.text(pinned ? "pinned" : "spoken"), hint.title(), hint.spoken());
        speak(said);
        words = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        words.setCaret(null);
        words.setFont(Theme.current().controlFont(TextStyle.TEXT));
        words.setBackground(Role.PANEL.color());
        words.setForeground(Role.INK.color());
        words.setLineSpacing(2);
        write();
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = said;
            }
        });
        String label = Hints.text(pinned ? "unpin" : "pin");
        pin = new DrawnButton(this, Role.PANEL, (pen, button) -> {
            pen.left(label, 0, 16, TextStyle.TEXT, Role.LINK.color());
            pen.fill(0, 18, pen.width(label, TextStyle.TEXT), 1, 0, Role.LINK.color());
        }, () -> getDisplay().asyncExec(toggle));
        pin.speak(label + " " + hint.title());
        pin.setToolTipText(KeyText.withKeys(label, KeyText.key(PinHint.COMMAND)));
    }

    private void write() {
        StringBuilder text = new StringBuilder(hint.what());
        words.setText("");
        for (String[] part : new String[][] {{"label.packet", hint.packet()}, {"label.try", hint.attempt()}, {"label.source", hint.source()}}) {
            text.append('\n').append(Hints.text(part[0])).append(": ").append(part[1]);
        }
        words.setText(text.toString());
        for (String label : new String[] {"label.packet", "label.try", "label.source"}) {
            int at = text.indexOf("\n" + Hints.text(label) + ":") + 1;
            words.setStyleRange(new StyleRange(at, Hints.text(label).length() + 1, Role.SECOND_INK.color(), null, SWT.BOLD));
        }
    }

    /** Lays it out in this width and returns the height that it needs. */
    int layoutIn(int width) {
        int room = Math.max(1, width - 2 * LEFT);
        int height = words.computeSize(room, SWT.DEFAULT).y;
        words.setBounds(LEFT, TITLE, room, height);
        GC gc = new GC(this);
        try (GcPen pen = new GcPen(gc)) {
            int pinWidth = (int) Math.ceil(pen.width(Hints.text(pinned ? "unpin" : "pin"), TextStyle.TEXT)) + 1;
            pin.setBounds(width - LEFT - pinWidth, 6, pinWidth, 22);
        } finally {
            gc.dispose();
        }
        return TITLE + height + BOTTOM;
    }

    @Override
    public boolean setFocus() {
        return words.setFocus();
    }

    String kind() {
        return hint.kind();
    }

    boolean pinned() {
        return pinned;
    }

    @Override
    protected void paint(Pen pen) {
        pen.left(hint.title(), LEFT, 22, TextStyle.BOLD, Role.INK.color());
        if (pinned) {
            pen.fill(0, 0, 3, getClientArea().height, 0, Role.BORDER.color());
        }
        pen.fill(0, getClientArea().height - 1, getClientArea().width, 1, 0, Role.SEPARATOR.color());
    }
}
