package ringside.benchmarks.events;

import java.util.Arrays;

/**
 * A bare loop over a heap with four children a node in one array of (tick, sequence and what) pairs: no priorities, no cancellation,
 * no handlers, one event at a time. What the kernel's generality costs is measured against it.
 */
public final class BareHeap implements EventEngine {
    private long[] heap = new long[128];
    private int end;
    private long sequence;
    private final PacketLines lines;

    public BareHeap() {
        this(PacketLines.NONE);
    }

    /** @param lines what the packets of the pipeline do to caches */
    public BareHeap(PacketLines lines) {
        this.lines = lines;
    }

    @Override
    public String label() {
        return "bare loop over a heap in one array";
    }

    @Override
    public long hold(int pending, int events) {
        end = 0;
        sequence = 0;
        int count = 0;
        for (int i = 0; i < pending; i++) {
            add(Hold.delay(count++), 0);
        }
        long now = 0;
        for (int i = 0; i < events; i++) {
            now = heap[0];
            replaceTop(now + Hold.delay(count++), sequence++ << 24);
        }
        return now;
    }

    @Override
    public Pipeline.Answer pipeline(int packets) {
        end = 0;
        sequence = 0;
        long[] now = { 0 };
        boolean[] taken = { false };
        TandemStations stations = new TandemStations(packets, lines, (delay, station, packet) -> {
            int what = station << 20 | packet;
            if (taken[0]) {
                taken[0] = false;
                replaceTop(now[0] + delay, sequence++ << 24 | what);
            } else {
                add(now[0] + delay, what);
            }
        });
        stations.start();
        while (end > 0) {
            now[0] = heap[0];
            int what = (int) heap[1] & (1 << 24) - 1;
            taken[0] = true;
            stations.happens(now[0], what >> 20, what & (1 << 20) - 1);
            if (taken[0]) {
                taken[0] = false;
                end -= 2;
                if (end > 0) {
                    replaceTop(heap[end], heap[end + 1]);
                }
            }
        }
        return stations.answer();
    }

    private void add(long tick, int what) {
        if (end == heap.length) {
            heap = Arrays.copyOf(heap, end * 2);
        }
        long[] h = heap;
        long order = sequence++ << 24 | what;
        int i = end;
        end += 2;
        while (i > 0) {
            int parent = (i - 2 >>> 3) << 1;
            if (!before(tick, order, h, parent)) {
                break;
            }
            h[i] = h[parent];
            h[i + 1] = h[parent + 1];
            i = parent;
        }
        h[i] = tick;
        h[i + 1] = order;
    }

    private void replaceTop(long tick, long order) {
        long[] h = heap;
        int last = end;
        int i = 0;
        while (true) {
            int child = (i << 2) + 2;
            if (child >= last) {
                break;
            }
            int least = child;
            int stop = Math.min(child + 8, last);
            for (int c = child + 2; c < stop; c += 2) {
                if (before(h[c], h[c + 1], h, least)) {
                    least = c;
                }
            }
            if (before(tick, order, h, least)) {
                break;
            }
            h[i] = h[least];
            h[i + 1] = h[least + 1];
            i = least;
        }
        h[i] = tick;
        h[i + 1] = order;
    }

    private static boolean before(long tick, long order, long[] h, int other) {
        return tick < h[other] || tick == h[other] && order < h[other + 1];
    }
}
