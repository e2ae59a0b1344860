package ringside.engine.virtio;

import ringside.engine.interrupt.InterruptInjection;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.ComponentInfo;
import ringside.trace.FieldKind;

/**
 * A VM's network device: its two rings, the way to interrupt it, and the driver that reads them. What a device side (the host, or
 * another VM's transfer component) needs to hand a packet to the VM.
 */
public final class VirtualNic {
    private final int position;
    private final ComponentInfo vm;
    private final VmSpec spec;
    private final SplitVirtqueue rx;
    private final SplitVirtqueue tx;
    private final NotificationCoalescing coalescing;
    private InterruptInjection interrupt;
    private VirtioDriver driver;
    private final Trace trace;
    private final int downField;
    private boolean down;

    /**
     * @param position    of the VM, from 0
     * @param maxPackets  and {@code maxTicks}: coalescing of the receive ring's notifications, either 0 for none
     */
    public VirtualNic(Simulation simulation, int position, ComponentInfo vm, VmSpec spec, SplitVirtqueue rx, SplitVirtqueue tx, int maxPackets,
            long maxTicks) {
        this.position = position;
        this.vm = vm;
        this.spec = spec;
        this.trace = simulation.trace();
        this.downField = simulation.field(vm, FieldKind.DOWN, i -> down ? 1 : 0);
        this.rx = rx;
        this.tx = tx;
        this.coalescing = new NotificationCoalescing(simulation, rx.info(), vm, maxPackets, maxTicks);
    }

    public void connect(VirtioDriver to, InterruptInjection by) {
        driver = to;
        interrupt = by;
    }

    /** The VM fails: nobody reads its rings any more; inside an event. */
    public void fail() {
        down = true;
        trace.set(downField, 0, 1);
        coalescing.forget();
    }

    /** Whether the VM has failed. */
    public boolean down() {
        return down;
    }

    public int position() {
        return position;
    }

    /** Component of the VM. */
    public ComponentInfo vm() {
        return vm;
    }

    public VmSpec spec() {
        return spec;
    }

    public SplitVirtqueue rx() {
        return rx;
    }

    public SplitVirtqueue tx() {
        return tx;
    }

    /** What holds the notifications of the receive ring back. */
    public NotificationCoalescing coalescing() {
        return coalescing;
    }

    public InterruptInjection interrupt() {
        return interrupt;
    }

    public VirtioDriver driver() {
        return driver;
    }
}
