package ringside.engine.machine;

import java.util.ArrayList;
import java.util.List;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.cache.SetAssociativeCache;
import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.guest.GuestDriver;
import ringside.engine.guest.NetworkFunction;
import ringside.engine.host.HostDatapath;
import ringside.engine.host.LlcCopy;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.PacketTable;
import ringside.engine.kernel.RunCounters;
import ringside.engine.kernel.RunSummary;
import ringside.engine.kernel.RunSummary.CacheSummary;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.engine.nic.NicReceive;
import ringside.engine.transfer.Neighbours;
import ringside.engine.transfer.TransferComponent;
import ringside.engine.virtio.VirtualNic;
import ringside.engine.vswitch.VirtualSwitch;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.DropReason;
import ringside.trace.EventKind;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.TraceSink;

/**
 * A machine that can run: built from a {@link MachineSpec} by {@link MachineBuilder}, driven by dispatching its events one after
 * the other. One thread. The same specification and the same actions at the same dispatches give the same run, event for event.
 */
public final class Machine implements Handler {
    final Simulation simulation;
    final List<ActionSpec> actions = new ArrayList<>();
    NicReceive receive;
    PacketTable packets;
    RunCounters counters;
    CacheHierarchy caches;
    LlcCopy copy;
    HostDatapath host;
    VirtualSwitch vswitch;
    ComponentInfo run;
    CostTable costs;
    final List<NetworkFunction> functions = new ArrayList<>();
    final List<TransferComponent> transfers = new ArrayList<>();
    final List<GuestDriver> drivers = new ArrayList<>();
    final List<VirtualNic> nics = new ArrayList<>();
    final List<ComponentInfo> cores = new ArrayList<>();
    /** For each VM the core that it runs on. */
    final List<Core> vmCores = new ArrayList<>();
    ComponentInfo llc;
    Neighbours neighbours;
    int referenceMHz;
    private final int handler;

    Machine(Simulation simulation) {
        this.simulation = simulation;
        handler = simulation.addHandler(this);
    }

    void schedule(ActionSpec action, long tick) {
        actions.add(action);
        simulation.schedule(tick, Simulation.PRIORITY_ACTION, handler, actions.size() - 1, 0);
    }

    public StateSchema schema() {
        return simulation.schema();
    }

    /** From now on every event goes to {@code sink}; null for nowhere. Given before the first dispatch, it gets the initial state. */
    public void trace(TraceSink sink) {
        simulation.sink(sink);
        if (sink != null && simulation.dispatches() == 0) {
            simulation.writeInitialState();
        }
    }

    /**
     * This run will have no trace, and nobody will ask for its state: what is gone is forgotten, so that memory does not grow with the
     * number of packets. Everything else happens as ever. Before the first dispatch.
     */
    public void forget() {
        simulation.forget();
        packets.forget();
        counters.forget();
    }

    /** Dispatches at most so many events. Returns whether more are pending. */
    public boolean run(long dispatches) {
        return simulation.run(dispatches);
    }

    /** Dispatches until so many have been made in all. */
    public void runToDispatch(long number) {
        simulation.run(number - simulation.dispatches());
    }

    public long tick() {
        return simulation.tick();
    }

    public long dispatches() {
        return simulation.dispatches();
    }

    /** Number of events so far, with a sink or without. */
    public int events() {
        return simulation.trace().events();
    }

    /** The state as the components' own variables have it. */
    public StateReader state() {
        return simulation.state(packets.count());
    }

    /**
     * Does what a user asks for, now, between two dispatches.
     *
     * @throws IllegalArgumentException where the element or the cost does not exist
     */
    public void apply(ActionSpec action) {
        perform(action);
    }

    @Override
    public void handle(long which, long unused) {
        perform(actions.get((int) which));
    }

    private void perform(ActionSpec action) {
        int event = simulation.trace().begin(EventKind.ACTION, run.id(), Chapter.NONE, 0, 0, 0, 0, 0);
        int element = 0;
        int row = 0;
        long value = action.value();
        if (action.kind().ordinal() >= ActionKind.SET_IO_WAYS.ordinal()) {
            try {
                new UserAction(this, action).perform(event);
            } catch (IllegalArgumentException e) {
                simulation.trace().end();
                throw e;
            }
            return;
        }
        switch (action.kind()) {
            case ENABLE_RULE, DISABLE_RULE -> {
                boolean on = action.kind() == ActionKind.ENABLE_RULE;
                value = on ? 1 : 0;
                for (TransferComponent transfer : transfers) {
                    int found = transfer == null ? 0 : transfer.enable(action.elementId(), on);
                    if (found > 0) {
                        element = transfer.info().id();
                        row = found;
                    }
                }
                if (element == 0 && vswitch != null) {
                    row = vswitch.enable(action.elementId(), on);
                    element = row > 0 ? vswitch.info().id() : 0;
                }
                if (element == 0) {
                    simulation.trace().end();
                    throw new IllegalArgumentException("there is no rule " + action.elementId());
                }
            }
            case SET_COST -> {
                Cost cost = Cost.named(action.argument());
                if (cost == null) {
                    simulation.trace().end();
                    throw new IllegalArgumentException("there is no cost " + action.argument());
                }
                row = cost.ordinal();
                costs(costs.with(cost, action.value()));
            }
            case REVOKE_RULE -> {
                int[] revoked = revoke(action.elementId());
                if (revoked == null) {
                    simulation.trace().end();
                    throw new IllegalArgumentException("there is no rule, VM or transfer component " + action.elementId() + " and a switch to revoke by");
                }
                element = revoked[0];
                row = revoked[1];
                value = revoked[2];
            }
            default -> {
                CopyTarget target = CopyTarget.valueOf(action.argument());
                value = target.ordinal();
                try {
                    copy.target(target);
                } catch (IllegalArgumentException e) {
                    simulation.trace().end();
                    throw e;
                }
            }
        }
        simulation.trace().argument(action.kind().ordinal());
        simulation.trace().argument(element);
        simulation.trace().argument(row);
        simulation.trace().argument(value);
        simulation.trace().end();
    }

