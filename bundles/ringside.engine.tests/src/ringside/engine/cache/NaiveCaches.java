package ringside.engine.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ringside.engine.cache.CacheRig.Op;
import ringside.engine.cache.CacheRig.Row;
import ringside.engine.cache.NaiveCache.Copy;
import ringside.engine.cache.SetAssociativeCache.Counter;
import ringside.engine.machine.Cost;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.trace.Mesi;
import ringside.trace.Outcome.Level;
import ringside.trace.Outcome;

/**
 * The caches once more, as plainly as they can be said: lists of copies, searched from one end to the other. Written from
 * docs/execution-model.md and docs/mechanisms/cache.md, to be held against the engine. Every copy also carries the version of the
 * data in it, so that a read of anything but the newest data is found at once; the engine keeps no data.
 */
final class NaiveCaches {

    final CacheRig.Shape shape;
    final CostTable costs;
    final List<NaiveCache> l1 = new ArrayList<>();
    final List<NaiveCache> l2 = new ArrayList<>();
    final NaiveCache llc;
    /** Version of each line in memory, and the newest anywhere; 0 where never written. */
    private final Map<Long, Long> memory = new HashMap<>();
    private final Map<Long, Long> newest = new HashMap<>();
    private long writes;
    private boolean demand;
    private NaiveCache prefetcher;
    private final List<NaiveCache> missed = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int linesOfBurst;

    NaiveCaches(CacheRig.Shape shape, CostTable costs) {
        this.shape = shape;
        this.costs = costs;
        for (int c = 0; c < shape.cores(); c++) {
            l1.add(new NaiveCache(shape.l1()[c], shape.seed()));
            l2.add(shape.l2()[c] == null ? null : new NaiveCache(shape.l2()[c], shape.seed()));
        }
        llc = new NaiveCache(shape.llc(), shape.seed());
    }

    private List<NaiveCache> privateOf(int core) {
        return l2.get(core) == null ? List.of(l1.get(core)) : List.of(l1.get(core), l2.get(core));
    }

    private boolean inclusive() {
        return shape.llc().inclusion() == Inclusion.INCLUSIVE;
    }

    // Operations.

    List<Row> perform(Op op, boolean last) {
        rows.clear();
        missed.clear();
        int core = op.core();
        switch (op.kind()) {
            case LOAD, STORE, LOAD_NEXT -> {
                demand = true;
                int outcome = op.kind() == CacheRig.Kind.STORE ? store(core, op.from()) : load(core, op.from());
                demand = false;
                long price = price(outcome);
                rows.add(new Row(op.from(), outcome, op.kind() == CacheRig.Kind.LOAD_NEXT ? inBurst(price, 0) : price));
                prefetch(core, op.from(), List.copyOf(missed));
            }
            case COPY_L1 -> {
                demand = true;
                int read = load(core, op.from());
                List<NaiveCache> missedByRead = List.copyOf(missed);
                missed.clear();
                int written = store(core, op.to());
                demand = false;
                long rate = 64_000_000 / costs.get(Cost.COPY_L1_RATE);
                boolean first = linesOfBurst == 0;
                long cycles = inBurst(price(read), rate);
                if (first) {
                    linesOfBurst = 0;
                }
                rows.add(new Row(op.to(), written, cycles + inBurst(price(written), rate)));
                List<NaiveCache> missedByWrite = List.copyOf(missed);
                prefetch(core, op.from(), missedByRead);
                prefetch(core, op.to(), missedByWrite);
            }
            case COPY_LLC, COPY_LLC_PARTIAL -> {
                int read = peek(core, op.from());
                long cycles = inBurst(price(read), 64_000_000 / costs.get(Cost.COPY_LLC_RATE));
                if (op.kind() == CacheRig.Kind.COPY_LLC_PARTIAL) {
                    cycles += inBurst(price(peek(core, op.to())), 0);
                }
                rows.add(new Row(op.to(), read | overwrite(op.to(), shape.llc().copyWays()), cycles));
            }
            case COPY_MEMORY -> {
                int read = peek(core, op.from());
                rows.add(new Row(op.to(), read | overwriteInMemory(op.to()), inBurst(price(read), 64_000_000 / costs.get(Cost.COPY_LLC_RATE))));
            }
            case DMA_WRITE -> rows.add(new Row(op.from(),
                    shape.directCacheAccess() ? Level.LLC.ordinal() | overwrite(op.from(), shape.llc().ioWays())
                            : Level.DRAM.ordinal() | overwriteInMemory(op.from()),
                    costs.get(Cost.DMA_LINE)));
            case DMA_READ -> rows.add(new Row(op.from(), peekOutside(-1, op.from()), costs.get(Cost.DMA_LINE)));
        }
        if (last) {
            linesOfBurst = 0;
        }
        return List.copyOf(rows);
    }

