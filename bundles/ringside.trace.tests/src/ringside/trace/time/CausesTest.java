package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.EventKind;
import ringside.trace.SmallMachine;

class CausesTest {
    private final SmallMachine m = new SmallMachine();

    private void event(int cause, int... also) {
        m.open(m.log.size(), m.nic, EventKind.NOTIFY, Chapter.NOTIFY, 1, 1, cause);
        for (int a : also) {
            m.log.alsoCause(a);
        }
        m.log.end(0);
    }

    @Test
    void theChainGoesBackToTheFirstCause() {
        event(0);
        event(1);
        event(1);
        event(2);
        event(4, 3, 2); // a coalesced interrupt: the last packet's publication, and two earlier ones
        event(0);
        event(5);
        assertEquals(List.of(new Causes.Link(7, List.of()), new Causes.Link(5, List.of(3, 2)), new Causes.Link(4, List.of()),
                new Causes.Link(2, List.of()), new Causes.Link(1, List.of())), Causes.chain(m.log, 7));
        assertEquals(List.of(new Causes.Link(6, List.of())), Causes.chain(m.log, 6));
        assertEquals(List.of(), Causes.chain(m.log, 0));
    }

    @Test
    void whatFollowsIsTheFirstEventThatNamesIt() {
        event(0);
        event(1);
        event(1);
        event(2, 1);
        event(2, 3);
        assertEquals(2, Causes.next(m.log, 1, 100));
        assertEquals(4, Causes.next(m.log, 2, 100));
        assertEquals(5, Causes.next(m.log, 3, 100), "as a further cause");
        assertEquals(0, Causes.next(m.log, 3, 1), "too far");
        assertEquals(0, Causes.next(m.log, 5, Integer.MAX_VALUE));
    }
}
