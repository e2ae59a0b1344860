package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.Machine;
import ringside.engine.machine.MachineBuilder;
import ringside.engine.machine.MachineSpec;

/** The state that the trace gives is the engine's own, at every event and at every line; and no run breaks an invariant. */
class StateEqualityTest {

    private static void check(MachineSpec spec, int atLeast) {
        Machine machine = MachineBuilder.build(spec);
        EngineAgainstTrace sink = new EngineAgainstTrace(machine);
        machine.trace(sink);
        machine.run(Long.MAX_VALUE);
        assertTrue(sink.log().size() >= atLeast, () -> "only " + sink.log().size() + " events");
        assertTrue(sink.comparisons() > 100L * atLeast, "the comparison looked at nothing");
        assertEquals(List.of(), machine.violations());
    }

    @Test
    void theSamplesAgreeAtEveryEventAndLine() {
        check(TeachingLabs.firstPacket(), 16);
        check(TeachingLabs.multicast(), 50);
        check(TeachingLabs.switched(), 80);
        check(TeachingLabs.bypass(), 70);
    }

    /** Two hundred and fifty machines drawn at random: drivers, injections, copy targets, placements, bursts of traffic, rules on the way. */
    @Test
    void randomMachinesAgreeAtEveryEventAndLine() {
        for (int seed = 1; seed <= 250; seed++) {
            MachineSpec spec = RandomLabs.draw(seed);
            try {
                check(spec, 5);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("machine drawn from seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
