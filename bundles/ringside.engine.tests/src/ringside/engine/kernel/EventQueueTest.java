package ringside.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue of pending events against a list that is searched from end to end, and the cases a heap gets wrong. */
class EventQueueTest {

    /** An event of the list; what it carries is the number of its insertion. */
    private record Pending(long tick, int priority, long number, long handle) {
    }

    private final EventQueue queue = new EventQueue();

    private long add(long tick, int priority, long number) {
        return queue.add(tick, priority, (int) (number % 7), number, ~number);
    }

    private void assertNext(long tick, long number) {
        assertTrue(queue.poll(Long.MAX_VALUE));
        assertEquals(number, queue.first());
        assertEquals(tick, queue.tick());
        assertEquals(number % 7, queue.handler());
        assertEquals(~number, queue.second());
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void agreesWithAList(int seed) {
        RandomStreams.Stream random = new RandomStreams.Stream(seed);
        List<Pending> list = new ArrayList<>();
        Comparator<Pending> order = Comparator.comparingLong(Pending::tick).thenComparingInt(Pending::priority).thenComparingLong(Pending::number);
        long now = 0;
        long number = 0;
        List<Long> handles = new ArrayList<>();
        // Few ticks, so that most events meet others at theirs; the number pending wanders between none and a few hundred.
        for (int i = 0; i < 40_000; i++) {
            int what = random.below(100);
            if (what < (i / 5_000 % 2 == 0 ? 50 : 40)) {
                Pending p = new Pending(now + random.below(40), random.below(4), number, 0);
                long handle = add(p.tick(), p.priority(), number);
                list.add(new Pending(p.tick(), p.priority(), number++, handle));
                handles.add(handle);
            } else if (what < 60 && !handles.isEmpty()) {
                // Handles of events that have happened or were cancelled before are among these.
                long handle = handles.get(handles.size() - 1 - random.below(Math.min(handles.size(), 300)));
                queue.cancel(handle);
                list.removeIf(p -> p.handle() == handle);
            } else {
                long last = random.below(10) == 0 ? now + random.below(20) : Long.MAX_VALUE;
                Pending next = list.stream().min(order).orElse(null);
                if (next == null || next.tick() > last) {
                    assertFalse(queue.poll(last));
                } else {
                    assertNext(next.tick(), next.number());
                    list.remove(next);
                    now = next.tick();
                }
            }
            assertEquals(list.size(), queue.size());
        }
        list.sort(order);
        for (Pending p : list) {
            assertNext(p.tick(), p.number());
        }
        assertFalse(queue.poll(Long.MAX_VALUE));
    }

    @Test
    void ofOneTickThePriorityDecidesThenWhoCameFirst() {
        add(5, 2, 0);
        add(5, 1, 1);
        add(5, 2, 2);
        add(5, 1, 3);
        add(4, 127, 4);
        add(5, 127, 5);
        add(5, 0, 6);
        for (int number : new int[] { 4, 6, 1, 3, 0, 2, 5 }) {
            assertNext(number == 4 ? 4 : 5, number);
        }
    }

    @Test
    void whatIsAddedInTheMomentOfAnEventTakesItsTurn() {
        add(10, 1, 0);
        add(20, 1, 1);
        assertNext(10, 0);
        add(30, 1, 2);
        add(10, 1, 3);
        assertNext(10, 3);
        assertNext(20, 1);
        assertNext(30, 2);
        assertFalse(queue.poll(Long.MAX_VALUE));
    }

    @Test
    void anEventBeyondTheLimitStays() {
        add(10, 1, 0);
        assertFalse(queue.poll(9));
        assertEquals(1, queue.size());
        assertTrue(queue.poll(10));
        assertEquals(0, queue.size());
    }

    @Test
    void theHandleOfAnEventThatHappenedDoesNotCancelItsSuccessor() {
        long old = add(1, 1, 0);
        assertNext(1, 0);
        add(2, 1, 1);
        queue.cancel(old);
        assertEquals(1, queue.size());
        assertNext(2, 1);
        long twice = add(3, 1, 2);
        queue.cancel(twice);
        queue.cancel(twice);
        assertEquals(0, queue.size());
        assertFalse(queue.poll(Long.MAX_VALUE));
    }

    /** The clock after many events in the manner of a queueing model, as published for this sequence of random numbers. */
    @ParameterizedTest
    @ValueSource(ints = { 10, 1_000, 100_000 })
    void holdEndsAtThePublishedClock(int pending) {
        int counter = 0;
        for (int i = 0; i < pending; i++) {
            add(Exponential.TICKS[counter++ & 65535], 2, 0);
        }
        for (int i = 0; i < 300_000; i++) {
            assertTrue(queue.poll(Long.MAX_VALUE));
            add(queue.tick() + Exponential.TICKS[counter++ & 65535], 2, 0);
        }
        assertEquals(pending == 10 ? 29842718481L : pending == 1_000 ? 298425499L : 2986695L, queue.tick());
    }
}
