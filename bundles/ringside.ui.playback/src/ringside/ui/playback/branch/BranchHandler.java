package ringside.ui.playback.branch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.scenario.LiveChange;
import ringside.ui.diagram.StageSelection;
import ringside.ui.playback.RunSession;

/** Branches the run of the editor in front where it stands, and does what its comparison offers, as the command's id says. */
public final class BranchHandler extends AbstractHandler {
    private static final String PREFIX = "ringside.command.";

    @Override
    public Object execute(ExecutionEvent event) {
        RunSession.of(HandlerUtil.getActiveEditor(event)).filter(session -> session.run().isPresent()).ifPresent(session -> {
            switch (event.getCommand().getId().substring(PREFIX.length())) {
                case "branch" -> branch(HandlerUtil.getActiveShell(event), session);
                case "switchRuns" -> session.branches().switchRuns();
                case "firstDifference" -> session.branches().goToDifference();
                case "closeComparison" -> session.branches().close();
                case "undoBranch" -> session.branches().undo();
                case "compareBefore" -> session.branches().compareWithBefore();
                default -> throw new IllegalArgumentException(event.getCommand().getId());
            }
        });
        return null;
    }

    private static void branch(Shell shell, RunSession session) {
        int event = session.playhead().event();
        StageSelection selected = session.selected();
        var made = session.run().orElseThrow().made();
        String chosen = selected == null ? "" : selected.componentPath();
        List<LiveChange> changes = new ArrayList<>(LiveChange.at(made, event, chosen));
        changes.addAll(LiveChange.structural(made, event, chosen));
        ChangeWords words = new ChangeWords(id -> made.log().schema().component(id).label());
        BranchDialog dialog = new BranchDialog(shell, made.explainer().number(event), changes, words);
        if (dialog.open() == Window.OK) {
            if (dialog.setting().isEmpty()) {
                dialog.action().ifPresent(action -> session.fromLab().branch(event, action, dialog.title()));
            } else {
                session.fromLab().fromTheBeginning(dialog.setting(), dialog.title());
            }
        }
    }
}
