package ringside.ui.playback.step;

import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;

/** The links under the step: to its cause, to what follows, and to more about it. */
final class StepLinks {
    private final Link why;
    private final Link next;
    private final Link more;
    private String following = "";

    StepLinks(Composite parent, Runnable toCause, Runnable toNext, Runnable toMore) {
        why = new Link(parent, SWT.NONE);
        why.addListener(SWT.Selection, e -> toCause.run());
        next = new Link(parent, SWT.NONE);
        next.addListener(SWT.Selection, e -> toNext.run());
        more = new Link(parent, SWT.NONE);
        more.addListener(SWT.Selection, e -> toMore.run());
        Runnable themed = () -> {
            for (Link link : new Link[] {why, next, more}) {
                link.setFont(Theme.current().controlFont(TextStyle.TEXT));
                link.setBackground(PANEL.color());
                link.setLinkForeground(LINK.color());
            }
        };
        themed.run();
        Theme.addListener(themed);
        parent.addDisposeListener(e -> Theme.removeListener(themed));
    }

    /** Texts with their marks; empty hides. */
    void show(String cause, String next, String depth, String key) {
        set(why, cause);
        set(more, depth);
        more.setToolTipText(key);
        following = next;
    }

    private static void set(Link link, String text) {
        if (!text.equals(link.getText())) {
            link.setText(text);
        }
        link.setVisible(!text.isEmpty());
    }

    /** A link in one line; the tooltip says all of it where that is more. */
    private void fit(int width) {
        String whole = following.replaceAll("<[^>]*>", "");
        GC gc = new GC(next);
        try (GcPen pen = new GcPen(gc)) {
            String fitting = pen.fit(whole, TextStyle.TEXT, width);
            next.setToolTipText(fitting.equals(whole) ? null : whole);
            set(next, whole.isEmpty() ? "" : "<a>" + fitting + "</a>");
        } finally {
            gc.dispose();
        }
    }

    void place(int left, int baseline, int right) {
        GC gc = new GC(why);
        gc.setFont(why.getFont());
        int top = baseline - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
        gc.dispose();
        Point size = why.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        why.setBounds(left, top, size.x, size.y);
        int x = why.getText().isEmpty() ? left : left + size.x + 18;
        Point moreSize = more.getText().isEmpty() ? new Point(0, 0) : more.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        more.setBounds(right - moreSize.x, top, moreSize.x, moreSize.y);
        fit(right - x - (moreSize.x == 0 ? 0 : moreSize.x + 12));
        Point nextSize = next.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        next.setBounds(x, top, nextSize.x, nextSize.y);
    }
}
