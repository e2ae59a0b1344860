package ringside.ui.diagram.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.ElementIds;
import ringside.model.Links;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.ConnectElements;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;

/** Connects the selected element to one that it may be connected to. Those to which a connection is refused are listed with the reason. */
public final class Connect extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.of(event).ifPresent(selected -> {
            Element from = selected.element();
            Lab lab = selected.editor().lab();
            Chooser.choose(HandlerUtil.getActiveShell(event), Texts.connectElements, NLS.bind(Texts.connectTo, Labels.name(from)), targets(lab, from))
                    .flatMap(target -> ConnectElements.between(lab, from, target))
                    .ifPresent(selected.editor().getCommandStack()::execute);
        });
        return null;
    }

    /** Whatever a connection leads to from an element, or from it to the element. */
    private static List<Offer<Element>> targets(Lab lab, Element from) {
        List<Offer<Element>> targets = new ArrayList<>();
        for (Element other : ElementIds.index(lab).values()) {
            if (other != from && !(Links.kinds(from, other).isEmpty() && Links.kinds(other, from).isEmpty())) {
                String refusal = ConnectElements.between(lab, from, other).isPresent() ? "" : refusal(lab, from, other).or(() -> refusal(lab, other, from)).orElse("");
                targets.add(new Offer<>(other, label(other), refusal));
            }
        }
        return targets;
    }

    private static Optional<String> refusal(Lab lab, Element from, Element to) {
        return Links.kinds(from, to).stream().flatMap(kind -> Links.refusal(lab, kind, from, to).stream()).findFirst()
                .map(refusal -> refusal.sentence(from, to));
    }

    private static String label(Element element) {
        return NLS.bind(Texts.outlineItem, Labels.title(element), KindNames.of(element.eClass()));
    }
}
