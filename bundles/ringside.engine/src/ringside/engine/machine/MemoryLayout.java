package ringside.engine.machine;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.MachineSpec.Placement;
import ringside.engine.machine.MachineSpec.RegionSpec;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.nic.NicRing;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.MemoryRegion.Use;

/**
 * Lays out host-physical memory in model order: the host's receive buffers and the NIC's rings; for each VM its rings, its buffers
 * and its private memory; then the shared regions. With the copy target RING_SLOT a receive ring carries its payload: its buffers are
 * slots that lie right behind the used ring, in place of buffers of the VM's own. Guest-physical addresses are host-physical ones plus a base; there is no TLB
 * and no second level of address translation (an assumption).
 */
final class MemoryLayout {
    private static final int GIB_LINES = 1 << 24;

    private final MachineSpec spec;
    private final List<MemoryRegion> regions = new ArrayList<>();
    private long line;
    private int buffer = 1;
    private final int hostBuffers;
    private final long nicRx;
    private final long nicTx;
    private final long[] rxRings;
    private final long[] txRings;
    private final int[] firstBuffers;
    private final long[] privateLines;

    MemoryLayout(MachineSpec spec, ComponentInfo nic, ComponentInfo rxRing, ComponentInfo txRing, List<ComponentInfo> vms, List<ComponentInfo> rxInfos,
            List<ComponentInfo> txInfos, List<ComponentInfo> shared) {
        this.spec = spec;
        int count = spec.vms().size();
        rxRings = new long[count];
        txRings = new long[count];
        firstBuffers = new int[count];
        privateLines = new long[count];
        hostBuffers = buffers("host.buffers", nic, spec.nic().rxSlots(), spec.nic().bufferBytes());
        nicRx = ring(rxRing.path(), rxRing, NicRing.lines(spec.nic().rxSlots()));
        nicTx = txRing == null ? 0 : ring(txRing.path(), txRing, NicRing.lines(spec.nic().txSlots()));
        for (int v = 0; v < count; v++) {
            VmSpec vm = spec.vms().get(v);
            rxRings[v] = ring(vm.rx().id(), rxInfos.get(v), SplitVirtqueue.lines(vm.rx().size()));
            boolean slots = spec.host().copyTarget() == CopyTarget.RING_SLOT;
            if (slots) {
                firstBuffers[v] = buffers(vm.rx().id() + ".slots", rxInfos.get(v), vm.rx().size(), vm.rx().bufferBytes());
            }
            txRings[v] = ring(vm.tx().id(), txInfos.get(v), SplitVirtqueue.lines(vm.tx().size()));
            if (vm.rx().pool() < 0 && !slots) {
                firstBuffers[v] = buffers(vm.id() + ".buffers", vms.get(v), vm.rx().size(), vm.rx().bufferBytes());
            }
            privateLines[v] = line;
            add(vm.id() + ".private", Use.PRIVATE, vms.get(v), Math.max(1, (vm.privateBytes() + 63L) / 64), 0);
        }
        int[] pools = new int[spec.regions().size()];
        for (int r = 0; r < pools.length; r++) {
            RegionSpec region = spec.regions().get(r);
            if (region.buffers() > 0) {
                pools[r] = buffers(region.id(), shared.get(r), region.buffers(), region.bufferBytes());
            }
        }
        for (int v = 0; v < count; v++) {
            int pool = spec.vms().get(v).rx().pool();
            if (pool >= 0 && spec.host().copyTarget() != CopyTarget.RING_SLOT) {
                firstBuffers[v] = pools[pool];
            }
        }
    }

    private int buffers(String name, ComponentInfo owner, int count, int bytes) {
        int first = buffer;
        int lines = (bytes + 63) / 64;
        add(name, Use.BUFFERS, owner, (long) count * lines, lines);
        buffer += count;
        return first;
    }

    private long ring(String name, ComponentInfo owner, long lines) {
        long first = line;
        add(name, Use.RING, owner, lines, 0);
        return first;
    }

    private void add(String name, Use use, ComponentInfo owner, long lines, int linesPerBuffer) {
        regions.add(new MemoryRegion(regions.size(), name, use, owner.id(), line, lines, linesPerBuffer, linesPerBuffer == 0 ? 0 : buffer));
        line += lines;
    }

    /** The map, with pages placed as the lab asks: a scattered page lies anywhere in a space four times as large, at least 1 GiB. */
    MemoryMap map() {
        if (spec.placement() == Placement.CONTIGUOUS) {
            return new MemoryMap(regions);
        }
        int shift = spec.placement() == Placement.SCATTERED_4K ? 6 : 15;
        int pages = (int) (line + (1L << shift) - 1 >>> shift);
        RandomStreams.Stream stream = new RandomStreams(spec.placementSeed()).stream("memory");
        int[] frames = new int[Math.max(pages * 4, GIB_LINES >>> shift)];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = i;
        }
        long[] placed = new long[pages];
        for (int i = 0; i < pages; i++) {
            int j = i + stream.below(frames.length - i);
            placed[i] = frames[j];
            frames[j] = frames[i];
        }
        return new MemoryMap(regions, shift, placed);
    }

    /** Number of the first receive buffer of the host. */
    int hostBuffers() {
        return hostBuffers;
    }

    long nicRx() {
        return nicRx;
    }

    long nicTx() {
        return nicTx;
    }

    long rxRing(int vm) {
        return rxRings[vm];
    }

    long txRing(int vm) {
        return txRings[vm];
    }

    /** First layout line of a VM's private memory. */
    long privateLine(int vm) {
        return privateLines[vm];
    }

    /** Number of the first receive buffer of a VM. */
    int firstBuffer(int vm) {
        return firstBuffers[vm];
    }
}
