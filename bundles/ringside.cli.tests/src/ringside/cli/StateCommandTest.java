package ringside.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ringside.cli.Shell.Result;

class StateCommandTest {
    private static final Object FIRST = Shell.sample("01-first-packet");

    /** The trace and the engine's own arrays say the same, byte for byte; that of all samples is a test of the scenario bundle. */
    @Test
    void traceAndEngineAgree() {
        for (String at : List.of("0", "1", "2.3", "6.1", "6.2", "7", "7.1", "7.4", "13.2", "16")) {
            for (String format : List.of("json", "text")) {
                Result trace = Shell.run("state", FIRST, "--at", at, "--format", format);
                Result engine = Shell.run("state", FIRST, "--at", at, "--format", format, "--from", "engine");
                assertEquals(0, trace.status(), trace.err());
                assertEquals(trace, engine, at);
            }
        }
    }

    @Test
    void theStateIsPathsAndValues() {
        Map<String, Object> json = Json.object(Shell.run("state", FIRST, "--at", "7.2", "--format", "json").out());
        assertEquals(List.of("lab", "scenario", "seed", "event", "line", "tick", "ns", "state"), List.copyOf(json.keySet()));
        assertEquals(BigDecimal.valueOf(2), json.get("line"));
        Map<String, Object> state = Json.at(json, "state");
        assertEquals("0x2 M dirty", state.get("llc[set 13,way 2]"));
        assertTrue(!state.containsKey("llc[set 14,way 2]"), "the third line is yet to come");
        assertEquals(BigDecimal.valueOf(8), state.get("vm1.rx.outstanding"));
        assertEquals("RUNNING", state.get("packet[1].place"));
    }

    @Test
    void theBeginningIsEventZero() {
        Map<String, Object> json = Json.object(Shell.run("state", FIRST, "--at", "0", "--format", "json").out());
        assertTrue(Json.at(json, "state").keySet().stream().noneMatch(path -> path.startsWith("packet")));
        assertEquals(BigDecimal.valueOf(8), Json.at(json, "state").get("vm1.rx.avail.idx"));
    }
}
