package ringside.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hits and misses on six traces that pycachesim, Dinero IV, a C++ loop and two Java loops agree upon, digit for digit. The sum of
 * each trace is checked first, so that a count never matches by accident.
 */
class ReferenceCountsTest {

    @ParameterizedTest
    @CsvSource({
        "seq8,    5000000,  f5d5e342e9e0df83, L1 4375000 L2 0 LLC 0 mem 625000",
        "seq64,   5000000,  da86f109714b4083, L1 0 L2 0 LLC 0 mem 5000000",
        "rand,    5000000,  6c58bddbe9942543, L1 2512 L2 75589 LLC 538412 mem 4383487",
        "zipf,    5000000,  bc3dcc45ff10d043, L1 1749522 L2 1359438 LLC 854217 mem 1036823",
        "ring,    5000000,  74548debb4cfe223, L1 2500000 L2 2491808 LLC 0 mem 8192",
        "ringlag, 5000000,  9855db9a7945a223, L1 0 L2 0 LLC 2483616 mem 2516384",
        "seq8,    20000000, 4413b6b7a902a383, L1 17500000 L2 0 LLC 0 mem 2500000",
        "seq64,   20000000, f2bee82af17a0783, L1 0 L2 0 LLC 0 mem 20000000",
        "rand,    20000000, 88cd1daeb72922c3, L1 9814 L2 302880 LLC 2178210 mem 17509096",
        "zipf,    20000000, c85c02d121e91c83, L1 7000306 L2 5449939 LLC 3510837 mem 4038918",
        "ring,    20000000, 0fc9c01a4d15db03, L1 10000000 L2 9991808 LLC 0 mem 8192",
        "ringlag, 20000000, f945440fd5cf9b03, L1 0 L2 0 LLC 9983616 mem 10016384" })
    void demandOnly(String name, int n, String sum, String hits) {
        long[] trace = ReferenceTraces.of(name, n);
        assertEquals(sum, String.format("%016x", ReferenceTraces.fnv(trace)));
        ThreeLevels caches = new ThreeLevels();
        caches.demandOnly(trace);
        assertEquals(hits, caches.hits());
    }

    /** Where nothing is written, writing back changes nothing. */
    @ParameterizedTest
    @CsvSource({
        "seq8,    5000000,  L1 4375000 L2 0 LLC 0 mem 625000, wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0",
        "seq64,   5000000,  L1 0 L2 0 LLC 0 mem 5000000, wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0",
        "rand,    5000000,  L1 2512 L2 75589 LLC 538412 mem 4383487, wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0",
        "zipf,    5000000,  L1 1749522 L2 1359438 LLC 854217 mem 1036823, wb into L2 0 (hit 0) into LLC 0 (hit 0) mem 0",
        "ring,    5000000,  L1 2500000 L2 2491808 LLC 0 mem 8192, wb into L2 2499488 (hit 2499488) into LLC 0 (hit 0) mem 0",
        "ringlag, 5000000,  L1 0 L2 0 LLC 2483616 mem 2516384, wb into L2 2516128 (hit 2516128) into LLC 2508192 (hit 2508192) mem 2385312",
        "ring,    20000000, L1 10000000 L2 9991808 LLC 0 mem 8192, wb into L2 9999488 (hit 9999488) into LLC 0 (hit 0) mem 0",
        "ringlag, 20000000, L1 0 L2 0 LLC 9983616 mem 10016384, wb into L2 10016128 (hit 10016128) into LLC 10008192 (hit 10008192) mem 9885312" })
    void writeBack(String name, int n, String hits, String writtenBack) {
        ThreeLevels caches = new ThreeLevels();
        caches.writeBack(ReferenceTraces.of(name, n));
        assertEquals(hits, caches.hits());
        assertEquals(writtenBack, caches.writtenBack());
    }
}