    /** Lets the switch revoke what an id stands for: component, row of a routing rule or 0, number of rules; null where it is none. */
    private int[] revoke(String id) {
        if (vswitch == null) {
            return null;
        }
        for (int v = 0; v < transfers.size(); v++) {
            TransferComponent transfer = transfers.get(v);
            int row = transfer == null ? 0 : transfer.row(id);
            if (row > 0) {
                vswitch.revokeOwn(v, row);
                return new int[] { transfer.info().id(), row, 1 };
            }
            if (transfer != null && (transfer.info().path().equals(id) || nics.get(v).vm().path().equals(id))) {
                return new int[] { transfer.info().id(), 0, vswitch.revoke(v, null) };
            }
        }
        int count = vswitch.revoke(-1, id);
        return count < 0 ? null : new int[] { vswitch.info().id(), 0, count };
    }

    private void costs(CostTable to) {
        costs = to;
        caches.costs(to);
        host.costs(to);
        if (vswitch != null) {
            vswitch.costs(to);
        }
        for (int v = 0; v < nics.size(); v++) {
            functions.get(v).costs(to);
            drivers.get(v).costs(to);
            nics.get(v).interrupt().costs(to);
            if (transfers.get(v) != null) {
                transfers.get(v).costs(to);
            }
        }
    }

    /** What the run came to so far. */
    public RunSummary summary() {
        long[] dropped = new long[DropReason.values().length];
        for (DropReason reason : DropReason.values()) {
            dropped[reason.ordinal()] = counters.dropped(reason);
        }
        List<CacheSummary> of = new ArrayList<>();
        for (SetAssociativeCache c : caches.caches()) {
            of.add(new CacheSummary(c.info().path(), c.counter(Counter.HITS), c.counter(Counter.MISSES), c.counter(Counter.FILLS), c.resident(),
                    c.counter(Counter.EVICTED), c.counter(Counter.INVALIDATED), c.counter(Counter.WRITTEN_BACK), c.counter(Counter.UPGRADES),
                    c.counter(Counter.FORWARDS), c.counter(Counter.PREFETCHES), c.counter(Counter.USELESS_PREFETCHES)));
        }
        List<RingSummary> rings = new ArrayList<>();
        for (VirtualNic nic : nics) {
            rings.add(nic.rx().summary());
            rings.add(nic.tx().summary());
        }
        return new RunSummary(simulation.tick(), counters.get(RunCounters.Counter.GENERATED), counters.get(RunCounters.Counter.REPLICATED),
                counters.get(RunCounters.Counter.DELIVERED), dropped, packets.inFlight(), counters.latencies(), of, rings,
                counters.get(RunCounters.Counter.INTERRUPTS), counters.get(RunCounters.Counter.VM_EXITS),
                counters.get(RunCounters.Counter.SWITCH_PASSES), counters.get(RunCounters.Counter.DIRECT_TRANSFERS),
                receive.linesWritten(), receive.writeMisses(), vswitch == null ? null : vswitch.summary(), host.summary());
    }

    /** What contradicts the invariants; empty where nothing does. Checked at the end of every run. */
    public List<String> violations() {
        List<String> wrong = new ArrayList<>(caches.violations());
        long in = counters.get(RunCounters.Counter.GENERATED) + counters.get(RunCounters.Counter.REPLICATED);
        long out = counters.get(RunCounters.Counter.DELIVERED) + counters.droppedInAll() + packets.inFlight();
        if (in != out) {
            wrong.add(in + " packet instances came into being, but " + out + " are delivered, dropped or in flight");
        }
        for (VirtualNic nic : nics) {
            for (String of : new String[] { nic.rx().violation(), nic.tx().violation() }) {
                if (of != null) {
                    wrong.add(of);
                }
            }
        }
        return wrong;
    }
}
