package ringside.engine.machine;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.cache.SetAssociativeCache;
import ringside.engine.guest.GuestDriver;
import ringside.engine.guest.NetworkFunction;
import ringside.engine.host.FetchCommand;
import ringside.engine.host.HostDatapath;
import ringside.engine.host.LlcCopy;
import ringside.engine.host.PacketClassifier;
import ringside.engine.interrupt.InterruptInjection;
import ringside.engine.kernel.BufferTable;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.engine.machine.MachineSpec.CoreSpec;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.EndpointSpec;
import ringside.engine.machine.MachineSpec.Fetch;
import ringside.engine.machine.MachineSpec.Mapping;
import ringside.engine.machine.MachineSpec.Notify;
import ringside.engine.machine.MachineSpec.RegionSpec;
import ringside.engine.machine.MachineSpec.TransmitMode;
import ringside.engine.machine.MachineSpec.VmSpec;
import ringside.engine.nic.Endpoint;
import ringside.engine.nic.NicReceive;
import ringside.engine.nic.NicRing;
import ringside.engine.nic.NicTransmit;
import ringside.engine.transfer.DirectTransfer;
import ringside.engine.transfer.Neighbours;
import ringside.engine.transfer.TransferComponent;
import ringside.engine.virtio.Notifications;
import ringside.engine.virtio.SplitVirtqueue;
import ringside.engine.virtio.VirtualNic;
import ringside.engine.vswitch.RulePusher;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CopyTarget;
import ringside.trace.CoreState;
import ringside.trace.MemoryMap;
import ringside.trace.StateSchema;

/** Puts a {@link Machine} together from its specification: components in model order, then memory, then what runs on it. */
public final class MachineBuilder {
    private final MachineSpec spec;
    private final Simulation simulation;
    private final StateSchema schema;
    private final Machine machine;
    private final List<Core> cores = new ArrayList<>();
    private final List<SetAssociativeCache> l1 = new ArrayList<>();
    private final List<SetAssociativeCache> l2 = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private ComponentInfo nic;
    private ComponentInfo rxRingInfo;
    private ComponentInfo txRingInfo;
    private ComponentInfo host;
    private SetAssociativeCache llc;
    private MemoryLayout layout;
    private MemoryMap memory;
    private BufferTable buffers;
    private Neighbours neighbours;

    private MachineBuilder(MachineSpec spec) {
        this.spec = spec;
        this.simulation = new Simulation(spec.traffic().seed());
        this.schema = simulation.schema();
        this.machine = new Machine(simulation);
    }

    /** The machine, ready for its first dispatch. */
    public static Machine build(MachineSpec spec) {
        return new MachineBuilder(spec).build();
    }

