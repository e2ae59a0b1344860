package ringside.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ringside.trace.EventKind;
import ringside.trace.io.FirstDifference;
import ringside.trace.io.StateText;

/** What a user did is saved as text and repeated byte for byte. */
class CommandListTest {
    private static final List<String> ACTIONS = List.of("enable vm1.rule2", "disable vm1.rule2", "revoke vm1.rule2", "set costs.llcHitCycles 62.5",
            "set host.copyTarget HOST_L1", "set llc.ioWays 0x3", "set llc.copyWays 0xc", "set core1.ways 0x6", "set vm1.injection POSTED", "set vm1.coalescing 8 2000",
            "fail vm2", "drop p2", "redirect p2 VSWITCH", "redirect p2 vm2");

    @Test
    void everyActionIsReadAsItIsWritten() {
        for (String text : ACTIONS) {
            assertEquals(text, Action.parse(text).text());
            assertTrue(Action.isLive(text), text);
        }
        assertEquals(Action.parse("set llc.ioWays 3"), Action.parse("set llc.ioWays  0x3 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jump vm1", "enable", "set", "set vm1.rx.size 512", "set host.copyTarget L9", "set costs.nonsense 3", "set costs.llcHitCycles -1", "drop 7", "redirect p7",
        "set llc.ioWays many", "set vm1.coalescing 8", "set vm1.injection"})
    void whatIsNoActionIsOneSentence(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Action.parse(text)).getMessage();
        assertTrue(!message.isBlank() && message.lines().count() == 1, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "ringside commands 2\n", "ringside commands 1\njump", "ringside commands 1\nevent x enable a", "ringside commands 1\nevent 3 fly"})
    void whatIsNoListNamesItsLine(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> CommandList.parse(text)).getMessage();
        assertTrue(message.matches("line \\d+: .+"), message);
    }

    /** Each action at the taking of a buffer, a branch of a branch of a branch: written, read and made again it is the same run. */
    @Test
    void aSavedListMakesTheSameRunAgain() throws LabProblemException {
        ScenarioRun run = Samples.run(Samples.series("04-bypass", 40, 200_000), RunOptions.DEFAULT);
        int at = 40;
        for (String action : List.of("set llc.copyWays 0x4", "drop p2", "set vm1.injection POSTED", "set vm1.coalescing 3 900", "redirect p3 VSWITCH", "set core1.ways 0x1", "fail vm2")) {
            run = run.branch(at, Action.parse(action)).run();
            assertEquals(List.of(), run.violations(), action);
            at += 23;
        }
        String text = CommandList.text(run.options().commands());
        assertEquals(8, text.lines().count());
        List<Command> read = CommandList.resolve(CommandList.parse(text), Samples.series("04-bypass", 40, 200_000), RunOptions.DEFAULT);
        assertEquals(run.options().commands(), read);
        ScenarioRun again = Samples.run(Samples.series("04-bypass", 40, 200_000), RunOptions.DEFAULT.withCommands(read));
        assertEquals(run.fingerprint(), again.fingerprint());
        assertEquals(run.summary(), again.summary());
        int last = run.log().size();
        assertEquals(StateText.text(run.log().schema(), run.stateFromEngine(last, 0)), StateText.text(run.log().schema(), run.history().at(last)));
    }

    @Test
    void anEventStandsForTheDispatchThatMakesIt() throws LabProblemException {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        for (int event : new int[] {0, 1, 16, 40}) {
            ScenarioRun branch = run.branch(event, Action.parse("disable vm1.rule2")).run();
            List<CommandList.Entry> entries = CommandList.parse("# by hand\nringside commands 1\n\nevent " + event + " disable vm1.rule2 # the second\n");
            assertEquals(branch.options().commands(), CommandList.resolve(entries, Samples.lab("04-bypass"), RunOptions.DEFAULT));
        }
        for (String wrong : List.of("event 100000 disable vm1.rule2", "event 40 disable vm1.rule2\nevent 3 enable vm1.rule2")) {
            List<CommandList.Entry> entries = CommandList.parse("ringside commands 1\n" + wrong);
            assertThrows(IllegalArgumentException.class, () -> CommandList.resolve(entries, Samples.lab("04-bypass"), RunOptions.DEFAULT));
        }
    }

    @Test
    void theFirstDivergenceIsWhatTheCommandChangedNotTheCommand() {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        int event = 1;
        while (run.log().event(event).kind() != EventKind.READ_PACKET) {
            event++;
        }
        ScenarioRun off = run.branch(event, Action.parse("disable vm1.rule2")).run();
        FirstDifference first = off.divergence().orElseThrow();
        assertEquals(EventKind.DECIDE, run.log().event(first.event()).kind());
        assertEquals(FirstDifference.Part.ARGUMENT, first.part());
        assertEquals("path = DIRECT", first.expected());
        assertEquals("path = VSWITCH", first.actual());
        // What is set to what it was changes nothing.
        assertTrue(run.branch(event, Action.parse("enable vm1.rule2")).run().divergence().isEmpty());
        ScenarioRun failed = run.branch(event, Action.parse("fail vm1")).run();
        assertTrue(failed.ownEvents() > 1, "the machine's packet is lost with it");
        assertTrue(failed.divergence().isPresent());
    }

    @Test
    void theElementThatDiffersIsNamed() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        FirstDifference first = run.branch(6, Action.parse("set llc.copyWays 0x1")).run().divergence().orElseThrow();
        assertEquals(7, first.event());
        List<String> elements = new ArrayList<>(List.of(first.element()));
        assertTrue(elements.get(0).startsWith("llc[set 12,way"), elements.toString());
    }
}
