package ringside.ui.app.problems;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.ui.diagram.LabEditor;

/** Opens the menu of what mends a problem: the one chosen in the list, else that of the selected element, else the first one. */
public final class ChooseFix extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            Problems problems = Problems.of(editor);
            boolean inList = HandlerUtil.getActivePart(event) instanceof ProblemsView;
            Optional<Problem> chosen = inList ? ((ProblemsView) HandlerUtil.getActivePart(event)).chosen()
                    : editor.stage().problems().selected().flatMap(shown -> ProblemsOnStage.problem(problems, shown));
            Control at = inList ? ((ProblemsView) HandlerUtil.getActivePart(event)).control() : editor.stage().control();
            chosen.or(() -> problems.all().stream().findFirst()).ifPresent(problem -> FixMenu.open(at, problems, problem));
        }
        return null;
    }
}
