package ringside.ui.playback.step;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;

/** The step in a paragraph: a native text that takes the focus, so that it is read aloud, and scrolls where it is long. */
final class Paragraph {
    private final Text text;

    Paragraph(Composite parent, Runnable close) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setVisible(false);
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close.run();
            }
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text.getText();
            }
        });
        Runnable themed = () -> {
            text.setFont(Theme.current().font(TextStyle.TEXT));
            text.setBackground(PANEL.color());
            text.setForeground(INK.color());
        };
        themed.run();
        Theme.addListener(themed);
        text.addDisposeListener(e -> Theme.removeListener(themed));
    }

    void place(int left, int top, int width, int height) {
        text.setBounds(left, top, width, height);
    }

    /** Shows this; nothing hides it. */
    void show(String words) {
        text.setFont(Theme.current().font(TextStyle.TEXT));
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
        text.setVisible(!words.isEmpty());
    }

    void setFocus() {
        text.setFocus();
    }
}
