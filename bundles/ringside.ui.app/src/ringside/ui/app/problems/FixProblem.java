package ringside.ui.app.problems;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.diagram.LabEditor;

/** Mends the problem on the line that the command's parameter says, counted from 1. */
public final class FixProblem extends AbstractHandler {

    static final String COMMAND = "ringside.command.fix";
    static final String LINE = "ringside.parameter.line";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        int line = Integer.parseInt(event.getParameter(LINE));
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            Problems problems = Problems.of(editor);
            List<Problem> all = problems.all();
            if (line <= all.size()) {
                problems.fix(all.get(line - 1));
            }
        }
        return null;
    }
}
