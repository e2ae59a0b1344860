package ringside.ui.diagram.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import ringside.model.Links;
import ringside.model.Links.Connection;
import ringside.model.lab.Element;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.commands.DisconnectElements;
import ringside.ui.diagram.parts.KindNames;
import ringside.ui.diagram.parts.Labels;

/** Takes one of the connections of the selected element away. */
public final class Disconnect extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.of(event).ifPresent(selected -> {
            Element from = selected.element();
            List<Offer<Connection>> offers = Links.connections(selected.editor().lab()).stream()
                    .filter(connection -> connection.from() == from || connection.to() == from)
                    .map(connection -> new Offer<>(connection, label(connection, from))).toList();
            Optional<Connection> chosen = Chooser.choose(HandlerUtil.getActiveShell(event), Texts.disconnectElements,
                    NLS.bind(Texts.disconnectFrom, Labels.name(from)), offers);
            chosen.ifPresent(connection -> selected.editor().getCommandStack().execute(new DisconnectElements(selected.editor().lab(), connection)));
        });
        return null;
    }

    private static String label(Connection connection, Element from) {
        Element other = connection.from() == from ? connection.to() : connection.from();
        return NLS.bind(Texts.outlineItem, Labels.title(other), KindNames.of(other.eClass()));
    }
}
