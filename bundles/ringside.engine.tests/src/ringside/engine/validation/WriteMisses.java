package ringside.engine.validation;

import java.util.Arrays;
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

    /** Percent of the lines written, where a packet comes each microsecond and the host keeps up. */
    static double percent(int descriptors, int bytes, int bufferBytes, Placement placement, long seed) {
        Machine machine = machine(descriptors, bytes, bufferBytes, placement, seed, 1 + ROUNDS, 1_000_000);
        double percent = run(machine, (long) descriptors * lines(bytes)).misses();
        if (machine.summary().delivered() != (1L + ROUNDS) * descriptors) {
            throw new IllegalStateException("the host does not keep up");
        }
        return percent;
    }

    /**
     * A run in percent.
     *
     * @param misses     of the lines that the NIC wrote
     * @param unread     of the lines that the host copied: they had left the caches before
     * @param meanMicros from sending to delivery, of the packets that were not dropped
     */
    record Run(double misses, double unread, double meanMicros) {
    }

    /** Packets of 1500 bytes at the rate of the link, 8 million a second: more than the host can take. */
    static Run overloaded(int descriptors, Placement placement) {
        return run(machine(descriptors, 1500, Server.MBUF_BYTES, placement, 1, 8, 8_000_000), (long) descriptors * lines(1500));
    }

    private static Machine machine(int descriptors, int bytes, int bufferBytes, Placement placement, long seed, int rounds, long perSecond) {
        Server server = new Server();
        server.nicSlots = descriptors;
        server.bufferBytes = bufferBytes;
        server.placement = placement;
        server.placementSeed = seed;
        server.ring = 256;
        server.bytesRead = 64;
        server.send(0, bytes, (long) rounds * descriptors, perSecond, false);
        return MachineBuilder.build(server.spec());
    }

    /** @param warm lines to be written before counting begins */
    private static Run run(Machine machine, long warm) {
        Sums sums = new Sums(machine);
        machine.trace(sums);
        boolean more = true;
        while (more && sums.writes() < warm) {
            more = machine.run(1);
        }
        sums.reset();
        while (more) {
            more = machine.run(1000);
        }
        double mean = Arrays.stream(machine.summary().latencies()).average().orElseThrow();
        return new Run(100.0 * sums.misses() / sums.writes(), 100.0 * sums.copiedFromMemory() / sums.copied(), mean / 3000);
    }
}
