package ringside.engine.cache;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.kernel.RandomStreams;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Mesi;

/** One cache: for each set its ways, and what its policy remembers. */
final class NaiveCache {
    /** A line in a cache. */
    static final class Copy {
        final long line;
        Mesi state;
        boolean dirty;
        int owner = -1;
        boolean prefetched;
        long version;

        Copy(long line, Mesi state, boolean dirty, long version) {
            this.line = line;
            this.state = state;
            this.dirty = dirty;
            this.version = version;
        }
    }

    final CacheSpec spec;
    final List<List<Copy>> sets = new ArrayList<>();
    /** For LRU and FIFO: the ways of each set, the newest first. */
    final List<List<Integer>> newestFirst = new ArrayList<>();
    /** For tree-PLRU: which inner nodes, named by first leaf and size, point right. */
    final List<Map<String, Boolean>> pointsRight = new ArrayList<>();
    final RandomStreams.Stream random;
    final Map<Counter, Long> counted = new EnumMap<>(Counter.class);

    NaiveCache(CacheSpec spec, long seed) {
        this.spec = spec;
        random = new RandomStreams(seed).stream(spec.id());
        for (int s = 0; s < spec.sets(); s++) {
            List<Copy> set = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            for (int w = 0; w < spec.ways(); w++) {
                set.add(null);
                order.add(w);
            }
            sets.add(set);
            newestFirst.add(order);
            pointsRight.add(new HashMap<>());
        }
    }

    int set(long line) {
        return (int) (line % spec.sets());
    }

    int way(long line) {
        List<Copy> set = sets.get(set(line));
        for (int w = 0; w < set.size(); w++) {
            if (set.get(w) != null && set.get(w).line == line) {
                return w;
            }
        }
        return -1;
    }

    Copy copy(long line) {
        return way(line) < 0 ? null : sets.get(set(line)).get(way(line));
    }

    void count(Counter counter) {
        counted.merge(counter, 1L, Long::sum);
    }

    private void point(int set, int way) {
        int leaves = 1;
        while (leaves < spec.ways()) {
            leaves *= 2;
        }
        int first = 0;
        for (int size = leaves; size > 1; size /= 2) {
            boolean wayIsRight = way >= first + size / 2;
            pointsRight.get(set).put(first + "+" + size, !wayIsRight);
            first = wayIsRight ? first + size / 2 : first;
        }
    }

    private void toFront(int set, int way) {
        newestFirst.get(set).remove((Integer) way);
        newestFirst.get(set).add(0, way);
    }

    void used(long line) {
        if (spec.replacement() == Replacement.LRU) {
            toFront(set(line), way(line));
        } else if (spec.replacement() == Replacement.TREE_PLRU) {
            point(set(line), way(line));
        }
        copy(line).prefetched = false;
    }

    void filled(int set, int way) {
        if (spec.replacement() == Replacement.TREE_PLRU) {
            point(set, way);
        } else {
            toFront(set, way);
        }
    }

    private boolean any(List<Integer> allowed, int first, int size) {
        return allowed.stream().anyMatch(w -> w >= first && w < first + size);
    }

    /** The way for a new line: the first empty allowed one, else the policy's choice. */
    int choose(long line, long mask) {
        List<Integer> allowed = new ArrayList<>();
        for (int w = 0; w < spec.ways(); w++) {
            if (mask == 0 || (mask >> w & 1) == 1) {
                allowed.add(w);
            }
        }
        for (int w : allowed) {
            if (sets.get(set(line)).get(w) == null) {
                return w;
            }
        }
        switch (spec.replacement()) {
            case RANDOM:
                return allowed.get(random.below(allowed.size()));
            case TREE_PLRU:
                int size = 1;
                while (size < spec.ways()) {
                    size *= 2;
                }
                int first = 0;
                while (size > 1) {
                    boolean right = pointsRight.get(set(line)).getOrDefault(first + "+" + size, false);
                    size /= 2;
                    if (!any(allowed, right ? first + size : first, size)) {
                        right = !right;
                    }
                    first = right ? first + size : first;
                }
                return first;
            default:
                List<Integer> order = new ArrayList<>(newestFirst.get(set(line)));
                order.retainAll(allowed);
                return order.get(order.size() - 1);
        }
    }

    void remove(long line, Counter why) {
        count(why);
        if (copy(line).prefetched) {
            count(Counter.USELESS_PREFETCHES);
        }
        sets.get(set(line)).set(way(line), null);
    }
}
