package ringside.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.LabPackage.Literals;
import ringside.model.lab.Link;
import ringside.model.lab.MappingMode;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.Virtqueue;

/**
 * What may be connected to what: the one truth for the editor, which offers nothing else, and for validation and import, which
 * accept nothing else. {@link Kind} is the table; the rules beyond it are in {@link Refusal}.
 *
 * <p>A connection that replaces a single reference, such as another core for a machine, is allowed: it takes the old one's place.
 */
public final class Links {

    /** The kinds of connection, each with what it leads from and to. */
    public enum Kind {
        /** The cable between an endpoint and a NIC: a {@link Link}. */
        CABLE(Literals.ENDPOINT, Literals.NIC),
        /** The core that the host runs on. */
        HOST_RUNS_ON(Literals.HOST, Literals.CORE),
        /** The core that a virtual machine runs on. */
        RUNS_ON(Literals.VIRTUAL_MACHINE, Literals.CORE),
        /** The class of service of a core. */
        SERVED_AS(Literals.CORE, Literals.CLASS_OF_SERVICE),
        /** The direct way from one machine to another: a {@link RoutingRule} of the first one. */
        DIRECT(Literals.VIRTUAL_MACHINE, Literals.VIRTUAL_MACHINE),
        /** A machine that maps a shared region. */
        MAPS(Literals.VIRTUAL_MACHINE, Literals.SHARED_MEMORY_REGION),
        /** The region that the buffers of a queue lie in. */
        BUFFERS_IN(Literals.VIRTQUEUE, Literals.SHARED_MEMORY_REGION),
        /** A machine in the service chain of a flow rule. */
        VISITS(Literals.FLOW_RULE, Literals.VIRTUAL_MACHINE),
        /** The endpoint that packets of a flow rule leave for. */
        LEAVES_FOR(Literals.FLOW_RULE, Literals.ENDPOINT),
        /** The endpoint that traffic comes from. */
        SENT_BY(Literals.TRAFFIC, Literals.ENDPOINT);

        private final EClass source;
        private final EClass target;

        Kind(EClass source, EClass target) {
            this.source = source;
            this.target = target;
        }

        public EClass source() {
            return source;
        }

        public EClass target() {
            return target;
        }
    }

    /** Why a connection may not be. */
    public enum Refusal {
        /** This kind of connection does not lead from the one to the other. */
        WRONG_KIND("link.wrongKind"),
        /** They are connected so already. */
        ALREADY("link.already"),
        /** It would lead from an element to itself. */
        SAME("link.same"),
        /** An endpoint has one cable. */
        ENDPOINT_TAKEN("link.endpointTaken"),
        /** A core belongs to the host or to one machine. */
        CORE_TAKEN("link.coreTaken"),
        /** A class of service is for the cores of its own socket. */
        OTHER_SOCKET("link.otherSocket"),
        /** Only a transfer component has routing rules. */
        NO_TRANSFER_COMPONENT("link.noTransferComponent"),
        /** A pairwise window has two members. */
        WINDOW_FULL("link.windowFull"),
        /** Buffers of queues lie in common pools only. */
        NOT_A_POOL("link.notAPool");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /** The reason as a sentence about the two elements. */
        public String sentence(Element from, Element to) {
            return Messages.text(key, ElementIds.label(from), ElementIds.label(to));
        }
    }

    /**
     * A connection of a lab.
     *
     * @param holder what goes when the connection goes: the link or the routing rule; otherwise the element whose reference it is
     */
    public record Connection(Kind kind, Element from, Element to, Element holder) {
    }

    /** A connection that may not be. */
    public record Fault(Connection connection, Refusal refusal) {
    }

    /** The connections of a lab by their two ends. */
    private static final class Ends {

        private final Map<Element, List<Connection>> from = new HashMap<>();
        private final Map<Element, List<Connection>> to = new HashMap<>();

        Ends(List<Connection> connections) {
            for (Connection connection : connections) {
                from.computeIfAbsent(connection.from(), element -> new ArrayList<>()).add(connection);
                to.computeIfAbsent(connection.to(), element -> new ArrayList<>()).add(connection);
            }
        }

        List<Connection> from(Element element, Connection except) {
            return from.getOrDefault(element, List.of()).stream().filter(other -> other != except).toList();
        }

        List<Connection> to(Element element, Connection except) {
            return to.getOrDefault(element, List.of()).stream().filter(other -> other != except).toList();
        }
    }

    private Links() {
    }

