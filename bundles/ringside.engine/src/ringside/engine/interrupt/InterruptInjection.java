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
 * <p>Posting is two bits of the posted interrupt descriptor: the vector in PIR (posted interrupt requests), and ON (outstanding
 * notification). Who finds ON set sends no second inter-processor interrupt. The core clears ON when it takes what is in PIR. A core
 * that runs its guest does so at once; where the virtual CPU has halted, a wake-up vector goes to the host's scheduler, which has to
 * enter the guest first. The descriptor's other fields (SN, NV, NDST) do not change here: a VM never leaves its core.
 *
 * <p>Assumptions: a halted core costs exits the same round trip, the half of it that halting itself was is charged here; the line of
 * the posted interrupt descriptor is part of the cost of sending. Source: layout of the descriptor in Linux and VirtualBox; exits an
 * interrupt in Linux commit ad56aa1177.
 */
public final class InterruptInjection {
    private final Trace trace;
    private final Core core;
    private final ComponentInfo vm;
    private Injection injection;
    /** How the interrupt in service came in. */
    private Injection serving;
    private final RunCounters counters;
    private final int driverActivity;
    private CostTable costs;
    private boolean pending;
    private int packet;
    private int served;
    private long interrupts;
    private long exits;
    private int exitOfInterrupt;
    private boolean posted;
    private long wakeUps;
    private final int pendingField;
    private final int packetField;
    private final int interruptsField;
    private final int exitsField;
    private final int requestsField;
    private final int outstandingField;
    private final int wakeUpsField;

    /** @param driverActivity the activity of {@code core} that the interrupt starts */
    public InterruptInjection(Simulation simulation, Core core, ComponentInfo vm, Injection injection, RunCounters counters, CostTable costs,
            int driverActivity) {
        this.trace = simulation.trace();
        this.core = core;
        this.vm = vm;
        this.injection = injection;
        this.serving = injection;
        this.counters = counters;
        this.costs = costs;
        this.driverActivity = driverActivity;
        pendingField = simulation.field(core.info(), FieldKind.IRQ_PENDING, i -> pending ? 1 : 0);
        packetField = simulation.field(core.info(), FieldKind.IRQ_PACKET, i -> packet);
        interruptsField = simulation.field(core.info(), FieldKind.CORE_INTERRUPTS, i -> interrupts);
        exitsField = simulation.field(core.info(), FieldKind.CORE_EXITS, i -> exits);
        requestsField = simulation.field(core.info(), FieldKind.PI_PIR, i -> posted ? 1 : 0);
        outstandingField = simulation.field(core.info(), FieldKind.PI_ON, i -> posted ? 1 : 0);
        wakeUpsField = simulation.field(core.info(), FieldKind.WAKE_UPS, i -> wakeUps);
    }

    public void costs(CostTable to) {
        costs = to;
    }

    /** How interrupts come in from the next injection on. */
    public void injection(Injection to) {
        injection = to;
    }

    public Injection injection() {
        return injection;
    }

    /**
     * Asks for an interrupt, inside the sender's event, whose step is over at {@code sender.endOfStep()}: only then, with the data
     * visible, does it reach the core.
     *
     * @param alone whether the sender sends an inter-processor interrupt for this one alone
     */
    public Notification request(Core sender, int forPacket, int cause, boolean alone) {
        if (pending) {
            return Notification.PENDING;
        }
        pending = true;
        trace.set(pendingField, 0, 1);
        packet(forPacket);
        post(injection == Injection.POSTED);
        charge(alone && posted);
        core.submitUrgent(sender.endOfStep(), driverActivity, cause);
        return Notification.SENT;
    }

    /** Charges the sender an inter-processor interrupt, if it sends one. */
    public boolean charge(boolean sends) {
        if (sends) {
            trace.charge(Cost.POSTED_NOTIFY, costs);
        }
        return sends;
    }

    private void post(boolean to) {
        if (posted != to) {
            posted = to;
            trace.set(requestsField, 0, to ? 1 : 0);
            trace.set(outstandingField, 0, to ? 1 : 0);
        }
    }

    private void packet(int to) {
        if (packet != to) {
            packet = to;
            trace.set(packetField, 0, to);
        }
    }

    private int exitsOfInterrupt() {
        return switch (serving) {
            case EXIT_INJECT -> 2;
            case PV_EOI -> 1;
            case POSTED -> 0;
        };
    }

    /** A posted interrupt finds the core halted: a step of its own, in which the host's scheduler wakes it. False where it need not. */
    public boolean wakeUp() {
        if (injection != Injection.POSTED || core.state() != CoreState.HALTED) {
            return false;
        }
        core.begin(EventKind.WAKE_UP, core.id(), Chapter.NOTIFY, 1, packet);
        core.state(CoreState.RUNNING);
        trace.set(wakeUpsField, 0, ++wakeUps);
        trace.charge(Cost.WAKE_UP, costs);
        trace.argument(vm.id());
        core.end();
        return true;
    }

    /** First step on the VM's core: the interrupt arrives. */
    public void inject() {
        core.begin(EventKind.INJECT, core.id(), Chapter.NOTIFY, 1, packet);
        served = packet;
        serving = injection;
        exitOfInterrupt = 0;
        pending = false;
        trace.set(pendingField, 0, 0);
        post(false);
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
        trace.argument(serving.ordinal());
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
        if (serving == Injection.EXIT_INJECT) {
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
