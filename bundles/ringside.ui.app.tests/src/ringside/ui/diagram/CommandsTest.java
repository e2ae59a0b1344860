package ringside.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ringside.model.ElementIds;
import ringside.model.LabClip;
import ringside.model.LabFiles;
import ringside.model.LabPaste;
import ringside.model.Links;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.Link;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.LabParts;
import ringside.model.lab.RoutingRule;
import ringside.ui.diagram.commands.MoveRule;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.commands.ConnectElements;
import ringside.ui.diagram.commands.DeleteElement;
import ringside.ui.diagram.commands.OpenEnd;
import ringside.ui.diagram.commands.PasteElements;
import ringside.ui.diagram.commands.PlaceElement;
import ringside.ui.diagram.commands.SetFeature;
import ringside.ui.diagram.palette.PaletteItem;

/** Each command is executed, undone, redone and undone again; the lab's text tells whether that is exact. */
class CommandsTest {
    private static void roundTrip(Lab lab, Command command) {
        String before = LabFiles.text(lab);
        command.execute();
        String after = LabFiles.text(lab);
        assertNotEquals(before, after);
        command.undo();
        assertEquals(before, LabFiles.text(lab));
        command.redo();
        assertEquals(after, LabFiles.text(lab));
        command.undo();
        assertEquals(before, LabFiles.text(lab));
    }

    private static Element element(Lab lab, String id) {
        return ElementIds.find(lab, id).orElseThrow();
    }

    @Test
    void deletingAMachineTakesRulesAndReferencesWithIt() {
        Lab lab = Labs.sample("04-bypass");
        Element inspector = element(lab, "vm2");
        roundTrip(lab, new DeleteElement(inspector));
        new DeleteElement(inspector).execute();
        assertTrue(ElementIds.find(lab, "vm2").isEmpty());
        assertTrue(ElementIds.find(lab, "vm1.rule2").isEmpty(), "the rule that led there is gone");
        assertTrue(Links.faults(lab).isEmpty());
        assertFalse(LabFiles.text(lab).contains("vm2"), "nothing refers to it");
    }

    @Test
    void deletingAnEndpointTakesItsCableAndTraffic() {
        Lab lab = Labs.sample("04-bypass");
        roundTrip(lab, new DeleteElement(element(lab, "client")));
        new DeleteElement(element(lab, "client")).execute();
        assertTrue(ElementIds.find(lab, "link1").isEmpty());
        assertTrue(lab.getScenarios().get(0).getTraffic().isEmpty());
    }

    @Test
    void whatALabMustHaveStays() {
        Lab lab = Labs.sample("04-bypass");
        for (String id : new String[] {"memory", "host", "host.classifier", "llc", "vm1.rx", "vm1.function", "core0", "core0.l1"}) {
            assertFalse(DeleteElement.mayGo(element(lab, id)), id);
        }
        for (String id : new String[] {"vm1", "vm1.transfer", "switch", "core1", "nic0", "client", "link1"}) {
            assertTrue(DeleteElement.mayGo(element(lab, id)), id);
        }
    }

    @Test
    void severalElementsGoAndComeBackAsOne() {
        Lab lab = Labs.sample("04-bypass");
        DeleteElement delete = DeleteElement.all(lab, List.of(element(lab, "memory"), element(lab, "vm2"), element(lab, "vm2.transfer"),
                element(lab, "client"))).orElseThrow();
        assertEquals("Delete 2 elements", delete.getLabel());
        roundTrip(lab, delete);
        assertTrue(DeleteElement.all(lab, List.of(element(lab, "memory"))).isEmpty());
    }

    @Test
    void aPastedMachineGoesAndComesBackAsOne() {
        Lab lab = Labs.sample("04-bypass");
        LabClip clip = LabClip.of(lab, List.of(element(lab, "vm1"), element(lab, "client")));
        LabPaste paste = new LabPaste(lab, clip, null);
        roundTrip(lab, PasteElements.fromClipboard(lab, clip, paste));
    }

    @Test
    void commandsSayWhatTheyDoTo() {
        Lab lab = Labs.sample("04-bypass");
        assertEquals("Delete VM 1", new DeleteElement(element(lab, "vm1")).getLabel());
        assertEquals("Move VM 1", new PlaceElement(lab, element(lab, "vm1"), new Rectangle()).getLabel());
        assertEquals("New VM", PaletteItem.MACHINE.into(lab, lab).orElseThrow().getLabel());
        assertEquals("New Endpoint", PaletteItem.ENDPOINT.into(lab, lab).orElseThrow().getLabel());
        assertEquals("Connect VM 1 to VM 2", ConnectElements.between(lab, element(lab, "vm1"), element(lab, "vm2")).orElseThrow().getLabel());
    }

    /** Hundreds of steps are taken back and done again; the text tells whether that is exact. */
    @Test
    void undoHasNoEnd() {
        Lab lab = Labs.sample("04-bypass");
        CommandStack stack = new CommandStack();
        String before = LabFiles.text(lab);
        for (int i = 1; i <= 400; i++) {
            stack.execute(i % 40 == 0 ? PaletteItem.ENDPOINT.into(lab, lab).orElseThrow()
                    : new PlaceElement(lab, element(lab, "vm1"), new Rectangle(i, 44, 336, 176)));
        }
        String after = LabFiles.text(lab);
        int steps = 0;
        while (stack.canUndo()) {
            stack.undo();
            steps++;
        }
        assertEquals(400, steps);
        assertEquals(before, LabFiles.text(lab));
        while (stack.canRedo()) {
            stack.redo();
        }
        assertEquals(after, LabFiles.text(lab));
    }