    private long price(int outcome) {
        return costs.get(switch (Outcome.level(outcome)) {
            case NONE, L1 -> Cost.L1_HIT;
            case L2 -> Cost.L2_HIT;
            case LLC -> Cost.LLC_HIT;
            case FORWARD -> Cost.DIRTY_FORWARD;
            case DRAM -> Cost.DRAM;
        });
    }

    /** The first line in full; a further one the larger of moving it and the latency divided by what is under way at once. */
    private long inBurst(long price, long moving) {
        return linesOfBurst++ == 0 ? price : Math.max(moving, price * 1000 / costs.get(Cost.MEMORY_PARALLELISM));
    }

    // Looking.

    private void access(NaiveCache cache, boolean hit, boolean mayPrefetch) {
        if (prefetcher != null) {
            return;
        }
        cache.count(hit ? Counter.HITS : Counter.MISSES);
        if (!hit && mayPrefetch && cache.spec.prefetchNextLine()) {
            missed.add(cache);
        }
    }

    private List<Integer> others(int core, long line) {
        List<Integer> found = new ArrayList<>();
        for (int o = 0; o < shape.cores(); o++) {
            for (NaiveCache cache : privateOf(o)) {
                if (o != core && cache.copy(line) != null && !found.contains(o)) {
                    found.add(o);
                }
            }
        }
        return found;
    }

    /** The copy with the newest data of a core: that of its L1, else of its L2. */
    private Copy nearest(int core, long line) {
        for (NaiveCache cache : privateOf(core)) {
            if (cache.copy(line) != null) {
                return cache.copy(line);
            }
        }
        return null;
    }

    private int modifiedBy(List<Integer> cores, long line) {
        for (int o : cores) {
            if (nearest(o, line).state == Mesi.M) {
                return o;
            }
        }
        return -1;
    }

    private void share(List<Integer> cores, long line) {
        for (int o : cores) {
            long version = nearest(o, line).version;
            for (NaiveCache cache : privateOf(o)) {
                if (cache.copy(line) != null) {
                    cache.copy(line).state = Mesi.S;
                    cache.copy(line).dirty = false;
                    cache.copy(line).version = version;
                }
            }
        }
    }

    private boolean takeAway(List<Integer> cores, long line) {
        for (int o : cores) {
            for (NaiveCache cache : privateOf(o)) {
                if (cache.copy(line) != null) {
                    cache.remove(line, Counter.INVALIDATED);
                }
            }
        }
        return !cores.isEmpty();
    }

    private void forwards(int core, long line) {
        (l1.get(core).copy(line) != null ? l1.get(core) : l2.get(core)).count(Counter.FORWARDS);
    }

    private void isNewest(long line, long version) {
        if (version != newest.getOrDefault(line, 0L)) {
            throw new AssertionError("version " + version + " of line " + line + " was read, but " + newest.get(line) + " is the newest");
        }
    }

    // Loads and stores.

    private int load(int core, long line) {
        NaiveCache first = l1.get(core);
        NaiveCache second = l2.get(core);
        access(first, first.copy(line) != null, demand);
        if (first.copy(line) != null) {
            first.used(line);
            isNewest(line, first.copy(line).version);
            return Level.L1.ordinal();
        }
        if (second != null) {
            access(second, second.copy(line) != null, demand);
            if (second.copy(line) != null) {
                second.used(line);
                Copy copy = second.copy(line);
                isNewest(line, copy.version);
                return Level.L2.ordinal() | putFirst(core, new Copy(line, copy.state, false, copy.version));
            }
        }
        int outcome = bring(core, line);
        return outcome | putSecond(core, new Copy(line, brought.state, false, brought.version))
                | putFirst(core, new Copy(line, brought.state, false, brought.version));
    }

    private Copy brought;

    /** Brings a line that the core lacks as far as the last level, and says in which state the core may keep it. */
    private int bring(int core, long line) {
        access(llc, llc.copy(line) != null, demand);
        List<Integer> others = others(core, line);
        int modified = modifiedBy(others, line);
        Copy here = llc.copy(line);
        if (here != null) {
            llc.used(line);
        }
        int outcome;
        long version;
        if (modified >= 0) {
            forwards(modified, line);
            version = nearest(modified, line).version;
            share(others, line);
            outcome = Level.FORWARD.ordinal();
            if (here == null) {
                outcome |= putLast(new Copy(line, Mesi.S, true, version), shape.coreWays()[core]);
            } else {
                here.state = Mesi.S;
                here.dirty = true;
                here.owner = -1;
                here.version = version;
            }
        } else {
            share(others, line);
            if (here == null) {
                version = memory.getOrDefault(line, 0L);
                outcome = Level.DRAM.ordinal() | putLast(new Copy(line, others.isEmpty() ? Mesi.E : Mesi.S, false, version), shape.coreWays()[core]);
            } else {
                version = here.version;
                here.state = !others.isEmpty() ? Mesi.S : here.dirty ? Mesi.M : Mesi.E;
                here.owner = -1;
                outcome = Level.LLC.ordinal();
            }
        }
        isNewest(line, version);
        brought = new Copy(line, others.isEmpty() ? Mesi.E : Mesi.S, false, version);
        return outcome;
    }

