package ringside.ui.app.problems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.GcPen;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.DrawnButton;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/**
 * Beside the list of problems: which severities it shows, why the chosen problem matters, and a link for each change that mends it
 * and for all of its kind. The words are a native text that takes the focus.
 */
final class ProblemDetails extends Panel {

    private static final String CHOOSE = "ringside.command.chooseFix";
    private static final int FILTERS = 28;
    private static final int LEFT = 16;
    private static final int RIGHT = 12;
    private static final int ROW = 20;
    private static final int MARK = 12;
    private static final int GAP = 18;
    private static final int MOST_LINKS = 3;

    private final Map<Severity, DrawnButton> filters = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<DrawnButton> links = new ArrayList<>();
    private final StyledText words;
    private Problem problem;

    ProblemDetails(Composite parent, Consumer<Severity> filter) {
        super(parent, SWT.NONE, Role.PANEL);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
            filters.put(severity, new DrawnButton(this, Role.PANEL, (pen, button) -> paintFilter(pen, button, severity), () -> filter.accept(severity)));
        }
        words = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        words.setAlwaysShowScrollBars(false);
        words.setCaret(null);
        words.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words.getText();
            }
        });
        Runnable themed = () -> {
            words.setFont(Theme.current().controlFont(TextStyle.TEXT));
            words.setBackground(Role.PANEL.color());
            words.setForeground(Role.INK.color());
        };
        themed.run();
        Theme.addListener(themed);
        addDisposeListener(event -> Theme.removeListener(themed));
        addListener(SWT.Resize, event -> place());
    }

    /** How many there are of each severity, and which severities are in the list. */
    void count(List<Problem> all, Set<Severity> shown) {
        List<Severity> severities = all.stream().map(Problem::severity).toList();
        filters.forEach((severity, button) -> {
            counts.put(severity, Collections.frequency(severities, severity));
            button.choose(shown.contains(severity));
            String name = ProblemCount.named(severity, counts.get(severity));
            button.speak(name);
            button.setToolTipText(NLS.bind(shown.contains(severity) ? Messages.Problems_hide : Messages.Problems_show, name));
            button.redraw();
        });
        place();
    }

    /** Shows this problem; null for none. */
    void show(Problems problems, Problem chosen) {
        problem = chosen;
        links.forEach(DrawnButton::dispose);
        links.clear();
        String text = chosen == null ? "" : chosen.what() + "\n" + chosen.why();
        if (!text.equals(words.getText())) {
            words.setText(text);
            if (chosen != null) {
                words.setStyleRange(new StyleRange(0, chosen.what().length(), null, null, SWT.BOLD));
            }
            words.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
        if (chosen != null) {
            for (int i = 0; i < Math.min(MOST_LINKS, chosen.fixes().size()); i++) {
                int which = i;
                link(chosen.fixes().get(i).label(), () -> problems.fix(chosen, which));
            }
            int same = problems.ofKind(chosen);
            if (same > 1 && !chosen.fixes().isEmpty()) {
                link(NLS.bind(Messages.Problems_fixAll, same), () -> problems.fixAll(chosen));
            }
        }
        place();
        redraw();
    }

    private void link(String label, Runnable action) {
        // A change shows other problems and so takes this button away: after its own event.
        DrawnButton link = new DrawnButton(this, Role.PANEL, (pen, button) -> {
            String text = pen.fit(label, TextStyle.TEXT, button.getSize().x);
            pen.left(text, 0, 15, TextStyle.TEXT, Role.LINK.color());
            pen.fill(0, 17, pen.width(text, TextStyle.TEXT), 1, 0, Role.LINK.color());
        }, () -> getDisplay().asyncExec(action));
        link.setData(textWidth(label));
        link.speak(label);
        link.setToolTipText(KeyText.withKeys(label, KeyText.key(CHOOSE)));
        links.add(link);
    }

    private int textWidth(String text) {
        GC gc = new GC(this);
        try (GcPen pen = new GcPen(gc)) {
            return (int) Math.ceil(pen.width(text, TextStyle.TEXT)) + 1;
        } finally {
            gc.dispose();
        }
    }

    private void place() {
        int width = getClientArea().width;
        int x = LEFT;
        for (Severity severity : Severity.values()) {
            int filterWidth = 2 * MARK + 8 + textWidth(ProblemCount.named(severity, counts.get(severity)));
            filters.get(severity).setBounds(x, 0, filterWidth, FILTERS);
            x += filterWidth + 4;
        }
        int rows = placeLinks(width - LEFT - RIGHT);
        int line = words.getLineHeight();
        words.setBounds(LEFT, FILTERS + 4, Math.max(1, width - LEFT - RIGHT), Math.max(1, (getClientArea().height - FILTERS - 8 - rows * ROW) / line) * line);
    }

    /** Puts the links in rows at the bottom, side by side as far as there is room, and returns how many rows these are. */
    private int placeLinks(int room) {
        int row = 0;
        int x = 0;
        List<Point> places = new ArrayList<>();
        for (DrawnButton link : links) {
            int width = Math.min(room, (Integer) link.getData());
            if (x > 0 && x + width > room) {
                row++;
                x = 0;
            }
            places.add(new Point(x, row));
            x += width + GAP;
        }
        int rows = links.isEmpty() ? 0 : row + 1;
        for (int i = 0; i < links.size(); i++) {
            links.get(i).setBounds(LEFT + places.get(i).x, getClientArea().height - 4 - (rows - places.get(i).y) * ROW,
                    Math.max(1, Math.min(room, (Integer) links.get(i).getData())), ROW);
        }
        return rows;
    }

    @Override
    protected void paint(Pen pen) {
        pen.fill(0, FILTERS, getClientArea().width, 1, 0, Role.SEPARATOR.color());
        pen.fill(0, 0, 1, getClientArea().height, 0, Role.SEPARATOR.color());
    }

    private void paintFilter(Pen pen, DrawnButton button, Severity severity) {
        if (button.hovered()) {
            pen.fill(0, 3, button.getSize().x, FILTERS - 6, 3, Role.SELECTED.color());
        }
        ProblemMark.draw(pen, severity, MARK, FILTERS / 2.0);
        String name = ProblemCount.named(severity, counts.get(severity));
        pen.left(name, 2 * MARK, 19, TextStyle.TEXT, button.chosen() ? Role.INK.color() : Role.SECOND_INK.color());
        if (!button.chosen()) {
            pen.fill(2 * MARK, 14, pen.width(name, TextStyle.TEXT), 1, 0, Role.SECOND_INK.color());
        }
    }

    /** The problem that is told of; null for none. */
    Problem problem() {
        return problem;
    }
}
