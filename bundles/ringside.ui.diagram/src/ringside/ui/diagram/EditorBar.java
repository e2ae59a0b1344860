package ringside.ui.diagram;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.diagram.figures.TroubleMark;

/** One line above the stage that says what has become of the file and offers what can be done. It is there only while it asks. */
public final class EditorBar extends Canvas {
    /** Something that can be done. */
    public record Choice(String label, Runnable action) {
    }

    private static final int HEIGHT = 36;
    private static final int LEFT = 16;
    private static final int MARK = 28;

    private final Link words;
    private final GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    private List<Choice> choices = List.of();
    private String text = "";
    private boolean trouble;

    EditorBar(Composite parent) {
        super(parent, SWT.NONE);
        words = new Link(this, SWT.NONE);
        words.addListener(SWT.Selection, event -> choose(event.text));
        place.heightHint = HEIGHT;
        place.exclude = true;
        setLayoutData(place);
        setVisible(false);
        Runnable themed = this::themed;
        themed.run();
        Theme.addListener(themed);
        addDisposeListener(event -> Theme.removeListener(themed));
        addPaintListener(event -> {
            try (GcPen pen = new GcPen(event.gc)) {
                paint(pen);
            }
        });
    }

    private void themed() {
        setBackground(Role.BAR.color());
        words.setFont(Theme.current().controlFont(TextStyle.TEXT));
        words.setBackground(Role.BAR.color());
        words.setForeground(Role.INK.color());
        words.setLinkForeground(Role.LINK.color());
        redraw();
    }

    private void paint(Pen pen) {
        Color line = trouble ? Role.TROUBLE.color() : Role.SECOND_INK.color();
        pen.fill(0, HEIGHT - 2, getSize().x, 2, 0, line);
        if (trouble) {
            TroubleMark.error(pen, LEFT + 8, HEIGHT / 2 - 1);
        }
    }

    /** Asks; what is chosen is done, and the bar goes. {@code bad} where the lab is in danger. */
    public void show(String question, boolean bad, List<Choice> offered) {
        text = question;
        trouble = bad;
        choices = List.copyOf(offered);
        StringBuilder line = new StringBuilder(question.replace("&", "&&"));
        choices.forEach(choice -> line.append("    <a>").append(choice.label()).append("</a>"));
        words.setText(line.toString());
        words.setToolTipText(question);
        int left = LEFT + (bad ? MARK : 0);
        Point size = words.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        words.setBounds(left, (HEIGHT - 2 - size.y) / 2, size.x, size.y);
        themed();
        visible(true);
    }

    /** What it asks now; empty where it is not there. */
    public String text() {
        return text;
    }

    public List<Choice> choices() {
        return choices;
    }

    private void choose(String label) {
        choices.stream().filter(choice -> choice.label().equals(label)).findFirst().ifPresent(choice -> {
            hide();
            choice.action().run();
        });
    }

    public void hide() {
        text = "";
        choices = List.of();
        visible(false);
    }

    private void visible(boolean shown) {
        if (place.exclude == shown) {
            place.exclude = !shown;
            setVisible(shown);
            getParent().layout();
        }
    }
}
