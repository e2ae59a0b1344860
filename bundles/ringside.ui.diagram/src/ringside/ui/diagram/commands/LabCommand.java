package ringside.ui.diagram.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;

/**
 * A change of a lab. What it changes is recorded while it is made, so that undo and redo are exact whatever it touched. It
 * touches the model only.
 */
public abstract class LabCommand extends Command {
    private final Lab lab;
    private ChangeDescription recorded;

    protected LabCommand(Lab lab, String label) {
        super(label);
        this.lab = lab;
    }

    public final Lab lab() {
        return lab;
    }

    /** Makes the change. Called once. */
    protected abstract void change();

    /** The element that the change makes; empty before it, and where it makes none. */
    public Optional<Element> made() {
        return Optional.empty();
    }

    /** The elements that the change makes, where there can be more than one. */
    public List<? extends Element> allMade() {
        return made().stream().toList();
    }

    @Override
    public final void execute() {
        ChangeRecorder recorder = new ChangeRecorder(lab);
        try {
            change();
        } finally {
            recorded = recorder.endRecording();
            recorder.dispose();
            // A lab is a root of its own; the recorder would take it for an orphan and adopt it.
            recorded.getObjectsToAttach().remove(lab);
        }
    }

    @Override
    public final void undo() {
        recorded.applyAndReverse();
    }

    @Override
    public final void redo() {
        recorded.applyAndReverse();
    }
}
