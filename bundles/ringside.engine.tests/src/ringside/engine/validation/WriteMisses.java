package ringside.engine.validation;

import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec.Placement;

/**
 * Share of the lines that the NIC writes and the LLC does not have, over ring size and packet size (PCIe write misses, "ItoM" of
 * ddio-bench). The NIC's ring goes round once to warm up and then {@code ROUNDS} more; the host keeps up.
 */
final class WriteMisses {
    static final int[] DESCRIPTORS = { 128, 512, 1024, 2048, 4096 };
    static final int[] BYTES = { 256, 512, 1024, 1500 };
    private static final int ROUNDS = 1;

    private WriteMisses() {
    }

    /** Lines of a full ring over the lines that DMA may allocate. */
    static double footprint(int descriptors, int bytes) {
        return (double) descriptors * lines(bytes) / Server.IO_LINES;
    }

    static int lines(int bytes) {
        return (bytes + 63) / 64;
    }

    /** Percent. */
    static double percent(int descriptors, int bytes, int bufferBytes, Placement placement, long seed) {
        Server server = new Server();
        server.nicSlots = descriptors;
        server.bufferBytes = bufferBytes;
        server.placement = placement;
        server.placementSeed = seed;
        server.ring = 256;
        server.bytesRead = 64;
        server.send(0, bytes, (long) (1 + ROUNDS) * descriptors, 1_000_000, false);
        Machine machine = MachineBuilder.build(server.spec());
        Sums sums = new Sums(machine);
        machine.trace(sums);
        long warm = (long) descriptors * lines(bytes);
        boolean more = true;
        while (more && sums.writes() < warm) {
            more = machine.run(1);
        }
        long before = sums.misses();
        while (more) {
            more = machine.run(1000);
        }
        if (machine.summary().delivered() != (1L + ROUNDS) * descriptors) {
            throw new IllegalStateException("the host does not keep up");
        }
        return 100.0 * (sums.misses() - before) / (sums.writes() - warm);
    }
}
