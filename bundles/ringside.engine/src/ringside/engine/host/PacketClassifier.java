package ringside.engine.host;

import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.machine.PacketHeader;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.RuleKey;

/**
 * The host determines, from data that the packet itself contains, which VM or VMs are to process it (claims A4 and A6). It reads
 * the first line of the packet, where the header lies. With a virtual switch the flow rules name the chain of VMs; without one the
 * destination address does: a VM's own, or a group that VMs have joined.
 */
public final class PacketClassifier {
    private final ComponentInfo info;
    private final Trace trace;
    private final CacheHierarchy caches;
    private final BufferTable buffers;
    private final PacketTable packets;
    private final List<VmSpec> vms;
    private final int[] vmIds;
    private final VirtualSwitch vswitch;
    private final RuleKey key;
    private final FetchCommand fetch;
    private final int[] found;
    private long classified;
    private long noRoute;
    private int lastPacket;
    private int lastVm;
    private final int classifiedField;
    private final int noRouteField;
    private final int lastPacketField;
    private final int lastVmField;

    /** @param vswitch null where the lab has none */
    public PacketClassifier(Simulation simulation, ComponentInfo info, CacheHierarchy caches, BufferTable buffers, PacketTable packets, List<VmSpec> vms,
            int[] vmIds, VirtualSwitch vswitch, RuleKey key, FetchCommand fetch) {
        this.info = info;
        this.trace = simulation.trace();
        this.caches = caches;
        this.buffers = buffers;
        this.packets = packets;
        this.vms = vms;
        this.vmIds = vmIds;
        this.vswitch = vswitch;
        this.key = key;
        this.fetch = fetch;
        this.found = new int[vms.size()];
        classifiedField = simulation.field(info, FieldKind.CLASSIFIED, i -> classified);
        noRouteField = simulation.field(info, FieldKind.NO_ROUTE, i -> noRoute);
        lastPacketField = simulation.field(info, FieldKind.LAST_PACKET, i -> lastPacket);
        lastVmField = simulation.field(info, FieldKind.LAST_VM, i -> lastVm);
    }

    public ComponentInfo info() {
        return info;
    }

    /** One step: reads the header and determines the VMs. Returns how many; {@link #vm} names them. */
    public int classify(Core core, int packet, int buffer) {
        core.begin(EventKind.CLASSIFY, info.id(), Chapter.CLASSIFY, 1, packet);
        PacketHeader header = packets.header(packet);
        int count = determine(header);
        trace.argument(key.ordinal());
        trace.argument(key == RuleKey.DST_MAC ? header.dstMac() : header.dstLo());
        for (int i = 0; i < count; i++) {
            trace.argument(vmIds[found[i]]);
        }
        packets.running(packet, core, Chapter.CLASSIFY);
        trace.set(classifiedField, 0, ++classified);
        if (lastPacket != packet) {
            lastPacket = packet;
            trace.set(lastPacketField, 0, packet);
        }
        int vm = count == 0 ? 0 : vmIds[found[0]];
        if (lastVm != vm) {
            lastVm = vm;
            trace.set(lastVmField, 0, vm);
        }
        if (count == 0 && vswitch == null) {
            trace.set(noRouteField, 0, ++noRoute);
        }
        caches.load(core, buffers.line(buffer, 0));
        fetch.await(core, buffer, 1);
        caches.endOfBurst();
        core.end();
        return count;
    }

    /** Position of the {@code i}-th VM determined by the last look. */
    public int vm(int i) {
        return found[i];
    }

    private int determine(PacketHeader header) {
        int count = 0;
        if (vswitch != null) {
            int rule = vswitch.match(header);
            if (rule >= 0) {
                List<Integer> chain = vswitch.chain(rule);
                for (int i = 0; i < chain.size(); i++) {
                    found[count++] = chain.get(i);
                }
                return count;
            }
        }
        for (int v = 0; v < vms.size(); v++) {
            if (vms.get(v).mac() == header.dstMac() || vms.get(v).groups().contains(header.dstMac())) {
                found[count++] = v;
            }
        }
        return count;
    }
}
