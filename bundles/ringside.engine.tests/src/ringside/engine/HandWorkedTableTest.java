package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;

/** Two labs agree, row by row, with tables worked out by hand; docs/hand-worked has them with the arithmetic beside. */
final class HandWorkedTableTest {
    /** A row of a table as words separated by single spaces, and what people call it. */
    private record Row(String name, String words) {
    }

    @Test
    void firstPacket() {
        compare("first-packet.table", TeachingLabs.firstPacket());
    }

    @Test
    void bypass() {
        compare("bypass.table", TeachingLabs.bypass());
    }

    private static void compare(String table, MachineSpec spec) {
        List<Row> expected = byHand(table);
        Machine machine = MachineBuilder.build(spec);
        TraceLog log = new TraceLog(machine.schema());
        machine.trace(log);
        assertEquals(false, machine.run(Long.MAX_VALUE), "events are left");
        log.markComplete();
        List<Row> actual = byEngine(log);
        log.close();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            Row hand = i < expected.size() ? expected.get(i) : new Row("after the end", "nothing");
            Row engine = i < actual.size() ? actual.get(i) : new Row("after the end", "nothing");
            if (!hand.words.equals(engine.words)) {
                differences.add("by hand, " + hand.name + ": " + hand.words + "\n  engine, " + engine.name + ": " + engine.words);
            }
        }
        if (!differences.isEmpty()) {
            fail(table + ": " + differences.size() + " rows differ, the first ones are\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(12, differences.size()))));
        }
        assertEquals(List.of(), machine.violations());
    }

    private static List<Row> byHand(String table) {
        List<Row> rows = new ArrayList<>();
        int event = 0;
        int line = 0;
        for (String text : Tables.read(table)) {
            if (text.startsWith("line")) {
                line++;
            } else {
                event++;
                line = 0;
                assertTrue(text.startsWith(event + " "), table + ": event " + event + " is numbered wrongly: " + text);
            }
            rows.add(new Row(name(event, line), text));
        }
        return rows;
    }

    private static String name(int event, int line) {
        return "event " + event + (line == 0 ? "" : " line " + line);
    }

    private static List<Row> byEngine(TraceLog log) {
        List<Row> rows = new ArrayList<>();
        StateHistory history = new StateHistory(log);
        TraceEvent event = log.event(0);
        for (int n = 1; n <= log.size(); n++) {
            event.moveTo(n);
            rows.add(new Row(name(n, 0), String.join(" ", String.valueOf(n), String.valueOf(event.tick()), event.kind().label(),
                    event.component().path(), event.chapter().label(), String.valueOf(event.depth()),
                    event.packet() == 0 ? "-" : "p" + event.packet(), event.core().id() == 0 ? "-" : event.core().path(),
                    Tables.cycles(event.cycles()))));
            for (int k = 1; k <= event.lineCount(); k++) {
                StateView state = history.at(n, k);
                String own = event.core().id() == 0 ? "-" : Tables.inPrivate(log.schema(), state, event.core().path() + ".l1", event.line(k));
                rows.add(new Row(name(n, k), String.join(" ", "line", String.valueOf(event.line(k)), Tables.level(event.lineOutcome(k)),
                        Tables.flags(event.lineOutcome(k)), Tables.cycles(event.lineCycles(k)), own,
                        Tables.inShared(log.schema(), state, "llc", event.line(k)))));
            }
        }
        return rows;
    }
}
