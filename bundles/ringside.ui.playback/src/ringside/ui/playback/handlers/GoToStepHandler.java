package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.Messages;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.LineDialog;

/** Asks for the number of a step and goes there. */
public final class GoToStepHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.run().isEmpty()) {
            session.ensureRun();
            return;
        }
        int most = session.playhead().stepCount();
        String range = NLS.bind(Messages.GoTo_Range, TimeText.grouped(most));
        IInputValidator validator = text -> number(text) < 0 || number(text) > most ? range : null;
        LineDialog dialog = new LineDialog(HandlerUtil.getActiveShell(event), Messages.GoTo_Title, range,
                Integer.toString(session.playhead().step()), validator);
        if (dialog.open() == Window.OK) {
            session.jump(p -> p.toStep(number(dialog.getValue())));
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
