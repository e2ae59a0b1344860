package ringside.ui.diagram.commands;

import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.Nic;
import ringside.ui.diagram.Texts;

/** Plugs one end of a cable into another endpoint or NIC. */
public final class MoveCableEnd extends LabCommand {
    private final Link cable;
    private final Element to;

    MoveCableEnd(Lab lab, Link cable, Element to) {
        super(lab, NLS.bind(Texts.moveCable, ElementIds.label(to)));
        this.cable = cable;
        this.to = to;
    }

    @Override
    protected void change() {
        if (to instanceof Endpoint endpoint) {
            cable.setEndpoint(endpoint);
        } else {
            cable.setNic((Nic) to);
        }
    }
}
