package ringside.engine.machine;

import ringside.engine.kernel.Core;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.virtio.VirtualNic;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.DropReason;
import ringside.trace.Fate;
import ringside.trace.Injection;

/**
 * One thing that a user does to a running machine beyond rules, costs and the copy target: a mask of ways, how interrupts come in, how
 * notifications are held back, a machine that fails, what becomes of a packet. Done inside an ACTION event that is open, and closes it.
 *
 * <p>Masks and modes hold for what begins afterwards; lines that lie outside a new mask stay until they are evicted. Whether a ring uses
 * event indices and how a driver learns of packets is agreed on when the device is set up, so a run cannot change it.
 */
final class UserAction {
    private final Machine machine;
    private final ActionSpec action;

    UserAction(Machine machine, ActionSpec action) {
        this.machine = machine;
        this.action = action;
    }

    /**
     * @param event the number of the open event
     * @throws IllegalArgumentException with one sentence where it cannot be done; the event is then still open
     */
    void perform(int event) {
        switch (action.kind()) {
            case SET_IO_WAYS -> {
                llc();
                machine.caches.ioWays(action.value());
                end(machine.llc.id(), action.value());
            }
            case SET_COPY_WAYS -> {
                llc();
                machine.caches.copyWays(action.value());
                end(machine.llc.id(), action.value());
            }
            case SET_CORE_WAYS -> {
                int core = core();
                machine.caches.allocateWays(core, action.value());
                end(machine.cores.get(core).id(), action.value());
            }
            case SET_INJECTION -> {
                VirtualNic nic = machine.nics.get(vm(action.elementId()));
                Injection to = Injection.valueOf(action.argument());
                nic.interrupt().injection(to);
                end(nic.vm().id(), to.ordinal());
            }
            case SET_COALESCING -> coalescing();
            case FAIL_VM -> fail(event);
            default -> decide();
        }
    }

    private void end(int element, long value) {
        machine.simulation.trace().argument(action.kind().ordinal());
        machine.simulation.trace().argument(element);
        machine.simulation.trace().argument(0);
        machine.simulation.trace().argument(value);
        machine.simulation.trace().end();
    }

    private void llc() {
        if (!machine.llc.path().equals(action.elementId())) {
            throw new IllegalArgumentException(action.elementId() + " is not the last level cache; that is " + machine.llc.path());
        }
    }

    private int core() {
        for (int c = 0; c < machine.cores.size(); c++) {
            if (machine.cores.get(c).path().equals(action.elementId())) {
                return c;
            }
        }
        throw new IllegalArgumentException("there is no core " + action.elementId());
    }

    private int vm(String id) {
        for (VirtualNic nic : machine.nics) {
            if (nic.vm().path().equals(id)) {
                return nic.position();
            }
        }
        throw new IllegalArgumentException("there is no virtual machine " + id);
    }

    private void coalescing() {
        VirtualNic nic = machine.nics.get(vm(action.elementId()));
        if (nic.spec().driver() == Driver.POLL) {
            throw new IllegalArgumentException(action.elementId() + " polls and is never notified; there is nothing to hold back");
        }
        long ticks = (Math.multiplyExact(Long.parseLong(action.argument()), machine.referenceMHz) + 999) / 1000;
        machine.host.coalesce(nic, (int) action.value(), ticks);
        end(nic.vm().id(), action.value());
    }

    /** What is in the machine's rings, where the host has not taken it, or in the hands of its core is lost; who waits for it goes on. */
    private void fail(int event) {
        VirtualNic nic = machine.nics.get(vm(action.elementId()));
        if (nic.down()) {
            end(nic.vm().id(), 1);
            return;
        }
        Core core = machine.vmCores.get(nic.position());
        ComponentInfo vm = nic.vm();
        nic.fail();
        core.fail();
        end(vm.id(), 1);
        for (int packet : machine.packets.at(nic.rx().id(), nic.tx().id(), core.id())) {
            machine.counters.drop(packet, DropReason.VM_DOWN, vm.id(), Chapter.NONE, event);
        }
        machine.host.buffersAvailable(event);
        machine.neighbours.buffersAvailable(nic, machine.simulation.tick(), event);
    }

    /** What becomes of a packet in flight. */
    private void decide() {
        String[] name = action.elementId().substring(1).split("\\.");
        int packet = machine.packets.named(Integer.parseInt(name[0]), name.length > 1 ? Integer.parseInt(name[1]) : 0);
        if (packet == 0) {
            throw new IllegalArgumentException("no packet " + action.elementId() + " is on its way at that moment");
        }
        boolean drops = action.kind() == MachineSpec.ActionKind.DROP_PACKET;
        int vm = drops || action.argument().isEmpty() ? -1 : vm(action.argument());
        machine.packets.decide(packet, drops ? Fate.DROP : vm < 0 ? Fate.TO_SWITCH : Fate.DIRECT, vm);
        end(vm < 0 ? 0 : machine.nics.get(vm).vm().id(), packet);
    }
}
