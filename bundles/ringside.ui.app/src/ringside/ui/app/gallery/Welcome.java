package ringside.ui.app.gallery;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import ringside.ui.app.files.Labs;
import ringside.ui.diagram.figures.TextStyle;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.figures.Theme.Role;
import ringside.ui.playback.panel.KeyText;

/** What stands where labs would stand while none is open: the samples, and the ways to a lab of one's own. */
public final class Welcome implements IPartListener2 {

    private static final String STACK = "org.eclipse.e4.primaryDataStack";
    private static final String NEW = "ringside.command.newLab";
    private static final String OPEN = "ringside.command.openLab";
    private static final int INDENT = 14;

    private final IWorkbenchPage page;
    private Composite shown;

    private Welcome(IWorkbenchPage page) {
        this.page = page;
    }

    /** From now on, whenever this page has no editor. */
    public static void in(IWorkbenchPage page) {
        Welcome welcome = new Welcome(page);
        page.addPartListener(welcome);
        welcome.refresh();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        // The last editor is still counted while it closes.
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        if (page.getWorkbenchWindow().getShell() == null || page.getWorkbenchWindow().getShell().isDisposed()) {
            return;
        }
        boolean wanted = page.getEditorReferences().length == 0;
        if (!wanted && shown != null) {
            shown.dispose();
            shown = null;
        } else if (wanted && (shown == null || shown.isDisposed())) {
            MWindow window = page.getWorkbenchWindow().getService(MWindow.class);
            MUIElement stack = window.getContext().get(EModelService.class).find(STACK, window);
            if (stack instanceof MPartStack && stack.getWidget() instanceof Composite area) {
                shown = create(area);
            }
        }
    }

    private Composite create(Composite area) {
        Composite welcome = new Composite(area, SWT.NONE);
        GridLayout rows = new GridLayout();
        rows.marginWidth = INDENT;
        rows.marginHeight = INDENT;
        rows.verticalSpacing = INDENT;
        welcome.setLayout(rows);
        Label title = new Label(welcome, SWT.NONE);
        title.setText(Messages.Welcome_title);
        Link links = new Link(welcome, SWT.NONE);
        links.setText(NLS.bind(Messages.Welcome_links, KeyText.key(NEW), KeyText.key(OPEN)));
        links.addListener(SWT.Selection, event -> KeyText.execute(page.getWorkbenchWindow(), event.text.equals("new") ? NEW : OPEN));
        SampleGallery gallery = new SampleGallery(welcome);
        gallery.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        gallery.onTake(file -> Labs.open(page, file));
        Runnable themed = () -> {
            welcome.setBackground(Role.PANEL.color());
            gallery.setBackground(Role.PANEL.color());
            title.setFont(Theme.current().controlFont(TextStyle.SENTENCE));
            title.setBackground(Role.PANEL.color());
            title.setForeground(Role.INK.color());
            links.setFont(Theme.current().controlFont(TextStyle.TEXT));
            links.setBackground(Role.PANEL.color());
            links.setForeground(Role.SECOND_INK.color());
            links.setLinkForeground(Role.LINK.color());
        };
        themed.run();
        Theme.addListener(themed);
        Runnable place = () -> welcome.setBounds(area.getClientArea());
        org.eclipse.swt.widgets.Listener resized = event -> place.run();
        area.addListener(SWT.Resize, resized);
        welcome.addDisposeListener(event -> {
            Theme.removeListener(themed);
            area.removeListener(SWT.Resize, resized);
        });
        place.run();
        welcome.moveAbove(null);
        gallery.setFocus();
        return welcome;
    }
}
