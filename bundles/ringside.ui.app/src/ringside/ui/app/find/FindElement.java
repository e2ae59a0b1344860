package ringside.ui.app.find;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.lab.Element;
import ringside.ui.diagram.LabEditor;

/** Opens the line in which one types what to find on the stage, with what was looked for last; or goes on to the next that fits, or back. */
public final class FindElement extends AbstractHandler implements IExecutableExtension {

    private static String last = "";

    /** What was gone to last, which may be seen in the part of another element. */
    private Element shown;
    /** 1 and -1 go on from what is selected, without the line; 0 opens it. */
    private int by;

    /** What is looked for now. */
    static void remember(String words) {
        last = words;
    }

    /** {@code 1} or {@code -1}, written behind the class in the command's declaration. */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        by = data instanceof String written ? Integer.parseInt(written) : 0;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LabEditor editor) {
            if (by == 0 || last.isBlank()) {
                FindBar.open(editor, last);
            } else {
                goOn(editor);
            }
        }
        return null;
    }

    /** To the element that was found next to the selected one; where none of them is selected, to the first or the last. */
    private void goOn(LabEditor editor) {
        List<Element> matches = ElementSearch.find(editor.lab(), last);
        if (matches.isEmpty()) {
            editor.stage().say(NLS.bind(Messages.nothingFits, last.strip()));
            return;
        }
        int here = matches.indexOf(shown != null && matches.contains(shown) && editor.stage().selected().stream().anyMatch(each -> editor.stage().shows(shown, each))
                ? shown : editor.stage().selected().stream().filter(matches::contains).findFirst().orElse(null));
        int at = Math.floorMod(here < 0 && by < 0 ? here : here + by, matches.size());
        shown = matches.get(at);
        editor.stage().say(FindBar.reveal(editor, matches, at));
    }
}
