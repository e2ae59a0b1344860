package ringside.ui.diagram.commands;

import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.diagram.Texts;

/** Gives an element another id; what is called by it, {@code vm1.rx} by {@code vm1}, follows. */
public final class ChangeId extends LabCommand {
    private final Element element;
    private final String id;

    /** @throws IllegalArgumentException if the id is not valid or is taken; the message is fit to be shown */
    public ChangeId(Element element, String id) {
        super(Labs.of(element), NLS.bind(Texts.changeId, element.getId()));
        ElementIds.renaming(Labs.of(element), element, id);
        this.element = element;
        this.id = id;
    }

    @Override
    protected void change() {
        ElementIds.rename(lab(), element, id);
    }
}
