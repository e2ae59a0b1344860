package ringside.engine.interrupt;

import ringside.engine.kernel.Core;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunCounters.Counter;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Injection;
import ringside.trace.Notification;

/**
 * An interrupt enters a VM's core, to tell that a packet is available (claim A5). Three ways: by VM exits, one to inject and one for
 * the end of interrupt; with paravirtual end of interrupt, which saves the second; posted, without any exit. Exits are paid by the
 * VM's core, the inter-processor interrupt of a posted one by its sender. A request while one is pending joins it.
 *
 * <p>Assumption: a halted VM core costs the same round trip; the half of it that halting itself was is charged here.
 */
public final class InterruptInjection {
    private final Trace trace;
    private final Core core;
    private final ComponentInfo vm;
    private final Injection injection;
    private final RunCounters counters;
    private final int driverActivity;
    private CostTable costs;
    private boolean pending;
    private int packet;
    private int served;
    private long interrupts;
    private long exits;
    private int exitOfInterrupt;
    private final int pendingField;
    private final int packetField;
    private final int interruptsField;
    private final int exitsField;

    /** @param driverActivity the activity of {@code core} that the interrupt starts */
    public InterruptInjection(Simulation simulation, Core core, ComponentInfo vm, Injection injection, RunCounters counters, CostTable costs,
            int driverActivity) {
        this.trace = simulation.trace();
        this.core = core;
        this.vm = vm;
        this.injection = injection;
        this.counters = counters;
        this.costs = costs;
        this.driverActivity = driverActivity;
        pendingField = simulation.field(core.info(), FieldKind.IRQ_PENDING, i -> pending ? 1 : 0);
        packetField = simulation.field(core.info(), FieldKind.IRQ_PACKET, i -> packet);
        interruptsField = simulation.field(core.info(), FieldKind.CORE_INTERRUPTS, i -> interrupts);
        exitsField = simulation.field(core.info(), FieldKind.CORE_EXITS, i -> exits);
    }

    public void costs(CostTable to) {
        costs = to;
    }

    /**
     * Asks for an interrupt, inside the sender's event, whose step is over at {@code sender.endOfStep()}: only then, with the data
     * visible, does it reach the core.
     */
    public Notification request(Core sender, int forPacket, int cause) {
        if (pending) {
            return Notification.PENDING;
        }
        pending = true;
        trace.set(pendingField, 0, 1);
        packet(forPacket);
        if (injection == Injection.POSTED) {
            trace.charge(Cost.POSTED_NOTIFY, costs);
        }
        core.submitUrgent(sender.endOfStep(), driverActivity, cause);
        return Notification.SENT;
    }

    private void packet(int to) {
        if (packet != to) {
            packet = to;
            trace.set(packetField, 0, to);
        }
    }

    private int exitsOfInterrupt() {
        return switch (injection) {
            case EXIT_INJECT -> 2;
            case PV_EOI -> 1;
            case POSTED -> 0;
        };
    }

    /** First step on the VM's core: the interrupt arrives. */
    public void inject() {
        core.begin(EventKind.INJECT, core.id(), Chapter.NOTIFY, 1, packet);
        served = packet;
        exitOfInterrupt = 0;
        pending = false;
        trace.set(pendingField, 0, 0);
        counters.count(Counter.INTERRUPTS);
        trace.set(interruptsField, 0, ++interrupts);
        if (injection == Injection.POSTED) {
            core.state(CoreState.RUNNING);
        } else {
            core.state(CoreState.IN_EXIT);
            exit();
        }
        arguments();
        core.end();
    }

    private void exit() {
        trace.charge(Cost.VM_EXIT, costs);
        exitOfInterrupt++;
        counters.count(Counter.VM_EXITS);
        trace.set(exitsField, 0, ++exits);
    }

    private void arguments() {
        trace.argument(vm.id());
        trace.argument(injection.ordinal());
        trace.argument(exitOfInterrupt);
        trace.argument(exitsOfInterrupt());
    }

    /**
     * Second step: the handler runs and ends the interrupt. {@code inHandler} does what the driver does there, inside the event.
     * Another request may have come since the injection; it stays pending.
     */
    public void take(Runnable inHandler) {
        core.begin(EventKind.INTERRUPT, core.id(), Chapter.TAKE, 0, served);
        core.state(CoreState.RUNNING);
        trace.charge(Cost.ISR_ENTRY, costs);
        if (injection == Injection.EXIT_INJECT) {
            exit();
        }
        if (!pending) {
            packet(0);
        }
        arguments();
        inHandler.run();
        core.end();
    }

    /** A VM exit for another reason, such as a kick; inside an event of this core. */
    public void countExit() {
        counters.count(Counter.VM_EXITS);
        trace.set(exitsField, 0, ++exits);
    }

    public boolean pending() {
        return pending;
    }
}
