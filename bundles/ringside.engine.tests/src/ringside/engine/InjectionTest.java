package ringside.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ringside.trace.EventKind.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ringside.engine.machine.Cost;
import ringside.engine.machine.MachineSpec.Driver;
import ringside.engine.machine.MachineSpec.FanOut;
import ringside.trace.FieldKind;
import ringside.trace.Injection;
import ringside.trace.Notification;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateView;

/** Exits an interrupt: 2, 1, 0; what a posted interrupt does with its descriptor and with a core that has halted; batches. */
class InjectionTest {
    private static NotifyLab lab(Injection injection, long... nanos) {
        NotifyLab lab = new NotifyLab();
        lab.injection = injection;
        return lab.at(nanos).run();
    }

    private static long charged(NotifyLab lab, TraceEvent event, Cost cost) {
        for (int c = 0; c < event.chargeCount(); c++) {
            if (event.chargeCost(c) == cost.ordinal()) {
                return event.chargeCycles(c) / 1000;
            }
        }
        return 0;
    }

    /** Two packets far apart. Cycles by hand: exit 1200 each; posted: 300 of the sender and, since the core has halted, 1200 to wake it. */
    @ParameterizedTest
    @CsvSource({ "EXIT_INJECT, 4, 0, 1200, 1600, 0", "PV_EOI, 2, 0, 1200, 400, 0", "POSTED, 0, 2, 0, 400, 300" })
    void exitsAnInterrupt(Injection injection, long exits, long wakeUps, long inject, long interrupt, long sender) {
        NotifyLab lab = lab(injection, 0, 20_000);
        assertEquals(2, lab.summary.interrupts());
        assertEquals(exits, lab.summary.vmExits());
        assertEquals(exits, lab.end("core1", FieldKind.CORE_EXITS));
        assertEquals(wakeUps, lab.end("core1", FieldKind.WAKE_UPS));
        assertEquals(wakeUps, lab.all(WAKE_UP).size());
        for (int i = 0; i < 2; i++) {
            assertEquals(inject, lab.all(INJECT).get(i).cycles() / 1000);
            assertEquals(interrupt, lab.all(INTERRUPT).get(i).cycles() / 1000);
            assertEquals(sender, charged(lab, lab.all(NOTIFY).get(i), Cost.POSTED_NOTIFY));
        }
        for (TraceEvent wake : lab.all(WAKE_UP)) {
            assertEquals(1200, wake.cycles() / 1000);
            assertEquals(INJECT, lab.log.event(wake.number() + 1).kind());
        }
    }

    /** The second packet is announced while the guest works on the first: the core runs, so nothing has to wake it. */
    @Test
    void aRunningGuestNeedsNoWakeUp() {
        NotifyLab lab = lab(Injection.POSTED, 0, 850);
        assertEquals(2, lab.summary.interrupts());
        assertEquals(1, lab.all(WAKE_UP).size());
        assertEquals(0, lab.summary.vmExits());
    }

    /** ON is set when an interrupt is posted and cleared when the core takes it; a second post while it is set sends nothing. */
    @Test
    void aSecondPostWhileOnIsSetSendsNoSecondInterrupt() {
        NotifyLab lab = lab(Injection.POSTED, 0, 1);
        assertEquals(List.of(Notification.SENT, Notification.PENDING), lab.notifications(NOTIFY).subList(0, 2));
        TraceEvent first = lab.all(NOTIFY).get(0);
        TraceEvent second = lab.all(NOTIFY).get(1);
        TraceEvent inject = lab.all(INJECT).get(0);
        assertEquals(300, charged(lab, first, Cost.POSTED_NOTIFY));
        assertEquals(0, charged(lab, second, Cost.POSTED_NOTIFY));
        int core = lab.log.schema().component("core1").id();
        for (FieldKind bit : List.of(FieldKind.PI_ON, FieldKind.PI_PIR)) {
            assertEquals(0, lab.after(first.number() - 1).get(core, bit));
            assertEquals(1, lab.after(first.number()).get(core, bit));
            assertEquals(1, lab.after(second.number()).get(core, bit));
            assertEquals(1, lab.after(inject.number() - 1).get(core, bit));
            assertEquals(0, lab.after(inject.number()).get(core, bit));
        }
        assertEquals(1, lab.summary.interrupts());
        assertEquals(2, lab.summary.delivered());
    }

