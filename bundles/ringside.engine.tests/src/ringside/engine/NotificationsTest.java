package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ringside.trace.EventKind.*;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.engine.kernel.RunSummary.RingSummary;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.FunctionKind;
import ringside.engine.machine.MachineSpec.Notify;
import ringside.engine.machine.MachineSpec.TransmitMode;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;

/** How the two sides of a ring keep each other informed: exact counts and short runs whose steps are worked out by hand. */
class NotificationsTest {
    /** 70 000 is 65 536 + 4 464: every index goes round once, and nothing is lost in any way of notifying. */
    @ParameterizedTest
    @CsvSource({ "INTERRUPT, EVERY_PACKET", "INTERRUPT, EVENT_IDX", "INTERRUPT, COALESCED", "NAPI_HYBRID, EVERY_PACKET", "NAPI_HYBRID, EVENT_IDX",
            "NAPI_HYBRID, COALESCED", "POLL, EVERY_PACKET" })
    void seventyThousandPacketsThroughARingOfFour(Driver driver, Notify rx) {
        NotifyLab lab = new NotifyLab();
        lab.driver = driver;
        lab.rx = rx;
        lab.maxPackets = 2;
        lab.maxNanos = 1000;
        lab.ringSize = 4;
        lab.refill = 2;
        lab.series(70_000, 200_000).runQuietly();
        assertEquals(70_000, lab.summary.delivered());
        assertEquals(0, lab.summary.inFlight());
        assertEquals(4464, lab.end("vm1.rx", FieldKind.USED_IDX));
        assertEquals(4464, lab.end("vm1.rx", FieldKind.LAST_USED));
        assertEquals(0, lab.end("vm1.rx", FieldKind.COALESCED_PACKETS));
    }

    /** The same through a transmit ring of four, too, with each way to tell the host. */
    @ParameterizedTest
    @CsvSource({ "KICK, EVERY_PACKET", "KICK, EVENT_IDX", "HYBRID, EVERY_PACKET", "HYBRID, EVENT_IDX", "POLL, EVERY_PACKET" })
    void seventyThousandPacketsThroughBothRings(TransmitMode transmit, Notify tx) {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.function = FunctionKind.FORWARDER;
        lab.transmit = transmit;
        lab.tx = tx;
        lab.ringSize = 4;
        lab.refill = 1;
        lab.nicSlots = 64;
        lab.series(70_000, 100_000).runQuietly();
        // The first packet's upcall takes 50 000 cycles: two packets of the time after it find a full ring, whoever is told how.
        assertEquals(70_000, lab.summary.delivered() + lab.summary.dropped()[0] + lab.summary.dropped()[1]);
        assertTrue(lab.summary.delivered() >= 69_990, lab.summary.delivered() + " delivered");
        assertEquals(lab.summary.delivered() % 65536, lab.end("vm1.tx", FieldKind.USED_IDX));
        assertEquals(lab.summary.delivered() % 65536, lab.end("vm1.tx", FieldKind.AVAIL_IDX));
        assertEquals(0, lab.summary.inFlight());
    }

    /**
     * Budget 2 and five packets: two, again, two, again (two is exactly the budget), one, which is less than the budget: complete. The
     * handler, which runs from 2799 to 4399, writes NO_INTERRUPT once; packets 2 to 5 are announced after 2799 and a packet takes the VM
     * some 400 cycles, so they all find it. The halt takes it back once.
     */
    @Test
    void aPollThatTakesItsBudgetPollsAgain() {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.budget = 2;
        lab.at(0, 700, 701, 702, 703).run();
        assertEquals(List.of(INJECT, INTERRUPT, READ_RING, READ_PACKET, PROCESS, DELIVERED, READ_RING, READ_PACKET, PROCESS, DELIVERED, POLL_AGAIN,
                READ_RING, READ_PACKET, PROCESS, DELIVERED, READ_RING, READ_PACKET, PROCESS, DELIVERED, REFILL, POLL_AGAIN, READ_RING, READ_PACKET, PROCESS,
                DELIVERED, HALT), lab.onCore("core1"));
        assertEquals(List.of(2L, 2L), lab.all(POLL_AGAIN).stream().map(e -> e.argument("taken")).toList());
        assertEquals(1, lab.summary.interrupts());
        assertEquals(List.of(1L, 0L), flagsWritten(lab));
    }

    /** Four packets, budget 2: the second poll also takes exactly its budget, so a third one runs and finds nothing. */
    @Test
    void exactlyTheBudgetIsNotComplete() {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.budget = 2;
        lab.at(0, 700, 701, 702).run();
        List<EventKind> kinds = lab.onCore("core1");
        assertEquals(List.of(POLL_AGAIN, HALT), kinds.subList(kinds.size() - 2, kinds.size()));
        assertEquals(2, lab.all(POLL_AGAIN).size());
    }

