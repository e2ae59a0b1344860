package ringside.scenario;

import java.util.Locale;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Nic;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.Server;
import ringside.model.lab.Socket;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualSwitch;
import ringside.model.lab.Virtqueue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people call the parts of a lab: the name they gave it, else one made from its place ({@code VM 1}, {@code Core 0},
 * {@code LLC}). Sentences, problems and the trace's dictionary all use these.
 */
public final class Names {
    private Names() {
    }

    /** The name of an element; never empty. */
    public static String of(Element element) {
        if (element == null) {
            return "?";
        }
        String name = element.getName();
        return name != null && !name.isBlank() ? name.strip() : made(element);
    }

    /** A rule by its place and, where it has one, its name: {@code Rule 2 (straight to VM 2)}. */
    public static String ofRule(Element rule) {
        String number = "Rule " + (position(rule) + 1);
        return of(rule).equals(number) ? number : number + " (" + of(rule) + ")";
    }

    /** A rule by its place alone, where the sentence says whose it is: {@code Rule 2}. */
    public static String numberOfRule(Element rule) {
        return "Rule " + (position(rule) + 1);
    }

    private static String made(Element element) {
        if (element instanceof Core core && core.eContainer() instanceof Socket socket) {
            return "Core " + numberOf(socket, core);
        }
        if (element instanceof Cache cache) {
            return cacheName(cache);
        }
        if (element instanceof VirtualMachine vm && vm.eContainer() instanceof Server server) {
            return "VM " + (server.getVirtualMachines().indexOf(vm) + 1);
        }
        if (element instanceof Virtqueue queue && queue.eContainingFeature() != null) {
            boolean receives = queue.eContainingFeature().getName().equals("rx");
            return owner(queue) + (receives ? " rx" : " tx");
        }
        if (element instanceof NetworkFunction function) {
            return function.getKind() == ringside.model.lab.FunctionKind.DPI ? "DPI"
                    : function.getKind() == ringside.model.lab.FunctionKind.NAT ? "NAT" : function.getKind().getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (element instanceof RoutingRule || element instanceof FlowRule || element instanceof FunctionRule) {
            return "Rule " + (position(element) + 1);
        }
        if (element instanceof Nic nic && nic.eContainer() instanceof Server server) {
            return server.getNics().size() == 1 ? "NIC" : "NIC " + server.getNics().indexOf(nic);
        }
        if (element instanceof VirtualSwitch) {
            return "Switch";
        }
        if (element instanceof ClassOfService clos) {
            return "CLOS " + clos.getNumber();
        }
        if (element instanceof Socket socket) {
            return "Socket " + position(socket);
        }
        String owner = owner(element);
        if (!owner.isEmpty()) {
            return owner + " " + words(element);
        }
        String id = element.getId();
        return id == null || id.isBlank() ? element.eClass().getName() : Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    /** Cores count through all sockets. */
    private static int numberOf(Socket socket, Core core) {
        int before = 0;
        if (socket.eContainer() instanceof Server server) {
            for (Socket other : server.getSockets()) {
                if (other == socket) {
                    break;
                }
                before += other.getCores().size();
            }
        }
        return before + socket.getCores().indexOf(core);
    }

    private static String cacheName(Cache cache) {
        EStructuralFeature place = cache.eContainingFeature();
        if (place == null) {
            return "Cache";
        }
        return switch (place.getName()) {
            case "l1" -> owner(cache) + " L1";
            case "l2" -> owner(cache) + " L2";
            default -> "LLC";
        };
    }

    private static String owner(Element element) {
        for (EObject up = element.eContainer(); up != null; up = up.eContainer()) {
            if (up instanceof VirtualMachine || up instanceof Core) {
                return of((Element) up);
            }
        }
        return "";
    }

    /** {@code transfer component} for TransferComponent. */
    private static String words(Element element) {
        return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).replace("virtual nic", "NIC");
    }

    private static int position(Element element) {
        EObject up = element.eContainer();
        return up != null && up.eGet(element.eContainingFeature()) instanceof java.util.List<?> all ? all.indexOf(element) : 0;
    }
}
