package ringside.engine;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.kernel.RunSummary;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.engine.machine.MachineSpec.*;
import ringside.engine.machine.PacketHeader;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Injection;
import ringside.trace.Notification;
import ringside.trace.RuleKey;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/** One VM like that of sample 01 whose way to be notified a test chooses, and a run of it. */
final class NotifyLab {
    Driver driver = Driver.INTERRUPT;
    Notify rx = Notify.EVERY_PACKET;
    Notify tx = Notify.EVERY_PACKET;
    TransmitMode transmit = TransmitMode.KICK;
    Injection injection = Injection.EXIT_INJECT;
    FunctionKind function = FunctionKind.SINK;
    FanOut fanOut = FanOut.ONE_BY_ONE;
    boolean recheck = true;
    int budget = 64;
    int maxPackets;
    long maxNanos;
    int ringSize = 8;
    int refill = 4;
    int nicSlots = 8;
    int vms = 1;
    final List<PacketsSpec> packets = new ArrayList<>();

    Machine machine;
    TraceLog log;
    RunSummary summary;

    /** Packets of 256 bytes at these times. */
    NotifyLab at(long... nanos) {
        for (long time : nanos) {
            packets.add(TeachingLabs.packet("p" + (packets.size() + 1), time, header()));
        }
        return this;
    }

    private PacketHeader header() {
        return new PacketHeader(0x525400000101L, vms > 1 ? TeachingLabs.GROUP : TeachingLabs.MAC1, 0, 0x0A000101, TeachingLabs.SERVER_IP, 17, 4000, 80);
    }

    NotifyLab series(int count, long packetsPerSecond) {
        packets.add(new PacketsSpec("series", 0, 0, 64, header(), count, packetsPerSecond, false, 1));
        return this;
    }

    MachineSpec spec() {
        List<VmSpec> machines = new ArrayList<>();
        for (int n = 1; n <= vms; n++) {
            String id = "vm" + n;
            machines.add(new VmSpec(id, "VM " + n, n, TeachingLabs.MAC1 + n - 1, List.of(TeachingLabs.GROUP),
                    new QueueSpec(id + ".rx", ringSize, 256, rx, maxPackets, maxNanos, refill, Full.DROP, 0, -1),
                    new QueueSpec(id + ".tx", ringSize, 256, tx, 0, 0, 1, Full.DROP, 0, -1), driver, budget, recheck, injection, 1024,
                    TeachingLabs.function(n, function), null));
        }
        SwitchSpec sw = function == FunctionKind.SINK ? null
                : new SwitchSpec("switch", "Switch", 8192, 1,
                        List.of(new FlowRuleSpec("rule", "Rule", true, 1, TeachingLabs.toNet(10 << 24 | 2 << 8, 24, -1), List.of(0), 1)));
        MachineSpec base = TeachingLabs.firstPacket();
        HostSpec host = new HostSpec("host", "Host", "classifier", 0, base.host().copyTarget(), Portion.WHOLE, 0, Fetch.DEMAND, fanOut, 32, RuleKey.DST_MAC,
                transmit);
        return new MachineSpec(3000, Placement.CONTIGUOUS, 0, base.costs(), TeachingLabs.cores(vms + 1), base.llc(),
                new NicSpec("nic0", "NIC", 10_000_000_000L, nicSlots, sw == null ? 0 : nicSlots, 256, true), host, sw, machines, List.of(),
                List.of(TeachingLabs.endpoint("client", 0x525400000101L, 1), TeachingLabs.endpoint("server", 0x525400000102L, TeachingLabs.SERVER_IP)),
                new TrafficSpec("default", 1, 0, packets, List.of()));
    }

    /** Runs with a trace. */
    NotifyLab run() {
        machine = MachineBuilder.build(spec());
        log = new TraceLog(machine.schema());
        machine.trace(log);
        return finish();
    }

    /** Runs without one, for many packets. */
    NotifyLab runQuietly() {
        machine = MachineBuilder.build(spec());
        return finish();
    }

    private NotifyLab finish() {
        machine.run(Long.MAX_VALUE);
        if (!machine.violations().isEmpty()) {
            throw new AssertionError(machine.violations());
        }
        summary = machine.summary();
        return this;
    }

    List<TraceEvent> all(EventKind kind) {
        List<TraceEvent> found = new ArrayList<>();
        for (int i = 1; i <= log.size(); i++) {
            if (log.event(i).kind() == kind) {
                found.add(log.event(i));
            }
        }
        return found;
    }

    /** What became of each notification of this kind of event, in order. */
    List<Notification> notifications(EventKind kind) {
        return all(kind).stream().map(e -> Notification.values()[(int) e.argument("notification")]).toList();
    }

    /** The kinds of events on a core, in order. */
    List<EventKind> onCore(String core) {
        List<EventKind> found = new ArrayList<>();
        for (int i = 1; i <= log.size(); i++) {
            if (log.event(i).core().path().equals(core)) {
                found.add(log.event(i).kind());
            }
        }
        return found;
    }

    /** A field's value when the run is over, from the engine's own variables. */
    long end(String component, FieldKind kind) {
        int id = machine.schema().component(component).id();
        return machine.state().get(machine.schema().field(id, kind).id(), 0);
    }

    StateView after(int event) {
        return new StateHistory(log).at(event);
    }
}
