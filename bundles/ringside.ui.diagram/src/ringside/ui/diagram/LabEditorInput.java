package ringside.ui.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A lab file of the file system. Two inputs are equal when their absolute paths are. */
public record LabEditorInput(Path file) implements IPathEditorInput, IPersistableElement {

    /** A lab of this name has a folder to itself and is known by the folder's name. */
    private static final String OWN_FOLDER = "lab.ringside";

    public LabEditorInput(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        String name = file.getFileName().toString();
        Path folder = file.getParent();
        return OWN_FOLDER.equals(name) && folder.getFileName() != null ? folder.getFileName().toString() : name;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPath getPath() {
        return IPath.fromOSString(file.toString());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return LabEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        LabEditorInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(file) ? adapter.cast(file) : null;
    }
}
