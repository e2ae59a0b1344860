package ringside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import ringside.model.lab.Cache;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Lab;
import ringside.model.lab.MappingMode;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Scenario;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;

/** New elements are whole and of teaching size, and a lab built from them can be saved at every step. */
class LabPartsTest {

    @Test
    void aNewLabIsWhole() throws IOException {
        assertSavable(LabParts.newLab("new"));
    }

    @Test
    void cachesHaveTeachingSize() {
        Socket socket = LabParts.newLab("new").getServer().getSockets().get(0);
        Cache llc = socket.getLastLevelCache();
        Cache l1 = socket.getCores().get(0).getL1();
        assertEquals("16x4 8x2", llc.getSets() + "x" + llc.getWays() + " " + l1.getSets() + "x" + l1.getWays());
        assertEquals("0x3 0xC", WayMasks.format(llc.getIoWaysMask()) + " " + WayMasks.format(llc.getCopyWaysMask()));
    }

    @Test
    void everythingCanBeAddedOneAfterTheOther() throws IOException {
        Lab lab = LabParts.newLab("all");
        var server = lab.getServer();
        Socket socket = server.getSockets().get(0);
        socket.getCores().add(LabParts.newCore(lab));
        socket.getCores().get(0).setL2(LabParts.newL2(socket.getCores().get(0)));
        socket.getClassesOfService().add(LabParts.newClassOfService(lab, socket));
        socket.getClassesOfService().add(LabParts.newClassOfService(lab, socket));
        server.getSockets().add(LabParts.newSocket(lab));
        server.getNics().add(LabParts.newNic(lab));
        server.setVirtualSwitch(LabParts.newVirtualSwitch(lab));
        server.getVirtualSwitch().getFlowRules().add(LabParts.newFlowRule(lab));
        for (int i = 0; i < 3; i++) {
            VirtualMachine machine = LabParts.newVirtualMachine(lab);
            server.getVirtualMachines().add(machine);
            machine.setTransfer(LabParts.newTransferComponent(machine));
            for (int rule = 0; rule < 2; rule++) {
                RoutingRule added = LabParts.newRoutingRule(lab, machine);
                machine.getTransfer().getRules().add(added);
                machine.getFunction().getRules().add(LabParts.newFunctionRule(lab, machine));
            }
        }
        for (MappingMode mapping : MappingMode.values()) {
            lab.getSharedRegions().add(LabParts.newSharedMemoryRegion(lab, mapping));
        }
        for (int i = 0; i < 2; i++) {
            Endpoint endpoint = LabParts.newEndpoint(lab);
            lab.getEndpoints().add(endpoint);
            lab.getLinks().add(LabParts.newLink(lab, endpoint, server.getNics().get(0)));
        }
        Scenario scenario = LabParts.newScenario(lab);
        lab.getScenarios().add(scenario);
        scenario.getTraffic().add(LabParts.newPacket(lab, lab.getEndpoints().get(0)));
        scenario.getTraffic().add(LabParts.newGenerator(lab, lab.getEndpoints().get(0)));
        scenario.getActions().add(LabParts.newTimedAction(lab));

        assertSavable(lab);
        assertEquals(List.of(), Links.faults(lab));
        assertEquals(List.of("vm2.rule1", "vm2.rule2"),
                server.getVirtualMachines().get(1).getTransfer().getRules().stream().map(RoutingRule::getId).toList());
    }

    @Test
    void aNewMachineTakesAFreeCoreAndNoOther() {
        Lab lab = LabParts.newLab("cores");
        assertNull(LabParts.newVirtualMachine(lab).getCore());
        lab.getServer().getSockets().get(0).getCores().add(LabParts.newCore(lab));
        VirtualMachine first = LabParts.newVirtualMachine(lab);
        assertEquals("core1", first.getCore().getId());
        lab.getServer().getVirtualMachines().add(first);
        assertNull(LabParts.newVirtualMachine(lab).getCore());
    }

    @Test
    void addressesAreFree() {
        Lab lab = LabParts.newLab("addresses");
        VirtualMachine first = LabParts.newVirtualMachine(lab);
        lab.getServer().getVirtualMachines().add(first);
        assertEquals("52:54:00:00:00:01", first.getVnic().getMacAddress());
        assertEquals("52:54:00:00:00:02", LabParts.newVirtualMachine(lab).getVnic().getMacAddress());
        lab.getEndpoints().add(LabParts.newEndpoint(lab));
        assertEquals("02:00:00:00:00:02", LabParts.newEndpoint(lab).getMacAddress());
    }

    private static void assertSavable(Lab lab) throws IOException {
        Lab again = LabFiles.parse(LabFiles.text(lab), "saved");
        assertTrue(EcoreUtil.equals(lab, again));
    }
}
