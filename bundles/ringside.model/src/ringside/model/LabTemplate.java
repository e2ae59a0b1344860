package ringside.model;

import java.util.function.UnaryOperator;

import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FullPolicy;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.Lab;
import ringside.model.lab.MappingMode;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Protocol;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.RuleKey;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.Verdict;
import ringside.model.lab.VirtualMachine;

/**
 * Labs to begin with. Each is whole: it has machines, rules and traffic that reaches them, and runs as it is. {@link #EMPTY} has
 * neither machine nor traffic, and {@link #TWO_SOCKETS} can be drawn, but not run yet.
 */
public enum LabTemplate {

    /** One packet from the wire into one virtual machine, without a switch. */
    ONE_MACHINE(1, 1),
    /** Virtual machines side by side; the switch gives each its own packet. */
    BEHIND_A_SWITCH(2, 12),
    /** Packets pass every virtual machine in turn, each hop by the switch. */
    SERVICE_CHAIN(2, 12),
    /** A chain whose first hop goes past the switch, through memory that both machines map. */
    BYPASS(2, 2),
    /** Two sockets with a last level cache each, and machines in both. */
    TWO_SOCKETS(2, 12),
    /** A server without a virtual machine. */
    EMPTY(0, 0);

    /** A first level cache of 8 sets by 2 ways, a last level cache of 16 by 4, rings of 8: every line can be seen. */
    public static final Sizes TEACHING = new Sizes(2, 8, 8, 2, 16, 4);

    private static final int IO_WAYS = 0b11;

    private final int least;
    private final int most;

