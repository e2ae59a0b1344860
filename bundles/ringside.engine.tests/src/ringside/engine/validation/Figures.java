package ringside.engine.validation;

import java.util.Arrays;
import ringside.engine.machine.MachineSpec.Placement;
import ringside.trace.Injection;

/** What the engine gives, each worked out once. */
final class Figures {
    static final int[] HOP_BYTES = { 64, 1500 };
    static final int CHAIN = 4;
    static final int[] OVERLOADED = { 1024, 2048, 4096 };
    private static final int SEEDS = 5;
    private static Figures instance;

    /** Where the receive buffers lie. */
    enum Layout {
        PACKED, MBUFS, MBUFS_2M, MBUFS_4K
    }

    /** By size, then 0 switched, 1 direct. */
    final Hops.Hop[][] hops = new Hops.Hop[HOP_BYTES.length][2];
    /** By size, number of VMs minus one, and 0 switched, 1 direct. */
    final double[][][] chains = new double[HOP_BYTES.length][CHAIN][2];
    final long[][] passes = new long[CHAIN][2];
    /** By layout, descriptors, packet size: percent; where pages are scattered, least, median and most of five placements. */
    final double[][][][] misses = new double[Layout.values().length][WriteMisses.DESCRIPTORS.length][WriteMisses.BYTES.length][];
    /** By descriptors, then pages of 2 MiB, pages of 4 KiB. */
    final WriteMisses.Run[][] overloaded = new WriteMisses.Run[OVERLOADED.length][2];
    final double service;
    final Queueing.Point[] latency;
    /** By work, then exit-and-inject, PV-EOI, posted. */
    final double[][] interrupts = new double[Injections.WORK.length][3];

    private Figures() {
        for (int direct = 0; direct < 2; direct++) {
            for (int b = 0; b < HOP_BYTES.length; b++) {
                hops[b][direct] = Hops.hop(direct == 1, HOP_BYTES[b]);
                for (int n = 0; n < CHAIN; n++) {
                    chains[b][n][direct] = Hops.chain(n + 1, direct == 1, HOP_BYTES[b]);
                }
            }
            for (int n = 0; n < CHAIN; n++) {
                passes[n][direct] = Hops.passes(n + 1, direct == 1);
            }
        }
        for (Layout layout : Layout.values()) {
            for (int d = 0; d < WriteMisses.DESCRIPTORS.length; d++) {
                for (int b = 0; b < WriteMisses.BYTES.length; b++) {
                    misses[layout.ordinal()][d][b] = misses(layout, WriteMisses.DESCRIPTORS[d], WriteMisses.BYTES[b]);
                }
            }
        }
        for (int d = 0; d < OVERLOADED.length; d++) {
            overloaded[d][0] = WriteMisses.overloaded(OVERLOADED[d], Placement.SCATTERED_2M);
            overloaded[d][1] = WriteMisses.overloaded(OVERLOADED[d], Placement.SCATTERED_4K);
        }
        service = Queueing.service();
        latency = Queueing.points(service);
        Injection[] injections = { Injection.EXIT_INJECT, Injection.PV_EOI, Injection.POSTED };
        for (int w = 0; w < interrupts.length; w++) {
            for (int i = 0; i < injections.length; i++) {
                interrupts[w][i] = Injections.cycles(injections[i], Injections.WORK[w]);
            }
        }
    }

    static synchronized Figures get() {
        if (instance == null) {
            instance = new Figures();
        }
        return instance;
    }

    private static double[] misses(Layout layout, int descriptors, int bytes) {
        int buffer = layout == Layout.PACKED ? WriteMisses.lines(bytes) * 64 : Server.MBUF_BYTES;
        Placement placement = layout == Layout.MBUFS_2M ? Placement.SCATTERED_2M : layout == Layout.MBUFS_4K ? Placement.SCATTERED_4K : Placement.CONTIGUOUS;
        int seeds = placement == Placement.CONTIGUOUS ? 1 : SEEDS;
        double[] all = new double[seeds];
        for (int s = 0; s < seeds; s++) {
            all[s] = WriteMisses.percent(descriptors, bytes, buffer, placement, s + 1);
        }
        Arrays.sort(all);
        return new double[] { all[0], all[seeds / 2], all[seeds - 1] };
    }

    double median(Layout layout, int d, int b) {
        return misses[layout.ordinal()][d][b][1];
    }

    double ratioAlone(int b) {
        return hops[b][0].alone() / hops[b][1].alone();
    }

    double ratioWithFunctions(int b) {
        return hops[b][0].withFunctions() / hops[b][1].withFunctions();
    }

    double ratioObserved(int b) {
        return hops[b][0].observed() / hops[b][1].observed();
    }
}
