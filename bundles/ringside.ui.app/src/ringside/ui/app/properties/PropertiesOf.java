package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import ringside.model.lab.Element;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.VirtualMachine;
import ringside.ui.app.Messages;
import ringside.ui.diagram.parts.ElementProperties;

/** Which properties are shown for an element, in which order: what matters most comes first, ids are left out. */
final class PropertiesOf {

    private static final Map<EStructuralFeature, String> LABELS = Map.of(
            Literals.VIRTQUEUE__SIZE, Messages.Properties_slots,
            Literals.VIRTQUEUE__FORMAT, Messages.Properties_format,
            Literals.NETWORK_FUNCTION__KIND, Messages.Properties_function,
            Literals.VIRTUAL_MACHINE__INTERRUPT_INJECTION, Messages.Properties_interrupts);

    private final CommandStack commands;
    private final List<Property> properties = new ArrayList<>();

    private PropertiesOf(CommandStack commands) {
        this.commands = commands;
    }

    static List<Property> element(Element element, CommandStack commands) {
        PropertiesOf shown = new PropertiesOf(commands);
        if (element instanceof VirtualMachine machine) {
            shown.add(machine, Literals.ELEMENT__NAME);
            shown.add(machine, Literals.VIRTUAL_MACHINE__CORE);
            shown.add(machine.getFunction(), Literals.NETWORK_FUNCTION__KIND);
            if (machine.getVnic() != null) {
                shown.add(machine.getVnic().getRx(), Literals.VIRTQUEUE__SIZE);
                shown.add(machine.getVnic().getRx(), Literals.VIRTQUEUE__FORMAT);
            }
            shown.add(machine, Literals.VIRTUAL_MACHINE__INTERRUPT_INJECTION);
        }
        shown.addRest(element);
        return shown.properties;
    }

    private void add(Element element, EStructuralFeature feature) {
        if (element == null) {
            return;
        }
        ElementProperties source = new ElementProperties(element, commands);
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            if (descriptor.getId() == feature) {
                String label = LABELS.getOrDefault(feature, descriptor.getDisplayName());
                properties.add(new Property(label, source, descriptor));
            }
        }
    }

    private void addRest(Element element) {
        ElementProperties source = new ElementProperties(element, commands);
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            boolean there = properties.stream().anyMatch(property -> property.descriptor().getId() == descriptor.getId());
            if (!there && descriptor.getId() != Literals.ELEMENT__ID) {
                String label = LABELS.getOrDefault(descriptor.getId(), descriptor.getDisplayName());
                properties.add(new Property(label, source, descriptor));
            }
        }
    }
}
