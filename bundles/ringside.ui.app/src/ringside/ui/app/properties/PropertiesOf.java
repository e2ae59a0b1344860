package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import ringside.model.lab.CostTable;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Link;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.scenario.provenance.LabCost;
import ringside.ui.app.Messages;

/**
 * Which properties are shown for some elements, in which order and under which headings: what matters most comes first, without a
 * heading; what is seldom changed comes last, folded. Of several elements those that all of them have.
 */
final class PropertiesOf {

    private static final Map<EStructuralFeature, String> OF_A_MACHINE = Map.of(
            Literals.VIRTQUEUE__SIZE, Messages.Properties_slots,
            Literals.VIRTQUEUE__FORMAT, Messages.Properties_format,
            Literals.NETWORK_FUNCTION__KIND, Messages.Properties_function);
    private static final Set<EStructuralFeature> SELDOM = Set.of(Literals.ELEMENT__ID, Literals.SERVER__PLACEMENT_SEED, Literals.VIRTQUEUE__MAX_PACKETS,
            Literals.VIRTQUEUE__MAX_USECS, Literals.VIRTQUEUE__REFILL_THRESHOLD, Literals.VIRTQUEUE__RETRIES, Literals.VIRTQUEUE__BUFFER_POOL,
            Literals.VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY, Literals.VIRTUAL_SWITCH__RULE_PUSH_AFTER, Literals.VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS,
            Literals.VIRTUAL_SWITCH__REVOKE_DELAY_NANOS, Literals.VIRTUAL_SWITCH__MAX_IDLE_MILLIS, Literals.HOST__KIND, Literals.HOST__BATCH_SIZE,
            Literals.VIRTUAL_MACHINE__PRIVATE_BYTES, Literals.SCENARIO__SEED);

    /** Some properties under a heading; the heading of the first group is empty. */
    record Group(String title, boolean folded, List<Property> properties) {
    }

    /** A feature of something that belongs to an element, and what it is called there. */
    private record Place(String group, String label, EStructuralFeature feature) {
    }

    private final CommandStack commands;
    /** For each place, what has the feature there: one holder for each element. */
    private final Map<Place, List<EObject>> places = new LinkedHashMap<>();
    private final Set<String> folded = new LinkedHashSet<>();
    private final List<? extends EObject> elements;

    /** @param elements at least one */
    PropertiesOf(List<? extends EObject> elements, CommandStack commands) {
        this.commands = commands;
        this.elements = elements;
        elements.forEach(this::collect);
    }

    /** Whose properties they are, in a word or two. */
    static String owner(List<? extends EObject> elements) {
        return elements.size() > 1 ? NLS.bind(Messages.Properties_elements, elements.size()) : PartNames.of(elements.get(0));
    }

    /** What is shown, in order; no group is empty. */
    List<Group> groups() {
        String owner = owner(elements);
        Map<String, List<Property>> groups = new LinkedHashMap<>();
        places.forEach((place, holders) -> {
            if (holders.size() == elements.size() && !(place.feature() == Literals.ELEMENT__ID && elements.size() > 1)) {
                groups.computeIfAbsent(place.group(), title -> new ArrayList<>())
                        .add(new FeatureProperty(place.label(), owner, List.copyOf(holders), place.feature(), commands));
            }
        });
        if (elements.size() == 1 && elements.get(0) instanceof CostTable costs && EcoreUtil.getRootContainer(costs) instanceof Lab lab) {
            LabCost.all(lab, Locale.ENGLISH).forEach(cost -> groups.computeIfAbsent("", title -> new ArrayList<>())
                    .add(new CostProperty(lab, cost.source().label(), commands)));
        }
        List<Group> shown = new ArrayList<>();
        groups.forEach((title, properties) -> shown.add(new Group(title, folded.contains(title), properties)));
        return shown;
    }

    private void collect(EObject element) {
        if (element instanceof VirtualMachine machine) {
            collect(machine);
            return;
        }
        own(element, Set.of());
        if (element instanceof Host host && host.getClassifier() != null) {
            all("", host.getClassifier(), Set.of(Literals.ELEMENT__NAME, Literals.ELEMENT__ID), Messages.Properties_classifiedBy);
        }
        if (element instanceof Endpoint endpoint && EcoreUtil.getRootContainer(endpoint) instanceof Lab lab) {
            lab.getLinks().stream().filter(link -> link.getEndpoint() == endpoint).findFirst().ifPresent(this::cable);
        }
        for (EReference part : element.eClass().getEAllContainments()) {
            boolean inline = part == Literals.ROUTING_RULE__MATCH || part == Literals.FLOW_RULE__MATCH || part == Literals.FUNCTION_RULE__MATCH
                    || part == Literals.TRAFFIC__HEADER;
            if (inline && element.eGet(part) instanceof EObject inside) {
                all(part.getName().equals("header") ? Messages.Properties_header : Messages.Properties_match, inside, Set.of(), null);
            }
        }
        seldom(element);
    }

