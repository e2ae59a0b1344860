package ringside.ui.playback.transport;

import static ringside.ui.diagram.figures.Theme.Role.BAR;
import static ringside.ui.diagram.figures.Theme.Role.BORDER;
import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Composite;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.playback.Pace;
import ringside.ui.playback.panel.Panel;

/** The speed as a knob on a line, slow at the left; it is dragged, clicked or turned with the wheel. The keys are the commands' own. */
final class SpeedSlider extends Panel {
    static final int WIDTH = 104;

    private static final int END = 10;
    private static final int LINE = 16;

    private final Consumer<Pace> chosen;
    private Pace pace = Pace.NORMAL;

    SpeedSlider(Composite parent, Consumer<Pace> chosen) {
        super(parent, SWT.NO_FOCUS, BAR);
        this.chosen = chosen;
        addListener(SWT.MouseDown, e -> choose(e.x, e.button == 1));
        addListener(SWT.MouseMove, e -> choose(e.x, (e.stateMask & SWT.BUTTON1) != 0));
        addListener(SWT.MouseVerticalWheel, e -> {
            if (isEnabled() && e.count != 0) {
                chosen.accept(e.count > 0 ? pace.faster() : pace.slower());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = pace.label();
            }
        });
    }

    void show(Pace now) {
        if (now != pace) {
            pace = now;
            redraw();
        }
    }

    private static double place(Pace pace) {
        return END + (WIDTH - 2.0 * END) * pace.ordinal() / (Pace.values().length - 1);
    }

    private void choose(int x, boolean pressed) {
        if (!pressed || !isEnabled()) {
            return;
        }
        int last = Pace.values().length - 1;
        long notch = Math.round((double) (x - END) * last / (WIDTH - 2 * END));
        Pace there = Pace.values()[(int) Math.max(0, Math.min(last, notch))];
        if (there != pace) {
            chosen.accept(there);
        }
    }

    @Override
    protected void paint(Pen pen) {
        boolean on = isEnabled();
        pen.fill(END, LINE - 1, WIDTH - 2 * END, 2, 1, BORDER.color());
        double normal = place(Pace.NORMAL);
        pen.fill(normal - 0.5, LINE - 5, 1, 10, 0, BORDER.color());
        if (on) {
            pen.fill(END, LINE - 1, place(pace) - END, 2, 1, INK.color());
        }
        pen.box(place(pace) - 6, LINE - 6, 12, 12, 6, STAGE.color(), (on ? INK : BORDER).color(), 2);
    }
}