    /**
     * Packet 2 is announced while packet 1's interrupt is still being injected, so interrupts are on and one is sent. It is injected when the
     * first poll has used its budget; its handler finds a poll scheduled and starts no second one.
     */
    @Test
    void anInterruptWhileAPollIsScheduledStartsNoSecondOne() {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.budget = 2;
        lab.at(0, 1, 2, 3, 4).run();
        assertEquals(List.of(INJECT, INTERRUPT, READ_RING, READ_PACKET, PROCESS, DELIVERED, READ_RING, READ_PACKET, PROCESS, DELIVERED, POLL_AGAIN,
                INJECT, INTERRUPT, READ_RING, READ_PACKET, PROCESS, DELIVERED, READ_RING, READ_PACKET, PROCESS, DELIVERED, REFILL, POLL_AGAIN, READ_RING,
                READ_PACKET, PROCESS, DELIVERED, HALT), lab.onCore("core1"));
        assertEquals(2, lab.summary.interrupts());
    }

    private static List<Long> flagsWritten(NotifyLab lab) {
        int flags = lab.log.schema().field(lab.log.schema().component("vm1.rx").id(), FieldKind.AVAIL_FLAGS).id();
        List<Long> written = new java.util.ArrayList<>();
        for (int i = 1; i <= lab.log.size(); i++) {
            TraceEvent e = lab.log.event(i);
            for (long f = e.firstFact(); f < e.endFact(); f++) {
                if (lab.log.factField(f) == flags) {
                    written.add(lab.log.factValue(f));
                }
            }
        }
        return written;
    }

