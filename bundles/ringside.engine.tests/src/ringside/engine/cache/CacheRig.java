package ringside.engine.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.CostTable;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.TraceSink;

/** Caches, cores and a memory without anything else around them: a bench on which the hierarchy is driven operation by operation. */
final class CacheRig {

    /** Shape of the caches. {@code l2} is null where there is none; a mask of 0 allows every way. */
    record Shape(long seed, CacheSpec[] l1, CacheSpec[] l2, CacheSpec llc, long[] coreWays, boolean directCacheAccess, long memoryLines) {
        int cores() {
            return l1.length;
        }
    }

    /** An operation; {@code from} is the line, or the source of a copy to {@code to}. The NIC's have no core. */
    record Op(Kind kind, int core, long from, long to) {
    }

    enum Kind {
        LOAD, STORE, LOAD_NEXT, COPY_LLC, COPY_LLC_PARTIAL, COPY_L1, COPY_MEMORY, DMA_WRITE, DMA_READ
    }

    /** A row of a burst. */
    record Row(long line, int outcome, long thousandths) {
    }

    final Shape shape;
    final CostTable costs;
    final CacheHierarchy hierarchy;
    final List<SetAssociativeCache> l1 = new ArrayList<>();
    final List<SetAssociativeCache> l2 = new ArrayList<>();
    final SetAssociativeCache llc;
    final Simulation simulation;
    final List<Core> cores = new ArrayList<>();
    private final ComponentInfo run;
    private final List<Row> rows = new ArrayList<>();
    private final boolean traced;

    CacheRig(Shape shape, CostTable costs) {
        this(shape, costs, true);
    }

    /** @param traced whether rows are written at all */
    CacheRig(Shape shape, CostTable costs, boolean traced) {
        this.traced = traced;
        this.shape = shape;
        this.costs = costs;
        simulation = new Simulation(shape.seed());
        run = simulation.schema().addComponent("run", "Run", ComponentKind.RUN, 0, "");
        for (int c = 0; c < shape.cores(); c++) {
            ComponentInfo info = simulation.schema().addComponent("core" + c, "Core " + c, ComponentKind.CORE, 0, "");
            cores.add(new Core(simulation, info, c, CoreState.POLLING));
            l1.add(cache(shape.l1()[c], info.id()));
            l2.add(shape.l2()[c] == null ? null : cache(shape.l2()[c], info.id()));
        }
        llc = cache(shape.llc(), 0);
        MemoryMap memory = new MemoryMap(List.of(new MemoryRegion(0, "memory", MemoryRegion.Use.PRIVATE, 0, 0, shape.memoryLines(), 0, 0)));
        hierarchy = new CacheHierarchy(simulation.trace(), memory, costs, cores, l1, l2, shape.coreWays(), llc, shape.llc().inclusion(), shape.llc().ioWays(),
                shape.llc().copyWays(), shape.directCacheAccess());
    }

    static CacheSpec spec(String id, int sets, int ways, Replacement policy, Inclusion inclusion, long ioWays, long copyWays, boolean prefetch) {
        return new CacheSpec(id, id, sets, ways, policy, inclusion, ioWays, copyWays, prefetch);
    }

    static CostTable defaults() {
        return CostTable.of(false, Map.of());
    }

    private SetAssociativeCache cache(CacheSpec spec, int parent) {
        return new SetAssociativeCache(simulation, simulation.schema().addComponent(spec.id(), spec.name(), ComponentKind.CACHE, parent, ""), spec);
    }

    /** Does one operation in an event of its own and returns its rows. */
    List<Row> perform(Op op) {
        return perform(op, true);
    }

    /** @param last whether the burst ends with it */
    List<Row> perform(Op op, boolean last) {
        rows.clear();
        simulation.sink(traced ? new Rows() : null);
        simulation.trace().begin(EventKind.ACTION, run.id(), Chapter.NONE, 0, 0, 0, 0, 0);
        Core core = op.core() < 0 ? null : cores.get(op.core());
        switch (op.kind()) {
            case LOAD -> hierarchy.load(core, op.from());
            case STORE -> hierarchy.store(core, op.from());
            case LOAD_NEXT -> hierarchy.loadNext(core, op.from());
            case COPY_LLC -> hierarchy.copyToLlc(core, op.from(), op.to(), false);
            case COPY_LLC_PARTIAL -> hierarchy.copyToLlc(core, op.from(), op.to(), true);
            case COPY_L1 -> hierarchy.copyThroughL1(core, op.from(), op.to());
            case COPY_MEMORY -> hierarchy.copyToMemory(core, op.from(), op.to());
            case DMA_WRITE -> hierarchy.dmaWrite(op.from());
            case DMA_READ -> hierarchy.dmaRead(op.from());
        }
        if (last) {
            hierarchy.endOfBurst();
        }
        simulation.trace().end();
        return List.copyOf(rows);
    }

    private final class Rows implements TraceSink {
        @Override
        public void begin(long tick, long dispatch, int component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int scope, int core) {
            // Only rows are kept.
        }

        @Override
        public void argument(long value) {
            // Only rows are kept.
        }

        @Override
        public void alsoCause(int event) {
            // Only rows are kept.
        }

        @Override
        public void charge(int cost, int count, long thousandths) {
            // Only rows are kept.
        }

        @Override
        public void openLine() {
            // Only rows are kept.
        }

        @Override
        public void line(long line, int outcome, long thousandths) {
            rows.add(new Row(line, outcome, thousandths));
        }

        @Override
        public void set(int field, int index, long value) {
            // Only rows are kept.
        }

        @Override
        public void end(long thousandths) {
            // Only rows are kept.
        }
    }
}
