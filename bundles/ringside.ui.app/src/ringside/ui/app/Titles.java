package ringside.ui.app;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import ringside.model.lab.Lab;
import ringside.ui.app.frame.Chrome;
import ringside.ui.diagram.LabEditorInput;

/** Says in menu bar and title bar which lab is on the stage. */
final class Titles implements IPartListener2 {

    private static final String PRODUCT = "Ringside";
    private static final Pattern SAMPLE = Pattern.compile("(\\d\\d)-.*");

    private final IWorkbenchPage page;
    private final IWorkbenchWindowConfigurer window;
    private final Chrome chrome;
    private final IPropertyListener renamed = (source, property) -> show();
    private IEditorPart shown;

    private Titles(IWorkbenchPage page, IWorkbenchWindowConfigurer window, Chrome chrome) {
        this.page = page;
        this.window = window;
        this.chrome = chrome;
    }

    static void in(IWorkbenchPage page, IWorkbenchWindowConfigurer window, Chrome chrome) {
        Titles titles = new Titles(page, window, chrome);
        page.addPartListener(titles);
        titles.show();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        show();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        show();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        show();
    }

    private void show() {
        IEditorPart editor = page.getActiveEditor();
        if (editor != shown) {
            if (shown != null) {
                shown.removePropertyListener(renamed);
            }
            if (editor != null) {
                editor.addPropertyListener(renamed);
            }
            shown = editor;
        }
        String title = titleOf(editor);
        chrome.title(title);
        window.setTitle(title.isEmpty() ? PRODUCT : title + " \u2014 " + PRODUCT);
    }

    /** The title the lab gives itself, else the path of its file. */
    private static String titleOf(IEditorPart editor) {
        if (editor == null) {
            return "";
        }
        Lab lab = editor.getAdapter(Lab.class);
        return lab == null || lab.getTitle() == null || lab.getTitle().isBlank() ? editor.getTitleToolTip()
                : number(editor) + lab.getTitle();
    }

    /** The number that the folder of a sample begins with, and a space; nothing where there is none. */
    private static String number(IEditorPart editor) {
        Path folder = editor.getEditorInput() instanceof LabEditorInput input ? input.file().getParent() : null;
        Matcher number = SAMPLE.matcher(folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString());
        return number.matches() ? number.group(1) + " " : "";
    }
}
