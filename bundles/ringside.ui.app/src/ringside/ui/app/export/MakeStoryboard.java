package ringside.ui.app.export;

import java.io.IOException;

import ringside.ui.diagram.LabEditor;
import ringside.ui.playback.RunSession;

/** Asks which steps of the run in front make a storyboard, and writes or prints it. */
public final class MakeStoryboard extends OnStage {

    @Override
    void run(LabEditor editor) throws IOException {
        RunSession session = RunSession.of(editor).orElse(null);
        if (session == null || session.run().isEmpty()) {
            throw new IOException(Messages.Storyboard_notRun);
        }
        new StoryboardDialog(editor.getSite().getShell(), editor, session).open();
    }
}