    private Machine build() {
        schema.referenceMHz(spec.referenceMHz());
        for (Cost cost : Cost.values()) {
            schema.addCost(cost.label());
        }
        machine.costs = spec.costs();
        machine.run = schema.addComponent("run", "Run", ComponentKind.RUN, 0, "");
        machine.packets = new PacketTable(simulation, schema.addComponent("packet", "Packets", ComponentKind.PACKETS, 0, ""));
        machine.counters = new RunCounters(simulation, machine.run, machine.packets);
        ComponentInfo memoryInfo = schema.addComponent("memory", "Memory", ComponentKind.MEMORY, 0, "");
        endpoints();
        nic = schema.addComponent(spec.nic().id(), spec.nic().name(), ComponentKind.NIC, 0, spec.nic().id());
        rxRingInfo = schema.addComponent(spec.nic().id() + ".rx", spec.nic().name() + " rx", ComponentKind.NIC_RING, nic.id(), "");
        if (spec.nic().txSlots() > 0) {
            txRingInfo = schema.addComponent(spec.nic().id() + ".tx", spec.nic().name() + " tx", ComponentKind.NIC_RING, nic.id(), "");
        }
        host = schema.addComponent(spec.host().id(), spec.host().name(), ComponentKind.HOST, 0, spec.host().id());
        coresAndCaches();
        List<ComponentInfo> vms = new ArrayList<>();
        List<ComponentInfo> rxInfos = new ArrayList<>();
        List<ComponentInfo> txInfos = new ArrayList<>();
        for (VmSpec vm : spec.vms()) {
            ComponentInfo info = schema.addComponent(vm.id(), vm.name(), ComponentKind.VM, 0, vm.id());
            vms.add(info);
            rxInfos.add(schema.addComponent(vm.rx().id(), vm.name() + " rx", ComponentKind.VIRTQUEUE, info.id(), vm.rx().id()));
            txInfos.add(schema.addComponent(vm.tx().id(), vm.name() + " tx", ComponentKind.VIRTQUEUE, info.id(), vm.tx().id()));
        }
        List<ComponentInfo> regions = new ArrayList<>();
        for (RegionSpec region : spec.regions()) {
            regions.add(schema.addComponent(region.id(), region.name(), ComponentKind.REGION, 0, region.id()));
        }
        layout = new MemoryLayout(spec, nic, rxRingInfo, txRingInfo, vms, rxInfos, txInfos, regions);
        memory = layout.map();
        schema.memory(memory);
        buffers = new BufferTable(simulation, memoryInfo, memory);
        machine.caches = new CacheHierarchy(simulation.trace(), memory, spec.costs(), cores, l1, l2,
                spec.cores().stream().mapToLong(CoreSpec::allocateWays).toArray(), llc, spec.llc().inclusion(), spec.llc().ioWays(), spec.llc().copyWays(),
                spec.nic().directCacheAccess());
        runningParts(vms, rxInfos, txInfos);
        return machine;
    }

    private void endpoints() {
        for (EndpointSpec endpoint : spec.endpoints()) {
            ComponentInfo info = schema.addComponent(endpoint.id(), endpoint.name(), ComponentKind.ENDPOINT, 0, endpoint.id());
            endpoints.add(new Endpoint(simulation, info, endpoints.size(), endpoint, spec.referenceMHz()));
        }
    }

    private void coresAndCaches() {
        for (CoreSpec core : spec.cores()) {
            ComponentInfo info = schema.addComponent(core.id(), core.name(), ComponentKind.CORE, 0, core.id());
            int position = cores.size();
            boolean polls = position == spec.host().core()
                    || spec.vms().stream().anyMatch(vm -> vm.core() == position && vm.driver() == Driver.POLL);
            cores.add(new Core(simulation, info, position, polls ? CoreState.POLLING : CoreState.HALTED));
            l1.add(new SetAssociativeCache(simulation, schema.addComponent(core.l1().id(), core.l1().name(), ComponentKind.CACHE, info.id(), core.l1().id()),
                    core.l1()));
            l2.add(core.l2() == null ? null
                    : new SetAssociativeCache(simulation,
                            schema.addComponent(core.l2().id(), core.l2().name(), ComponentKind.CACHE, info.id(), core.l2().id()), core.l2()));
        }
        llc = new SetAssociativeCache(simulation, schema.addComponent(spec.llc().id(), spec.llc().name(), ComponentKind.CACHE, 0, spec.llc().id()),
                spec.llc());
    }

