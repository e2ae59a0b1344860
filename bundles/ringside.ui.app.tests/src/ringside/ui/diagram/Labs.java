package ringside.ui.diagram;

import java.nio.file.Files;
import java.nio.file.Path;
import ringside.model.LabFiles;
import ringside.model.LabLoadException;
import ringside.model.LabParts;
import ringside.model.lab.Core;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.Server;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;

/** Labs for tests: the samples, and labs of any number of machines. */
final class Labs {
    private Labs() {
    }

    /** A sample by its folder's name. */
    static Lab sample(String name) {
        try {
            return LabFiles.load(samples().resolve(name).resolve("lab.ringside"));
        } catch (LabLoadException e) {
            throw new AssertionError(e);
        }
    }

    static Path samples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        return folder.resolve("samples");
    }

    /** A lab with a switch, a number of machines and of endpoints, and a last level cache of a size. */
    static Lab of(int machines, int endpoints, int sets, int ways) {
        Lab lab = LabParts.newLab("many");
        Server server = lab.getServer();
        Socket socket = server.getSockets().get(0);
        socket.getLastLevelCache().setSets(sets);
        socket.getLastLevelCache().setWays(ways);
        server.setVirtualSwitch(LabParts.newVirtualSwitch(lab));
        for (int i = 1; i <= machines; i++) {
            Core core = LabParts.newCore(lab);
            socket.getCores().add(core);
            VirtualMachine machine = LabParts.newVirtualMachine(lab);
            machine.setName("VM " + i);
            machine.setCore(core);
            server.getVirtualMachines().add(machine);
        }
        for (int i = 0; i < endpoints; i++) {
            Endpoint endpoint = LabParts.newEndpoint(lab);
            lab.getEndpoints().add(endpoint);
            lab.getLinks().add(LabParts.newLink(lab, endpoint, server.getNics().get(0)));
        }
        return lab;
    }

    /** Lets the first endpoint send packets to the first machine. */
    static void send(Lab lab, int packets) {
        VirtualMachine first = lab.getServer().getVirtualMachines().get(0);
        Generator generator = LabParts.newGenerator(lab, lab.getEndpoints().get(0));
        generator.setCount(packets);
        generator.getHeader().setDstMac(first.getVnic().getMacAddress());
        lab.getScenarios().get(0).getTraffic().add(generator);
        FlowRule rule = LabParts.newFlowRule(lab);
        rule.getMatch().setDstMac(first.getVnic().getMacAddress());
        rule.getChain().add(first);
        lab.getServer().getVirtualSwitch().getFlowRules().add(rule);
    }
}
