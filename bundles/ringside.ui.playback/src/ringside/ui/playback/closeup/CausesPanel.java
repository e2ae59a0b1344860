package ringside.ui.playback.closeup;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.PANEL;
import static ringside.ui.diagram.figures.Theme.Role.SECOND_INK;
import static ringside.ui.diagram.figures.Theme.Role.SELECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import ringside.trace.time.Causes;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Run;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.Panel;
import ringside.ui.playback.panel.TextBlock;

/**
 * The chain of causes as a list, latest first, each with its step and sentence. A click or an arrow key goes there; Esc closes it.
 */
final class CausesPanel extends Panel {
    private static final int TOP = 40;
    private static final int LINE = 19;
    private static final int INDENT = 36;

    /** A cause: its event, the step it is or belongs to, what it says. */
    private record Cause(int event, String step, String sentence) {
    }

    private final IntConsumer goTo;
    private final Runnable close;
    private final List<Cause> chain = new ArrayList<>();
    private final List<Integer> bottoms = new ArrayList<>();
    private String none = "";
    private int chosen;
    private int first;

    CausesPanel(Composite parent, IntConsumer goTo, Runnable close) {
        super(parent, SWT.NONE, PANEL);
        this.goTo = goTo;
        this.close = close;
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseWheel, e -> scroll(e.count > 0 ? -1 : 1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> {
            e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                close.run();
            }
        });
    }

    /** @param nothing what is said where there are no causes */
    void show(Run run, Playhead playhead, List<Causes.Link> links, String nothing) {
        chain.clear();
        none = nothing;
        for (Causes.Link link : links) {
            add(run, playhead, link.event(), "");
            link.also().forEach(also -> add(run, playhead, also, Messages.Causes_Also + " "));
        }
        first = 0;
        choose(0);
    }

    private void add(Run run, Playhead playhead, int event, String prefix) {
        chain.add(new Cause(event, TimeText.grouped(playhead.to(event, 0).step()), prefix + run.narration().sentence(event, 0)));
    }

    private void choose(int row) {
        chosen = Math.max(0, Math.min(row, chain.size() - 1));
        if (!chain.isEmpty()) {
            Cause cause = chain.get(chosen);
            speak(NLS.bind(Messages.Causes_Spoken, new Object[] {chosen + 1, chain.size(), cause.step(), cause.sentence()}));
        } else {
            speak(none);
        }
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        if (chosen < first) {
            first = chosen;
        }
        while (chosen - first >= Math.max(1, bottoms.size()) && first < chosen) {
            first++;
        }
        redraw();
    }

    private void scroll(int rows) {
        first = Math.max(0, Math.min(first + rows, chain.size() - 1));
        redraw();
    }

    private void key(Event e) {
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> go(chosen + 1);
            case SWT.ARROW_UP -> go(chosen - 1);
            case SWT.HOME -> go(0);
            case SWT.END -> go(chain.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> go(chosen);
            case SWT.ESC -> close.run();
            default -> {
            }
        }
    }

    private void go(int row) {
        choose(row);
        if (!chain.isEmpty()) {
            goTo.accept(chain.get(chosen).event());
        }
    }

    private void click(Event e) {
        setFocus();
        for (int i = 0; i < bottoms.size(); i++) {
            if (e.y >= TOP && e.y < bottoms.get(i)) {
                go(first + i);
                return;
            }
        }
    }

    @Override
    protected void paint(Pen pen) {
        int width = getClientArea().width;
        int left = width == 351 ? 15 : 16;
        int right = width - 16;
        pen.left(Messages.Causes_What, left, 26, TextStyle.TITLE, INK.color());
        pen.right(Messages.Causes_Esc, right, 26, TextStyle.TEXT, SECOND_INK.color());
        bottoms.clear();
        int y = TOP;
        if (chain.isEmpty()) {
            new TextBlock(pen, TextStyle.TEXT, right - left).paint(none, left, y + 18, LINE, 6, INK.color());
        }
        TextBlock block = new TextBlock(pen, TextStyle.TEXT, right - left - INDENT);
        for (int row = first; row < chain.size(); row++) {
            Cause cause = chain.get(row);
            int height = LINE * block.count(cause.sentence(), 2) + 8;
            if (y + height > getClientArea().height) {
                break;
            }
            if (row == chosen) {
                pen.fill(left - 6, y, right - left + 12, height, 3, SELECTED.color());
                if (isFocusControl()) {
                    pen.frame(left - 5, y + 1, right - left + 10, height - 2, 3, LINK.color(), 2);
                }
            }
            pen.right(cause.step(), left + 24, y + 18, TextStyle.BOLD, INK.color());
            block.paint(cause.sentence(), left + INDENT, y + 18, LINE, 2, INK.color());
            y += height;
            bottoms.add(y);
        }
    }
}
