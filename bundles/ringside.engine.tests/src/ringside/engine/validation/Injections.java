package ringside.engine.validation;

import ringside.engine.machine.Cost;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.trace.Injection;

/** What an interrupt costs the VM's core with and without exits, beside the work that the interrupt is for. */
final class Injections {
    static final int[] WORK = { 200, 1000, 2000, 4000, 6000, 8000, 16000 };

    private Injections() {
    }

    /**
     * Cycles of the VM's core for an interrupt and its packet, whose function costs {@code work} cycles. As if the guest ran when the
     * interrupt came, which ELI's guests did: a posted interrupt then needs no wake-up.
     */
    static double cycles(Injection injection, int work) {
        Server server = new Server();
        server.driver = Driver.INTERRUPT;
        server.injection = injection;
        server.costs = server.costs.with(Cost.NF_BASE, work * 1000L).with(Cost.WAKE_UP, 0);
        server.send(0, 64, 1000, 20_000, false);
        Machine machine = MachineBuilder.build(server.spec());
        Sums sums = new Sums(machine);
        machine.trace(sums);
        while (machine.run(1000)) {
            // goes on
        }
        if (machine.summary().interrupts() != 1000) {
            throw new IllegalStateException("not one interrupt a packet");
        }
        return sums.cycles("core1") / 1000;
    }
}
