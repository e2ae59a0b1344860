package ringside.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a trace of seeded random events and keeps its own record of all it wrote, for comparison. */
public final class RandomRun {
    public final SmallMachine machine;
    public final TraceLog log;
    /** Event 0 is the empty one. */
    public final List<Event> events;
    /** In the order in which they were written; those of event 0 are the initial state. */
    public final List<Fact> facts;
    private final Random random;
    private final int[] fields;

    public record Fact(int field, int index, long value, int event, int line) {
    }

    public record Charge(int cost, int count, long cycles) {
    }

    public record Line(long address, int outcome, long cycles) {
    }

    public record Event(long tick, int component, EventKind kind, Chapter chapter, int depth, int packet, int cause, int scope, int core,
            long cycles, List<Long> arguments, List<Integer> alsoCauses, List<Charge> charges, List<Line> lines) {
    }

    public RandomRun(long seed) {
        this(seed, TraceLog.DEFAULT_BUDGET);
    }

    public RandomRun(long seed, long budget) {
        this(new Random(seed), new SmallMachine(budget), null);
    }

    private RandomRun(Random random, SmallMachine machine, RandomRun shared) {
        this.random = random;
        this.machine = machine;
        this.log = machine.log;
        this.events = new ArrayList<>();
        this.facts = new ArrayList<>();
        this.fields = new int[] {machine.hits, machine.place, machine.at, machine.number, machine.line, machine.order, machine.l2Line, machine.usedIdx,
            machine.usedId, machine.state1};
        if (shared == null) {
            events.add(new Event(0, 0, null, Chapter.NONE, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of()));
            for (int i = random.nextInt(8); i > 0; i--) {
                fact(0, 0);
            }
        }
    }

    /** A run that shares the first {@code count} events with this one and goes on with other events. */
    public RandomRun branch(int count, long seed) {
        RandomRun branch = new RandomRun(new Random(seed), new SmallMachine(machine, log.branch(count)), this);
        branch.events.addAll(events.subList(0, count + 1));
        facts.stream().filter(fact -> fact.event <= count).forEach(branch.facts::add);
        return branch;
    }

    public RandomRun write(int count) {
        for (int i = 0; i < count; i++) {
            event();
        }
        return this;
    }

    private void fact(int event, int line) {
        int field = fields[random.nextInt(fields.length)];
        int length = machine.schema.field(field).length();
        // Some elements far more often than others, as in a cache.
        int index = random.nextInt(1 + random.nextInt(length == 0 ? 3000 : length));
        int literals = machine.schema.field(field).kind().type().literals().size();
        long value = random.nextInt(4) == 0 ? 0 : literals > 0 ? random.nextInt(literals) : random.nextLong();
        log.set(field, index, value);
        facts.add(new Fact(field, index, value, event, line));
    }

    private void event() {
        int number = events.size();
        long tick = events.get(number - 1).tick + random.nextInt(3);
        EventKind kind = EventKind.values()[random.nextInt(EventKind.values().length)];
        Chapter chapter = Chapter.values()[random.nextInt(Chapter.values().length)];
        int component = random.nextInt(machine.schema.components().size());
        int depth = random.nextInt(3);
        int packet = random.nextInt(20);
        int cause = random.nextInt(number);
        int scope = random.nextInt(100);
        int core = random.nextInt(machine.schema.components().size());
        log.begin(tick, 3L * number, component, kind, chapter, depth, packet, cause, scope, core);
        List<Long> arguments = new ArrayList<>();
        for (int i = kind.arguments().size() + random.nextInt(2); i > 0; i--) {
            arguments.add((long) random.nextInt(3));
            log.argument(arguments.get(arguments.size() - 1));
        }
        List<Integer> alsoCauses = new ArrayList<>();
        while (number > 1 && random.nextInt(8) == 0) {
            alsoCauses.add(1 + random.nextInt(number - 1));
            log.alsoCause(alsoCauses.get(alsoCauses.size() - 1));
        }
        List<Charge> charges = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Charge charge = new Charge(random.nextInt(2), random.nextInt(1 << 30), random.nextInt() & 0xFFFF_FFFFFFL);
            charges.add(charge);
            log.charge(charge.cost, charge.count, charge.cycles);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            fact(number, 0);
        }
        List<Line> lines = new ArrayList<>();
        for (int k = 1, count = Math.max(0, random.nextInt(9) - 4); k <= count; k++) {
            log.openLine();
            for (int i = random.nextInt(4); i > 0; i--) {
                fact(number, k);
            }
            Line line = new Line(random.nextLong() >>> 20, random.nextInt(1 << 16), random.nextInt() & 0xFFFF_FFFFL);
            lines.add(line);
            log.line(line.address, line.outcome, line.cycles);
        }
        long cycles = charges.stream().mapToLong(Charge::cycles).sum();
        events.add(new Event(tick, component, kind, chapter, depth, packet, cause, scope, core, cycles, arguments, alsoCauses, charges, lines));
        log.end(cycles);
    }

    /** The state after an event, or after a line of it, by replaying the record. */
    public Map<Long, Long> state(int event, int line) {
        Map<Long, Long> state = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.event > event || fact.event == event && line > 0 && fact.line > line) {
                break;
            }
            if (fact.value == 0) {
                state.remove(cell(fact.field, fact.index));
            } else {
                state.put(cell(fact.field, fact.index), fact.value);
            }
        }
        return state;
    }

    /** The same from any reader of states. */
    public Map<Long, Long> state(StateReader reader) {
        Map<Long, Long> state = new HashMap<>();
        for (StateField field : machine.schema.fields()) {
            for (int i = reader.next(field, 0); i >= 0; i = reader.next(field, i + 1)) {
                state.put(cell(field.id(), i), reader.get(field.id(), i));
            }
        }
        return state;
    }

    private static long cell(int field, int index) {
        return (long) field << 32 | index;
    }

    /** Compares one event of a log with what was written. */
    public void check(TraceLog with, int number) {
        TraceEvent e = with.event(number);
        Event r = events.get(number);
        assertEquals(r.tick, e.tick());
        assertEquals(3L * number, e.dispatch());
        assertEquals(r.component, e.component().id());
        assertEquals(r.kind, e.kind());
        assertEquals(r.chapter, e.chapter());
        assertEquals(r.depth, e.depth());
        assertEquals(r.packet, e.packet());
        assertEquals(r.cause, e.cause());
        assertEquals(r.scope, e.scope());
        assertEquals(r.core, e.core().id());
        assertEquals(r.cycles, e.cycles());
        assertArrayEquals(r.alsoCauses.stream().mapToInt(i -> i).toArray(), e.alsoCauses());
        List<Long> arguments = new ArrayList<>();
        for (int i = 0; i < e.argumentCount(); i++) {
            arguments.add(e.argument(i));
        }
        assertEquals(r.arguments, arguments);
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < e.chargeCount(); i++) {
            charges.add(new Charge(e.chargeCost(i), e.chargeUnits(i), e.chargeCycles(i)));
        }
        assertEquals(r.charges, charges);
        List<Line> lines = new ArrayList<>();
        for (int k = 1; k <= e.lineCount(); k++) {
            lines.add(new Line(e.line(k), e.lineOutcome(k), e.lineCycles(k)));
        }
        assertEquals(r.lines, lines);
    }
}
