package ringside.ui.diagram.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.Texts;

/** Finds the lab that an element is in, and says what a command is about. */
final class Labs {
    private Labs() {
    }

    /** What a command does, with the name of its one element or the number of them: Delete VM 1, Delete 3 elements. */
    static String label(String verb, List<? extends Element> elements) {
        return NLS.bind(verb, elements.size() == 1 ? ElementIds.label(elements.get(0)) : NLS.bind(Texts.severalElements, elements.size()));
    }

    static Lab of(EObject element) {
        return (Lab) EcoreUtil.getRootContainer(element);
    }
}
