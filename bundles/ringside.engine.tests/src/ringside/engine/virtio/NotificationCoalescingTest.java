package ringside.engine.virtio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ringside.engine.kernel.Activity;
import ringside.engine.kernel.Core;
import ringside.engine.kernel.Handler;
import ringside.engine.kernel.Simulation;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.CoreState;
import ringside.trace.EventKind;
import ringside.trace.FieldKind;

/** Which packet makes the device notify, and when, against a table worked out by hand. */
class NotificationCoalescingTest {
    private final Simulation simulation = new Simulation(1);
    private final ComponentInfo ring = simulation.schema().addComponent("ring", "Ring", ComponentKind.VIRTQUEUE, 0, "");
    private final ComponentInfo vm = simulation.schema().addComponent("vm1", "VM 1", ComponentKind.VM, 0, "");
    private final Core host = new Core(simulation, simulation.schema().addComponent("core0", "Core 0", ComponentKind.CORE, 0, ""), 0, CoreState.POLLING);
    private final List<String> notified = new ArrayList<>();

    /** Publishes packets 1, 2, 3 … at these ticks and says who was notified when, and how many were held until then. */
    private List<String> published(int maxPackets, long maxTicks, long... ticks) {
        NotificationCoalescing coalescing = new NotificationCoalescing(simulation, ring, vm, maxPackets, maxTicks);
        coalescing.announceBy(host, (core, pc) -> {
            if (coalescing.held() > 0) {
                int event = host.begin(EventKind.NOTIFY, ring.id(), Chapter.NOTIFY, 1, coalescing.firstPacket());
                notified.add(simulation.tick() + " timer: " + coalescing.held());
                coalescing.release(event);
                host.end();
                return 1;
            }
            return Activity.END;
        });
        Handler packets = (number, unused) -> {
            int event = simulation.trace().begin(EventKind.NOTIFY, ring.id(), Chapter.NOTIFY, 0, (int) number, 0, 0, 0);
            if (coalescing.add((int) number, event)) {
                notified.add(simulation.tick() + " packet " + number + ": " + coalescing.held());
                coalescing.release(event);
            }
            simulation.trace().end();
        };
        int handler = simulation.addHandler(packets);
        for (int i = 0; i < ticks.length; i++) {
            simulation.schedule(ticks[i], Simulation.PRIORITY_CORE, handler, i + 1, 0);
        }
        simulation.run(Long.MAX_VALUE);
        assertEquals(0, simulation.state(9).get(simulation.schema().field(ring.id(), FieldKind.COALESCED_UNTIL).id(), 0), "no deadline is left");
        return notified;
    }

    /**
     * max_packets 3, max_usecs 1000 ticks:
     *
     * <pre>
     * packets 1 2 3 at 100 150 160: the third fires at 160, 60 ticks after the first
     * packet 4 at 5000: alone; its time is over at 6000
     * packets 5 6 at 7000 7999: the time counts from the first, over at 8000
     * packet 7 at 8500, over at 9500
     * packets 8 9 at 10000 11000: the second comes at the very tick; cores go before timers, so the timer finds both
     * packets 10 11 12 at 12000 12500 13000: the third comes at the tick of the deadline and fires; the timer has nothing to do
     * </pre>
     */
    @Test
    void byHand() {
        assertEquals(
                List.of("160 packet 3: 3", "6000 timer: 1", "8000 timer: 2", "9500 timer: 1", "11000 timer: 2", "13000 packet 12: 3"),
                published(3, 1000, 100, 150, 160, 5000, 7000, 7999, 8500, 10000, 11000, 12000, 12500, 13000));
    }

    @Test
    void oneIsEveryPacket() {
        assertEquals(List.of("5 packet 1: 1", "9 packet 2: 1"), published(1, 1000, 5, 9));
    }

    /** The specification's own example: 15 packets or 10 microseconds (30 000 ticks at 3 GHz). */
    @Test
    void fifteenPacketsOrTenMicroseconds() {
        long[] ticks = new long[20];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = 1000L * i;
        }
        assertEquals(List.of("14000 packet 15: 15", "45000 timer: 5"), published(15, 30_000, ticks));
    }
}
