package ringside.ui.diagram.figures;

import java.util.Locale;

/** Icons of what can be done, of the same family as those of the elements. */
public enum ActionIcon {
    STEP_INTO, STEP_OVER, STEP_OUT, RUN, PAUSE, NEW, OPEN, SAVE, EXPORT, PRINT, COPY, STORYBOARD, UNDO, REDO, DELETE, FIND, PRESENT, PEN, SPOTLIGHT, BLANK, HINT,
    TABLE, OUTLINE, PROBLEM, BREAKPOINT, INTERRUPT;

    public SvgIcon svg() {
        return SvgIcon.named(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
