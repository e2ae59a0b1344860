package ringside.trace.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.trace.ArgumentType;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.Mesi;
import ringside.trace.SmallMachine;
import ringside.trace.StateField;
import ringside.trace.StateReader;
import ringside.trace.StateSchema;
import ringside.trace.history.StateHistory;

class StateTextTest {
    private final SmallMachine m = new SmallMachine();

    private List<String> printed() {
        return StateText.entries(m.schema, new StateHistory(m.log).at(m.log.size())).stream().map(Object::toString).toList();
    }

    @Test
    void anEmptyStatePrintsNothing() {
        m.log.set(m.hits, 0, 3);
        m.log.set(m.hits, 0, 0);
        assertEquals(List.of(), printed());
        assertEquals("{}\n", StateText.json(m.schema, new StateHistory(m.log).at(0)));
    }

    @Test
    void elementsComeInTheOrderOfTheSchemaThenOfTheIndexWithNamesForNumbers() {
        m.log.set(m.usedIdx, 0, 1);
        m.log.set(m.descAddr, 2, 0x1000 / 64);
        m.log.set(m.order, 1, 0x01L ^ 0x10L);
        m.log.set(m.line, 3, LineWord.of(9, Mesi.M, true, m.core1.id()));
        m.log.set(m.line, 2, LineWord.of(5, Mesi.S, false, 0));
        m.log.set(m.packet1, 0, 4);
        m.log.set(m.state1, 0, CoreState.IN_EXIT.ordinal());
        m.log.set(m.number, 4, 2);
        m.log.set(m.number, 1, 1);
        m.log.set(m.replica, 4, 3);
        m.log.set(m.parent, 4, 1);
        m.log.set(m.dstIp, 1, 10L << 24 | 0xFF01);
        m.log.set(m.dstMac, 1, 0x5254_0000_0001L);
        m.log.set(m.at, 1, m.rx.id());
        m.log.set(m.dropped, 1, 7);
        assertEquals(List.of(
                "run.dropped[RING_FULL] = 7",
                "packets[1].at = vm1.rx",
                "packets[4].parent = p1",
                "packets[1].dstMac = 52:54:00:00:00:01",
                "packets[1].dstIp = 10.0.255.1",
                "packets[4].replica = 3",
                "packets[1].number = 1",
                "packets[4].number = 2",
                "core1.state = IN_EXIT",
                "core1.packet = p2.3",
                "llc[set 1,way 0] = 0x1 S",
                "llc[set 1,way 1] = 0x2 M dirty core1",
                "llc[set 1].order = 1 0",
                "vm1.rx.desc[2].addr = 0x1000",
                "vm1.rx.used.idx = 1"), printed());
    }

    @Test
    void anOrderOfFourWaysReadsMostRecentFirst() {
        StateSchema schema = new StateSchema();
        var l1 = schema.addComponent("l1", "L1", ComponentKind.CACHE, 0, "");
        schema.addField(l1, FieldKind.LINE, 8, 4);
        int order = schema.addField(l1, FieldKind.ORDER, 2);
        // 2 0 1 3 against 0 1 2 3, four bits a way, first way in the lowest bits
        StateReader state = only(order, 1, 0x3102 ^ 0x3210);
        assertEquals("[l1[set 1].order = 2 0 1 3]", StateText.entries(schema, state).toString());
        assertEquals("[l1[set 1].order = 0x5]", StateText.entries(schema, only(order, 1, 5)).toString(), "no order of ways");
    }

    @Test
    void jsonKeepsNumbersAndQuotesWords() {
        m.log.set(m.usedIdx, 0, 65_537);
        m.log.set(m.state0, 0, CoreState.RUNNING.ordinal());
        assertEquals("{\n  \"core0.state\": \"RUNNING\",\n  \"vm1.rx.used.idx\": 65537\n}\n", StateText.json(m.schema, new StateHistory(m.log).at(0)));
    }

    @Test
    void aValueThatTheTypeDoesNotKnowIsANumber() {
        ValueText words = new ValueText(m.schema, new StateHistory(m.log).at(0));
        assertEquals("99", words.of(ArgumentType.CORE_STATE, 99));
        assertEquals("-1", words.of(ArgumentType.PLACE, -1));
        assertEquals("9999", words.of(ArgumentType.COMPONENT, 9999));
        assertEquals("packet 5", words.packet(5), "a packet that has no number yet");
    }

    @Test
    void aLargeEmptyCacheCostsNothing() {
        StateSchema schema = new StateSchema();
        var llc = schema.addComponent("llc", "LLC", ComponentKind.CACHE, 0, "");
        int line = schema.addField(llc, FieldKind.LINE, 1 << 28, 16);
        var log = new ringside.trace.TraceLog(schema);
        log.set(line, (1 << 28) - 1, LineWord.of(1L << 30, Mesi.E, false, 0));
        var state = new StateHistory(log).at(0);
        assertTimeout(Duration.ofSeconds(1), () -> assertEquals("[llc[set 16777215,way 15] = 0x40 E]", StateText.entries(schema, state).toString()));
    }

    private static StateReader only(int field, int index, long value) {
        return new StateReader() {
            @Override
            public long get(int f, int i) {
                return f == field && i == index ? value : 0;
            }

            @Override
            public int length(StateField f) {
                return f.length();
            }
        };
    }
}
