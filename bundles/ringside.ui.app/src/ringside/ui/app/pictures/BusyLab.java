package ringside.ui.app.pictures;

import java.util.List;

import ringside.model.LabParts;
import ringside.model.lab.Cache;
import ringside.model.lab.Endpoint;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.Nic;
import ringside.model.lab.VirtualMachine;
import ringside.ui.diagram.commands.CreateMachine;

/** A lab as large as a class will hardly build: what the window must still show without a stutter. */
final class BusyLab {

    private static final int MACHINES = 100;
    private static final int PACKETS_EACH = 12;
    private static final int PACKET_BYTES = 1500;
    private static final int BUFFER_BYTES = 2048;
    private static final int EVERY_WAY = 0x7FF;
    private static final int NIC_SLOTS = 512;
    private static final int SLOTS = 16;

    private BusyLab() {
    }

    /**
     * Packets for a hundred virtual machines come in at once; the LLC has 2,048 sets of 11 ways, and every way may be written by
     * NIC and host, so that the packets fill it.
     */
    static Lab make() {
        return make(MACHINES);
    }

    /** The same with so many machines. */
    static Lab make(int count) {
        Lab lab = LabParts.newLab("Busy");
        Cache cache = lab.getServer().getSockets().get(0).getLastLevelCache();
        cache.setSets(2048);
        cache.setWays(11);
        cache.setIoWaysMask(EVERY_WAY);
        cache.setCopyWaysMask(EVERY_WAY);
        Nic nic = lab.getServer().getNics().get(0);
        nic.setRxRingSize(NIC_SLOTS);
        nic.setBufferBytes(BUFFER_BYTES);
        nic.setBitsPerSecond(100_000_000_000L);
        Endpoint client = LabParts.newEndpoint(lab);
        lab.getEndpoints().add(client);
        lab.getLinks().add(LabParts.newLink(lab, client, nic));
        for (int i = 0; i < count; i++) {
            new CreateMachine(lab).execute();
        }
        List<VirtualMachine> machines = lab.getServer().getVirtualMachines();
        for (VirtualMachine machine : machines) {
            Generator generator = LabParts.newGenerator(lab, client);
            generator.setCount(PACKETS_EACH);
            generator.setLengthBytes(PACKET_BYTES);
            machine.getVnic().getRx().setBufferBytes(BUFFER_BYTES);
            machine.getVnic().getTx().setBufferBytes(BUFFER_BYTES);
            machine.getVnic().getRx().setSize(SLOTS);
            generator.setPacketsPerSecond(1_000_000);
            generator.getHeader().setDstMac(machine.getVnic().getMacAddress());
            lab.getScenarios().get(0).getTraffic().add(generator);
        }
        return lab;
    }
}
