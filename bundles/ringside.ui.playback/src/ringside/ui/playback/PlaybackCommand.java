package ringside.ui.playback;

import java.util.Optional;
import java.util.function.Consumer;
import ringside.trace.time.Playhead;

/** The commands of the run that need nothing but a session: their ids and what they do to it. */
public enum PlaybackCommand {
    INTO("stepInto", s -> s.move(Playhead::into)),
    OVER("stepOver", s -> s.move(Playhead::over)),
    OUT("stepOut", s -> s.move(Playhead::out)),
    BACK_INTO("backInto", s -> s.move(Playhead::backInto)),
    BACK_OVER("backOver", s -> s.move(Playhead::backOver)),
    BACK_OUT("backOut", s -> s.move(Playhead::backOut)),
    RUN_OR_PAUSE("runOrPause", s -> s.playOrPause(1)),
    RUN_BACK("runBack", s -> s.playOrPause(-1)),
    FIRST("firstStep", s -> s.jump(Playhead::home)),
    LAST("lastStep", s -> s.jump(Playhead::end)),
    NEXT_OF_PACKET("nextStepOfPacket", s -> s.move(Playhead::nextOfPacket)),
    PREVIOUS_OF_PACKET("previousStepOfPacket", s -> s.move(Playhead::previousOfPacket)),
    NEXT_OF_SELECTION("nextOfSelection", s -> s.goToSelected(1)),
    PREVIOUS_OF_SELECTION("previousOfSelection", s -> s.goToSelected(-1)),
    NEXT_BOOKMARK("nextBookmark", s -> s.goToBookmark(1)),
    PREVIOUS_BOOKMARK("previousBookmark", s -> s.goToBookmark(-1)),
    RUN_AGAIN("runAgain", s -> s.fromLab().runAgainStayHere()),
    FASTER("faster", s -> s.pace(s.pace().faster())),
    SLOWER("slower", s -> s.pace(s.pace().slower())),
    HIDE_OUTCOME("hideOutcome", s -> s.hideOutcome(!s.outcomeHidden()));

    /** Ids of commands whose handlers need more than a session. */
    public static final String WHY_HERE = "ringside.command.whyHere";
    /** The Close-up stays with what it shows. */
    public static final String PIN_CLOSE_UP = "ringside.command.pinCloseUp";
    /** More about the step than a sentence. */
    public static final String EXPLAIN = "ringside.command.explain";
    public static final String GO_TO_STEP = "ringside.command.goToStep";
    public static final String TOGGLE_BREAKPOINT = "ringside.command.toggleBreakpoint";
    public static final String RUN_TO_SELECTION = "ringside.command.runToSelection";
    /** Its parameter is {@link #RUN_TO_PARAMETER}: EVENT, TIME or CONDITION. */
    public static final String RUN_TO = "ringside.command.runTo";
    public static final String RUN_TO_PARAMETER = "ringside.parameter.runTo";
    public static final String BUILD_OR_RUN = "ringside.command.buildOrRun";
    public static final String LAYER = "ringside.command.layer";
    public static final String LAYER_PARAMETER = "ringside.parameter.layer";

    /** What the fills of the stage tell; its parameter names an overlay. */
    public static final String OVERLAY = "ringside.command.overlay";
    public static final String OVERLAY_PARAMETER = "ringside.parameter.overlay";

    private static final String PREFIX = "ringside.command.";

    private final String name;
    private final Consumer<RunSession> action;

    PlaybackCommand(String name, Consumer<RunSession> action) {
        this.name = name;
        this.action = action;
    }

    public String id() {
        return PREFIX + name;
    }

    /** The command with this id, if it is one of these. */
    public static Optional<PlaybackCommand> withId(String id) {
        for (PlaybackCommand command : values()) {
            if (command.id().equals(id)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** Does it. Where nothing has been run yet, the lab is run first. */
    public void apply(RunSession session) {
        if (this != RUN_AGAIN) {
            session.ensureRun();
        }
        action.accept(session);
    }
}
