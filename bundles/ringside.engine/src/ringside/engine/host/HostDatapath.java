package ringside.engine.host;

import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunSummary.HostSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.kernel.Trace;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.FanOut;
import ringside.engine.machine.MachineSpec.HostSpec;
import ringside.engine.machine.MachineSpec.TransmitMode;
import ringside.engine.nic.NicDriver;
import ringside.engine.nic.NicReceive;
import ringside.engine.nic.NicRing;
import ringside.engine.nic.NicTransmit;
import ringside.engine.virtio.Notifications;
import ringside.engine.virtio.VirtualNic;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.ComponentInfo;

/**
 * What the host's core does: it takes packets from the NIC's ring or from a VM's transmit ring, finds out where each one goes, and
 * hands it on. There is one task for each source, so that all sources get their turn; a task goes on while its source has packets,
 * up to a batch. The host polls: it is woken when a source has something and looks then.
 */
public final class HostDatapath implements NicDriver {
    final Simulation simulation;
    final Trace trace;
    final ComponentInfo host;
    final Core core;
    final CacheHierarchy caches;
    final PacketTable packets;
    final RunCounters counters;
    final NicTransmit nicTransmit;
    final PacketClassifier classifier;
    final VirtualSwitch vswitch;
    final LlcCopy copy;
    private final ExplicitFetch explicitFetch;
    final FullRing fullRing;
    final Notifications notifications;
    final List<VirtualNic> nics;
    final int[] vmIds;
    final int nicId;
    final int batch;
    final boolean fanOutInBatch;
    private final TransmitMode transmit;
    CostTable costs;

    private final NicSource fromNic;
    private final VmSource[] fromVm;
    final Completions completions;

    /** @param vswitch null where the lab has none */
    public HostDatapath(Simulation simulation, ComponentInfo host, HostSpec spec, Core core, CostTable costs, CacheHierarchy caches, PacketTable packets,
            RunCounters counters, NicReceive nicReceive, NicRing rxRing, NicTransmit nicTransmit, PacketClassifier classifier, VirtualSwitch vswitch,
            LlcCopy copy, FetchCommand fetch, Notifications notifications, List<VirtualNic> nics, int nicId) {
        this.simulation = simulation;
        this.trace = simulation.trace();
        this.host = host;
        this.core = core;
        this.costs = costs;
        this.caches = caches;
        this.packets = packets;
        this.counters = counters;
        this.nicTransmit = nicTransmit;
        this.classifier = classifier;
        this.vswitch = vswitch;
        this.copy = copy;
        this.explicitFetch = new ExplicitFetch(simulation, host, spec, caches, fetch, copy);
        this.fullRing = new FullRing(simulation, host, packets, costs);
        this.notifications = notifications;
        this.nics = List.copyOf(nics);
        this.vmIds = nics.stream().mapToInt(n -> n.vm().id()).toArray();
        this.nicId = nicId;
        this.batch = Math.max(1, spec.batch());
        this.fanOutInBatch = spec.fanOut() == FanOut.BATCH;
        this.transmit = spec.transmit();
        fromNic = new NicSource(this, nicReceive, rxRing, explicitFetch);
        fromVm = new VmSource[nics.size()];
        for (int v = 0; v < fromVm.length; v++) {
            fromVm[v] = new VmSource(this, v, transmit == TransmitMode.HYBRID && !polls(v));
        }
        completions = new Completions(this);
        for (VirtualNic nic : nics) {
            if (nic.coalescing().on()) {
                notifications.announceBy(core, host.id(), nic);
            }
        }
    }

    public void costs(CostTable to) {
        costs = to;
        fullRing.costs(to);
    }

    /** Changes how notifications of a VM's receive ring are held back. */
    public void coalesce(VirtualNic nic, int maxPackets, long maxTicks) {
        notifications.coalesce(core, host.id(), nic, maxPackets, maxTicks);
    }

    @Override
    public void received(int cause) {
        fromNic.wake(simulation.tick(), cause);
    }

    /** A VM has made buffers of its receive ring available: who waits for one goes on. A host that polls sees it at once. */
    public void buffersAvailable(int cause) {
        fromNic.resume(cause);
        for (Source source : fromVm) {
            source.resume(cause);
        }
    }

    /** A VM's kick will have reached the host at {@code tick}. */
    public void kicked(int vm, long tick, int cause) {
        fromVm[vm].kicked(tick, cause);
    }

    /** Whether the host looks at a VM's transmit ring by itself: at all of them, or where the VM's driver polls, too. */
    public boolean polls(int vm) {
        return transmit == TransmitMode.POLL || nics.get(vm).spec().driver() == Driver.POLL;
    }

    /** The host, which polls this VM's transmit ring, will see something new there at {@code tick}. */
    public void polled(int vm, long tick, int cause) {
        fromVm[vm].wake(tick, cause);
    }

    @Override
    public void transmitted(int vm, int descriptor, int cause) {
        completions.add(vm, descriptor, cause);
    }

    /** What it came to so far. */
    public HostSummary summary() {
        return new HostSummary(fullRing.held(), fullRing.retries(), explicitFetch.fetched(), explicitFetch.useless());
    }

    /** The open event drops a packet altogether. */
    void lost(int buffer) {
        explicitFetch.lost(buffer);
    }
}
