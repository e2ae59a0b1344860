package ringside.ui.app.problems;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import ringside.ui.diagram.LabEditor;

/** Mends the problem on the line that the command's parameter says, counted from 1. */
public final class FixProblem extends AbstractHandler {

    private static final String COMMAND = "ringside.command.fix";
    private static final String LINE = "ringside.parameter.line";
    private static final int KEYS = 9;

    /** The key that mends the problem on this line; empty where there is none. */
    static String key(int line) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
        if (line > KEYS) {
            return "";
        }
        try {
            Parameterization[] which = {new Parameterization(command.getParameter(LINE), Integer.toString(line))};
            TriggerSequence key = PlatformUI.getWorkbench().getService(IBindingService.class)
                    .getBestActiveBindingFor(new ParameterizedCommand(command, which));
            return key == null ? "" : key.format();
        } catch (NotDefinedException e) {
            return "";
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        int line = Integer.parseInt(event.getParameter(LINE));
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            Problems problems = Problems.of(editor);
            List<Problem> all = problems.all();
            if (line <= all.size()) {
                problems.fix(all.get(line - 1), 0);
            }
        }
        return null;
    }
}
