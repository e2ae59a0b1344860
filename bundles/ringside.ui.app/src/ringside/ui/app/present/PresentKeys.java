package ringside.ui.app.present;

import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import ringside.ui.diagram.overlay.Layer;
import ringside.ui.diagram.overlay.Overlay;
import ringside.ui.playback.PlaybackCommand;
import ringside.ui.playback.RunSession;

/** What the keys do in Present: those of a presenter's remote, those of stepping, and four letters. */
final class PresentKeys {
    private static final Map<Integer, Overlay> OVERLAYS = Map.of((int) '7', Overlay.VM, (int) '8', Overlay.CLASS, (int) '9', Overlay.STATE, (int) '0', Overlay.HEAT);

    private final PresentScreen screen;
    private final RunSession session;
    private final Pointing pointing;

    PresentKeys(PresentScreen screen, RunSession session, Pointing pointing) {
        this.screen = screen;
        this.session = session;
        this.pointing = pointing;
    }

    void listenTo(Control control) {
        control.addListener(SWT.KeyDown, this::pressed);
        control.addListener(SWT.Traverse, event -> {
            // Esc and the page keys are keys like others here.
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        });
    }

    private void pressed(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Optional<PlaybackCommand> command = command(event.keyCode, modifiers);
        if (command.isPresent()) {
            pointing.unblank();
            command.get().apply(session);
        } else if (modifiers == 0) {
            plain(event.keyCode);
        } else if (modifiers == SWT.CTRL && event.keyCode == 'z') {
            pointing.undo();
        } else if (modifiers == SWT.ALT && event.keyCode >= '1' && event.keyCode < '1' + Layer.values().length) {
            session.shown().toggle(Layer.values()[event.keyCode - '1']);
        } else if (modifiers == SWT.ALT && OVERLAYS.containsKey(event.keyCode)) {
            session.shown().toggle(OVERLAYS.get(event.keyCode));
        } else {
            return;
        }
        event.doit = false;
    }

    private void plain(int key) {
        switch (key) {
            case 'b' -> pointing.blank();
            case 'c' -> pointing.nextColour();
            case SWT.BS -> pointing.undo();
            case 's' -> pointing.spotlight();
            case 'p' -> pointing.pen();
            case SWT.F11 -> screen.leave();
            case SWT.ESC -> {
                if (!pointing.endLast()) {
                    screen.leave();
                }
            }
            default -> {
                // Nothing in Present.
            }
        }
    }

    private static Optional<PlaybackCommand> command(int key, int modifiers) {
        if (modifiers == SWT.CTRL && key == SWT.F11) {
            return Optional.of(PlaybackCommand.RUN_AGAIN);
        }
        boolean back = modifiers == SWT.SHIFT;
        boolean packet = modifiers == SWT.ALT;
        if (modifiers != 0 && !back && !packet) {
            return Optional.empty();
        }
        return Optional.ofNullable(packet ? ofPacket(key) : switch (key) {
            case SWT.F5 -> back ? PlaybackCommand.BACK_INTO : PlaybackCommand.INTO;
            case SWT.F6 -> back ? PlaybackCommand.BACK_OVER : PlaybackCommand.OVER;
            case SWT.F7 -> back ? PlaybackCommand.BACK_OUT : PlaybackCommand.OUT;
            case SWT.F8 -> back ? PlaybackCommand.RUN_BACK : PlaybackCommand.RUN_OR_PAUSE;
            case SWT.PAGE_DOWN -> back ? null : PlaybackCommand.OVER;
            case SWT.PAGE_UP -> back ? null : PlaybackCommand.BACK_OVER;
            case SWT.HOME -> back ? null : PlaybackCommand.FIRST;
            case SWT.END -> back ? null : PlaybackCommand.LAST;
            default -> null;
        });
    }

    private static PlaybackCommand ofPacket(int key) {
        return switch (key) {
            case SWT.PAGE_DOWN -> PlaybackCommand.NEXT_OF_PACKET;
            case SWT.PAGE_UP -> PlaybackCommand.PREVIOUS_OF_PACKET;
            case SWT.ARROW_UP -> PlaybackCommand.FASTER;
            case SWT.ARROW_DOWN -> PlaybackCommand.SLOWER;
            default -> null;
        };
    }
}
