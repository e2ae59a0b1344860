package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.model.LabParts;
import ringside.model.lab.Generator;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.io.StateText;
import ringside.trace.time.Density;
import ringside.trace.time.Timeline;

/** No number that a file can hold makes a run overflow, hang or exhaust memory: it is refused with a message, or it runs. */
class LimitsTest {
    static List<EAttribute> numbers() {
        List<EAttribute> all = new ArrayList<>();
        EPackage lab = LabPackage.eINSTANCE;
        lab.getEClassifiers().forEach(c -> {
            if (c instanceof org.eclipse.emf.ecore.EClass of) {
                of.getEAttributes().stream().filter(a -> Number.class.isAssignableFrom(wrapper(a.getEType().getInstanceClass()))).forEach(all::add);
            }
        });
        return all;
    }

    private static Class<?> wrapper(Class<?> type) {
        return type == int.class ? Integer.class : type == long.class ? Long.class : type == null ? Object.class : type;
    }

    /** A lab in which every kind of element occurs. */
    private static Lab full() {
        Lab lab = Samples.lab("04-bypass");
        Generator generator = LabParts.newGenerator(lab, lab.getEndpoints().get(0));
        generator.setCount(3);
        generator.getHeader().setDstMac("02:00:00:00:00:02");
        generator.getHeader().setDstIp("10.0.2.7");
        lab.getScenarios().get(0).getTraffic().add(generator);
        lab.getServer().getSockets().get(0).getClassesOfService().add(LabParts.newClassOfService(lab, lab.getServer().getSockets().get(0)));
        var action = LabParts.newTimedAction(lab);
        action.setElement(lab.getServer().getVirtualSwitch().getFlowRules().get(0));
        lab.getScenarios().get(0).getActions().add(action);
        var cost = LabFactory.eINSTANCE.createCostOverride();
        cost.setCost("llcHitCycles");
        cost.setThousandths(50_000);
        lab.getCosts().getOverrides().add(cost);
        return lab;
    }

    @Test
    void theFullLabRuns() {
        assertEquals(5, Samples.run(full(), RunOptions.DEFAULT).summary().delivered());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyExtremeIsRefusedOrRuns(EAttribute attribute) {
        long[] extremes = {Long.MIN_VALUE, Integer.MIN_VALUE, -1, 0, 1, 63, 1 << 20, Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE};
        boolean isInt = wrapper(attribute.getEType().getInstanceClass()) == Integer.class;
        for (long extreme : extremes) {
            if (isInt && extreme != (int) extreme) {
                continue;
            }
            Lab lab = full();
            EObject at = null;
            for (var all = lab.eAllContents(); all.hasNext();) {
                EObject candidate = all.next();
                if (attribute.getEContainingClass().isInstance(candidate)) {
                    at = candidate;
                }
            }
            if (at == null) {
                at = lab;
            }
            if (!attribute.getEContainingClass().isInstance(at)) {
                continue;
            }
            at.eSet(attribute, isInt ? (Object) (int) extreme : (Object) extreme);
            Compilation compilation = ScenarioCompiler.compile(lab, null, OptionalLong.empty(), Locale.ENGLISH);
            if (compilation.spec() != null) {
                ScenarioRun run = Samples.run(lab, RunOptions.DEFAULT.untraced().withMaxEvents(100_000));
                assertEquals(List.of(), run.violations(), attribute.getName() + " = " + extreme);
            } else {
                assertTrue(compilation.hasErrors());
            }
        }
    }

    @Test
    void aRunWithoutEndIsStopped() {
        Lab lab = Samples.lab("04-bypass");
        Generator generator = LabParts.newGenerator(lab, lab.getEndpoints().get(0));
        generator.setCount(9_000_000);
        generator.getHeader().setDstMac("02:00:00:00:00:02");
        generator.getHeader().setDstIp("10.0.2.7");
        lab.getScenarios().get(0).getTraffic().add(generator);
        ScenarioRun run = Samples.run(lab, RunOptions.DEFAULT.withMaxEvents(50_000));
        assertEquals(ScenarioRun.End.TOO_MANY_EVENTS, run.end());
        assertTrue(run.log().size() >= 50_000 && run.log().size() < 100_000, run.log().size() + " events");
        assertEquals(List.of(), run.violations());
    }

    private static String state(ScenarioRun run, int event) {
        return StateText.text(run.log().schema(), run.history().at(event));
    }

    @Test
    void aRunWhoseTraceHasNoRoomSaysSoAndKeepsWhatItHas() {
        String before = System.setProperty("java.io.tmpdir", "no such folder");
        try {
            ScenarioRun run = Samples.run(Samples.series("04-bypass", 9_000, 120_000), RunOptions.DEFAULT.withMemoryBudget(1));
            assertEquals(ScenarioRun.End.NO_ROOM, run.end());
            assertTrue(run.problem().startsWith("The trace needs a temporary file in no such folder, which cannot be written: "), run.problem());
            assertTrue(run.log().complete());
            assertEquals(List.of(), run.violations());
            ScenarioRun whole = Samples.run(Samples.series("04-bypass", 9_000, 120_000), RunOptions.DEFAULT);
            int last = run.log().size();
            assertTrue(last > 1_000 && last < whole.log().size(), last + " events");
            assertEquals(state(whole, last), state(run, last));
            run.log().close();
            whole.log().close();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void aTraceInTheFileSaysTheSameAsOneInMemory() {
        ScenarioRun memory = Samples.run(Samples.series("04-bypass", 4_000, 120_000), RunOptions.DEFAULT);
        ScenarioRun file = Samples.run(Samples.series("04-bypass", 4_000, 120_000), RunOptions.DEFAULT.withMemoryBudget(1));
        assertEquals(0, memory.log().bytesOnDisk());
        assertTrue(file.log().bytesOnDisk() > 10_000_000, file.log().bytesOnDisk() + " bytes");
        assertEquals(memory.fingerprint(), file.fingerprint());
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            int at = random.nextInt(memory.log().size() + 1);
            assertEquals(state(memory, at), state(file, at), "state " + at);
        }
        memory.log().close();
        file.log().close();
    }

    /** Rows beyond their budget are in the file; of what is kept to find one's way a long run has a few bytes an event. */
    @Test
    void aLongRunTakesFewBytesOfHeapAnEvent() {
        long budget = 8 << 20;
        ScenarioRun run = Samples.run(Samples.series("04-bypass", 5_000, 120_000), RunOptions.DEFAULT.withMemoryBudget(budget));
        TraceLog log = run.log();
        long events = log.size();
        assertTrue(events >= 150_000, events + " events");
        assertTrue(log.bytes() - log.bytesOnDisk() < budget, log.bytes() + " bytes, " + log.bytesOnDisk() + " of them in the file");
        StateHistory history = new StateHistory(log, 0);
        while (history.prepare()) {
            Thread.yield();
        }
        Density density = new Density(log, Timeline.Rows.byComponent(log, id -> id), log.schema().components().size());
        while (density.prepare()) {
            Thread.yield();
        }
        assertTrue(history.bytes() < 16 * events, history.bytes() + " bytes of history for " + events + " events");
        assertTrue(density.bytes() < 2 * events, density.bytes() + " bytes of density for " + events + " events");
        log.close();
    }
}
