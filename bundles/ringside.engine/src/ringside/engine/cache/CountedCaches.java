package ringside.engine.cache;

import java.util.List;

/** The caches of a machine in their order, and which of them have counted something since the last flush: idle ones are not visited. */
final class CountedCaches {
    private final SetAssociativeCache[] caches;
    /** Positions of those that have, ascending. */
    private final int[] pending;
    private int count;

    CountedCaches(List<SetAssociativeCache> caches) {
        this.caches = caches.toArray(new SetAssociativeCache[0]);
        pending = new int[this.caches.length];
        for (int i = 0; i < this.caches.length; i++) {
            this.caches[i].countWithin(this, i);
        }
    }

    void pending(int position) {
        int i = count++;
        while (i > 0 && pending[i - 1] > position) {
            pending[i] = pending[i - 1];
            i--;
        }
        pending[i] = position;
    }

    void flush() {
        for (int i = 0; i < count; i++) {
            caches[pending[i]].flushCounters();
        }
        count = 0;
    }
}
