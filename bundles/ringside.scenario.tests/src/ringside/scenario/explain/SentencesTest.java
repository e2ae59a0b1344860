package ringside.scenario.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.trace.ArgumentType;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.StateSchema;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;

/** Every event has its sentence, short enough to be heard. */
class SentencesTest {
    private static final int WORDS = 25;
    private static final int CHARACTERS = 80;

    static List<Path> samples() {
        return Samples.all();
    }

    private static int words(String sentence) {
        return sentence.split("\\s+").length;
    }

    private static void good(String sentence) {
        assertFalse(sentence.isBlank());
        assertFalse(sentence.contains("{") || sentence.contains("}"), sentence);
        assertFalse(sentence.contains("null") || sentence.contains("  "), sentence);
        assertTrue(words(sentence) <= WORDS, sentence);
        assertTrue(sentence.endsWith("."), sentence);
        assertTrue(Character.isUpperCase(sentence.charAt(0)) || sentence.startsWith("p"), sentence);
    }

    /** The sample that everybody sees first, word for word; they are the ones of the target pictures where those have any. */
    @Test
    void theFirstPacketReadsLikeAStory() {
        ScenarioRun run = Samples.run(Samples.named("01-first-packet"));
        List<String> told = new ArrayList<>();
        for (int e = 1; e <= run.log().size(); e++) {
            told.add(run.explainer().sentence(e));
        }
        assertEquals(List.of("Client sends p1 to the NIC: 256 bytes on the wire.",
                "The NIC writes 4 lines of p1 into the I/O ways of the LLC.",
                "The NIC marks receive descriptor 0 done: p1 is in buffer 0.",
                "Core 0 polls the NIC and finds p1 at descriptor 0.",
                "Core 0 reads p1's destination 52:54:00:00:00:01: it is for VM 1.",
                "Core 0 takes buffer 0 from VM 1's receive ring: slot 0.",
                "Core 0 copies p1 into the LLC: 4 lines for VM 1.",
                "Core 0 publishes p1 to VM 1: used.idx goes from 0 to 1.",
                "Core 0 interrupts VM 1: all 4 lines of p1 are in the LLC.",
                "The interrupt for p1 reaches VM 1: VM exit 1 of 2.",
                "VM 1 takes the interrupt for p1 and ends it: VM exit 2 of 2.",
                "VM 1 reads its used ring: slot 0 says p1 is in buffer 0.",
                "VM 1 reads 256 bytes of p1 into its L1: 4 from the LLC.",
                "VM 1's sink takes p1.",
                "p1 is delivered in VM 1 after 4,797 cycles (1,599 ns).",
                "VM 1 finds no further packet and halts."), told);
    }

    @Test
    void aLineSaysWhereItLands() {
        Explainer explainer = Samples.run(Samples.named("01-first-packet")).explainer();
        assertEquals("Core 0 copies line p1·h into the LLC: set 12, way 2.", explainer.sentence(7, 1));
        assertEquals("Core 0 copies line p1·1 into the LLC: set 13, way 2.", explainer.sentence(7, 2));
        assertEquals("VM 1 gave buffer 0 and the copy target is LLC", explainer.because(7, 2));
        assertEquals("line 3 of 4", explainer.explain(7, 2).next());
        assertEquals("publish p1 to VM 1", explainer.explain(7, 4).next());
        assertEquals("VM 1 reads line p1·1: miss in L1, hit in LLC, set 13, way 2.", explainer.sentence(13, 2));
        assertEquals("The NIC writes line p1·3 into the LLC: set 3, way 0.", explainer.sentence(2, 4));
    }

    @Test
    void aScreenReaderSaysLabelsAsWords() {
        Explainer explainer = Samples.run(Samples.named("01-first-packet")).explainer();
        assertEquals("VM 1 reads line 2 of packet 1: miss in L1, hit in LLC, set 13, way 2. Plus 12.5 cycles.", explainer.spoken(13, 2));
        assertEquals("VM 1's sink takes packet 1. Plus 216 cycles.", explainer.spoken(14, 0));
    }

    @Test
    void theWayPastTheSwitchSaysWhy() {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        int decide = first(run, EventKind.DECIDE);
        String from = run.spec().vms().get(0).name();
        String to = run.spec().vms().get(1).name();
        assertEquals(from + " will send p1 directly to " + to + ": rule 2 matches.", run.explainer().sentence(decide));
        assertEquals("10.0.2.7 is in 10.0.2.0/24 and " + to + "'s memory is mapped", run.explainer().because(decide, 0));
        RulesRead read = run.explainer().rules(decide).orElseThrow();
        assertEquals(List.of(RulesRead.Outcome.NO_MATCH, RulesRead.Outcome.TAKEN, RulesRead.Outcome.NOT_READ),
                read.rules().stream().map(RulesRead.Rule::outcome).toList());
        assertEquals("DIRECT to " + to, read.rules().get(1).action());
        assertEquals(new RulesRead.Field(FieldKind.DST_IP, "destination", "10.0.2.7", "10.0.2.0/24", true), read.rules().get(1).fields().get(0));
        assertEquals(List.of("yes", "yes, 8 of 8"), read.checks().stream().map(RulesRead.Check::answer).toList());
    }

