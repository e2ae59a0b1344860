package ringside.ui.diagram.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.NodeLayout;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Traffic;
import ringside.ui.diagram.Texts;

/**
 * Removes an element with all that refers to it: cables and places go with it, traffic that it sends and rules that lead to it
 * too; other references are unset.
 */
public final class DeleteElement extends LabCommand {
    private final Element element;

    public DeleteElement(Element element) {
        super(Labs.of(element), Texts.deleteElement);
        this.element = element;
    }

    /** Whether a lab can be without this element: it is not the one and only part that its container must have. */
    public static boolean mayGo(Element element) {
        EReference containment = element.eContainmentFeature();
        if (containment == null || containment.getLowerBound() > 0) {
            return false;
        }
        return !(element instanceof Core core) || Labs.of(core).getServer().getHost().getCore() != core;
    }

    @Override
    protected void change() {
        Lab lab = lab();
        Set<EObject> leaving = new HashSet<>(List.of(element));
        element.eAllContents().forEachRemaining(leaving::add);
        Map<EObject, java.util.Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(leaving, lab);
        List<EObject> withIt = new ArrayList<>();
        uses.forEach((used, settings) -> {
            for (EStructuralFeature.Setting setting : settings) {
                if (leaving.contains(setting.getEObject())) {
                    continue;
                }
                if (goesWith(setting.getEObject())) {
                    withIt.add(setting.getEObject());
                } else {
                    EcoreUtil.remove(setting, used);
                }
            }
        });
        withIt.forEach(EcoreUtil::remove);
        EcoreUtil.remove(element);
    }

    private static boolean goesWith(EObject holder) {
        return holder instanceof Link || holder instanceof NodeLayout || holder instanceof Traffic || holder instanceof RoutingRule;
    }
}
