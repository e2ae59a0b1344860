package ringside.ui.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import ringside.ui.app.frame.Chrome;
import ringside.model.lab.Lab;

/** Says in menu bar and title bar which lab is on the stage. */
final class Titles implements IPartListener2 {

    private static final String PRODUCT = "Ringside";

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
        return lab == null || lab.getTitle() == null || lab.getTitle().isBlank() ? editor.getTitleToolTip() : lab.getTitle();
    }
}
