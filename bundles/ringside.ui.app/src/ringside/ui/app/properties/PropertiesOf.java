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
    private final List<Property> first = new ArrayList<>();
    private final List<Property> rest = new ArrayList<>();

    PropertiesOf(Element element, CommandStack commands) {
        this.commands = commands;
        if (element instanceof VirtualMachine machine) {
            add(machine, Literals.ELEMENT__NAME);
            add(machine, Literals.VIRTUAL_MACHINE__CORE);
            add(machine.getFunction(), Literals.NETWORK_FUNCTION__KIND);
            if (machine.getVnic() != null) {
                add(machine.getVnic().getRx(), Literals.VIRTQUEUE__SIZE);
                add(machine.getVnic().getRx(), Literals.VIRTQUEUE__FORMAT);
            }
            add(machine, Literals.VIRTUAL_MACHINE__INTERRUPT_INJECTION);
        }
        addRest(element);
    }

    /** What matters most, also of the parts of the element. */
    List<Property> first() {
        return first;
    }

    /** Everything else of the element itself. */
    List<Property> rest() {
        return rest;
    }

    private void add(Element element, EStructuralFeature feature) {
        if (element == null) {
            return;
        }
        ElementProperties source = new ElementProperties(element, commands);
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            if (descriptor.getId() == feature) {
                first.add(property(source, descriptor));
            }
        }
    }

    private void addRest(Element element) {
        ElementProperties source = new ElementProperties(element, commands);
        for (IPropertyDescriptor descriptor : source.getPropertyDescriptors()) {
            boolean there = first.stream().anyMatch(property -> property.descriptor().getId() == descriptor.getId());
            if (!there && descriptor.getId() != Literals.ELEMENT__ID) {
                rest.add(property(source, descriptor));
            }
        }
    }

    private static Property property(ElementProperties source, IPropertyDescriptor descriptor) {
        return new Property(LABELS.getOrDefault(descriptor.getId(), descriptor.getDisplayName()), source, descriptor);
    }
}
