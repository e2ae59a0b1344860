package ringside.ui.playback.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import ringside.trace.ComponentInfo;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.RunSession;

/**
 * Sets or clears a breakpoint at the selected element, cell or slot, or at the element of the step: a run that plays stops at the
 * next event there.
 */
public final class BreakpointHandler extends SessionHandler {
    @Override
    void execute(ExecutionEvent event, RunSession session) {
        if (session.selected() != null) {
            session.breakpoints().toggle(session.selected());
        } else if (session.run().isPresent() && session.playhead().event() > 0) {
            session.breakpoints().toggle(new StageSelection(element(session), StageSelection.WHOLE));
        }
    }

    /** The element that does the step: its component's, or that of the nearest one around. */
    private static String element(RunSession session) {
        ComponentInfo at = session.event().component();
        while (at.elementId().isEmpty() && at.parent() != 0) {
            at = session.event().log().schema().component(at.parent());
        }
        return at.elementId().isEmpty() ? at.path() : at.elementId();
    }
}
