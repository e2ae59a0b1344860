package ringside.ui.playback.step;

import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;

/** The step in a paragraph: a native text that takes the focus, so that it is read aloud, and scrolls where it is long. */
final class Paragraph {
    private final Text text;

    Paragraph(Composite parent, Runnable close) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setVisible(false);
        text.getVerticalBar().addListener(SWT.Selection, e -> parent.redraw());
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
            text.setFont(Theme.current().controlFont(TextStyle.TEXT));
            text.setBackground(PANEL.color());
            text.setForeground(INK.color());
        };
        themed.run();
        Theme.addListener(themed);
        text.addDisposeListener(e -> Theme.removeListener(themed));
    }

    /** As many whole lines as there is room for. */
    void place(int left, int top, int width, int height) {
        text.setBounds(left, top, width, Math.max(1, height / text.getLineHeight()) * text.getLineHeight());
    }

    /** Draws how far it is scrolled, where there is more than room for, between x and the right edge. */
    void paintThumb(Pen pen, double x) {
        ScrollBar bar = text.getVerticalBar();
        double all = bar.getMaximum() - bar.getMinimum();
        if (text.isVisible() && all > bar.getThumb() + 2) {
            double height = text.getSize().y;
            double thumb = Math.max(24, height * bar.getThumb() / all);
            double at = (height - thumb) * bar.getSelection() / Math.max(1, all - bar.getThumb());
            pen.fill(x, text.getLocation().y + at, 3, thumb, 1.5, BORDER.color());
        }
    }

    /** Shows this; nothing hides it. */
    void show(String words) {
        text.setFont(Theme.current().controlFont(TextStyle.TEXT));
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
        text.setVisible(!words.isEmpty());
    }

    void setFocus() {
        text.setFocus();
    }
}
