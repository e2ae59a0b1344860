package ringside.engine.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.cache.SetAssociativeCache;
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
import ringside.trace.FieldKind;
import ringside.trace.MemoryMap;
import ringside.trace.MemoryRegion;
import ringside.trace.StateReader;

/** The engine's ring does what a naive one does, operation by operation, over random sequences of what both sides may do. */
class VirtqueueAgainstNaiveTest {
    private final Simulation simulation = new Simulation(1);
    private final ComponentInfo run = simulation.schema().addComponent("run", "Run", ComponentKind.RUN, 0, "");
    private final ComponentInfo info = simulation.schema().addComponent("ring", "Ring", ComponentKind.VIRTQUEUE, 0, "");
    private SplitVirtqueue ring;
    private NaiveVirtqueue naive;
    private Core driver;
    private Core device;
    private RandomGenerator random;
    private int size;
    private long kicks;
    private long interrupts;

    /** Sequences that are short, of every size and both ways of suppression. */
    @Test
    void manyShortSequences() {
        for (int seed = 1; seed <= 400; seed++) {
            new VirtqueueAgainstNaiveTest().sequence(seed, 1 << seed % 6, seed % 2 == 0, 300, true);
        }
    }

    /** Sequences in which both indices pass 65535 several times. */
    @Test
    void indicesThatWrap() {
        for (boolean eventIndex : new boolean[] { false, true }) {
            VirtqueueAgainstNaiveTest one = new VirtqueueAgainstNaiveTest();
            one.sequence(77, 4, eventIndex, 2_000_000, false);
            assertTrue(one.naive.used.size() > 2 * 65536, one.naive.used.size() + " used entries");
            assertTrue(one.kicks > 1000 && one.interrupts > 1000 && one.kicks < one.naive.exposed.size(), one.kicks + " kicks, " + one.interrupts
                    + " interrupts");
        }
    }