    @Test
    void movingChangesTheLayoutOnly() {
        Lab lab = Labs.sample("01-first-packet");
        String before = LabFiles.text(lab);
        Element machine = element(lab, "vm1");
        roundTrip(lab, new PlaceElement(lab, machine, new Rectangle(400, 50, 300, 170)));
        new PlaceElement(lab, machine, new Rectangle(400, 50, 300, 170)).execute();
        lab.setLayout(null);
        assertEquals(before, LabFiles.text(lab));
    }

    @Test
    void renamingAndClearingAName() {
        Lab lab = Labs.sample("01-first-packet");
        roundTrip(lab, new SetFeature(element(lab, "vm1"), Literals.ELEMENT__NAME, "Web server"));
        roundTrip(lab, new SetFeature(element(lab, "vm1"), Literals.ELEMENT__NAME, null));
    }

    @ParameterizedTest
    @EnumSource(PaletteItem.class)
    void everythingInThePaletteGoesWhereItFits(PaletteItem item) {
        Lab lab = Labs.sample("04-bypass");
        new DeleteElement(element(lab, "switch")).execute();
        new DeleteElement(element(lab, "vm2.transfer")).execute();
        boolean withSwitch = item == PaletteItem.FLOW_RULE;
        boolean once = withSwitch || item == PaletteItem.MEMORY || item == PaletteItem.CLASSIFIER;
        assertEquals(!once, item.fits(lab));
        Element[] targets = {element(lab, "core0"), element(lab, "vm1"), element(lab, "vm2"), element(lab, "client")};
        item.into(lab, lab).ifPresent(command -> roundTrip(lab, command));
        for (Element target : targets) {
            item.into(target).ifPresent(command -> roundTrip(lab, command));
        }
    }

    @Test
    void aFlowRuleGoesIntoTheSwitch() {
        Lab lab = Labs.sample("04-bypass");
        roundTrip(lab, PaletteItem.FLOW_RULE.into(element(lab, "switch")).orElseThrow());
    }

    /** Every item says of every element why it cannot go there, where it cannot. */
    @ParameterizedTest
    @EnumSource(PaletteItem.class)
    void whatDoesNotFitSaysWhy(PaletteItem item) {
        Lab lab = Labs.sample("04-bypass");
        for (Element target : ElementIds.index(lab).values()) {
            assertTrue(item.into(target).isPresent() || item.refusal(lab, target).length() > 10, () -> item + " into " + target.getId());
        }
    }

    @Test
    void aCableIsPluggedElsewhere() {
        Lab lab = Labs.sample("04-bypass");
        PaletteItem.NIC.into(lab, lab).orElseThrow().execute();
        Link link = (Link) element(lab, "link1");
        OpenEnd free = new OpenEnd(lab, link.getEndpoint(), link);
        assertTrue(free.command(link.getNic()).isEmpty(), "it is there already");
        assertTrue(free.command(element(lab, "vm1")).isEmpty());
        assertTrue(free.refusal(element(lab, "vm1")).contains("cannot be connected"));
        roundTrip(lab, free.command(element(lab, "nic1")).orElseThrow());
        OpenEnd other = new OpenEnd(lab, link.getNic(), link);
        assertTrue(other.refusal(element(lab, "server")).contains("connected already"));
    }

    @Test
    void aNewMachineHasACoreOfItsOwn() {
        Lab lab = Labs.sample("01-first-packet");
        PaletteItem.MACHINE.into(lab, lab).orElseThrow().execute();
        VirtualMachine made = lab.getServer().getVirtualMachines().get(1);
        assertEquals("core2", made.getCore().getId());
    }

    @Test
    void onlyLegalConnectionsAreOffered() {
        Lab lab = Labs.sample("04-bypass");
        assertTrue(ConnectElements.between(lab, element(lab, "client"), element(lab, "nic0")).isEmpty(), "an endpoint has one cable");
        assertTrue(ConnectElements.between(lab, element(lab, "memory"), element(lab, "nic0")).isEmpty());
        assertTrue(ConnectElements.between(lab, element(lab, "vm1"), element(lab, "vm1")).isEmpty());
        new DeleteElement(element(lab, "link1")).execute();
        roundTrip(lab, ConnectElements.between(lab, element(lab, "nic0"), element(lab, "client")).orElseThrow());
        roundTrip(lab, ConnectElements.between(lab, element(lab, "vm1"), element(lab, "vm2")).orElseThrow());
    }

    @Test
    void aLabWithoutLayoutStaysWithoutAfterUndo() {
        Lab lab = Labs.sample("01-first-packet");
        PlaceElement command = new PlaceElement(lab, element(lab, "nic0"), new Rectangle(10, 400, 0, 0));
        command.execute();
        command.undo();
        assertNull(lab.getLayout());
    }

    @Test
    void aMovedRuleStandsWhereItWasPutAndTheOthersStayAsTheyWere() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            Lab lab = Labs.sample("04-bypass");
            VirtualMachine machine = lab.getServer().getVirtualMachines().get(0);
            for (int i = 0; i < 4; i++) {
                machine.getTransfer().getRules().add(LabParts.newRoutingRule(lab, machine));
            }
            machine.getTransfer().getRules().forEach(rule -> rule.setPriority(random.nextInt(3)));
            Element moved = machine.getTransfer().getRules().get(random.nextInt(7));
            List<Element> wanted = MoveRule.inOrder(moved);
            wanted.remove(moved);
            List<Integer> priorities = wanted.stream().map(rule -> ((RoutingRule) rule).getPriority()).toList();
            int position = random.nextInt(7);
            List<Element> others = List.copyOf(wanted);
            wanted.add(position, moved);
            new MoveRule(moved, position).execute();
            assertEquals(wanted, MoveRule.inOrder(moved));
            assertEquals(priorities, others.stream().map(rule -> ((RoutingRule) rule).getPriority()).toList());
        }
    }
}
