package ringside.ui.diagram.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.Socket;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.ui.diagram.Texts;
import ringside.ui.diagram.figures.ElementIcon;
import ringside.ui.diagram.figures.Numbers;

/** What the stage writes for an element of the lab when there is no run. */
public final class Labels {
    private Labels() {
    }

    public static String name(Element element) {
        return ElementIds.label(element);
    }

    /** What lists call it: the name, of a core its number. */
    public static String title(Element element) {
        return element instanceof Core core ? core(core) : name(element);
    }

    /** The name, or a word for its kind where it has none. */
    static String named(Element element, String word) {
        return element.getName() == null || element.getName().isBlank() ? word : element.getName();
    }

    static Lab lab(Element element) {
        return (Lab) EcoreUtil.getRootContainer(element);
    }

    /** Cores are counted over all sockets, from 0. */
    public static int number(Core core) {
        int number = 0;
        for (Socket socket : lab(core).getServer().getSockets()) {
            int at = socket.getCores().indexOf(core);
            if (at >= 0) {
                return number + at;
            }
            number += socket.getCores().size();
        }
        return number;
    }

    public static String core(Core core) {
        return named(core, NLS.bind(Texts.coreNumber, number(core)));
    }

    /** Core 0 · host. */
    static String coreWithOwner(Core core) {
        Server server = lab(core).getServer();
        if (server.getHost().getCore() == core) {
            return NLS.bind(Texts.coreTitle, core(core), Texts.coreOfHost);
        }
        for (VirtualMachine machine : server.getVirtualMachines()) {
            if (machine.getCore() == core) {
                return NLS.bind(Texts.coreTitle, core(core), name(machine));
            }
        }
        return core(core);
    }

    static String smallCore(VirtualMachine machine) {
        return machine.getCore() == null ? "" : NLS.bind(Texts.coreSmall, number(machine.getCore()));
    }

    /** Whether it sends or receives in the first scenario. */
    static String endpoint(Endpoint endpoint) {
        Lab lab = lab(endpoint);
        List<Traffic> sent = lab.getScenarios().isEmpty() ? List.of() : sentBy(lab.getScenarios().get(0), endpoint);
        VirtualSwitch vswitch = lab.getServer().getVirtualSwitch();
        boolean receives = vswitch != null && vswitch.getFlowRules().stream().anyMatch(rule -> rule.getOutput() == endpoint);
        if (sent.isEmpty()) {
            return receives ? Texts.receives : "";
        }
        if (receives) {
            return Texts.sendsAndReceives;
        }
        boolean one = sent.size() == 1 && sent.get(0) instanceof ringside.model.lab.PacketSpec;
        return one ? NLS.bind(Texts.sendsOne, name(sent.get(0))) : Texts.sends;
    }

    private static List<Traffic> sentBy(Scenario scenario, Endpoint endpoint) {
        return scenario.getTraffic().stream().filter(traffic -> traffic.getEndpoint() == endpoint).collect(Collectors.toList());
    }

    /** How much of a packet is copied, and where to; a run may have another target than the lab by now. */
    static String copy(Host host, CopyTarget copyTarget) {
        String target = switch (copyTarget) {
            case LLC -> Texts.toLlc;
            case HOST_L1 -> Texts.toHostL1;
            case MEMORY -> Texts.toMemory;
            case RING_SLOT -> Texts.toSlot;
        };
        return switch (host.getPortionMode()) {
            case WHOLE -> NLS.bind(Texts.copyWhole, target);
            case HEADER_ONLY -> NLS.bind(Texts.copyHeader, target);
            case NBYTES -> NLS.bind(Texts.copyBytes, target, Numbers.grouped(host.getPortionBytes()));
        };
    }

    static String function(NetworkFunction function) {
        return named(function, function(function.getKind()));
    }

    private static String function(FunctionKind kind) {
        return switch (kind) {
            case SINK -> Texts.functionSink;
            case ECHO -> Texts.functionEcho;
            case FORWARDER -> Texts.functionForwarder;
            case FIREWALL -> Texts.functionFirewall;
            case NAT -> Texts.functionNat;
            case DPI -> Texts.functionInspector;
            case LOAD_BALANCER -> Texts.functionBalancer;
            case ROUTER -> Texts.functionRouter;
        };
    }

    static String does(FunctionKind kind) {
        return switch (kind) {
            case SINK -> Texts.doesSink;
            case ECHO -> Texts.doesEcho;
            case FORWARDER -> Texts.doesForwarder;
            case FIREWALL -> Texts.doesFirewall;
            case NAT -> Texts.doesNat;
            case DPI -> Texts.doesInspector;
            case LOAD_BALANCER -> Texts.doesBalancer;
            case ROUTER -> Texts.doesRouter;
        };
    }

    static ElementIcon icon(FunctionKind kind) {
        return switch (kind) {
            case SINK -> ElementIcon.SINK;
            case ECHO -> ElementIcon.ECHO;
            case FORWARDER -> ElementIcon.FORWARDER;
            case FIREWALL -> ElementIcon.FIREWALL;
            case NAT -> ElementIcon.TRANSLATOR;
            case DPI -> ElementIcon.INSPECTOR;
            case LOAD_BALANCER -> ElementIcon.BALANCER;
            case ROUTER -> ElementIcon.ROUTER;
        };
    }
}
