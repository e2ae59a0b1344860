package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.MappingMode;
import ringside.model.lab.VirtualMachine;

/** Ids are readable, unique, and given by one rule. */
class ElementIdsTest {

    @ParameterizedTest
    @ValueSource(strings = { "vm1", "vm1.rx", "a", "vm1.function.rule12", "My_lab", "LLC" })
    void wordsJoinedByDotsAreIds(String id) {
        assertTrue(ElementIds.isValid(id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "1vm", ".vm", "vm.", "vm..rx", "vm 1", "vm-1", "vm/1", "vm#1", "vm[1]", "v\u00fc1" })
    void nothingElseIs(String id) {
        assertFalse(ElementIds.isValid(id));
    }

    @Test
    void aNewMachineIsCalledByTheFirstFreeNumberAndItsPartsByIt() throws IOException {
        Lab lab = LabFiles.load(Samples.file("03-service-chain"));
        VirtualMachine machine = LabParts.newVirtualMachine(lab);
        assertEquals(List.of("vm3", "vm3.vnic", "vm3.rx", "vm3.tx", "vm3.function"), ids(machine));
        lab.getServer().getVirtualMachines().add(machine);
        lab.getServer().getVirtualMachines().remove(0);
        assertEquals("vm1", LabParts.newVirtualMachine(lab).getId());
    }

    @Test
    void aCopyGetsIdsOfItsOwnThatFollowItsNewName() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        VirtualMachine copy = EcoreUtil.copy(lab.getServer().getVirtualMachines().get(0));
        ElementIds.assign(lab, copy);
        assertEquals(List.of("vm3", "vm3.vnic", "vm3.rx", "vm3.tx", "vm3.function", "vm3.function.rule1", "vm3.transfer", "vm3.rule1", "vm3.rule2",
                "vm3.rule3"), ids(copy));
    }

    @Test
    void idsThatAreFreeStay() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        VirtualMachine moved = lab.getServer().getVirtualMachines().remove(1);
        List<String> before = ids(moved);
        ElementIds.assign(lab, moved);
        assertEquals(before, ids(moved));
    }

    @Test
    void everyKindOfElementHasAReadableId() {
        Lab lab = LabParts.newLab("ids");
        List<String> ids = new ArrayList<>(ElementIds.index(lab).keySet());
        assertEquals(List.of("machine", "socket0", "core0", "core0.l1", "llc", "memory", "nic0", "host", "host.classifier", "default"), ids);
        assertEquals("core1", LabParts.newCore(lab).getId());
        assertEquals("core0.l2", LabParts.newL2(lab.getServer().getHost().getCore()).getId());
        assertEquals("llc1", LabParts.newSocket(lab).getLastLevelCache().getId());
        assertEquals("clos1", LabParts.newClassOfService(lab, lab.getServer().getSockets().get(0)).getId());
        assertEquals("switch", LabParts.newVirtualSwitch(lab).getId());
        assertEquals("flow1", LabParts.newFlowRule(lab).getId());
        assertEquals("endpoint1", LabParts.newEndpoint(lab).getId());
        assertEquals("link1", LabParts.newLink(lab, null, null).getId());
        assertEquals("pool1", LabParts.newSharedMemoryRegion(lab, MappingMode.COMMON_POOL).getId());
        assertEquals("window1", LabParts.newSharedMemoryRegion(lab, MappingMode.PAIRWISE_WINDOW).getId());
        assertEquals("scenario1", LabParts.newScenario(lab).getId());
        assertEquals("p1", LabParts.newPacket(lab, null).getId());
        assertEquals("g1", LabParts.newGenerator(lab, null).getId());
        assertEquals("action1", LabParts.newTimedAction(lab).getId());
    }

    @Test
    void renamingTakesThePartsAlongAndReferencesFollow() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        VirtualMachine firewall = lab.getServer().getVirtualMachines().get(0);
        ElementIds.rename(lab, firewall, "firewall");
        assertEquals(List.of("firewall", "firewall.vnic", "firewall.rx", "firewall.tx", "firewall.function", "firewall.function.rule1",
                "firewall.transfer", "firewall.rule1", "firewall.rule2", "firewall.rule3"), ids(firewall));
        String text = LabFiles.text(lab);
        assertTrue(text.contains("members=\"firewall vm2\""), text);
        assertFalse(text.contains("vm1"), text);
    }

    @Test
    void renamingToATakenOrImpossibleIdIsRefused() throws IOException {
        Lab lab = LabFiles.load(Samples.file("04-bypass"));
        Element firewall = ElementIds.find(lab, "vm1").orElseThrow();
        for (String id : List.of("vm2", "core0", "two words", "")) {
            assertThrows(IllegalArgumentException.class, () -> ElementIds.rename(lab, firewall, id));
        }
        assertEquals("vm1", firewall.getId());
        ElementIds.rename(lab, firewall, "vm1");
        assertEquals(Set.of("vm1"), Set.of(firewall.getId()));
    }

    @Test
    void anElementWithoutANameIsCalledByItsId() {
        Lab lab = LabParts.newLab("names");
        assertNull(lab.getServer().getNics().get(0).getName());
        assertEquals("nic0", ElementIds.label(lab.getServer().getNics().get(0)));
        assertEquals("Host", ElementIds.label(lab.getServer().getHost()));
    }

    private static List<String> ids(Element element) {
        List<String> ids = new ArrayList<>(List.of(element.getId()));
        element.eAllContents().forEachRemaining((EObject part) -> {
            if (part instanceof Element e) {
                ids.add(e.getId());
            }
        });
        return ids;
    }
}