    LabTemplate(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /**
     * How large a lab is made.
     *
     * @param machines virtual machines; a template has limits
     * @param slots    of every ring
     * @param sets     of each first level cache, and so on
     */
    public record Sizes(int machines, int slots, int sets, int ways, int lastSets, int lastWays) {
    }

    /** The fewest virtual machines it can have. */
    public int leastMachines() {
        return least;
    }

    /** The most virtual machines it can have. */
    public int mostMachines() {
        return most;
    }

    /** Makes a lab of this kind. */
    public Lab make(String title, Sizes sizes) {
        Lab lab = LabParts.newLab(title);
        Server server = lab.getServer();
        if (this == TWO_SOCKETS) {
            addSecondSocket(lab);
        }
        int machines = Math.max(least, Math.min(most, sizes.machines()));
        for (int i = 0; i < machines; i++) {
            addMachine(lab, server.getSockets().get(this == TWO_SOCKETS ? i % 2 : 0));
        }
        switch (this) {
            case ONE_MACHINE -> toEachMachine(lab, addEndpoint(lab, "client", "Client"));
            case BEHIND_A_SWITCH, TWO_SOCKETS -> {
                Endpoint client = addEndpoint(lab, "client", "Client");
                addSwitch(lab);
                server.getVirtualMachines().forEach(machine -> addRule(lab, machine));
                toEachMachine(lab, client);
            }
            case SERVICE_CHAIN, BYPASS -> chain(lab);
            case EMPTY -> addEndpoint(lab, "client", "Client");
        }
        if (this == BYPASS) {
            pastTheSwitch(lab);
        }
        size(lab, sizes);
        return lab;
    }

    private static void addSecondSocket(Lab lab) {
        Socket socket = LabParts.newSocket(lab);
        lab.getServer().getSockets().add(socket);
    }

    private static void addMachine(Lab lab, Socket socket) {
        Core core = LabParts.newCore(lab);
        socket.getCores().add(core);
        VirtualMachine machine = LabParts.newVirtualMachine(lab);
        machine.setCore(core);
        lab.getServer().getVirtualMachines().add(machine);
        int number = lab.getServer().getVirtualMachines().size();
        machine.setName("VM " + number);
        machine.getVnic().setIpAddress("10.0.2." + number);
    }

    private static Endpoint addEndpoint(Lab lab, String id, String name) {
        Endpoint endpoint = LabParts.newEndpoint(lab);
        endpoint.setId(id);
        endpoint.setName(name);
        lab.getEndpoints().add(endpoint);
        lab.getLinks().add(LabParts.newLink(lab, endpoint, lab.getServer().getNics().get(0)));
        return endpoint;
    }

    private static void addSwitch(Lab lab) {
        lab.getServer().setVirtualSwitch(LabParts.newVirtualSwitch(lab));
    }

    /** A rule of the switch: what is for the machine goes to it. */
    private static void addRule(Lab lab, VirtualMachine machine) {
        FlowRule rule = LabParts.newFlowRule(lab);
        rule.setName("To " + machine.getName());
        rule.getMatch().setDstMac(machine.getVnic().getMacAddress());
        rule.getChain().add(machine);
        lab.getServer().getVirtualSwitch().getFlowRules().add(rule);
    }

    /** One packet to each machine, apart from one another. */
    private static void toEachMachine(Lab lab, Endpoint client) {
        for (VirtualMachine machine : lab.getServer().getVirtualMachines()) {
            addPacket(lab, client, machine.getVnic().getMacAddress(), machine.getVnic().getIpAddress());
        }
    }

    private static void addPacket(Lab lab, Endpoint client, String mac, String ip) {
        var traffic = lab.getScenarios().get(0).getTraffic();
        PacketSpec packet = LabParts.newPacket(lab, client);
        packet.setAtNanos(traffic.size() * 20_000L);
        packet.getHeader().setDstMac(mac);
        packet.getHeader().setDstIp(ip);
        packet.getHeader().setSrcPort(4000);
        packet.getHeader().setDstPort(5000);
        traffic.add(packet);
    }

    /** Client to server, through every machine: a firewall first, an inspector last. */
    private static void chain(Lab lab) {
        Server server = lab.getServer();
        Endpoint client = addEndpoint(lab, "client", "Client");
        Endpoint target = addEndpoint(lab, "server", "Server");
        target.setIpAddress("10.0.2.7");
        addSwitch(lab);
        server.getHost().getClassifier().setKey(RuleKey.DST_IP);
        FlowRule rule = LabParts.newFlowRule(lab);
        rule.setName("To the server, through all");
        rule.getMatch().setDstIp("10.0.2.0/24");
        rule.getChain().addAll(server.getVirtualMachines());
        rule.setOutput(target);
        server.getVirtualSwitch().getFlowRules().add(rule);
        for (VirtualMachine machine : server.getVirtualMachines()) {
            machine.getVnic().setIpAddress(null);
            machine.setTransfer(LabParts.newTransferComponent(machine));
            boolean first = machine == server.getVirtualMachines().get(0);
            boolean last = machine == server.getVirtualMachines().get(server.getVirtualMachines().size() - 1);
            machine.getFunction().setKind(first ? FunctionKind.FIREWALL : last ? FunctionKind.DPI : FunctionKind.FORWARDER);
            if (first) {
                FunctionRule telnet = LabParts.newFunctionRule(lab, machine);
                telnet.setName("No telnet");
                telnet.getMatch().setDstPort(23);
                telnet.setVerdict(Verdict.BLOCK);
                machine.getFunction().getRules().add(telnet);
            }
        }
        addPacket(lab, client, target.getMacAddress(), target.getIpAddress());
        addPacket(lab, client, target.getMacAddress(), target.getIpAddress());
    }

    /** The first machine of a chain hands UDP to the second one through a window. */
    private static void pastTheSwitch(Lab lab) {
        VirtualMachine first = lab.getServer().getVirtualMachines().get(0);
        VirtualMachine second = lab.getServer().getVirtualMachines().get(1);
        SharedMemoryRegion window = LabParts.newSharedMemoryRegion(lab, MappingMode.PAIRWISE_WINDOW);
        window.setName("Window");
        window.setFullPolicy(FullPolicy.FALL_BACK);
        window.getMembers().add(first);
        window.getMembers().add(second);
        lab.getSharedRegions().add(window);
        addRoute(lab, first, "Straight to " + second.getName(), rule -> {
            rule.setAction(RuleAction.DIRECT);
            rule.setTarget(second);
            rule.getMatch().setDstIp("10.0.2.0/24");
            rule.getMatch().setProtocol(Protocol.UDP);
            return rule;
        });
        addRoute(lab, first, "Everything else", rule -> rule);
    }

    private static void addRoute(Lab lab, VirtualMachine machine, String name, UnaryOperator<RoutingRule> as) {
        RoutingRule rule = as.apply(LabParts.newRoutingRule(lab, machine));
        rule.setName(name);
        machine.getTransfer().getRules().add(rule);
    }

    private static void size(Lab lab, Sizes sizes) {
        Server server = lab.getServer();
        boolean sends = lab.getEndpoints().size() > 1;
        server.getNics().forEach(nic -> {
            nic.setRxRingSize(sizes.slots());
            nic.setTxRingSize(sends ? sizes.slots() : 0);
        });
        for (VirtualMachine machine : server.getVirtualMachines()) {
            machine.getVnic().getRx().setSize(sizes.slots());
            machine.getVnic().getTx().setSize(sizes.slots());
        }
        for (Socket socket : server.getSockets()) {
            for (Core core : socket.getCores()) {
                core.getL1().setSets(sizes.sets());
                core.getL1().setWays(sizes.ways());
            }
            Cache last = socket.getLastLevelCache();
            last.setSets(sizes.lastSets());
            last.setWays(sizes.lastWays());
            last.setIoWaysMask(IO_WAYS);
            last.setCopyWaysMask((1 << sizes.lastWays()) - 1 & ~IO_WAYS);
        }
    }
}
