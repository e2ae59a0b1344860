package ringside.ui.diagram.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Lab;

/** Finds the lab that an element is in. */
final class Labs {
    private Labs() {
    }

    static Lab of(EObject element) {
        return (Lab) EcoreUtil.getRootContainer(element);
    }
}
