package ringside.ui.diagram.commands;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementNames;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.Texts;

/** Adds a virtual machine, with a core of its own where none is free. */
public final class CreateMachine extends LabCommand {
    private VirtualMachine machine;

    public CreateMachine(Lab lab) {
        super(lab, NLS.bind(Texts.newElement, Texts.itemMachine));
    }

    @Override
    public Optional<Element> made() {
        return Optional.ofNullable(machine);
    }

    @Override
    protected void change() {
        machine = LabParts.newVirtualMachine(lab());
        machine.setName(ElementNames.numbered(lab(), Texts.itemMachine));
        if (machine.getCore() == null && !lab().getServer().getSockets().isEmpty()) {
            Core core = LabParts.newCore(lab());
            lab().getServer().getSockets().get(0).getCores().add(core);
            machine.setCore(core);
        }
        lab().getServer().getVirtualMachines().add(machine);
    }
}
