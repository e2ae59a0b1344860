package ringside.ui.playback.stage;

import static ringside.ui.diagram.figures.Theme.Role.INK;
import static ringside.ui.diagram.figures.Theme.Role.LINK;
import static ringside.ui.diagram.figures.Theme.Role.STAGE;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import ringside.ui.diagram.figures.Pen;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.playback.Messages;
import ringside.ui.playback.Mode;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.panel.KeyText;
import ringside.ui.playback.panel.Panel;

/**
 * One line in the free corner above the endpoints: the hint of the first minutes, or, where the lab has changed since the run,
 * the two ways out, or that the run stopped early, which the status line tells in full.
 */
public final class StageNote extends Panel {
    private static final String UNDO = "undo";
    private static final String UNDO_COMMAND = "org.eclipse.ui.edit.undo";
    private static final int LEFT = 16;
    private static final int TOP = 6;
    private static final int HEIGHT = 32;

    private final IWorkbenchWindow window;
    private final RunSession session;
    private final FirstHint hint;
    private final Link words;

    public StageNote(Composite stage, IWorkbenchWindow window, RunSession session) {
        super(stage, SWT.NO_FOCUS, STAGE);
        this.window = window;
        this.session = session;
        this.hint = new FirstHint(session);
        words = new Link(this, SWT.NONE);
        words.addListener(SWT.Selection, e -> KeyText.execute(window, e.text.equals(UNDO) ? UNDO_COMMAND : PlaybackCommand.RUN_AGAIN.id()));
        Runnable themed = () -> {
            words.setFont(Theme.current().controlFont(TextStyle.TEXT));
            words.setBackground(STAGE.color());
            words.setForeground(INK.color());
            words.setLinkForeground(LINK.color());
        };
        themed.run();
        Theme.addListener(themed);
        Runnable changed = this::refresh;
        session.addListener(changed);
        addDisposeListener(e -> {
            Theme.removeListener(themed);
            session.removeListener(changed);
        });
        setVisible(false);
        refresh();
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        String text = session.stale() ? NLS.bind(Messages.Stale_Band, key(UNDO_COMMAND), key(PlaybackCommand.RUN_AGAIN.id())) : inRun();
        if (!text.equals(words.getText())) {
            words.setText(text);
            speak(text.replaceAll("<[^>]*>", ""));
            Point size = words.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            words.setBounds(12, (HEIGHT - size.y) / 2, size.x, size.y);
            setBounds(LEFT, TOP, size.x + 24, HEIGHT);
        }
        setVisible(!text.isEmpty());
    }

    private String inRun() {
        if (Mode.of(window, java.util.Optional.of(session)) != Mode.RUN) {
            return "";
        }
        boolean stopped = session.run().isPresent() && !session.trouble().isEmpty();
        String firstSentence = session.trouble().replaceFirst("(?s)\\. .*", ".");
        return stopped ? NLS.bind(Messages.Run_Stopped, firstSentence, key(PlaybackCommand.RUN_AGAIN.id())) : hint.words();
    }

    private static String key(String command) {
        return KeyText.key(command);
    }

    /** The keyboard stays with the stage: a note comes and goes. */
    @Override
    public boolean setFocus() {
        return false;
    }

    @Override
    protected void paint(Pen pen) {
        Point size = getSize();
        pen.frame(1, 1, size.x - 2, size.y - 2, 4, INK.color(), session.stale() || !session.trouble().isEmpty() ? 2 : 1);
    }
}
