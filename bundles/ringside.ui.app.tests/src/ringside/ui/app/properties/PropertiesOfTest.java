package ringside.ui.app.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import ringside.model.ElementIds;
import ringside.model.LabFiles;
import ringside.model.LabParts;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.NumberRanges;
import ringside.ui.app.files.Samples;

/** Every attribute of every kind of part has a property, and what is written in one is what the lab then says. */
class PropertiesOfTest {

    private final CommandStack stack = new CommandStack();

    private static Lab sample(String name) throws Exception {
        return LabFiles.load(Samples.all().stream().filter(file -> file.getParent().endsWith(name)).findFirst().orElseThrow());
    }

    /** A lab in which every kind of part is. */
    private static Lab everything() throws Exception {
        Lab lab = sample("04-bypass");
        Socket socket = lab.getServer().getSockets().get(0);
        VirtualMachine machine = lab.getServer().getVirtualMachines().get(0);
        socket.getClassesOfService().add(LabParts.newClassOfService(lab, socket));
        socket.getCores().get(0).setL2(LabParts.newL2(socket.getCores().get(0)));
        machine.getFunction().getRules().add(LabParts.newFunctionRule(lab, machine));
        lab.getScenarios().get(0).getTraffic().add(LabParts.newGenerator(lab, lab.getEndpoints().get(0)));
        lab.getScenarios().get(0).getActions().add(LabParts.newTimedAction(lab));
        return lab;
    }

    /** Everything that is reached from the lab by the links of the forms. */
    private static void reach(EObject part, Set<EObject> reached) {
        if (reached.add(part)) {
            PartNames.inside(part).forEach(each -> reach(each, reached));
        }
    }

    private List<Property> properties(EObject... parts) {
        return new PropertiesOf(List.of(parts), stack).groups().stream().flatMap(group -> group.properties().stream()).toList();
    }

    private Property property(String label, EObject... parts) {
        return properties(parts).stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void everyAttributeOfEveryKindIsReachedFromTheLab() throws Exception {
        Set<EObject> reached = new LinkedHashSet<>();
        reach(everything(), reached);
        Set<String> shown = new TreeSet<>();
        for (EObject part : reached) {
            for (Property property : properties(part)) {
                if (property instanceof FeatureProperty own) {
                    own.holders().forEach(holder -> shown.add(holder.eClass().getName() + "." + own.feature().getName()));
                }
            }
        }
        Set<EClass> drawnOrCosts = Set.of(Literals.DIAGRAM_LAYOUT, Literals.NODE_LAYOUT, Literals.COST_OVERRIDE);
        Set<String> missing = new TreeSet<>();
        for (var classifier : LabPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass kind && !kind.isAbstract() && !drawnOrCosts.contains(kind)) {
                for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
                    boolean part = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
                    if (!part && feature != Literals.LAB__FORMAT_VERSION && !shown.contains(kind.getName() + "." + feature.getName())) {
                        missing.add(kind.getName() + "." + feature.getName());
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachIsExplainedAndEachNumberSaysItsRange() throws Exception {
        Set<EObject> reached = new LinkedHashSet<>();
        reach(everything(), reached);
        List<String> wrong = new ArrayList<>();
        for (EObject part : reached) {
            for (Property property : properties(part)) {
                if (property.label().isBlank() || property.help().isBlank()) {
                    wrong.add(part.eClass().getName() + " " + property.label());
                }
                if (property instanceof FeatureProperty own && NumberRanges.of(own.feature()).isPresent()) {
                    NumberRanges.Range range = NumberRanges.of(own.feature()).get();
                    assertTrue(property.problem(Long.toString(range.least())).isEmpty(), property::label);
                    assertTrue(property.problem(Long.toString(range.least() - 1)).isPresent(), property::label);
                    assertFalse(property.allowed().isBlank(), property::label);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void severalElementsAreSetInOneStepWithAReadableName() throws Exception {
        Lab lab = sample("04-bypass");
        String before = LabFiles.text(lab);
        List<VirtualMachine> machines = lab.getServer().getVirtualMachines();
        Property slots = property("Receive slots", machines.toArray(EObject[]::new));
        slots.write("32");
        assertEquals(List.of(32, 32), machines.stream().map(machine -> machine.getVnic().getRx().getSize()).toList());
        assertEquals("Set receive slots of 2 elements to 32", stack.getUndoCommand().getLabel());
        stack.undo();
        assertEquals(before, LabFiles.text(lab));
        assertFalse(stack.canUndo());
        property("Receive slots", machines.get(0)).write("16");
        assertEquals("Set receive slots of VM 1 to 16", stack.getUndoCommand().getLabel());
        assertTrue(slots.value().isEmpty(), "two values");
        property("Interrupts", machines.get(0)).write("PV_EOI");
        assertEquals("Set interrupts of VM 1 to paravirtual EOI", stack.getUndoCommand().getLabel());
    }

    @Test
    void ofElementsOfTwoKindsWhatBothHaveIsShown() throws Exception {
        Lab lab = sample("04-bypass");
        EObject region = lab.getSharedRegions().get(0);
        EObject nic = lab.getServer().getNics().get(0);
        List<String> labels = properties(region, nic).stream().map(Property::label).toList();
        assertEquals(List.of("Name"), labels);
        Property bytes = property("Name", region, nic);
        bytes.write("Both");
        assertEquals(List.of("Both", "Both"), List.of(lab.getSharedRegions().get(0).getName(), lab.getServer().getNics().get(0).getName()));
    }

    @Test
    void whatIsWrongIsRefusedAndChangesNothing() throws Exception {
        Lab lab = sample("04-bypass");
        String before = LabFiles.text(lab);
        EObject machine = lab.getServer().getVirtualMachines().get(0);
        for (String[] wrong : new String[][] {{"Receive slots", "0"}, {"Receive slots", "many"}, {"MAC address", "52:54"}, {"Id", "vm2"}, {"Id", "a b"},
                {"Multicast groups", "52:54:00:00:00:01"}}) {
            Property property = property(wrong[0], machine);
            assertTrue(property.problem(wrong[1]).isPresent(), () -> wrong[0] + " " + wrong[1]);
            property.write(wrong[1]);
        }
        assertEquals(before, LabFiles.text(lab));
        property("Id", machine).write("gateway");
        assertTrue(ElementIds.find(lab, "gateway.rx").isPresent(), "parts are called by it");
    }

    @Test
    void aCostIsAnOverrideAndGoesBackToThePreset() throws Exception {
        Lab lab = sample("01-first-packet");
        String before = LabFiles.text(lab);
        Property hit = property("LLC hit", lab.getCosts());
        assertEquals("cycles", hit.unit());
        assertTrue(hit.help().length() > 20, hit::help);
        hit.write("60.5");
        assertEquals(60_500, lab.getCosts().getOverrides().get(0).getThousandths());
        assertEquals("Set cost of LLC hit to 60.5", stack.getUndoCommand().getLabel());
        assertTrue(hit.isSet() && hit.problem("-1").isPresent() && hit.problem("2,000,000").isPresent() && hit.problem("1.2345").isPresent());
        hit.reset();
        assertEquals(before, LabFiles.text(lab));
    }
}
