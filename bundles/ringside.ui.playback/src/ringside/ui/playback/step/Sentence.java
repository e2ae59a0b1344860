package ringside.ui.playback.step;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;

/** The sentence of the step: a native text that takes the focus and tells screen readers when it changes. */
final class Sentence {
    private final Text text;
    private String spoken = "";
    private int ascent;
    private int lineHeight;
    private int firstBaseline;

    Sentence(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = spoken;
            }
        });
        Runnable themed = this::theme;
        themed.run();
        Theme.addListener(themed);
        text.addDisposeListener(e -> Theme.removeListener(themed));
    }

    private void theme() {
        text.setFont(Theme.current().controlFont(TextStyle.SENTENCE));
        text.setBackground(PANEL.color());
        text.setForeground(INK.color());
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        FontMetrics metrics = gc.getFontMetrics();
        ascent = metrics.getAscent() + metrics.getLeading();
        lineHeight = Math.max(1, text.getLineHeight());
        gc.dispose();
    }

    /** Puts it so that its first line stands on {@code baseline}, at most three lines high. */
    void place(int left, int baseline, int width) {
        firstBaseline = baseline;
        text.setBounds(left, baseline - ascent, width, Math.min(3, lines(width)) * lineHeight);
    }

    private int lines(int width) {
        return Math.max(1, text.computeSize(width, SWT.DEFAULT).y / lineHeight);
    }

    /** Baseline of its last line. */
    int bottomBaseline() {
        return firstBaseline + (Math.max(1, text.getSize().y / lineHeight) - 1) * lineHeight;
    }

    /** Shows a sentence; {@code announce} tells whoever listens. */
    void show(String sentence, String words, boolean announce) {
        spoken = words;
        if (!sentence.equals(text.getText())) {
            text.setText(sentence);
        }
        if (announce) {
            text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    void visible(boolean shown) {
        text.setVisible(shown);
    }

    void setFocus() {
        text.setFocus();
    }
}
