package ringside.ui.diagram;

import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.ui.diagram.commands.ReplaceContents;
import ringside.ui.diagram.outline.LabOutline;
import ringside.ui.diagram.overlay.RunOverlay;

/** The editor of one lab file: the stage, on which a lab is built and its run is shown. */
public final class LabEditor extends GraphicalEditor {
    public static final String ID = "ringside.ui.diagram.editor";

    private final List<Runnable> editListeners = new CopyOnWriteArrayList<>();
    private Lab lab;
    private Stage stage;
    private SplitStage split;
    private EditorBar bar;
    private Predicate<Path> kept = file -> false;
    private boolean onlyHere;

    public LabEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput file)) {
            throw new PartInitException(Texts.notLoaded);
        }
        try {
            lab = LabFiles.load(file.getPath().toPath());
        } catch (LabLoadException e) {
            throw new PartInitException(e.getMessage(), e);
        }
        super.init(site, input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        area.setLayout(rows);
        bar = new EditorBar(area);
        split = new SplitStage(area);
        split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stage = new Stage(split, getEditDomain());
        split.first(stage);
        setGraphicalViewer(stage.viewer());
        initializeGraphicalViewer();
        getSite().setSelectionProvider(stage.selections());
        MenuManager menu = new StageMenu(stage.viewer());
        stage.viewer().setContextMenu(menu);
        getEditorSite().registerContextMenu(StageMenu.ID, menu, stage.selections(), false);
        // Told here and not by the window, which tells of the active part only.
        stage.selections().addSelectionChangedListener(event -> updateActions(getSelectionActions()));
    }

    @Override
    protected void createActions() {
        super.createActions();
        getActionRegistry().registerAction(new DeleteSelected(this));
    }

    @Override
    protected void initializeGraphicalViewer() {
        stage.show(lab);
    }

    /** The lab as it is drawn now. Change it by commands only. */
    public Lab lab() {
        return lab;
    }

    public Stage stage() {
        return stage;
    }

    /** Room for a second stage beside this one. */
    public SplitStage split() {
        return split;
    }

    /** The strip above the stage, for a question about the file. */
    public EditorBar bar() {
        return bar;
    }

    /** The lab's file. */
    public Path file() {
        return ((IPathEditorInput) getEditorInput()).getPath().toPath();
    }

    /** Files that stay as they are: saving asks for another place. */
    public void keep(Predicate<Path> files) {
        kept = files;
    }

    /** Whether the file of this lab is one that stays as it is. */
    public boolean stays() {
        return kept.test(file());
    }

    /** Whether the file no longer holds what was last saved, so that the lab is only here and has to be saved. */
    public void onlyHere(boolean here) {
        if (here != onlyHere) {
            onlyHere = here;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isDirty() {
        return onlyHere || super.isDirty();
    }

    /** Shows what was read from the lab's file since, in one step that can be undone; selection and zoom stay. */
    public void reload(Lab read) {
        replace(read, Texts.reloadLab);
        LabFiles.knowAs(lab, read);
        saved();
    }

    /** Puts the content of another lab, which is used up, in the place of this one's, in one step that can be undone. */
    public void replace(Lab other, String label) {
        List<String> selected = stage.selectedIds();
        getCommandStack().execute(new ReplaceContents(lab, other, label));
        stage.select(selected);
    }

    /** The live values of the run that is shown on this stage. */
    public RunOverlay overlay() {
        return stage.overlay();
    }

    /** Called after each command, undo and redo. */
    public void addEditListener(Runnable listener) {
        editListeners.add(listener);
    }

    public void removeEditListener(Runnable listener) {
        editListeners.remove(listener);
    }

    @Override
    public CommandStack getCommandStack() {
        return super.getCommandStack();
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
        editListeners.forEach(Runnable::run);
        super.commandStackChanged(event);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == this) {
            updateActions(getSelectionActions());
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        boolean done = kept.test(file()) ? askWhere(Texts.saveCopyTitle) : saveHere();
        if (!done) {
            monitor.setCanceled(true);
        }
    }

    private boolean saveHere() {
        try {
            LabFiles.save(lab, file());
            saved();
            return true;
        } catch (LabSaveException e) {
            if (e.reason() == LabSaveException.Reason.CHANGED_ON_DISK) {
                return MessageDialog.openQuestion(getSite().getShell(), Texts.saveFailed, e.getMessage() + " " + Texts.saveAnyway) && saveOver(file());
            }
            return refused(e.getMessage());
        }
    }

    private boolean saveOver(Path file) {
        try {
            LabFiles.saveOver(lab, file);
            saved();
            return true;
        } catch (LabSaveException e) {
            return refused(e.getMessage());
        }
    }

    private boolean refused(String why) {
        MessageDialog.openError(getSite().getShell(), Texts.saveFailed, NLS.bind(Texts.saveFailedAdvice, why));
        return false;
    }

    private void saved() {
        onlyHere = false;
        bar.hide();
        getCommandStack().markSaveLocation();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        askWhere(Texts.saveAsTitle);
    }

    private boolean askWhere(String title) {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*." + LabFiles.EXTENSION});
        if (kept.test(file())) {
            dialog.setFilterPath(System.getProperty("user.home"));
            dialog.setFileName(withExtension(Path.of(getEditorInput().getName())).toString());
        } else {
            dialog.setFilterPath(String.valueOf(file().getParent()));
            dialog.setFileName(file().getFileName().toString());
        }
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen != null && saveAs(Path.of(chosen));
    }

    /** Saves under another name, which is the editor's from now on; the extension is added where it is missing. */
    public boolean saveAs(Path chosen) {
        Path file = withExtension(chosen);
        if (kept.test(file.toAbsolutePath().normalize())) {
            return refused(NLS.bind(Texts.saveKept, file.getFileName()));
        }
        if (saveOver(file)) {
            LabEditorInput input = new LabEditorInput(file);
            setInputWithNotify(input);
            setPartName(input.getName());
            setTitleToolTip(input.getToolTipText());
            return true;
        }
        return false;
    }

    private static Path withExtension(Path chosen) {
        String name = chosen.getFileName().toString();
        String extension = "." + LabFiles.EXTENSION;
        return name.endsWith(extension) ? chosen : chosen.resolveSibling(name + extension);
    }

    @Override
    public void setFocus() {
        split.active().control().forceFocus();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == ZoomManager.class) {
            return stage.viewer().zoomManager();
        }
        if (key == IContentOutlinePage.class) {
            return new LabOutline(this);
        }
        if (key == Lab.class) {
            return lab;
        }
        return super.getAdapter(key);
    }
}
