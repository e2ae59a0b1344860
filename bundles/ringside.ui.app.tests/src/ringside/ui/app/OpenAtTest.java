package ringside.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ringside.trace.time.Position;
import ringside.ui.app.files.Labs;
import ringside.ui.app.files.Samples;
import ringside.ui.playback.RunSession;

/** A lab is opened at the moment that the command line names. */
class OpenAtTest {

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.page().closeAllEditors(false);
    }

    @Test
    void theWordsNameALabAndAMoment() {
        Arguments whole = Arguments.of("a.ringside", "-at", "12");
        assertEquals(List.of(Path.of("a.ringside")), whole.labs());
        assertEquals(Optional.of(new Position(12, 0)), whole.at());
        assertEquals(Optional.of(new Position(7, 2)), Arguments.of("-at", "7.2", "a.ringside").at());
        assertTrue(Arguments.of("a.ringside").at().isEmpty());
    }

    @Test
    void fromBuildItGoesToThatMomentOfTheRun() throws Exception {
        Mode.show(robot.page(), Ids.BUILD);
        IEditorPart editor = Labs.open(robot.page(), Samples.first().orElseThrow()).orElseThrow();
        OpenAt.in(robot.page(), editor, new Position(7, 2));
        RunSession session = RunSession.of(editor).orElseThrow();
        robot.until("line 2 of event 7", () -> session.run().isPresent() && session.playhead().position().equals(new Position(7, 2)));
        assertTrue(Mode.isRun(robot.page()));
        robot.until("the whole run", () -> session.run().get().log().complete() && !session.fromLab().computing());
        assertEquals(new Position(7, 2), session.playhead().position(), "it stays there when the run is complete");
    }
}
