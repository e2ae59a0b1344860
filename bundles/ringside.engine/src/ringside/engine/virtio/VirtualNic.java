package ringside.engine.virtio;

import ringside.engine.guest.GuestDriver;
import ringside.engine.interrupt.InterruptInjection;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.trace.ComponentInfo;

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
    private InterruptInjection interrupt;
    private GuestDriver driver;

    /** @param position of the VM, from 0 */
    public VirtualNic(int position, ComponentInfo vm, VmSpec spec, SplitVirtqueue rx, SplitVirtqueue tx) {
        this.position = position;
        this.vm = vm;
        this.spec = spec;
        this.rx = rx;
        this.tx = tx;
    }

    public void connect(GuestDriver to, InterruptInjection by) {
        driver = to;
        interrupt = by;
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

    public InterruptInjection interrupt() {
        return interrupt;
    }

    public GuestDriver driver() {
        return driver;
    }
}
