package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.VirtualMachine;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;

/** A server with more than 64 cores runs: nothing about a line depends on the number of cores that may hold it. */
class ManyMachinesTest {
    private static final int MACHINES = 120;

    @Test
    void eachOf120MachinesOnACoreOfItsOwnGetsItsPacket() throws Exception {
        Lab lab = LabParts.newLab("many");
        Endpoint client = LabParts.newEndpoint(lab);
        lab.getEndpoints().add(client);
        lab.getLinks().add(LabParts.newLink(lab, client, lab.getServer().getNics().get(0)));
        lab.getServer().getNics().get(0).setRxRingSize(256);
        for (int i = 0; i < MACHINES; i++) {
            addMachine(lab);
        }
        for (VirtualMachine machine : lab.getServer().getVirtualMachines()) {
            Generator generator = LabParts.newGenerator(lab, client);
            generator.setCount(1);
            generator.getHeader().setDstMac(machine.getVnic().getMacAddress());
            lab.getScenarios().get(0).getTraffic().add(generator);
        }
        ScenarioRun run = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
        StateView end = run.history().at(run.log().size());
        int total = end.schema().component("run").id();
        assertEquals(MACHINES, end.get(total, FieldKind.GENERATED));
        assertEquals(MACHINES, end.get(total, FieldKind.DELIVERED));
        for (VirtualMachine machine : lab.getServer().getVirtualMachines()) {
            assertEquals(1, end.get(end.schema().ofElement(machine.getFunction().getId()).id(), FieldKind.PROCESSED), machine.getName());
        }
    }

    private static void addMachine(Lab lab) {
        Core core = LabParts.newCore(lab);
        lab.getServer().getSockets().get(0).getCores().add(core);
        VirtualMachine machine = LabParts.newVirtualMachine(lab);
        machine.setCore(core);
        lab.getServer().getVirtualMachines().add(machine);
    }
}
