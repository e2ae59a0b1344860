package ringside.engine.host;

import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.trace.Chapter;
import ringside.trace.EventKind;

/** Buffers of transmit rings go back to their VMs: at once, or as a task of its own once the NIC has read them. */
final class Completions implements Activity {
    private final HostDatapath path;
    private final int number;
    private int[] vms = new int[64];
    private int[] descriptors = new int[64];
    private int head;
    private int count;
    private int vm;

    Completions(HostDatapath path) {
        this.path = path;
        this.number = path.core.addActivity(this);
    }

    /** The NIC has read a packet: its buffer can go back as soon as the core comes to it. */
    void add(int vm, int descriptor, int cause) {
        if (count == vms.length) {
            grow();
        }
        int at = (head + count++) & vms.length - 1;
        vms[at] = vm;
        descriptors[at] = descriptor;
        path.core.submit(path.simulation.tick(), number, cause);
    }

    private void grow() {
        int[] grownVms = new int[count * 2];
        int[] grownDescriptors = new int[count * 2];
        for (int i = 0; i < count; i++) {
            grownVms[i] = vms[(head + i) & count - 1];
            grownDescriptors[i] = descriptors[(head + i) & count - 1];
        }
        vms = grownVms;
        descriptors = grownDescriptors;
        head = 0;
    }

    @Override
    public int step(Core on, int pc) {
        if (pc == 1) {
            handBack(vm);
            return END;
        }
        vm = vms[head];
        int descriptor = descriptors[head];
        head = head + 1 & vms.length - 1;
        count--;
        complete(vm, descriptor);
        return 1;
    }

    /** One step: puts a descriptor into the used ring. {@link #handBack} follows it. */
    void complete(int ofVm, int descriptor) {
        SplitVirtqueue tx = path.nics.get(ofVm).tx();
        path.core.begin(EventKind.TX_COMPLETE, path.host.id(), Chapter.NONE, 1, 0);
        path.trace.argument(tx.id());
        path.trace.argument(tx.slot(tx.usedIdx()));
        path.trace.argument(descriptor);
        tx.publishUsed(path.core, descriptor, 0, 0);
        path.trace.argument(tx.usedIdx());
        path.caches.endOfBurst();
        path.core.end();
    }

    /** The step that completed a transmission is over. */
    void handBack(int toVm) {
        path.nics.get(toVm).tx().revealUsed();
        path.nics.get(toVm).driver().transmitted(path.simulation.tick(), path.core.lastEvent());
    }
}
