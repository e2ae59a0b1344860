package ringside.scenario.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FlowRule;
import ringside.model.lab.Host;
import ringside.model.lab.Lab;
import ringside.model.lab.Nic;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.Traffic;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.model.lab.VirtualSwitch;
import ringside.model.lab.Virtqueue;

/** The parts of a lab that rules ask for, never null: what is not drawn yet is an empty list. */
final class DrawnParts {
    private final Lab lab;
    private final List<Scenario> scenarios;

    /** @param chosen the one scenario that matters, or null for all */
    DrawnParts(Lab lab, Scenario chosen) {
        this.lab = lab;
        this.scenarios = chosen == null ? lab.getScenarios() : List.of(chosen);
    }

    Lab lab() {
        return lab;
    }

    /** The scenarios that matter: all of them, or the one that is to be run. */
    List<Scenario> scenarios() {
        return scenarios;
    }

    List<Traffic> traffic() {
        List<Traffic> all = new ArrayList<>();
        scenarios.forEach(s -> all.addAll(s.getTraffic()));
        return all;
    }

    /** Null where none is drawn. */
    Server server() {
        return lab.getServer();
    }

    /** Null where none is drawn. */
    Host host() {
        return server() == null ? null : server().getHost();
    }

    /** Null where none is drawn. */
    VirtualSwitch virtualSwitch() {
        return server() == null ? null : server().getVirtualSwitch();
    }

    List<Socket> sockets() {
        return server() == null ? List.of() : server().getSockets();
    }

    List<Core> cores() {
        List<Core> all = new ArrayList<>();
        sockets().forEach(s -> all.addAll(s.getCores()));
        return all;
    }

    List<Nic> nics() {
        return server() == null ? List.of() : server().getNics();
    }

    List<VirtualMachine> machines() {
        return server() == null ? List.of() : server().getVirtualMachines();
    }

    List<Endpoint> endpoints() {
        return lab.getEndpoints();
    }

    List<SharedMemoryRegion> regions() {
        return lab.getSharedRegions();
    }

    List<FlowRule> flowRules() {
        return virtualSwitch() == null ? List.of() : virtualSwitch().getFlowRules();
    }

    List<Cache> caches() {
        List<Cache> all = new ArrayList<>();
        for (Socket socket : sockets()) {
            for (Core core : socket.getCores()) {
                if (core.getL1() != null) {
                    all.add(core.getL1());
                }
                if (core.getL2() != null) {
                    all.add(core.getL2());
                }
            }
            if (socket.getLastLevelCache() != null) {
                all.add(socket.getLastLevelCache());
            }
        }
        return all;
    }

    List<Virtqueue> queues() {
        List<Virtqueue> all = new ArrayList<>();
        for (VirtualMachine vm : machines()) {
            VirtualNic vnic = vm.getVnic();
            if (vnic != null && vnic.getRx() != null) {
                all.add(vnic.getRx());
            }
            if (vnic != null && vnic.getTx() != null) {
                all.add(vnic.getTx());
            }
        }
        return all;
    }

    /** A core that neither the host nor a machine runs on, or null. */
    Core freeCore() {
        for (Core core : cores()) {
            if (isFree(core)) {
                return core;
            }
        }
        return null;
    }

    /** Whether neither the host nor a machine runs on a core. */
    boolean isFree(Core core) {
        return (host() == null || host().getCore() != core) && machines().stream().noneMatch(vm -> vm.getCore() == core);
    }

    /** Takes an element out of the lab, with all that refers to it. */
    void remove(Element element) {
        java.util.Set<EObject> gone = new java.util.HashSet<>();
        gone.add(element);
        element.eAllContents().forEachRemaining(gone::add);
        if (lab.getLayout() != null) {
            lab.getLayout().getNodes().removeIf(node -> gone.contains(node.getElement()));
        }
        EcoreUtil.deleteAll(gone, false);
    }

    /** Everything in the lab that is checked: all but scenarios that do not matter and the layout. */
    Iterable<EObject> everything() {
        return () -> {
            TreeIterator<EObject> all = lab.eAllContents();
            return new java.util.Iterator<>() {
                private EObject next = advance();

                private EObject advance() {
                    while (all.hasNext()) {
                        EObject candidate = all.next();
                        if (candidate instanceof Scenario s && !scenarios.contains(s) || candidate == lab.getLayout()) {
                            all.prune();
                        } else {
                            return candidate;
                        }
                    }
                    return null;
                }

                @Override
                public boolean hasNext() {
                    return next != null;
                }

                @Override
                public EObject next() {
                    EObject out = next;
                    next = advance();
                    return out;
                }
            };
        };
    }

    /** An id that no element has: the base itself, or the base with the first free number. */
    String freeId(String base) {
        java.util.Set<String> taken = new java.util.HashSet<>();
        lab.eAllContents().forEachRemaining(o -> {
            if (o instanceof ringside.model.lab.Element e) {
                taken.add(e.getId());
            }
        });
        String id = base;
        for (int i = 2; taken.contains(id); i++) {
            id = base + i;
        }
        return id;
    }

    /** The one machine whose memory a shared region lets this one write into; null where there are none or several. */
    VirtualMachine onlyNeighbour(VirtualMachine vm) {
        VirtualMachine only = null;
        for (VirtualMachine other : machines()) {
            if (other != vm && DirectRuleWithoutRegion.mapped(this, vm, other)) {
                if (only != null) {
                    return null;
                }
                only = other;
            }
        }
        return only;
    }
}
