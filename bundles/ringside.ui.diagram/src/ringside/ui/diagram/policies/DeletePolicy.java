package ringside.ui.diagram.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import ringside.model.lab.Element;
import ringside.ui.diagram.commands.DeleteElement;

/** Deletes an element that the lab can be without. */
public final class DeletePolicy extends ComponentEditPolicy {
    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        Element element = (Element) getHost().getModel();
        return DeleteElement.mayGo(element) ? new DeleteElement(element) : null;
    }
}