    private void sequence(long seed, int ringSize, boolean eventIndex, int operations, boolean slots) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        size = ringSize;
        MemoryMap memory = new MemoryMap(List.of(new MemoryRegion(0, "ring", MemoryRegion.Use.RING, info.id(), 0, SplitVirtqueue.lines(size), 0, 0)));
        List<Core> cores = new ArrayList<>();
        List<SetAssociativeCache> l1 = new ArrayList<>();
        for (int c = 0; c < 2; c++) {
            ComponentInfo core = simulation.schema().addComponent("core" + c, "Core " + c, ComponentKind.CORE, 0, "");
            cores.add(new Core(simulation, core, c, CoreState.POLLING));
            l1.add(cache("core" + c + ".l1", core.id()));
        }
        SetAssociativeCache llc = cache("llc", 0);
        ArrayList<SetAssociativeCache> none = new ArrayList<>();
        none.add(null);
        none.add(null);
        CacheHierarchy caches = new CacheHierarchy(simulation.trace(), memory, CostTable.of(true, Map.of()), cores, l1, none, new long[2], llc,
                Inclusion.INCLUSIVE, 0, 0, true);
        ring = new SplitVirtqueue(simulation, info, caches, memory, size, 0, eventIndex);
        naive = new NaiveVirtqueue(size, eventIndex);
        driver = cores.get(0);
        device = cores.get(1);
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            free.add(i);
        }
        List<Integer> held = new ArrayList<>();
        for (int n = 0; n < operations; n++) {
            simulation.trace().begin(EventKind.ACTION, run.id(), Chapter.NONE, 0, 0, 0, 0, 0);
            String what = operation(free, held);
            simulation.trace().end();
            compare(seed + ": operation " + n + ", " + what, slots || n % 1000 == 0);
        }
    }

    private SetAssociativeCache cache(String id, int parent) {
        return new SetAssociativeCache(simulation, simulation.schema().addComponent(id, id, ComponentKind.CACHE, parent, ""),
                new CacheSpec(id, id, 8, 4, Replacement.LRU, Inclusion.INCLUSIVE, 0, 0, false));
    }

    private String operation(List<Integer> free, List<Integer> held) {
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                int count = Math.min(free.size(), 1 + random.nextInt(3));
                for (int i = 0; i < count; i++) {
                    int descriptor = free.remove(random.nextInt(free.size()));
                    int length = 64 + random.nextInt(1000);
                    ring.exposeToSend(driver, descriptor, 1, 8L * descriptor, length, 0);
                    naive.expose(descriptor);
                }
                ring.publishAvailable(driver);
                naive.publishAvailable();
                if (random.nextBoolean()) {
                    boolean wanted = ring.wantsNotification(driver);
                    assertEquals(naive.wantsKick(), wanted, "kick");
                    kicks += wanted ? 1 : 0;
                }
                return "expose " + count;
            }
            case 2, 3 -> {
                assertEquals(naive.untaken(), ring.availableCount());
                if (naive.untaken() == 0) {
                    return "nothing to take";
                }
                int descriptor = naive.take();
                assertEquals(descriptor, ring.nextAvailable());
                ring.take(device, descriptor);
                held.add(descriptor);
                return "take " + descriptor;
            }
            case 4, 5 -> {
                if (held.isEmpty()) {
                    return "nothing to use";
                }
                int descriptor = held.remove(random.nextInt(held.size()));
                int length = random.nextInt(2000);
                ring.publishUsed(device, descriptor, length, 0);
                naive.publishUsed(descriptor, length);
                ring.revealUsed();
                ring.suppression().deviceStepOver();
                naive.deviceStepOver();
                boolean wanted = ring.wantsInterrupt(device);
                assertEquals(naive.wantsInterrupt(), wanted, "interrupt");
                interrupts += wanted ? 1 : 0;
                return "use " + descriptor;
            }
            case 6 -> {
                assertEquals(naive.unread(), ring.usedCount());
                if (naive.unread() == 0) {
                    return "nothing to read";
                }
                NaiveVirtqueue.Used element = naive.readUsed();
                assertEquals(element.id(), ring.nextUsed());
                assertEquals(element.id(), ring.readUsed(driver));
                free.add(element.id());
                return "read " + element;
            }
            case 7 -> {
                int which = random.nextInt(4);
                switch (which) {
                    case 0 -> {
                        ring.interruptsOn(driver);
                        naive.interruptsOn();
                    }
                    case 1 -> {
                        ring.suppression().interruptsOff(driver);
                        naive.interruptsOff();
                    }
                    case 2 -> {
                        ring.kicksOn(device);
                        naive.kicksOn();
                    }
                    default -> {
                        if (!ring.suppression().byEventIndex()) {
                            ring.kicksOff(device);
                            naive.kicksOff();
                        }
                    }
                }
                return "wish " + which;
            }
            default -> {
                if (random.nextBoolean()) {
                    ring.revealAvailable();
                    ring.suppression().driverStepOver();
                    naive.driverStepOver();
                    return "driver's step over";
                }
                ring.suppression().deviceStepOver();
                naive.deviceStepOver();
                return "device's step over";
            }
        }
    }

    private void compare(String after, boolean slots) {
        StateReader state = simulation.state(0);
        assertEquals(naive.availFlags(), get(state, FieldKind.AVAIL_FLAGS, 0), after);
        assertEquals(naive.usedFlags(), get(state, FieldKind.USED_FLAGS, 0), after);
        assertEquals(naive.availIdx(), get(state, FieldKind.AVAIL_IDX, 0), after);
        assertEquals(naive.usedIdx(), get(state, FieldKind.USED_IDX, 0), after);
        if (ring.suppression().byEventIndex()) {
            assertEquals(naive.usedEvent, get(state, FieldKind.USED_EVENT, 0), after);
            assertEquals(naive.availEvent, get(state, FieldKind.AVAIL_EVENT, 0), after);
        }
        assertEquals(NaiveVirtqueue.wrap(naive.taken), get(state, FieldKind.LAST_AVAIL, 0), after);
        assertEquals(NaiveVirtqueue.wrap(naive.read), get(state, FieldKind.LAST_USED, 0), after);
        assertNull(ring.violation(), after);
        for (int slot = 0; slots && slot < size; slot++) {
            if (naive.availRing(slot) >= 0) {
                assertEquals(naive.availRing(slot), get(state, FieldKind.AVAIL_RING, slot), after);
            }
            if (naive.usedRing(slot) != null) {
                assertEquals(naive.usedRing(slot).id(), get(state, FieldKind.USED_ID, slot), after);
                assertEquals(naive.usedRing(slot).len(), get(state, FieldKind.USED_LEN, slot), after);
            }
        }
    }

    private long get(StateReader state, FieldKind kind, int index) {
        return state.get(simulation.schema().field(info.id(), kind).id(), index);
    }
}
