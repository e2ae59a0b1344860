package ringside.ui.diagram;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors of the last session. */
public final class LabEditorInputFactory implements IElementFactory {
    static final String ID = "ringside.ui.diagram.input";
    private static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new LabEditorInput(Path.of(file));
    }

    static void save(LabEditorInput input, IMemento memento) {
        memento.putString(FILE, input.file().toString());
    }
}