    private int store(int core, long line) {
        NaiveCache first = l1.get(core);
        NaiveCache second = l2.get(core);
        long version = ++writes;
        int outcome;
        access(first, first.copy(line) != null, demand);
        if (nearest(core, line) != null) {
            boolean near = first.copy(line) != null;
            NaiveCache own = near ? first : second;
            if (!near) {
                access(second, true, demand);
            }
            own.used(line);
            isNewest(line, own.copy(line).version);
            outcome = near ? Level.L1.ordinal() : Level.L2.ordinal();
            if (own.copy(line).state == Mesi.S) {
                own.count(Counter.UPGRADES);
                outcome = Level.LLC.ordinal() | Outcome.UPGRADED;
                outcome |= takeAway(others(core, line), line) ? Outcome.INVALIDATED : 0;
            }
            if (near) {
                first.copy(line).state = Mesi.M;
                first.copy(line).dirty = true;
                first.copy(line).version = version;
            } else {
                outcome |= putFirst(core, new Copy(line, Mesi.M, true, version));
            }
            if (second != null && second.copy(line) != null) {
                second.copy(line).state = Mesi.M;
            }
        } else {
            if (second != null) {
                access(second, false, demand);
            }
            access(llc, llc.copy(line) != null, demand);
            List<Integer> others = others(core, line);
            int modified = modifiedBy(others, line);
            if (modified >= 0) {
                forwards(modified, line);
                isNewest(line, nearest(modified, line).version);
                outcome = Level.FORWARD.ordinal();
            } else {
                isNewest(line, llc.copy(line) != null ? llc.copy(line).version : memory.getOrDefault(line, 0L));
                outcome = llc.copy(line) != null ? Level.LLC.ordinal() : Level.DRAM.ordinal();
            }
            if (llc.copy(line) != null) {
                llc.used(line);
            }
            outcome |= takeAway(others, line) ? Outcome.INVALIDATED : 0;
            if (llc.copy(line) == null) {
                outcome |= putLast(new Copy(line, Mesi.E, false, memory.getOrDefault(line, 0L)), shape.coreWays()[core]);
            }
            outcome |= putSecond(core, new Copy(line, Mesi.M, false, version));
            outcome |= putFirst(core, new Copy(line, Mesi.M, true, version));
        }
        newest.put(line, version);
        if (llc.copy(line) != null) {
            llc.copy(line).state = Mesi.E;
            llc.copy(line).owner = core;
        }
        return outcome;
    }

    // Reads that fill nothing, and overwriting.

    private int peek(int core, long line) {
        for (NaiveCache cache : privateOf(core)) {
            access(cache, cache.copy(line) != null, false);
            if (cache.copy(line) != null) {
                cache.used(line);
                isNewest(line, cache.copy(line).version);
                return cache == l1.get(core) ? Level.L1.ordinal() : Level.L2.ordinal();
            }
        }
        return peekOutside(core, line);
    }

    private int peekOutside(int core, long line) {
        Copy here = llc.copy(line);
        access(llc, here != null, false);
        if (here != null) {
            llc.used(line);
        }
        List<Integer> others = others(core, line);
        int modified = modifiedBy(others, line);
        if (modified < 0) {
            share(others, line);
            isNewest(line, here != null ? here.version : memory.getOrDefault(line, 0L));
            return here != null ? Level.LLC.ordinal() : Level.DRAM.ordinal();
        }
        forwards(modified, line);
        long version = nearest(modified, line).version;
        isNewest(line, version);
        int outcome = Level.FORWARD.ordinal();
        if (here != null) {
            here.state = Mesi.S;
            here.dirty = true;
            here.owner = -1;
            here.version = version;
        } else {
            (l1.get(modified).copy(line) != null ? l1.get(modified) : l2.get(modified)).count(Counter.WRITTEN_BACK);
            memory.put(line, version);
            outcome |= Outcome.WROTE_BACK;
        }
        share(others, line);
        return outcome;
    }

    private int overwrite(long line, long mask) {
        long version = ++writes;
        newest.put(line, version);
        int flags = takeAway(others(-1, line), line) ? Outcome.INVALIDATED : 0;
        Copy here = llc.copy(line);
        access(llc, here != null, false);
        if (here == null) {
            return flags | Outcome.ALLOCATED | putLast(new Copy(line, Mesi.M, true, version), mask);
        }
        llc.used(line);
        here.state = Mesi.M;
        here.dirty = true;
        here.owner = -1;
        here.version = version;
        return flags | Outcome.UPDATED;
    }

