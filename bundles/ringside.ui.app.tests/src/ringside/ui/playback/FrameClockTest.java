package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameClockTest {
    private static final long MS = 1_000_000L;

    private long now;
    private Runnable next;
    private int waited;
    private final FrameClock clock = new FrameClock((millis, then) -> {
        waited = millis;
        next = then;
    }, () -> now);

    private void pass() {
        now += waited * MS;
        Runnable due = next;
        next = null;
        due.run();
    }

    @Test
    void anAnimationGetsFramesUntilItWantsNoMoreThenTheClockSleeps() {
        List<Long> seen = new ArrayList<>();
        clock.start(at -> {
            seen.add(at / MS);
            return seen.size() < 3;
        });
        pass();
        pass();
        pass();
        assertEquals(List.of(15L, 30L, 45L), seen);
        assertNull(next);
    }

    @Test
    void startingTwiceIsStartingOnce() {
        int[] frames = new int[1];
        FrameClock.Animation animation = at -> {
            frames[0]++;
            return false;
        };
        clock.start(animation);
        clock.start(animation);
        pass();
        assertEquals(1, frames[0]);
    }

    @Test
    void anAnimationMayStartAnotherOneInItsFrame() {
        int[] frames = new int[1];
        clock.start(at -> {
            clock.start(later -> {
                frames[0]++;
                return false;
            });
            return false;
        });
        pass();
        pass();
        assertEquals(1, frames[0]);
        assertNull(next);
    }

    @Test
    void framesASecondAreMeasuredOverWhatMovedLast() {
        int[] left = {41};
        clock.start(at -> --left[0] > 0);
        while (next != null) {
            pass();
        }
        assertEquals(1000.0 / FrameClock.FRAME, clock.framesPerSecond(), 1e-6);
    }
}