    private static int first(ScenarioRun run, EventKind kind) {
        for (int e = 1; e <= run.log().size(); e++) {
            if (run.log().event(e).kind() == kind) {
                return e;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySentenceOfASampleIsShort(Path sample) {
        ScenarioRun run = Samples.run(sample);
        Explainer explainer = run.explainer();
        for (int e = 1; e <= run.log().size(); e++) {
            good(explainer.sentence(e));
            assertTrue(explainer.sentence(e).length() <= CHARACTERS, explainer.sentence(e));
            assertTrue(words(explainer.because(e, 0)) <= WORDS, explainer.because(e, 0));
            assertWords(65, explainer.detail(e));
            for (int k = 1; k <= run.log().event(e).lineCount(); k++) {
                good(explainer.sentence(e, k));
                good(explainer.spoken(e, k));
            }
        }
    }

    private static void assertWords(int most, String text) {
        assertTrue(words(text) <= most, text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void causesLeadBackToTheBeginningAndNextLeadsOn(Path sample) {
        ScenarioRun run = Samples.run(sample);
        for (int e = 1; e <= run.log().size(); e++) {
            int before = e;
            for (int cause : run.explainer().causes(e)) {
                assertTrue(cause < before, "a cause comes first");
                before = cause;
            }
            int next = run.explainer().next(e);
            assertTrue(next == 0 || next > e);
        }
    }

    /** Every kind with every value of each of its enumerations, on the machine of sample 04; nothing may lack its words. */
    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindHasItsWords(EventKind kind) {
        ScenarioRun run = Samples.run(Samples.named("04-bypass"));
        AllCases cases = new AllCases(run, kind);
        cases.combinations(0, new long[kind.arguments().size()]);
        StateHistory history = new StateHistory(cases.log);
        Explainer explainer = new Explainer(history, run.spec(), Locale.ENGLISH);
        assertTrue(cases.log.size() > 0);
        for (int e = 1; e <= cases.log.size(); e++) {
            String sentence = explainer.sentence(e);
            assertFalse(sentence.contains("{"), sentence);
            assertWords(WORDS, sentence);
            assertFalse(explainer.because(e, 0).isEmpty());
            assertFalse(explainer.phrase(e).isEmpty());
            assertFalse(explainer.detail(e).isEmpty());
            assertFalse(explainer.spoken(e, 0).isEmpty());
            assertWords(65, explainer.detail(e));
            explainer.rules(e);
        }
    }

    /** Writes one event of a kind for each combination of its enumerations. */
    private static final class AllCases {
        private final StateSchema schema;
        private final EventKind kind;
        private final TraceLog log;
        private final int component;

        AllCases(ScenarioRun run, EventKind kind) {
            this.schema = run.log().schema();
            this.kind = kind;
            this.log = new TraceLog(schema);
            this.component = kind == EventKind.DECIDE || kind == EventKind.DIRECT_COPY ? schema.component("vm1.transfer").id() : schema.component("vm1").id();
            for (long f = 0; f < run.log().initialFacts(); f++) {
                log.set(run.log().factField(f), run.log().factIndex(f), run.log().factValue(f));
            }
        }

        void combinations(int at, long[] values) {
            if (at == values.length) {
                write(values);
                return;
            }
            for (long value : values(kind.argument(at).type(), kind.argument(at).name())) {
                values[at] = value;
                combinations(at + 1, values);
            }
        }

        private long[] values(ArgumentType type, String name) {
            if (!type.literals().isEmpty()) {
                return java.util.stream.LongStream.range(0, type.literals().size()).toArray();
            }
            return switch (type) {
                case COMPONENT -> components(name);
                case BUFFER -> new long[] {1};
                default -> name.equals("action") ? new long[] {0, 1, 2, 3} : name.equals("rule") ? new long[] {0, 2} : new long[] {1};
            };
        }

        private long[] components(String name) {
            return switch (name) {
                case "ring" -> new long[] {schema.component("vm1.rx").id(), schema.component("vm2.tx").id()};
                case "at" -> new long[] {schema.component("server").id(), schema.component("vm2").id()};
                case "endpoint" -> new long[] {schema.component("client").id()};
                case "next" -> new long[] {0, schema.component("nic0").id(), schema.component("vm2").id()};
                default -> new long[] {schema.component("vm2").id()};
            };
        }

        private void write(long[] values) {
            ComponentInfo core = schema.components().stream().filter(c -> c.kind() == ComponentKind.CORE).skip(1).findFirst().orElseThrow();
            log.begin(log.size(), log.size(), component, kind, Chapter.NONE, 1, 0, 0, 0, core.id());
            for (long value : values) {
                log.argument(value);
            }
            log.end(0);
        }
    }

    @Test
    void anotherLanguageIsAskedForByItsLocale() {
        ScenarioRun run = Samples.run(Samples.lab("01-first-packet"), RunOptions.DEFAULT.withLocale(Locale.forLanguageTag("tlh")));
        assertEquals("VM 1's sink takes p1.", run.explainer().sentence(14));
    }
}