    private int overwriteInMemory(long line) {
        long version = ++writes;
        newest.put(line, version);
        memory.put(line, version);
        boolean found = takeAway(others(-1, line), line);
        if (llc.copy(line) != null) {
            llc.remove(line, Counter.INVALIDATED);
            found = true;
        }
        return found ? Outcome.INVALIDATED : 0;
    }

    // Making room.

    private void put(NaiveCache cache, int way, Copy copy) {
        copy.prefetched = cache == prefetcher;
        cache.sets.get(cache.set(copy.line)).set(way, copy);
        cache.count(Counter.FILLS);
        cache.filled(cache.set(copy.line), way);
    }

    private int putLast(Copy copy, long mask) {
        int way = llc.choose(copy.line, mask);
        Copy old = llc.sets.get(llc.set(copy.line)).get(way);
        int flags = 0;
        if (old != null) {
            flags |= Outcome.EVICTED;
            boolean write = old.dirty;
            long version = old.version;
            if (inclusive()) {
                List<Integer> holders = others(-1, old.line);
                int modified = modifiedBy(holders, old.line);
                if (modified >= 0) {
                    write = true;
                    version = nearest(modified, old.line).version;
                }
                flags |= takeAway(holders, old.line) ? Outcome.BACK_INVALIDATED : 0;
            }
            if (write) {
                flags |= Outcome.WROTE_BACK;
                llc.count(Counter.WRITTEN_BACK);
                memory.put(old.line, version);
            }
            llc.remove(old.line, Counter.EVICTED);
        }
        put(llc, way, copy);
        return flags;
    }

    private int putSecond(int core, Copy copy) {
        NaiveCache second = l2.get(core);
        if (second == null) {
            return 0;
        }
        int way = second.choose(copy.line, 0);
        Copy old = second.sets.get(second.set(copy.line)).get(way);
        int flags = 0;
        if (old != null) {
            flags |= Outcome.EVICTED;
            Copy inner = l1.get(core).copy(old.line);
            boolean write = old.dirty || inner != null && inner.dirty;
            long version = inner != null ? inner.version : old.version;
            if (inner != null) {
                l1.get(core).remove(old.line, Counter.INVALIDATED);
            }
            second.remove(old.line, Counter.EVICTED);
            if (write) {
                second.count(Counter.WRITTEN_BACK);
                flags |= backToLast(core, old.line, version);
            }
        }
        put(second, way, copy);
        return flags;
    }

    private int putFirst(int core, Copy copy) {
        NaiveCache first = l1.get(core);
        int way = first.choose(copy.line, 0);
        Copy old = first.sets.get(first.set(copy.line)).get(way);
        int flags = 0;
        if (old != null) {
            flags |= Outcome.EVICTED;
            first.remove(old.line, Counter.EVICTED);
            if (old.dirty) {
                first.count(Counter.WRITTEN_BACK);
                flags |= Outcome.WROTE_BACK;
                Copy outer = l2.get(core) == null ? null : l2.get(core).copy(old.line);
                if (outer != null) {
                    outer.state = Mesi.M;
                    outer.dirty = true;
                    outer.version = old.version;
                } else {
                    flags |= backToLast(core, old.line, old.version);
                }
            }
        }
        put(first, way, copy);
        return flags;
    }

    private int backToLast(int core, long line, long version) {
        Copy here = llc.copy(line);
        if (here == null) {
            return Outcome.WROTE_BACK | putLast(new Copy(line, Mesi.M, true, version), shape.coreWays()[core]);
        }
        here.state = Mesi.M;
        here.dirty = true;
        here.owner = -1;
        here.version = version;
        return Outcome.WROTE_BACK;
    }

    // Prefetching.

    private void prefetch(int core, long line, List<NaiveCache> at) {
        missed.clear();
        long next = line + 1;
        if (next / 64 != line / 64 || next >= shape.memoryLines()) {
            return;
        }
        for (NaiveCache cache : at) {
            boolean elsewhere = cache == llc && !others(-1, next).isEmpty();
            if (cache.copy(next) != null || elsewhere) {
                continue;
            }
            prefetcher = cache;
            cache.count(Counter.PREFETCHES);
            int outcome;
            if (cache == llc) {
                outcome = Level.DRAM.ordinal() | putLast(new Copy(next, Mesi.E, false, memory.getOrDefault(next, 0L)), shape.coreWays()[core]);
            } else if (cache == l2.get(core)) {
                outcome = bring(core, next) | putSecond(core, new Copy(next, brought.state, false, brought.version));
            } else {
                outcome = load(core, next);
            }
            prefetcher = null;
            rows.add(new Row(next, outcome | Outcome.PREFETCHED, 0));
        }
    }
}