    /**
     * From the table of the first packet: it is announced at tick 1595, the handler runs from 2799 to 4399. The packets after it are
     * announced while the driver is at work. The plain driver set no flag: a second interrupt is sent and waits for the driver to
     * end, the third joins it.
     */
    @Test
    void aDriverAtWorkIsNotInterrupted() {
        NotifyLab every = new NotifyLab().at(0, 700, 900).run();
        assertEquals(List.of(Notification.SENT, Notification.SENT, Notification.PENDING), every.notifications(NOTIFY));
        assertEquals(2, every.summary.interrupts());
        NotifyLab napi = new NotifyLab();
        napi.driver = Driver.NAPI_HYBRID;
        napi.at(0, 700, 900).run();
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_FLAG, Notification.SUPPRESSED_BY_FLAG), napi.notifications(NOTIFY));
        assertEquals(1, napi.summary.interrupts());
        NotifyLab index = new NotifyLab();
        index.rx = Notify.EVENT_IDX;
        index.at(0, 700, 900).run();
        assertEquals(List.of(Notification.SENT, Notification.SUPPRESSED_BY_EVENT_INDEX, Notification.SUPPRESSED_BY_EVENT_INDEX), index.notifications(NOTIFY));
        assertEquals(3, index.end("vm1.rx", FieldKind.USED_EVENT), "it asks for the next entry with each one it reads");
        NotifyLab poll = new NotifyLab();
        poll.driver = Driver.POLL;
        poll.at(0, 700, 900).run();
        assertEquals(Collections.nCopies(3, Notification.POLLED), poll.notifications(NOTIFY));
        assertEquals(0, poll.summary.interrupts());
        assertEquals(0, poll.summary.vmExits());
        for (NotifyLab lab : List.of(every, napi, index, poll)) {
            assertEquals(3, lab.summary.delivered());
        }
    }

    /** Held back until the time is over: 2 µs are 6000 ticks after 1595, at which the first packet was announced. */
    @Test
    void theTimerAnnouncesWhatWasHeldBack() {
        NotifyLab lab = new NotifyLab();
        lab.rx = Notify.COALESCED;
        lab.maxPackets = 5;
        lab.maxNanos = 2000;
        lab.at(0, 600).run();
        assertEquals(List.of(Notification.COALESCED, Notification.COALESCED, Notification.SENT), lab.notifications(NOTIFY));
        TraceEvent timer = lab.all(COALESCE_TIMER).get(0);
        assertEquals(1595 + 6000, timer.tick());
        assertEquals(2, timer.argument("packets"));
        TraceEvent sent = lab.all(NOTIFY).get(2);
        assertEquals(timer.tick(), sent.tick());
        assertEquals(timer.number(), sent.cause());
        List<TraceEvent> notified = lab.all(NOTIFY);
        assertArrayEquals(new int[] { notified.get(0).number(), notified.get(1).number() }, sent.alsoCauses());
        assertEquals(1, lab.summary.interrupts());
        assertEquals(2, lab.summary.delivered());
        assertEquals(7595, lab.after(notified.get(0).number()).get(lab.log.schema().component("vm1.rx").id(), FieldKind.COALESCED_UNTIL));
    }

    @Test
    void thePacketThatFillsTheBatchAnnouncesAll() {
        NotifyLab lab = new NotifyLab();
        lab.rx = Notify.COALESCED;
        lab.maxPackets = 3;
        lab.maxNanos = 100_000;
        lab.at(0, 600, 1200, 5000, 5600, 6200).run();
        assertEquals(List.of(Notification.COALESCED, Notification.COALESCED, Notification.SENT, Notification.COALESCED, Notification.COALESCED,
                Notification.SENT), lab.notifications(NOTIFY));
        assertEquals(2, lab.summary.interrupts());
        assertEquals(0, lab.all(COALESCE_TIMER).size());
        assertArrayEquals(new int[] { lab.all(NOTIFY).get(0).number(), lab.all(NOTIFY).get(1).number() }, lab.all(NOTIFY).get(2).alsoCauses());
    }

    /** Zero in either: every packet. */
    @ParameterizedTest
    @CsvSource({ "0, 5000", "5, 0", "0, 0" })
    void zeroInEitherIsEveryPacket(int maxPackets, long maxNanos) {
        NotifyLab lab = new NotifyLab();
        lab.rx = Notify.COALESCED;
        lab.maxPackets = maxPackets;
        lab.maxNanos = maxNanos;
        lab.at(0, 10_000, 20_000).run();
        assertEquals(Collections.nCopies(3, Notification.SENT), lab.notifications(NOTIFY));
    }

    /** A burst of forwarded packets: how often each way kicks, and that nothing is lost. */
    @Test
    void theHostSparesTheVmKicks() {
        NotifyLab each = forward(TransmitMode.KICK, Notify.EVERY_PACKET);
        NotifyLab flag = forward(TransmitMode.HYBRID, Notify.EVERY_PACKET);
        NotifyLab index = forward(TransmitMode.KICK, Notify.EVENT_IDX);
        NotifyLab poll = forward(TransmitMode.POLL, Notify.EVERY_PACKET);
        assertEquals(Collections.nCopies(6, Notification.SENT), each.notifications(KICK));
        assertEquals(Collections.nCopies(6, Notification.POLLED), poll.notifications(KICK));
        assertTrue(flag.notifications(KICK).contains(Notification.SUPPRESSED_BY_FLAG), flag.notifications(KICK).toString());
        assertTrue(index.notifications(KICK).contains(Notification.SUPPRESSED_BY_EVENT_INDEX), index.notifications(KICK).toString());
        assertEquals(Notification.SENT, flag.notifications(KICK).get(0));
        assertEquals(Notification.SENT, index.notifications(KICK).get(0));
        assertEquals(flag.all(KICKS_OFF).size(), flag.all(KICKS_ON).size(), "what it switches off it switches on again");
        assertEquals(0, flag.end("vm1.tx", FieldKind.USED_FLAGS));
        assertEquals(6, index.end("vm1.tx", FieldKind.AVAIL_EVENT));
        assertEquals(0, index.end("vm1.tx", FieldKind.USED_FLAGS), "with event indices the flags stay 0");
        assertEquals(1, poll.end("vm1.tx", FieldKind.USED_FLAGS));
    }

    private static NotifyLab forward(TransmitMode transmit, Notify tx) {
        NotifyLab lab = new NotifyLab();
        lab.driver = Driver.NAPI_HYBRID;
        lab.function = FunctionKind.FORWARDER;
        lab.transmit = transmit;
        lab.tx = tx;
        lab.nicSlots = 16;
        lab.at(0, 20_000, 20_001, 20_002, 20_003, 20_004).run();
        assertEquals(6, lab.summary.delivered());
        return lab;
    }

    /**
     * Claim of DPDK's commit b4ae9c505f: the line of the available ring that the VM's core wrote has to be fetched, modified, out of its L1.
     * Of a ring of 8 it is one line, so each time the host takes a buffer after a refill costs one forward, and each refill takes the
     * host's clean copy away again. 24 packets, far apart, refilled 4 at a time: 6 refills. The host takes a buffer after each but the last.
     */
    @Test
    void theAvailableRingMovesBetweenTheCores() {
        NotifyLab lab = new NotifyLab();
        lab.series(24, 100_000).run();
        RingSummary rx = lab.summary.rings().get(0);
        assertEquals("vm1.rx", rx.path());
        assertEquals(6, lab.all(REFILL).size());
        assertEquals(5, rx.availableForwards());
        assertEquals(6, rx.availableInvalidations());
        assertEquals(0, rx.descriptorForwards(), "a receive ring's descriptors stand: nobody writes them again");
    }
}