    private void runningParts(List<ComponentInfo> vms, List<ComponentInfo> rxInfos, List<ComponentInfo> txInfos) {
        CacheHierarchy caches = machine.caches;
        NicRing rxRing = new NicRing(simulation, rxRingInfo, memory, spec.nic().rxSlots(), layout.nicRx());
        rxRing.prefill(layout.hostBuffers());
        NicRing txRing = txRingInfo == null ? null : new NicRing(simulation, txRingInfo, memory, spec.nic().txSlots(), layout.nicTx());
        long[] rates = spec.endpoints().stream().mapToLong(EndpointSpec::bitsPerSecond).toArray();
        NicReceive receive = new NicReceive(simulation, nic, rxRing, caches, buffers, machine.packets, machine.counters, rates, spec.referenceMHz());
        NicTransmit transmit = new NicTransmit(simulation, nic, txRing, caches, buffers, machine.packets, machine.counters, endpoints, spec.referenceMHz());
        int[] vmIds = vms.stream().mapToInt(ComponentInfo::id).toArray();
        ComponentInfo classifierInfo = schema.addComponent(spec.host().classifierId(), "Classifier", ComponentKind.CLASSIFIER, host.id(),
                spec.host().classifierId());
        if (spec.vswitch() != null) {
            ComponentInfo info = schema.addComponent(spec.vswitch().id(), spec.vswitch().name(), ComponentKind.SWITCH, host.id(), spec.vswitch().id());
            machine.vswitch = new VirtualSwitch(simulation, info, spec.vswitch(), spec.vms(), spec.endpoints(), machine.counters, spec.costs(),
                    spec.referenceMHz());
        }
        FetchCommand fetch = new FetchCommand(simulation.trace(), caches, buffers);
        PacketClassifier classifier = new PacketClassifier(simulation, classifierInfo, caches, buffers, machine.packets, spec.vms(), vmIds, machine.vswitch,
                spec.host().key(), fetch);
        int[] firstBuffers = new int[vms.size()];
        long[] returnLines = new long[vms.size()];
        for (int v = 0; v < vms.size(); v++) {
            firstBuffers[v] = layout.firstBuffer(v);
            returnLines[v] = memory.physical(layout.privateLine(v));
        }
        neighbours = new Neighbours(machine.nics, firstBuffers, returnLines, buffers.count());
        Notifications notifications = new Notifications(simulation, caches, machine.packets, machine.counters, vms.size());
        machine.packets.vms(v -> vmIds[v]);
        for (int v = 0; v < vms.size(); v++) {
            virtualMachine(v, vms.get(v), rxInfos.get(v), txInfos.get(v), notifications);
            machine.vmCores.add(cores.get(spec.vms().get(v).core()));
        }
        cores.forEach(core -> machine.cores.add(core.info()));
        machine.llc = llc.info();
        machine.neighbours = neighbours;
        machine.referenceMHz = spec.referenceMHz();
        machine.copy = new LlcCopy(simulation, host, caches, buffers, machine.packets, spec.host(), fetch);
        machine.host = new HostDatapath(simulation, host, spec.host(), cores.get(spec.host().core()), spec.costs(), caches, machine.packets, machine.counters,
                receive, rxRing, transmit, classifier, machine.vswitch, machine.copy, fetch, notifications, machine.nics, nic.id());
        machine.receive = receive;
        receive.driver(machine.host);
        transmit.driver(machine.host);
        machine.drivers.forEach(driver -> driver.host(machine.host));
        for (TransferComponent transfer : machine.transfers) {
            if (transfer != null) {
                transfer.connect(machine.nics);
            }
        }
        if (machine.vswitch != null) {
            RulePusher pusher = new RulePusher(simulation, machine.vswitch.info(), spec.vswitch().push(), spec.host().key(), spec.referenceMHz(),
                    machine.transfers, vms.size(), neighbours, spec.costs());
            machine.vswitch.connect(pusher);
            machine.transfers.stream().filter(transfer -> transfer != null).forEach(transfer -> transfer.expiry(pusher));
        }
        for (ActionSpec action : spec.traffic().actions()) {
            machine.schedule(action, ticks(action.atNanos()));
        }
        new TrafficSource(simulation, receive, endpoints, spec.traffic().packets(), spec.referenceMHz());
        if (spec.traffic().maxNanos() > 0) {
            simulation.endTick(ticks(spec.traffic().maxNanos()));
        }
    }

