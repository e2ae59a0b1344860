package ringside.ui.diagram;

import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.LabSaveException;
import ringside.model.lab.Lab;
import ringside.ui.diagram.overlay.RunOverlay;

/** The editor of one lab file: the stage, on which a lab is built and its run is shown. */
public final class LabEditor extends GraphicalEditor {
    public static final String ID = "ringside.ui.diagram.editor";

    private final List<Runnable> editListeners = new CopyOnWriteArrayList<>();
    private Lab lab;
    private Stage stage;

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
        stage = new Stage(parent, getEditDomain());
        setGraphicalViewer(stage.viewer());
        initializeGraphicalViewer();
        getSite().setSelectionProvider(stage.selections());
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
        Path file = ((IPathEditorInput) getEditorInput()).getPath().toPath();
        try {
            LabFiles.save(lab, file);
            saved();
        } catch (LabSaveException e) {
            monitor.setCanceled(true);
            boolean changed = e.reason() == LabSaveException.Reason.CHANGED_ON_DISK;
            if (changed && MessageDialog.openQuestion(getSite().getShell(), Texts.saveFailed, e.getMessage() + " " + Texts.saveAnyway)) {
                saveOver(file);
            } else if (!changed) {
                MessageDialog.openError(getSite().getShell(), Texts.saveFailed, e.getMessage());
            }
        }
    }

    private boolean saveOver(Path file) {
        try {
            LabFiles.saveOver(lab, file);
            saved();
            return true;
        } catch (LabSaveException e) {
            MessageDialog.openError(getSite().getShell(), Texts.saveFailed, e.getMessage());
            return false;
        }
    }

    private void saved() {
        getCommandStack().markSaveLocation();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(Texts.saveAsTitle);
        dialog.setFilterExtensions(new String[] {"*." + LabFiles.EXTENSION});
        dialog.setFileName(((LabEditorInput) getEditorInput()).file().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen));
        }
    }

    /** Saves under another name, which is the editor's from now on; the extension is added where it is missing. */
    public void saveAs(Path chosen) {
        String name = chosen.getFileName().toString();
        String extension = "." + LabFiles.EXTENSION;
        Path file = name.endsWith(extension) ? chosen : chosen.resolveSibling(name + extension);
        if (saveOver(file)) {
            LabEditorInput input = new LabEditorInput(file);
            setInputWithNotify(input);
            setPartName(input.getName());
            setTitleToolTip(input.getToolTipText());
        }
    }

    @Override
    public void setFocus() {
        stage.control().forceFocus();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == ZoomManager.class) {
            return stage.viewer().zoomManager();
        }
        if (key == IPropertySheetPage.class) {
            return new PropertySheetPage();
        }
        if (key == IContentOutlinePage.class) {
            return new LabOutline(lab, stage);
        }
        if (key == Lab.class) {
            return lab;
        }
        return super.getAdapter(key);
    }
}
