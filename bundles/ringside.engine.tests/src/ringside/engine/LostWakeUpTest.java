package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ringside.trace.EventKind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.Notify;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;

/**
 * The race between a driver that asks for interrupts again and a device that publishes at that moment. From the table of the first
 * packet, with the flag of NAPI: the driver finds its ring empty some 2800 cycles after the interrupt at 1599, and its step
 * "interrupts on" takes 54 cycles. A packet that is announced within these finds the flag set.
 */
class LostWakeUpTest {
    private static NotifyLab lab(boolean recheck, Notify rx, long second, long... more) {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.rx = rx;
        lab.recheck = recheck;
        lab.maxPackets = 2;
        lab.maxNanos = 1000;
        return lab.at(0, second).at(more).run();
    }

    /** The time at which packet 2 must be sent so that it is announced within the driver's last step, found by looking at a run. */
    private static long intoTheGap(boolean recheck, Notify rx) {
        for (long second = 1100; second < 1500; second++) {
            NotifyLab lab = lab(recheck, rx, second, 20_000);
            TraceEvent halt = lab.all(HALT).get(0);
            TraceEvent announced = lab.all(NOTIFY).get(1);
            if (announced.tick() > halt.tick() && announced.tick() < halt.tick() + halt.cycles() / 1000) {
                return second;
            }
        }
        throw new AssertionError("no packet falls into the gap");
    }

    @Test
    void whoLooksAgainFindsIt() {
        NotifyLab lab = lab(true, Notify.EVERY_PACKET, intoTheGap(true, Notify.EVERY_PACKET));
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_FLAG), lab.notifications(NOTIFY));
        assertEquals(2, lab.summary.delivered());
        assertEquals(1, lab.summary.interrupts());
        TraceEvent again = lab.all(POLL_AGAIN).get(0);
        assertEquals(0, again.argument("taken"));
        assertEquals(lab.all(HALT).get(0).number(), again.cause());
        assertEquals(2, lab.all(HALT).size());
    }

    @Test
    void whoDoesNotLosesTheWakeUp() {
        NotifyLab lab = lab(false, Notify.EVERY_PACKET, intoTheGap(false, Notify.EVERY_PACKET));
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_FLAG), lab.notifications(NOTIFY));
        assertEquals(1, lab.summary.delivered());
        assertEquals(1, lab.summary.inFlight(), "it stays in the ring");
        assertEquals(2, lab.end("vm1.rx", FieldKind.USED_IDX));
        assertEquals(1, lab.end("vm1.rx", FieldKind.LAST_USED));
        assertEquals(0, lab.end("vm1.rx", FieldKind.AVAIL_FLAGS), "the driver does want interrupts");
    }

    @Test
    void theNextPacketFreesIt() {
        NotifyLab lab = lab(false, Notify.EVERY_PACKET, intoTheGap(false, Notify.EVERY_PACKET), 20_000);
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_FLAG, Notification.SENT), lab.notifications(NOTIFY));
        assertEquals(3, lab.summary.delivered());
        TraceEvent third = lab.all(NOTIFY).get(2);
        List<TraceEvent> delivered = lab.all(DELIVERED);
        assertEquals(2, delivered.get(1).packet());
        assertTrue(delivered.get(1).tick() > third.tick(), "packet 2 is read only after packet 3 was announced");
        assertTrue(delivered.get(1).argument("latency") > 50_000);
    }

    /** The same with an event index: the driver asks for entry 1, which was published while it asked. */
    @Test
    void theEventIndexHasTheSameGap() {
        long second = intoTheGap(false, Notify.EVENT_IDX);
        NotifyLab blind = lab(false, Notify.EVENT_IDX, second);
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_EVENT_INDEX), blind.notifications(NOTIFY));
        assertEquals(1, blind.summary.inFlight());
        NotifyLab looks = lab(true, Notify.EVENT_IDX, intoTheGap(true, Notify.EVENT_IDX));
        assertEquals(2, looks.summary.delivered());
    }

    /** A device that holds notifications back asks only later, and finds interrupts on by then: late, but not lost. */
    @Test
    void aTimerSavesTheBlindDriver() {
        NotifyLab lab = lab(false, Notify.COALESCED, 20_000, 40_000);
        assertEquals(3, lab.summary.delivered());
        long gap = 0;
        for (long second = 2000; second < 2600 && gap == 0; second++) {
            NotifyLab tried = lab(false, Notify.COALESCED, second);
            TraceEvent halt = tried.all(HALT).get(0);
            TraceEvent held = tried.all(NOTIFY).stream().filter(e -> e.packet() == 2).findFirst().orElseThrow();
            if (held.tick() > halt.tick() && held.tick() < halt.tick() + halt.cycles() / 1000) {
                gap = second;
                assertEquals(2, tried.summary.delivered());
                assertEquals(2, tried.all(EventKind.COALESCE_TIMER).size());
            }
        }
        assertTrue(gap > 0, "no packet falls into the gap");
    }
}
