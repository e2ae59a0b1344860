package ringside.ui.diagram.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Removes elements with all that refers to them: cables and places go with them, traffic that they send and rules that lead to them
 * too; other references are unset.
 */
public final class DeleteElement extends LabCommand {
    private final List<Element> elements;

    public DeleteElement(Element element) {
        this(Labs.of(element), List.of(element), Texts.deleteElement);
    }

    private DeleteElement(Lab lab, List<Element> elements, String verb) {
        super(lab, Labs.label(verb, elements));
        this.elements = elements;
    }

    /** The one command that removes those of the elements that may go; empty where none may. An element goes with one that it is in. */
    public static Optional<DeleteElement> all(Lab lab, Collection<? extends Element> chosen) {
        return all(lab, chosen, Texts.deleteElement);
    }

    /** As {@link #all(Lab, Collection)}, for elements that are on the clipboard now. */
    public static Optional<DeleteElement> cut(Lab lab, Collection<? extends Element> chosen) {
        return all(lab, chosen, Texts.cutElement);
    }

    private static Optional<DeleteElement> all(Lab lab, Collection<? extends Element> chosen, String verb) {
        List<Element> going = new ArrayList<>();
        for (Element element : chosen) {
            boolean within = chosen.stream().anyMatch(other -> other != element && mayGo(other) && EcoreUtil.isAncestor(other, element));
            if (!within && mayGo(element) && !going.contains(element)) {
                going.add(element);
            }
        }
        return going.isEmpty() ? Optional.empty() : Optional.of(new DeleteElement(lab, going, verb));
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
        Set<EObject> leaving = new HashSet<>(elements);
        elements.forEach(element -> element.eAllContents().forEachRemaining(leaving::add));
        Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(leaving, lab);
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
        elements.forEach(EcoreUtil::remove);
    }

    private static boolean goesWith(EObject holder) {
        return holder instanceof Link || holder instanceof NodeLayout || holder instanceof Traffic || holder instanceof RoutingRule;
    }
}