    /** The kinds of connection that lead from the one element to the other, whether or not this one may be. */
    public static List<Kind> kinds(Element from, Element to) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.source().isInstance(from) && kind.target().isInstance(to)).toList();
    }

    public static boolean allows(Lab lab, Kind kind, Element from, Element to) {
        return refusal(lab, kind, from, to).isEmpty();
    }

    /** Why a new connection may not be, empty if it may. */
    public static Optional<Refusal> refusal(Lab lab, Kind kind, Element from, Element to) {
        return refusal(lab, kind, from, to, null);
    }

    /**
     * Why a connection may not be.
     *
     * @param replaced the connection, one of {@link #connections}, whose place it takes, as when one end of a cable is moved; null if
     *        it is new
     */
    public static Optional<Refusal> refusal(Lab lab, Kind kind, Element from, Element to, Connection replaced) {
        List<Connection> connections = connections(lab);
        Connection except = connections.stream().filter(connection -> connection.equals(replaced)).findFirst().orElse(null);
        return refusal(kind, from, to, new Ends(connections), except);
    }

    private static Optional<Refusal> refusal(Kind kind, Element from, Element to, Ends ends, Connection except) {
        if (!kind.source().isInstance(from) || !kind.target().isInstance(to)) {
            return Optional.of(Refusal.WRONG_KIND);
        }
        if (from == to) {
            return Optional.of(Refusal.SAME);
        }
        // Two rules may lead the same direct way, for different packets.
        if (kind != Kind.DIRECT && ends.from(from, except).stream().anyMatch(other -> other.kind() == kind && other.to() == to)) {
            return Optional.of(Refusal.ALREADY);
        }
        Refusal refusal = switch (kind) {
        case CABLE -> ends.from(from, except).stream().anyMatch(other -> other.kind() == Kind.CABLE) ? Refusal.ENDPOINT_TAKEN : null;
        case HOST_RUNS_ON, RUNS_ON -> ends.to(to, except).stream()
                .anyMatch(other -> (other.kind() == Kind.HOST_RUNS_ON || other.kind() == Kind.RUNS_ON) && other.from() != from)
                        ? Refusal.CORE_TAKEN : null;
        case SERVED_AS -> from.eContainer() != to.eContainer() ? Refusal.OTHER_SOCKET : null;
        case DIRECT -> ((VirtualMachine) from).getTransfer() == null ? Refusal.NO_TRANSFER_COMPONENT : null;
        case MAPS -> ((SharedMemoryRegion) to).getMapping() == MappingMode.PAIRWISE_WINDOW
                && ends.to(to, except).stream().filter(other -> other.kind() == Kind.MAPS).count() >= 2 ? Refusal.WINDOW_FULL : null;
        case BUFFERS_IN -> ((SharedMemoryRegion) to).getMapping() != MappingMode.COMMON_POOL ? Refusal.NOT_A_POOL : null;
        case VISITS, LEAVES_FOR, SENT_BY -> null;
        };
        return Optional.ofNullable(refusal);
    }

    /** The connections that are in a lab and may not be, in the order of the lab. */
    public static List<Fault> faults(Lab lab) {
        List<Connection> connections = connections(lab);
        Ends ends = new Ends(connections);
        List<Fault> faults = new ArrayList<>();
        for (Connection connection : connections) {
            refusal(connection.kind(), connection.from(), connection.to(), ends, connection)
                    .ifPresent(refusal -> faults.add(new Fault(connection, refusal)));
        }
        return faults;
    }

    /** All connections of a lab, in the order of the lab. A link or rule with an open end is none. */
    public static List<Connection> connections(Lab lab) {
        List<Connection> found = new ArrayList<>();
        for (TreeIterator<EObject> all = lab.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Element element) {
                collect(element, found);
            }
        }
        return found;
    }

    private static void collect(Element element, List<Connection> found) {
        if (element instanceof Link link) {
            add(Kind.CABLE, link.getEndpoint(), link.getNic(), link, found);
        } else if (element instanceof Host host) {
            add(Kind.HOST_RUNS_ON, host, host.getCore(), host, found);
        } else if (element instanceof VirtualMachine machine) {
            add(Kind.RUNS_ON, machine, machine.getCore(), machine, found);
        } else if (element instanceof Core core) {
            ClassOfService service = core.getClassOfService();
            add(Kind.SERVED_AS, core, service, core, found);
        } else if (element instanceof RoutingRule rule && rule.getAction() == RuleAction.DIRECT) {
            add(Kind.DIRECT, machineOf(rule), rule.getTarget(), rule, found);
        } else if (element instanceof SharedMemoryRegion region) {
            region.getMembers().forEach(member -> add(Kind.MAPS, member, region, region, found));
        } else if (element instanceof Virtqueue queue) {
            add(Kind.BUFFERS_IN, queue, queue.getBufferPool(), queue, found);
        } else if (element instanceof FlowRule rule) {
            rule.getChain().forEach(machine -> add(Kind.VISITS, rule, machine, rule, found));
            add(Kind.LEAVES_FOR, rule, rule.getOutput(), rule, found);
        } else if (element instanceof Traffic traffic) {
            add(Kind.SENT_BY, traffic, traffic.getEndpoint(), traffic, found);
        }
    }

    private static void add(Kind kind, Element from, Element to, Element holder, List<Connection> found) {
        if (from != null && to != null) {
            found.add(new Connection(kind, from, to, holder));
        }
    }

    /** The cores that neither the host nor a machine runs on, in the order of the lab. */
    public static List<Core> freeCores(Lab lab) {
        Set<Element> taken = new HashSet<>();
        for (Connection connection : connections(lab)) {
            if (connection.kind() == Kind.HOST_RUNS_ON || connection.kind() == Kind.RUNS_ON) {
                taken.add(connection.to());
            }
        }
        return lab.getServer().getSockets().stream().flatMap(socket -> socket.getCores().stream()).filter(core -> !taken.contains(core)).toList();
    }

    /** The machine whose transfer component a rule is in, null while it is in none. */
    public static VirtualMachine machineOf(RoutingRule rule) {
        return rule.eContainer() != null && rule.eContainer().eContainer() instanceof VirtualMachine machine ? machine : null;
    }
}