    private void cable(Link link) {
        all(Messages.Properties_cable, link, Set.of(Literals.ELEMENT__NAME, Literals.ELEMENT__ID, Literals.LINK__ENDPOINT), null);
    }

    private void collect(VirtualMachine machine) {
        add("", machine, Literals.ELEMENT__NAME);
        add("", machine, Literals.VIRTUAL_MACHINE__CORE);
        VirtualNic nic = machine.getVnic();
        NetworkFunction function = machine.getFunction();
        TransferComponent transfer = machine.getTransfer();
        if (function != null) {
            add("", function, Literals.NETWORK_FUNCTION__KIND);
        }
        if (nic != null && nic.getRx() != null) {
            add("", nic.getRx(), Literals.VIRTQUEUE__SIZE);
            add("", nic.getRx(), Literals.VIRTQUEUE__FORMAT);
        }
        add("", machine, Literals.VIRTUAL_MACHINE__INTERRUPT_INJECTION);
        own(machine, Set.of(Literals.ELEMENT__NAME, Literals.VIRTUAL_MACHINE__CORE, Literals.VIRTUAL_MACHINE__INTERRUPT_INJECTION), Messages.Properties_driver);
        if (nic != null) {
            folded(Messages.Properties_nic, nic, Set.of());
            if (nic.getRx() != null) {
                folded(Messages.Properties_receive, nic.getRx(), Set.of(Literals.VIRTQUEUE__SIZE, Literals.VIRTQUEUE__FORMAT));
            }
            if (nic.getTx() != null) {
                folded(Messages.Properties_transmit, nic.getTx(), Set.of());
            }
        }
        if (function != null) {
            folded(Messages.Properties_networkFunction, function, Set.of(Literals.NETWORK_FUNCTION__KIND));
        }
        if (transfer != null) {
            folded(Messages.Properties_transfer, transfer, Set.of());
        }
        seldom(machine);
    }

    private void folded(String group, EObject holder, Set<EStructuralFeature> without) {
        Set<EStructuralFeature> left = new LinkedHashSet<>(without);
        left.add(Literals.ELEMENT__ID);
        left.add(Literals.ELEMENT__NAME);
        all(group, holder, left, null);
        folded.add(group);
    }

    private void own(EObject element, Set<EStructuralFeature> without) {
        own(element, without, "");
    }

    private void own(EObject element, Set<EStructuralFeature> without, String group) {
        Set<EStructuralFeature> left = new LinkedHashSet<>(SELDOM);
        left.addAll(without);
        all(group, element, left, null);
        if (!group.isEmpty()) {
            folded.add(group);
        }
    }

    private void seldom(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (SELDOM.contains(feature) && feature != Literals.ELEMENT__ID) {
                add(Messages.Properties_seldom, element, feature);
            }
        }
        add(Messages.Properties_seldom, element, Literals.ELEMENT__ID);
        folded.add(Messages.Properties_seldom);
    }

    /** Every feature that a person sets, but for some. */
    private void all(String group, EObject holder, Set<EStructuralFeature> without, String label) {
        for (EStructuralFeature feature : holder.eClass().getEAllStructuralFeatures()) {
            boolean part = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
            if (!part && feature.isChangeable() && !without.contains(feature) && feature != Literals.LAB__FORMAT_VERSION) {
                place(group, holder, feature, label == null ? AttributeWords.label(feature) : label);
            }
        }
    }

    private void add(String group, EObject holder, EStructuralFeature feature) {
        if (feature.getEContainingClass().isInstance(holder)) {
            place(group, holder, feature, group.isEmpty() && OF_A_MACHINE.containsKey(feature) ? OF_A_MACHINE.get(feature) : AttributeWords.label(feature));
        }
    }

    private void place(String group, EObject holder, EStructuralFeature feature, String label) {
        places.computeIfAbsent(new Place(group, label, feature), place -> new ArrayList<>()).add(holder);
    }
}
