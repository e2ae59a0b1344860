package ringside.ui.app.problems;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.scenario.ModelChange;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.Panel;

/** The problems in rows of 30 pixels under a line of titles. Arrows choose one, Enter or a double click opens it. */
final class ProblemList extends Panel {

    private static final int TITLES = 28;
    private static final int ROW = 30;
    private static final int BASELINE = 20;
    private static final int MARK = 24;
    private static final int[] COLUMNS = {42, 475, 630, 905};
    private static final int DESIGNED = 970;

    private final Consumer<Problem> opened;
    private List<Problem> problems = List.of();
    private List<String> keys = List.of();
    private Runnable choice = () -> { };
    private int chosen;
    private int top;

    ProblemList(Composite parent, Consumer<Problem> opened) {
        super(parent, SWT.NONE, Role.PANEL);
        this.opened = opened;
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose(rowAt(event.y));
        });
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - Integer.signum(event.count)));
        addListener(SWT.MouseMove, event -> setToolTipText(rowAt(event.y) < problems.size() && event.y > TITLES
                ? problems.get(rowAt(event.y)).what() : null));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        new ProblemSpeech(this);
    }

    /** Shows these problems; {@code keys} says for each which key mends it, in words. */
    void show(List<Problem> found, List<String> fixKeys) {
        problems = found;
        keys = fixKeys;
        choose(Math.min(chosen, problems.size() - 1));
        choice.run();
        redraw();
    }

    /** Called when another line is chosen, or the chosen one is of another problem. */
    void onChoice(Runnable listener) {
        choice = listener;
    }

    List<Problem> problems() {
        return problems;
    }

    int chosen() {
        return chosen;
    }

    private int rowAt(int y) {
        return top + Math.max(0, y - TITLES) / ROW;
    }

    private int rowsInSight() {
        return Math.max(1, (getClientArea().height - TITLES) / ROW);
    }

    private void choose(int row) {
        if (row < problems.size()) {
            chosen = Math.max(0, row);
            scroll(Math.min(chosen, Math.max(top, chosen - rowsInSight() + 1)));
            ProblemSpeech.chosen(this);
            choice.run();
            redraw();
        }
    }

    private void scroll(int to) {
        top = Math.max(0, Math.min(to, problems.size() - rowsInSight()));
        redraw();
    }

    private void open() {
        if (chosen < problems.size()) {
            opened.accept(problems.get(chosen));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.ARROW_UP -> choose(chosen - 1);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(problems.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> { }
        }
    }

    @Override
    protected void paint(Pen pen) {
        if (getClientArea().height < TITLES) {
            return;
        }
        String[] titles = {Messages.Problems_what, Messages.Problems_where, Messages.Problems_fix, Messages.Problems_key};
        for (int i = 0; i < titles.length; i++) {
            pen.left(titles[i], column(i), BASELINE - 1, TextStyle.TEXT, Role.SECOND_INK.color());
        }
        int width = getClientArea().width;
        pen.fill(0, TITLES, width, 1, 0, Role.SEPARATOR.color());
        for (int row = top; row < problems.size(); row++) {
            int y = TITLES + 1 + (row - top) * ROW;
            if (y > getClientArea().height) {
                break;
            }
            paintRow(pen, row, y, width);
        }
    }

    private void paintRow(Pen pen, int row, int y, int width) {
        Problem problem = problems.get(row);
        if (row == chosen) {
            pen.fill(0, y, width, ROW, 0, Role.SELECTED.color());
            if (isFocusControl()) {
                pen.frame(0.5, y + 0.5, width - 1, ROW - 1, 0, Role.LINK.color(), 1);
            }
        }
        boolean quiet = problem.severity() != Severity.ERROR && row != chosen;
        ProblemMark.draw(pen, problem.severity(), MARK, y + ROW / 2.0);
        String[] cells = {problem.what(), problem.where(), problem.fix().map(ModelChange::label).orElse(""), keys.get(row)};
        for (int i = 0; i < cells.length; i++) {
            int end = i + 1 < cells.length ? column(i + 1) : width;
            pen.left(pen.fit(cells[i], TextStyle.TEXT, end - column(i) - 10), column(i), y + BASELINE, TextStyle.TEXT,
                    quiet ? Role.SECOND_INK.color() : Role.INK.color());
        }
    }

    /** Columns keep their share of the width; the first begins after the mark. */
    private int column(int i) {
        return i == 0 ? COLUMNS[0] : COLUMNS[i] * getClientArea().width / DESIGNED;
    }
}
