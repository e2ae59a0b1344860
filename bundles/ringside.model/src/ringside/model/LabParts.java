package ringside.model;

import java.util.Locale;
import java.util.Map;

import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.CostPreset;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FullPolicy;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.Generator;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.Link;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Nic;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.Path;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.TimedAction;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.model.lab.VirtualSwitch;
import ringside.model.lab.Virtqueue;

/**
 * Makes elements that are whole, of teaching size and free of clashes: every part that must be there is there, ids and addresses
 * are free in the lab. What is made is not in the lab yet; make and add one after the other, so that the next knows the last.
 *
 * <p>Teaching sizes are small enough to see every line: packets of 256 bytes, rings of 8, first level caches of 8 sets by 2 ways,
 * a last level cache of 16 sets by 4 ways.
 */
public final class LabParts {

    private static final LabFactory MAKE = LabFactory.eINSTANCE;

    private LabParts() {
    }

    /** A lab with a server of one socket, a host on core0, one NIC, an empty scenario and teaching costs; no virtual machine. */
    public static Lab newLab(String title) {
        Lab lab = MAKE.createLab();
        lab.setFormatVersion(ringside.model.migration.Migrations.CURRENT);
        lab.setTitle(title);
        lab.setCosts(MAKE.createCostTable());
        lab.getCosts().setPreset(CostPreset.TEACH);

        Server server = MAKE.createServer();
        lab.setServer(server);
        server.setName("Virtualised server");
        server.setMemory(MAKE.createMemory());
        server.getMemory().setName("Memory");
        Host host = MAKE.createHost();
        host.setName("Host");
        host.setClassifier(MAKE.createClassifier());
        server.setHost(host);
        // The ids of what every server has.
        server.setId("machine");
        server.getMemory().setId("memory");
        host.setId("host");
        host.getClassifier().setId("host.classifier");

        server.getSockets().add(newSocket(lab));
        server.getSockets().get(0).getCores().add(newCore(lab));
        host.setCore(server.getSockets().get(0).getCores().get(0));
        server.getNics().add(newNic(lab));

        Scenario scenario = MAKE.createScenario();
        scenario.setId("default");
        lab.getScenarios().add(scenario);
        return lab;
    }

    /** A socket without cores. */
    public static Socket newSocket(Lab lab) {
        Socket socket = MAKE.createSocket();
        Cache cache = newCache(16, 4);
        cache.setIoWaysMask(0b0011);
        cache.setCopyWaysMask(0b1100);
        socket.setLastLevelCache(cache);
        return identified(lab, socket);
    }

    /** A core without a second level cache. */
    public static Core newCore(Lab lab) {
        Core core = MAKE.createCore();
        core.setL1(newCache(8, 2));
        return identified(lab, core);
    }

    /** A second level cache for a core. */
    public static Cache newL2(Core core) {
        Cache cache = newCache(16, 2);
        cache.setId(core.getId() + ".l2");
        return cache;
    }

    private static Cache newCache(int sets, int ways) {
        Cache cache = MAKE.createCache();
        cache.setSets(sets);
        cache.setWays(ways);
        return cache;
    }

    public static ClassOfService newClassOfService(Lab lab, Socket socket) {
        ClassOfService service = MAKE.createClassOfService();
        service.setNumber(1 + socket.getClassesOfService().stream().mapToInt(ClassOfService::getNumber).max().orElse(0));
        service.setCapacityMask(WayMasks.lowest(Math.min(2, socket.getLastLevelCache().getWays())));
        return identified(lab, service);
    }

    public static Nic newNic(Lab lab) {
        return identified(lab, MAKE.createNic());
    }

    public static VirtualSwitch newVirtualSwitch(Lab lab) {
        VirtualSwitch virtualSwitch = MAKE.createVirtualSwitch();
        virtualSwitch.setName("Virtual switch");
        virtualSwitch.setExactMatchEntries(8);
        virtualSwitch.setInsertInverseProbability(1);
        return identified(lab, virtualSwitch);
    }

    /** A rule for every packet, without a chain. */
    public static FlowRule newFlowRule(Lab lab) {
        FlowRule rule = MAKE.createFlowRule();
        rule.setMatch(MAKE.createPacketMatch());
        return identified(lab, rule);
    }

    /** A machine that takes packets by interrupt and swallows them, on the first core that is free, if one is. */
    public static VirtualMachine newVirtualMachine(Lab lab) {
        VirtualMachine machine = MAKE.createVirtualMachine();
        VirtualNic nic = MAKE.createVirtualNic();
        nic.setRx(newQueue());
        nic.setTx(newQueue());
        nic.setMacAddress(freeMac(lab));
        machine.setVnic(nic);
        machine.setFunction(MAKE.createNetworkFunction());
        identified(lab, machine);
        machine.setCore(Links.freeCores(lab).stream().findFirst().orElse(null));
        return machine;
    }

    private static Virtqueue newQueue() {
        return MAKE.createVirtqueue();
    }

    /** A transfer component that sends everything to the switch. */
    public static TransferComponent newTransferComponent(VirtualMachine machine) {
        TransferComponent transfer = MAKE.createTransferComponent();
        transfer.setDefaultPath(Path.VSWITCH);
        transfer.setId(machine.getId() + ".transfer");
        return transfer;
    }

