package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.cache.CacheHierarchy;
import ringside.engine.cache.SetAssociativeCache;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Simulation;
import ringside.engine.machine.MachineSpec.CacheSpec;
import ringside.engine.machine.MachineSpec.Inclusion;
import ringside.engine.machine.MachineSpec.Replacement;
import ringside.trace.Chapter;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.MemoryMap;
import ringside.trace.StateReader;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** Loads, stores, copies and DMA of two cores, against a table worked out by hand: two-cores.table. */
class TwoCoresTest {
    private final Simulation simulation = new Simulation(1);
    private final List<Core> cores = List.of(core(0), core(1));
    private final List<SetAssociativeCache> l1 = List.of(cache("core0.l1", 2, 2, Inclusion.NON_INCLUSIVE), cache("core1.l1", 2, 2, Inclusion.NON_INCLUSIVE));
    private final SetAssociativeCache llc = cache("llc", 4, 4, Inclusion.INCLUSIVE);
    private final List<SetAssociativeCache> noL2 = new ArrayList<>();
    private final CacheHierarchy caches;

    TwoCoresTest() {
        noL2.add(null);
        noL2.add(null);
        caches = new CacheHierarchy(simulation.trace(), new MemoryMap(List.of()), TeachingLabs.teach(), cores, l1, noL2, new long[2], llc,
                Inclusion.INCLUSIVE, 0x3, 0xC, true);
    }

    private Core core(int position) {
        return new Core(simulation, simulation.schema().addComponent("core" + position, "", ComponentKind.CORE, 0, ""), position, CoreState.RUNNING);
    }

    private SetAssociativeCache cache(String id, int sets, int ways, Inclusion inclusion) {
        return new SetAssociativeCache(simulation, simulation.schema().addComponent(id, "", ComponentKind.CACHE, 0, ""),
                new CacheSpec(id, "", sets, ways, Replacement.LRU, inclusion, 0, 0, false));
    }

    @Test
    void everyOperationDoesWhatTheTableSays() {
        TraceLog log = new TraceLog(simulation.schema());
        simulation.sink(log);
        List<String> expected = Tables.read("two-cores.table");
        List<String> actual = new ArrayList<>();
        for (String row : expected) {
            String[] words = row.split(" ");
            long[] lines = new long[Character.isDigit(words[4].charAt(0)) ? 2 : 1];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = Long.parseLong(words[3 + i]);
            }
            simulation.trace().begin(EventKind.COPY, llc.info().id(), Chapter.NONE, 0, 0, 0, 0, 0);
            operate(words[1], words[2], lines);
            caches.endOfBurst();
            simulation.trace().end();
            String operation = String.join(" ", List.of(words).subList(0, 3 + lines.length));
            actual.add(operation + " " + outcome(log.event(log.size()), lines[lines.length - 1]));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
        assertEquals(List.of(), caches.violations());
        log.close();
    }

    private void operate(String who, String what, long[] lines) {
        Core core = who.equals("nic") ? null : cores.get(who.charAt(4) - '0');
        switch (what) {
            case "load" -> caches.load(core, lines[0]);
            case "store" -> caches.store(core, lines[0]);
            case "copy-llc" -> caches.copyToLlc(core, lines[0], lines[1], false);
            case "copy-memory" -> caches.copyToMemory(core, lines[0], lines[1]);
            case "dma-write" -> caches.dmaWrite(lines[0]);
            case "dma-read" -> caches.dmaRead(lines[0]);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private String outcome(TraceEvent event, long line) {
        assertEquals(line, event.line(1));
        StateReader state = simulation.state(0);
        return String.join(" ", Tables.level(event.lineOutcome(1)), Tables.flags(event.lineOutcome(1)), Tables.cycles(event.lineCycles(1)),
                Tables.inPrivate(simulation.schema(), state, "core0.l1", line), Tables.inPrivate(simulation.schema(), state, "core1.l1", line),
                Tables.inShared(simulation.schema(), state, "llc", line));
    }
}