    private void virtualMachine(int v, ComponentInfo info, ComponentInfo rxInfo, ComponentInfo txInfo, Notifications notifications) {
        VmSpec vm = spec.vms().get(v);
        boolean polls = vm.driver() == Driver.POLL;
        SplitVirtqueue rx = new SplitVirtqueue(simulation, rxInfo, machine.caches, memory, vm.rx().size(), layout.rxRing(v),
                vm.rx().notification() == Notify.EVENT_IDX && !polls);
        int[] numbers = new int[vm.rx().size()];
        long[] lines = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = layout.firstBuffer(v) + i;
            lines[i] = buffers.line(numbers[i], 0);
        }
        rx.prefill(numbers, lines, vm.rx().bufferBytes());
        if (spec.host().copyTarget() == CopyTarget.RING_SLOT) {
            rx.carryPayload();
        }
        boolean hostPolls = polls || spec.host().transmit() == TransmitMode.POLL;
        SplitVirtqueue tx = new SplitVirtqueue(simulation, txInfo, machine.caches, memory, vm.tx().size(), layout.txRing(v),
                vm.tx().notification() == Notify.EVENT_IDX && !hostPolls);
        if (hostPolls) {
            tx.suppression().startWithoutKicks();
        }
        boolean coalesces = vm.rx().notification() == Notify.COALESCED && !polls;
        VirtualNic virtual = new VirtualNic(simulation, v, info, vm, rx, tx, coalesces ? vm.rx().maxPackets() : 0, ticks(vm.rx().maxNanos()));
        ComponentInfo functionInfo = schema.addComponent(vm.function().id(), vm.function().name(), ComponentKind.FUNCTION, info.id(), vm.function().id());
        NetworkFunction function = new NetworkFunction(simulation, functionInfo, vm.function(), machine.caches, buffers, machine.packets,
                spec.costs());
        TransferComponent transfer = null;
        DirectTransfer direct = null;
        if (vm.transfer() != null) {
            ComponentInfo transferInfo = schema.addComponent(vm.transfer().id(), vm.transfer().name(), ComponentKind.TRANSFER, info.id(),
                    vm.transfer().id());
            boolean pushes = spec.vswitch() != null && spec.vswitch().push().threshold() > 0;
            transfer = new TransferComponent(simulation, transferInfo, vm.transfer(), regionsFrom(v), pushes ? vm.transfer().tableSize() : 0,
                    ticks(vm.transfer().idleNanos()), neighbours, machine.packets, spec.costs());
            direct = new DirectTransfer(simulation, transfer, machine.caches, buffers, machine.packets, machine.counters, notifications, neighbours,
                    spec.costs());
        }
        Core core = cores.get(vm.core());
        GuestDriver driver = new GuestDriver(simulation, core, virtual, machine.caches, buffers, machine.packets, machine.counters, function, transfer, direct,
                neighbours, spec.costs());
        if (spec.host().fetch() == Fetch.GUEST_PREFETCH) {
            driver.prefetch(new FetchCommand(simulation.trace(), machine.caches, buffers));
        }
        virtual.connect(driver, new InterruptInjection(simulation, core, info, vm.injection(), machine.counters, spec.costs(), driver.interruptActivity()));
        machine.nics.add(virtual);
        machine.functions.add(function);
        machine.transfers.add(transfer);
        machine.drivers.add(driver);
    }

    /** For each VM the first shared region that lets this one write into its memory, or null. */
    private RegionSpec[] regionsFrom(int vm) {
        RegionSpec[] to = new RegionSpec[spec.vms().size()];
        for (RegionSpec region : spec.regions()) {
            List<Integer> members = region.members();
            boolean window = region.mapping() == Mapping.PAIRWISE_WINDOW;
            for (int other : members) {
                boolean maps = window ? members.size() == 2 && members.get(0) == vm && members.get(1) == other : members.contains(vm) && other != vm;
                if (maps && to[other] == null) {
                    to[other] = region;
                }
            }
        }
        return to;
    }

    private long ticks(long nanos) {
        return (Math.multiplyExact(nanos, spec.referenceMHz()) + 999) / 1000;
    }
}