    /** A rule for every packet, to the switch. It is called by the machine whose transfer component it will be in. */
    public static RoutingRule newRoutingRule(Lab lab, VirtualMachine machine) {
        RoutingRule rule = MAKE.createRoutingRule();
        rule.setMatch(MAKE.createPacketMatch());
        rule.setId(freeRuleId(lab, machine.getId()));
        return rule;
    }

    /** A rule for every packet, which passes. It is called by the function of the machine. */
    public static FunctionRule newFunctionRule(Lab lab, VirtualMachine machine) {
        FunctionRule rule = MAKE.createFunctionRule();
        rule.setMatch(MAKE.createPacketMatch());
        rule.setId(freeRuleId(lab, machine.getFunction().getId()));
        return rule;
    }

    private static String freeRuleId(Lab lab, String owner) {
        var used = ElementIds.index(lab).keySet();
        int number = 1;
        while (used.contains(owner + ".rule" + number)) {
            number++;
        }
        return owner + ".rule" + number;
    }

    /** A region without members. A window holds back the sender when it is full, a pool drops. */
    public static SharedMemoryRegion newSharedMemoryRegion(Lab lab, MappingMode mapping) {
        SharedMemoryRegion region = MAKE.createSharedMemoryRegion();
        region.setMapping(mapping);
        region.setFullPolicy(mapping == MappingMode.COMMON_POOL ? FullPolicy.DROP : FullPolicy.BACKPRESSURE);
        return identified(lab, region);
    }

    /** An endpoint with addresses of its own and no link. */
    public static Endpoint newEndpoint(Lab lab) {
        Endpoint endpoint = MAKE.createEndpoint();
        int number = 1;
        while (takenMac(lab, mac("02:00:00:00:", number)) || takenIp(lab, ip(number))) {
            number++;
        }
        endpoint.setMacAddress(mac("02:00:00:00:", number));
        endpoint.setIpAddress(ip(number));
        return identified(lab, endpoint);
    }

    public static Link newLink(Lab lab, Endpoint endpoint, Nic nic) {
        Link link = MAKE.createLink();
        link.setEndpoint(endpoint);
        link.setNic(nic);
        return identified(lab, link);
    }

    public static Scenario newScenario(Lab lab) {
        return identified(lab, MAKE.createScenario());
    }

    /** A packet of 256 bytes at time 0, from an endpoint that may be null. */
    public static PacketSpec newPacket(Lab lab, Endpoint sender) {
        PacketSpec packet = MAKE.createPacketSpec();
        packet.setEndpoint(sender);
        packet.setHeader(newHeader());
        return identified(lab, packet);
    }

    /** A generator of one packet, from an endpoint that may be null. */
    public static Generator newGenerator(Lab lab, Endpoint sender) {
        Generator generator = MAKE.createGenerator();
        generator.setEndpoint(sender);
        generator.setHeader(newHeader());
        return identified(lab, generator);
    }

    private static PacketHeader newHeader() {
        return MAKE.createPacketHeader();
    }

    public static TimedAction newTimedAction(Lab lab) {
        return identified(lab, MAKE.createTimedAction());
    }

    private static <E extends Element> E identified(Lab lab, E element) {
        ElementIds.assign(lab, element);
        return element;
    }

    /**
     * Gives an endpoint or a virtual NIC that is not in the lab yet other addresses in place of those that are taken there.
     *
     * @param changed receives the new address by the old one
     */
    static void freshAddresses(Lab lab, Element element, Map<String, String> changed) {
        if (element instanceof VirtualNic nic && nic.getMacAddress() != null && takenMac(lab, nic.getMacAddress())) {
            changed.put(nic.getMacAddress(), freeMac(lab));
            nic.setMacAddress(changed.get(nic.getMacAddress()));
        } else if (element instanceof Endpoint endpoint) {
            Endpoint free = newEndpoint(lab);
            if (endpoint.getMacAddress() != null && takenMac(lab, endpoint.getMacAddress())) {
                changed.put(endpoint.getMacAddress(), free.getMacAddress());
                endpoint.setMacAddress(free.getMacAddress());
            }
            if (endpoint.getIpAddress() != null && takenIp(lab, endpoint.getIpAddress())) {
                changed.put(endpoint.getIpAddress(), free.getIpAddress());
                endpoint.setIpAddress(free.getIpAddress());
            }
        }
    }

    private static String freeMac(Lab lab) {
        int number = 1;
        while (takenMac(lab, mac("52:54:00:00:", number))) {
            number++;
        }
        return mac("52:54:00:00:", number);
    }

    private static boolean takenMac(Lab lab, String address) {
        return lab.getServer().getVirtualMachines().stream().anyMatch(machine -> address.equalsIgnoreCase(machine.getVnic().getMacAddress()))
                || lab.getEndpoints().stream().anyMatch(endpoint -> address.equalsIgnoreCase(endpoint.getMacAddress()));
    }

    private static boolean takenIp(Lab lab, String address) {
        return lab.getEndpoints().stream().anyMatch(endpoint -> address.equals(endpoint.getIpAddress()));
    }

    private static String mac(String prefix, int number) {
        return String.format(Locale.ROOT, "%s%02x:%02x", prefix, number >> 8 & 0xFF, number & 0xFF);
    }

    private static String ip(int number) {
        return "10.0." + (1 + (number >> 8 & 0xFF)) + "." + (number & 0xFF);
    }
}
