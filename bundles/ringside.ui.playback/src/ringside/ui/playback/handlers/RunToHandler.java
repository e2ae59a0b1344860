package ringside.ui.playback.handlers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.playback.Messages;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;
import ringside.ui.playback.TimeText;
import ringside.ui.playback.panel.LineDialog;

/** Asks for an event, a time or a condition, and goes there, forwards or backwards. */
public final class RunToHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.run().isEmpty()) {
            session.ensureRun();
            return;
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        switch (event.getParameter(PlaybackCommand.RUN_TO_PARAMETER)) {
            case "EVENT" -> toEvent(shell, session);
            case "TIME" -> toTime(shell, session);
            default -> new RunUntilDialog(shell, session).open();
        }
    }

    private static void toEvent(Shell shell, RunSession session) {
        int most = session.playhead().log().size();
        String range = NLS.bind(Messages.GoTo_EventRange, TimeText.grouped(most));
        IInputValidator validator = text -> number(text) < 0 || number(text) > most ? range : null;
        LineDialog dialog = new LineDialog(shell, Messages.GoTo_EventTitle, range, Integer.toString(session.playhead().event()), validator);
        if (dialog.open() == Window.OK) {
            session.jump(p -> p.to(number(dialog.getValue()), 0));
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void toTime(Shell shell, RunSession session) {
        int megahertz = session.playhead().log().schema().referenceMHz();
        IInputValidator validator = text -> tick(text, megahertz).isPresent() ? null : Messages.GoTo_TimeForm;
        LineDialog dialog = new LineDialog(shell, Messages.GoTo_TimeTitle, Messages.GoTo_TimeForm, TimeText.grouped(session.playhead().tick()), validator);
        if (dialog.open() == Window.OK) {
            session.jump(p -> p.toTick(tick(dialog.getValue(), megahertz).getAsLong()));
        }
    }

    /**
     * The tick that a text names: {@code 2,000} or {@code 2000 cycles}, {@code 900 ns}, {@code 1.5 us}, {@code 3 ms}. A time between
     * two ticks is the earlier one. Empty where it names none.
     */
    public static OptionalLong tick(String text, int megahertz) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(",", "").replace("\u00b5", "u");
        double nanos = plain.endsWith("ns") ? 1 : plain.endsWith("us") ? 1e3 : plain.endsWith("ms") ? 1e6 : 0;
        String number = nanos > 0 ? plain.substring(0, plain.length() - 2) : plain.replaceFirst("cycles?$", "");
        try {
            BigDecimal value = new BigDecimal(number.strip());
            BigDecimal ticks = nanos > 0 ? value.multiply(BigDecimal.valueOf(nanos)).multiply(BigDecimal.valueOf(megahertz))
                    .movePointLeft(3) : value;
            boolean there = ticks.signum() >= 0 && ticks.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
            return there ? OptionalLong.of(ticks.longValue()) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