    /** Without posting the descriptor's bits stay as they are. */
    @Test
    void exitsUseNoDescriptor() {
        NotifyLab lab = lab(Injection.EXIT_INJECT, 0);
        StateView after = lab.after(lab.all(NOTIFY).get(0).number());
        assertEquals(0, after.get(lab.log.schema().component("core1").id(), FieldKind.PI_ON));
    }

    /** Three VMs of a group: one by one the host pays three inter-processor interrupts, as a batch one, caused by all three decisions. */
    @Test
    void aBatchIsOneInterruptForMany() {
        NotifyLab single = group(FanOut.ONE_BY_ONE);
        NotifyLab batch = group(FanOut.BATCH);
        for (NotifyLab lab : List.of(single, batch)) {
            assertEquals(3, lab.summary.interrupts());
            assertEquals(3, lab.summary.delivered());
        }
        assertEquals(List.of(Notification.SENT, Notification.SENT, Notification.SENT), single.notifications(NOTIFY));
        assertEquals(List.of(Notification.BATCHED, Notification.BATCHED, Notification.BATCHED), batch.notifications(NOTIFY));
        assertEquals(900, single.all(NOTIFY).stream().mapToLong(e -> charged(single, e, Cost.POSTED_NOTIFY)).sum());
        assertEquals(0, batch.all(NOTIFY).stream().mapToLong(e -> charged(batch, e, Cost.POSTED_NOTIFY)).sum());
        assertEquals(0, single.all(NOTIFY_BATCH).size());
        TraceEvent sent = batch.all(NOTIFY_BATCH).get(0);
        assertEquals(300, sent.cycles() / 1000);
        assertEquals(3, sent.argument(0));
        assertArrayEquals(new long[] { id(batch, "vm1"), id(batch, "vm2"), id(batch, "vm3") },
                new long[] { sent.argument(1), sent.argument(2), sent.argument(3) });
        int[] causes = Arrays.copyOf(sent.alsoCauses(), sent.alsoCauses().length + 1);
        causes[causes.length - 1] = sent.cause();
        Arrays.sort(causes);
        assertArrayEquals(batch.all(NOTIFY).stream().mapToInt(TraceEvent::number).toArray(), causes);
        for (TraceEvent wake : batch.all(WAKE_UP)) {
            assertEquals(sent.number(), wake.cause());
            assertEquals(sent.tick() + 300, wake.tick());
        }
    }

    private static int id(NotifyLab lab, String path) {
        return lab.log.schema().component(path).id();
    }

    private static NotifyLab group(FanOut fanOut) {
        NotifyLab lab = new NotifyLab();
        lab.vms = 3;
        lab.injection = Injection.POSTED;
        lab.fanOut = fanOut;
        return lab.at(0).run();
    }

    /** The second packet is announced while the drivers of all three are at work on the first: there is nobody to interrupt. */
    @Test
    void whoWantsNoInterruptIsNotInTheBatch() {
        NotifyLab lab = new NotifyLab();
        lab.vms = 3;
        lab.driver = Driver.NAPI_HYBRID;
        lab.injection = Injection.POSTED;
        lab.fanOut = FanOut.BATCH;
        lab.at(0, 1300).run();
        assertEquals(6, lab.summary.delivered());
        assertEquals(Collections.nCopies(3, Notification.SUPPRESSED_BY_FLAG), lab.notifications(NOTIFY).subList(3, 6));
        assertEquals(1, lab.all(NOTIFY_BATCH).size());
        assertEquals(3, lab.summary.interrupts());
    }
}
