package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import ringside.model.LabFiles;
import ringside.model.LabTemplate;
import ringside.model.LabTemplate.Sizes;
import ringside.model.lab.Lab;
import ringside.trace.FieldKind;
import ringside.trace.history.StateView;

/** What a new lab is made from is without fault and works before anything is drawn. */
class LabTemplateTest {
    private static final Sizes REAL = new Sizes(12, 256, 64, 8, 2048, 11);

    private static List<String> errors(Lab lab) {
        return ScenarioCompiler.check(lab, Locale.ENGLISH).stream().filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::message).toList();
    }

    private static List<String> complaints(Lab lab) {
        return ScenarioCompiler.check(lab, Locale.ENGLISH).stream().filter(found -> found.severity() != Severity.HINT)
                .map(Diagnostic::message).toList();
    }

    private static long total(ScenarioRun run, FieldKind field) {
        StateView end = run.history().at(run.log().size());
        return end.get(end.schema().component("run").id(), field);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"EMPTY", "TWO_SOCKETS"})
    void everyPacketOfATemplateIsDelivered(LabTemplate template) throws Exception {
        for (Sizes sizes : List.of(LabTemplate.TEACHING, REAL)) {
            Lab lab = template.make("New", sizes);
            assertEquals(List.of(), complaints(lab));
            ScenarioRun run = ScenarioRun.of(lab, RunOptions.DEFAULT).run();
            assertTrue(total(run, FieldKind.DELIVERED) > 0, template + " delivers");
            assertEquals(total(run, FieldKind.GENERATED), total(run, FieldKind.DELIVERED), template + " with " + sizes);
        }
    }

    @Test
    void anEmptyLabLacksOnlyAMachine() {
        assertEquals(List.of("The server has no virtual machine."), errors(LabTemplate.EMPTY.make("New", LabTemplate.TEACHING)));
    }

    @Test
    void ofTwoSocketsOnlyTheSecondOneIsMissing() throws Exception {
        Lab lab = LabTemplate.TWO_SOCKETS.make("New", LabTemplate.TEACHING);
        assertEquals(1, errors(lab).size(), errors(lab).toString());
        assertTrue(errors(lab).get(0).contains("socket"), errors(lab).get(0));
        assertEquals(2, LabFiles.parse(LabFiles.text(lab), "two").getServer().getSockets().size());
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateHasAsManyMachinesAsWereWantedWithinItsLimits(LabTemplate template) {
        for (int wanted : new int[] {0, 1, 3, 99}) {
            Sizes sizes = new Sizes(wanted, 8, 8, 2, 16, 4);
            int machines = template.make("New", sizes).getServer().getVirtualMachines().size();
            assertEquals(Math.max(template.leastMachines(), Math.min(template.mostMachines(), wanted)), machines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasMadeIsReadAgainAsItWas(LabTemplate template) throws Exception {
        String text = LabFiles.text(template.make("New", LabTemplate.TEACHING));
        assertEquals(text, LabFiles.text(LabFiles.parse(text, "new")));
    }

    @Test
    void theBypassGoesPastTheSwitch() throws Exception {
        ScenarioRun run = ScenarioRun.of(LabTemplate.BYPASS.make("New", LabTemplate.TEACHING), RunOptions.DEFAULT).run();
        ScenarioRun chain = ScenarioRun.of(LabTemplate.SERVICE_CHAIN.make("New", LabTemplate.TEACHING), RunOptions.DEFAULT).run();
        assertTrue(run.log().size() < chain.log().size(), "a hop past the switch is shorter");
    }
}
