package ringside.engine.validation;

import ringside.engine.machine.Cost;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec.ActionKind;
import ringside.engine.machine.MachineSpec.ActionSpec;
import ringside.trace.EventKind;

/**
 * The hop from VM 1 to VM 2 alone, and chains end to end.
 *
 * <p>The hop: VM 1 is held for a millisecond, by one packet whose processing costs that much, until a thousand packets wait in its
 * receive ring. Then it goes on at full speed, and nothing else happens on the machine: VM 1 is the source, VM 2 the sink, and the
 * host's core serves this hop only. The same thousand had passed before, so caches and flow table know everything.
 */
final class Hops {
    private static final int PACKETS = 1000;

    private Hops() {
    }

    /**
     * Cycles a packet, by core and by what they are for.
     *
     * @param observed between two deliveries at VM 2
     * @param receive1 VM 1 reads its ring and the packet; it stands for whatever makes a source's packets
     * @param send     VM 1 hands it on: decides, posts or transfers, reclaims
     * @param host     takes, classifies, looks up, copies, publishes, completes
     * @param receive2 VM 2 reads ring and packet and gives buffers back
     * @param base     a network function's own cost ({@code nfBaseCycles}), alike in both
     * @param touch    its work on the packet's lines ({@code nfPerUnitCycles}), alike in both
     */
    record Hop(double observed, double receive1, double send, double host, double receive2, double base, double touch) {
        /** The busiest core of the hop alone: VM 1 has its packets, VM 2 looks at all of each and keeps it. */
        double alone() {
            return Math.max(Math.max(send, host), receive2 + touch);
        }

        /** The busiest core where both VMs run a network function besides. */
        double withFunctions() {
            return Math.max(Math.max(send + base + touch, host), receive2 + base + touch);
        }
    }

    static Hop hop(boolean direct, int bytes) {
        Server server = new Server();
        server.vms = 2;
        server.vswitch = true;
        server.direct = direct;
        server.nicSlots = 4096;
        server.send(0, bytes, PACKETS, 500_000, false);
        server.send(4_000_000, bytes, PACKETS + 1, 1_000_000, false);
        server.actions.add(new ActionSpec(3_900_000, ActionKind.SET_COST, "", "nfBaseCycles", 6_000_000_000L));
        server.actions.add(new ActionSpec(5_500_000, ActionKind.SET_COST, "", "nfBaseCycles", server.costs.get(Cost.NF_BASE)));
        Machine machine = MachineBuilder.build(server.spec());
        Sums sums = new Sums(machine);
        machine.trace(sums);
        boolean more = true;
        while (more && machine.tick() < 5_500_000L * 3) {
            more = machine.run(1);
        }
        if (sums.delivered() != PACKETS) {
            throw new IllegalStateException(sums.delivered() + " delivered before VM 1 goes on");
        }
        sums.reset();
        while (more) {
            more = machine.run(1000);
        }
        if (sums.delivered() != PACKETS + 1) {
            throw new IllegalStateException(sums.delivered() + " delivered by the hop");
        }
        double n = PACKETS + 1;
        double base = server.costs.get(Cost.NF_BASE) / 1000.0;
        double touch = WriteMisses.lines(bytes) * server.costs.get(Cost.NF_PER_LINE) / 1000.0;
        double receive1 = sums.cycles("core1", EventKind.READ_RING, EventKind.READ_PACKET, EventKind.REFILL) / n;
        double send = (sums.cycles("core1") - sums.cycles("core1", EventKind.PROCESS)) / n - receive1;
        double receive2 = (sums.cycles("core2") - sums.cycles("core2", EventKind.PROCESS)) / n;
        return new Hop(sums.cyclesBetweenDeliveries(), receive1, send, sums.cycles("core0 vm") / n, receive2, base, touch);
    }

    /**
     * Cycles for a packet through a chain of VMs between two endpoints: a thousand packets arrive at once, none is lost, and the last
     * one is delivered so much later. The host's core is the busiest.
     */
    static double chain(int vms, boolean direct, int bytes) {
        Server server = new Server();
        server.vms = vms;
        server.sink = false;
        server.vswitch = true;
        server.direct = direct;
        server.nicSlots = 4096;
        server.send(0, bytes, PACKETS, 100_000, false);
        server.send(15_000_000, bytes, PACKETS, 50_000_000, false);
        Machine machine = MachineBuilder.build(server.spec());
        Sums sums = new Sums(machine);
        machine.trace(sums);
        boolean more = true;
        while (more && machine.tick() < 15_000_000L * 3) {
            more = machine.run(1);
        }
        if (sums.delivered() != PACKETS) {
            throw new IllegalStateException(sums.delivered() + " delivered before the burst");
        }
        sums.reset();
        while (more) {
            more = machine.run(1000);
        }
        if (sums.delivered() != PACKETS) {
            throw new IllegalStateException(sums.delivered() + " of the burst delivered");
        }
        return (machine.tick() - 45_000_000L) / (double) PACKETS;
    }

    /** Passes through the switch of 100 packets of which none is lost. */
    static long passes(int vms, boolean direct) {
        Server server = new Server();
        server.vms = vms;
        server.sink = false;
        server.vswitch = true;
        server.direct = direct;
        server.send(0, 64, 100, 100_000, false);
        Machine machine = MachineBuilder.build(server.spec());
        while (machine.run(1000)) {
            // goes on
        }
        if (machine.summary().delivered() != 100) {
            throw new IllegalStateException("a packet was lost");
        }
        return machine.summary().switchPasses();
    }
}
