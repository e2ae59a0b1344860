package ringside.ui.diagram.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.ConnectElements;
import ringside.ui.diagram.parts.Labels;

/** Connects the selected element to one of the elements that it may be connected to; no other is offered. */
public final class Connect extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.of(event).ifPresent(selected -> {
            Element from = selected.element();
            List<Element> targets = targets(selected);
            Optional<Element> to = Chooser.choose(HandlerUtil.getActiveShell(event), Texts.connectElements,
                    NLS.bind(Texts.connectTo, Labels.name(from)), targets, Labels::name, Element.class);
            to.flatMap(target -> ConnectElements.between(selected.editor().lab(), from, target))
                    .ifPresent(command -> selected.editor().getCommandStack().execute(command));
        });
        return null;
    }

    /** What the selected element may be connected to. */
    private static List<Element> targets(Selected selected) {
        return ElementIds.index(selected.editor().lab()).values().stream()
                .filter(other -> ConnectElements.between(selected.editor().lab(), selected.element(), other).isPresent()).toList();
    }
}
