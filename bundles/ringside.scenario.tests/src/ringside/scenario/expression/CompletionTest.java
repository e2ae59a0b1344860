package ringside.scenario.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ringside.scenario.RunOptions;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioRun;
import ringside.scenario.expression.Completion.Proposal;

class CompletionTest {
    private static final ScenarioRun RUN = Samples.run(Samples.lab("04-bypass"), RunOptions.DEFAULT);
    private final Completion completion = new Completion(RUN.log().schema(), Locale.ENGLISH);

    /** The caret is where the bar stands. */
    private List<Proposal> proposals(String text) {
        return completion.at(text.replace("|", ""), text.indexOf('|'));
    }

    private List<String> texts(String text) {
        return proposals(text).stream().map(Proposal::text).toList();
    }

    private String first(String text) {
        return proposals(text).get(0).into(text.replace("|", ""));
    }

    @Test
    void anEmptyTextHasNamesOfEventsAndTheMachine() {
        List<String> names = texts("|");
        assertTrue(names.containsAll(List.of("kind", "packet", "cycles", "llc", "vm1.rx", "verdict")), names.toString());
        assertFalse(names.contains("=="));
    }

    @Test
    void whatIsBegunIsFinished() {
        assertEquals("kind", first("ki|"));
        assertEquals("llc.misses", first("llc.mi|"));
        assertEquals("packet == 7 && vm2.rx.outstanding > 3", first("packet == 7 && vm2.rx.outs| > 3"));
        assertEquals("kind == EVICT", first("kind == EV|"));
        assertEquals("core == core1", first("core == core1|"));
        assertEquals("packet.path", first("packet.pa|"));
    }

    @Test
    void afterAPointStandWhatTheComponentHas() {
        assertTrue(texts("llc.|").containsAll(List.of("misses", "hits", "evicted", "accesses")));
        assertTrue(texts("vm1.|").containsAll(List.of("rx", "tx", "function")));
        assertTrue(texts("vm1.rx.|").containsAll(List.of("used.idx", "avail.idx", "outstanding", "unread")));
        assertTrue(texts("llc[set 5,way 2].|").containsAll(List.of("state", "dirty", "owner")));
        assertFalse(texts("llc.|").contains("outstanding"));
    }

    @Test
    void afterAComparisonStandTheWordsOfItsType() {
        assertTrue(texts("path == |").containsAll(List.of("VSWITCH", "DIRECT")));
        assertTrue(texts("kind == |").containsAll(List.of("COPY", "EVICT")));
        assertTrue(texts("llc[set 5,way 2].state == |").subList(0, 4).containsAll(List.of("I", "S", "E", "M")));
        assertTrue(texts("component == |").contains("vm1.rx"));
    }

    @Test
    void afterAValueStandOperatorsThatFitIt() {
        assertTrue(texts("llc.misses |").containsAll(List.of(">", "==")));
        assertFalse(texts("llc.misses |").contains("contains"));
        assertFalse(texts("kind |").contains("<"));
        assertTrue(texts("sentence |").contains("contains"));
        assertEquals(List.of("&&", "||"), texts("kind == COPY |"));
    }

    /** What completion proposes for a field or a word is understood. */
    @Test
    void everyProposedNameOfAComponentIsThere() throws ExpressionException {
        for (String component : List.of("llc", "vm1.rx", "core1", "vm1.transfer", "switch", "run", "nic0.rx")) {
            for (Proposal proposal : proposals(component + ".|")) {
                String path = proposal.into(component + ".");
                if (proposal.sort() == Completion.Sort.FIELD && !path.contains("[set")) {
                    RUN.condition(path + " == " + path);
                }
            }
        }
    }

    @Test
    void anywhereInAnyTextThereIsAnAnswer() {
        String text = "llc[set 5,way 2].state == M && (packet.path == DIRECT || !(kind == EVICT)) \"x";
        for (int caret = 0; caret <= text.length(); caret++) {
            for (Proposal proposal : completion.at(text, caret)) {
                assertTrue(proposal.from() <= caret && caret <= proposal.to(), proposal.toString());
            }
        }
    }
}
