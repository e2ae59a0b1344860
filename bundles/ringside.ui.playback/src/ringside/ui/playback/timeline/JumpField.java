package ringside.ui.playback.timeline;

import java.util.OptionalLong;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Text;
import ringside.trace.time.Playhead;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.handlers.RunToHandler;

/**
 * The small field that opens when a digit is typed in the timeline: a number is a step, with a unit (cycles, ns, us, ms) a time. Enter goes
 * there, Esc and leaving it close it.
 */
final class JumpField {
    private static final int WIDTH = 124;

    private final TimelinePanel panel;
    private Text field;

    JumpField(TimelinePanel panel) {
        this.panel = panel;
    }

    void open(char first) {
        close();
        field = new Text(panel, SWT.BORDER | SWT.SINGLE);
        field.setFont(Theme.current().controlFont(TextStyle.TEXT));
        field.setForeground(Theme.Role.INK.color());
        field.setBackground(Theme.Role.STAGE.color());
        field.setToolTipText(Messages.Timeline_JumpHint);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Timeline_JumpSpoken, Messages.Timeline_JumpHint);
            }
        });
        field.setBounds(12, 0, WIDTH, Math.max(TimelinePainter.BANDS + 4, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        field.setText(Character.toString(first));
        field.setSelection(1);
        field.addListener(SWT.DefaultSelection, e -> go());
        field.addListener(SWT.Modify, e -> field.setForeground(Theme.Role.INK.color()));
        field.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                panel.forceFocus();
            }
        });
        field.addListener(SWT.FocusOut, e -> panel.getDisplay().asyncExec(this::close));
        field.setFocus();
    }

    private void go() {
        RunSession session = panel.session().orElse(null);
        if (session == null) {
            return;
        }
        Playhead there = place(field.getText(), session.playhead());
        if (there == null) {
            field.setForeground(Theme.Role.TROUBLE.color());
            field.setToolTipText(NLS.bind(Messages.Timeline_JumpNone, field.getText().strip()));
            field.selectAll();
        } else {
            panel.forceFocus();
            session.jump(p -> there);
        }
    }

    /** The place that a text names; null where there is none. */
    static Playhead place(String text, Playhead from) {
        String plain = text.strip().replace(",", "");
        if (plain.matches("\\d{1,9}")) {
            int step = Integer.parseInt(plain);
            return step <= from.stepCount() ? from.toStep(step) : null;
        }
        OptionalLong tick = RunToHandler.tick(text, from.log().schema().referenceMHz());
        return tick.isPresent() && tick.getAsLong() <= Axis.end(from) ? from.toTick(tick.getAsLong()) : null;
    }

    private void close() {
        if (field != null && !field.isDisposed()) {
            field.dispose();
        }
    }
}
