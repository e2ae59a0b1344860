package ringside.engine.validation;

/** Figures that others have published. */
final class Published {
    /**
     * PCIe write misses in percent, by RX descriptors and packet size as in {@link WriteMisses}: medians of ten runs, aliireza/ddio-bench,
     * experiments/pktsize-desc/sample-results; Farshin et al., ATC 2020, section 5.1. One core, two I/O ways, 100 Gb/s, Xeon Gold 6140.
     */
    static final double[][] WRITE_MISSES = {
        { 0.0, 0.0, 0.0, 1.8 },
        { 0.0, 0.2, 1.8, 3.1 },
        { 0.0, 0.4, 4.1, 10.7 },
        { 0.0, 1.5, 11.0, 18.3 },
        { 0.1, 7.9, 37.2, 60.1 } };

    /** Mean latency in microseconds of packets of 1500 bytes, for 1024, 2048 and 4096 descriptors; likewise. */
    static final int[] LATENCY = { 952, 1091, 1369 };

    private Published() {
    }
}
