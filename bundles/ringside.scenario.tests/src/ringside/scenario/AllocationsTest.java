package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.lab.Cache;
import ringside.model.lab.Core;
import ringside.model.lab.Lab;
import ringside.trace.ComponentInfo;
import ringside.trace.CopyTarget;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Outcome;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.Allocations;
import ringside.trace.history.StateHistory;

/** On whose behalf lines got their ways: against the masks, which nobody may allocate outside of, and against the run played straight. */
class AllocationsTest {
    static List<Path> samples() {
        return Samples.all();
    }

    private static ComponentInfo llc(TraceLog log) {
        return log.schema().component("llc");
    }

    private static long mask(Lab lab, TraceLog log, int by) {
        Cache cache = lab.getServer().getSockets().get(0).getLastLevelCache();
        if (by == Allocations.IO) {
            return cache.getIoWaysMask();
        }
        if (by == Allocations.COPY) {
            return cache.getCopyWaysMask();
        }
        for (Core core : lab.getServer().getSockets().get(0).getCores()) {
            if (log.schema().component(by).elementId().equals(core.getId())) {
                return core.getClassOfService() == null ? 0 : core.getClassOfService().getCapacityMask();
            }
        }
        throw new AssertionError("nobody: " + by);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineLiesInTheWaysOfWhoseItIs(Path sample) {
        Lab lab = Samples.lab(sample);
        TraceLog log = Samples.run(lab, RunOptions.DEFAULT).log();
        StateHistory history = new StateHistory(log);
        Allocations allocations = history.allocations(llc(log).id());
        StateField field = log.schema().field(llc(log).id(), FieldKind.LINE);
        Set<Integer> seen = new HashSet<>();
        for (int event = 0; event <= log.size(); event++) {
            Allocations.At at = allocations.at(event, 0);
            for (int cell = 0; cell < field.length(); cell++) {
                boolean valid = LineWord.valid(history.at(event).get(field.id(), cell));
                assertEquals(valid, at.by(cell) != 0, "cell " + cell + " after event " + event);
                if (valid) {
                    seen.add(at.by(cell));
                    long mask = mask(lab, log, at.by(cell));
                    String what = field.path(cell) + " after event " + event + " by " + at.by(cell);
                    assertTrue(mask == 0 || (mask & 1L << cell % field.ways()) != 0, what);
                }
            }
        }
        assertTrue(seen.size() > 1, seen::toString);
    }

    @Test
    void whereverOneComesItIsAsInTheRunPlayedStraight() {
        TraceLog log = Samples.run(Samples.series("04-bypass", 60, 400_000), RunOptions.DEFAULT).log();
        StateField field = log.schema().field(llc(log).id(), FieldKind.LINE);
        long[] words = new long[field.length()];
        int[] now = new int[field.length()];
        int[][] after = new int[log.size() + 1][];
        after[0] = now.clone();
        TraceEvent event = log.event(0);
        for (int number = 1; number <= log.size(); number++) {
            event.moveTo(number);
            for (long fact = event.firstFact(); fact < event.endFact(); fact++) {
                if (log.factField(fact) == field.id()) {
                    int cell = log.factIndex(fact);
                    long word = log.factValue(fact);
                    boolean stays = LineWord.valid(words[cell]) && LineWord.line(words[cell]) == LineWord.line(word);
                    now[cell] = !LineWord.valid(word) ? 0 : stays ? now[cell] : who(event, LineWord.line(word));
                    words[cell] = word;
                }
            }
            after[number] = now.clone();
        }
        Allocations allocations = new StateHistory(log).allocations(llc(log).id());
        Random random = new Random(8);
        for (int move = 0, at = 0; move < 300; move++) {
            at = random.nextInt(4) == 0 ? random.nextInt(log.size() + 1) : Math.max(0, Math.min(log.size(), at + random.nextInt(9) - 4));
            int[] found = new int[field.length()];
            for (int cell = 0; cell < found.length; cell++) {
                found[cell] = allocations.at(at, 0).by(cell);
            }
            assertArrayEquals(after[at], found, "event " + at);
        }
    }

    /** By the kind of event alone: of a copy the lines of its destination that missed. */
    private static int who(TraceEvent event, long line) {
        if (event.core().id() == 0) {
            return Allocations.IO;
        }
        boolean copy = (event.kind() == EventKind.COPY || event.kind() == EventKind.DIRECT_COPY) && event.argument("target") != CopyTarget.HOST_L1.ordinal();
        for (int k = 1; copy && k <= event.lineCount(); k++) {
            if (event.line(k) == line && Outcome.has(event.lineOutcome(k), Outcome.ALLOCATED)) {
                return Allocations.COPY;
            }
        }
        return event.core().id();
    }
}
