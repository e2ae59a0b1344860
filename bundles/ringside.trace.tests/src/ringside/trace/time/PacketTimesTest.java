package ringside.trace.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ringside.trace.Chapter;
import ringside.trace.ComponentInfo;
import ringside.trace.EventKind;
import ringside.trace.Place;
import ringside.trace.SmallMachine;
import ringside.trace.time.PacketTimes.Interval;

class PacketTimesTest {
    private final SmallMachine m = new SmallMachine();
    private final ComponentInfo nowhere = m.schema.component(0);

    @Test
    void thePlacesOfAPacketAddUpToItsLatency() {
        m.move(5, 1, Place.WIRE, m.nic, Chapter.NONE);
        m.move(8, 2, Place.WIRE, m.nic, Chapter.NONE);
        m.move(20, 1, Place.DMA, m.nic, Chapter.NONE);
        m.move(32, 1, Place.QUEUED, m.rx, Chapter.NONE);
        m.move(40, 1, Place.RUNNING, m.core0, Chapter.CLASSIFY);
        m.move(40, 1, Place.RUNNING, m.core0, Chapter.COPY); // at once: classifying took no time
        m.move(41, 2, Place.DMA, m.nic, Chapter.NONE);
        m.move(90, 1, Place.RUNNING, m.core1, Chapter.READ);
        m.move(100, 1, Place.NONE, nowhere, Chapter.NONE);
        m.move(120, 2, Place.NONE, nowhere, Chapter.NONE);
        PacketTimes times = PacketTimes.of(m.log, 1);
        int nic = m.nic.id();
        assertEquals(List.of(new Interval(Place.WIRE, nic, Chapter.NONE, 5, 20, 1), new Interval(Place.DMA, nic, Chapter.NONE, 20, 32, 3),
                new Interval(Place.QUEUED, m.rx.id(), Chapter.NONE, 32, 40, 4), new Interval(Place.RUNNING, m.core0.id(), Chapter.COPY, 40, 90, 6),
                new Interval(Place.RUNNING, m.core1.id(), Chapter.READ, 90, 100, 8)), times.intervals());
        assertEquals(95, times.latency());
        assertEquals(60, times.in(Place.RUNNING));
        assertTrue(times.gone());
        assertEquals(112, PacketTimes.of(m.log, 2).latency());
    }

    @Test
    void aPacketOnItsWayIsFollowedUpToThePlayhead() {
        m.move(5, 1, Place.WIRE, m.nic, Chapter.NONE);
        m.move(20, 1, Place.DMA, m.nic, Chapter.NONE);
        m.event(33, m.nic, EventKind.NIC_WRITEBACK, Chapter.ARRIVE, 1, 7, 0, 0);
        m.move(40, 1, Place.NONE, nowhere, Chapter.NONE);
        PacketTimes times = PacketTimes.of(m.log, 1, 3);
        assertEquals(13, times.in(Place.DMA));
        assertEquals(28, times.latency());
        assertFalse(times.gone());
        assertEquals(0, PacketTimes.of(m.log, 1, 0).latency());
        assertEquals(List.of(), PacketTimes.of(m.log, 99).intervals());
        assertEquals(0, PacketTimes.of(m.log, 7).latency(), "an event, but never a place");
    }

    /** p1 is replicated in an event of its own, the replica in one of the replica's; all end apart. */
    @Test
    void aReplicaWasWhereItsParentWas() {
        m.open(5, m.nic, EventKind.WIRE_IN, Chapter.ARRIVE, 0, 1, 0);
        m.log.set(m.number, 1, 1);
        m.place(1, Place.WIRE, m.nic, Chapter.NONE);
        m.log.end(0);
        m.move(10, 1, Place.RUNNING, m.core0, Chapter.CLASSIFY);
        m.open(14, m.core0, EventKind.TAKE_BUFFER, Chapter.COPY, 0, 1, 2);
        replica(2, 1);
        m.log.end(0);
        m.open(20, m.core0, EventKind.COPY, Chapter.COPY, 1, 3, 3);
        replica(3, 2);
        m.log.end(0);
        m.move(25, 2, Place.QUEUED, m.rx, Chapter.NONE);
        m.move(26, 1, Place.NONE, nowhere, Chapter.NONE);
        m.move(31, 3, Place.NONE, nowhere, Chapter.NONE);
        m.move(40, 2, Place.NONE, nowhere, Chapter.NONE);
        assertEquals(21, PacketTimes.of(m.log, 1).latency());
        PacketTimes second = PacketTimes.of(m.log, 2);
        assertEquals(List.of(new Interval(Place.WIRE, m.nic.id(), Chapter.NONE, 5, 10, 1),
                new Interval(Place.RUNNING, m.core0.id(), Chapter.CLASSIFY, 10, 25, 2),
                new Interval(Place.QUEUED, m.rx.id(), Chapter.NONE, 25, 40, 5)), second.intervals());
        assertEquals(26, PacketTimes.of(m.log, 3).latency());
    }

    /** The first of two VMs has no buffer: the original is dropped, and the replica for the second one made after that. */
    @Test
    void aReplicaOfAPacketThatIsGoneHasNoGap() {
        m.move(5, 1, Place.RUNNING, m.core0, Chapter.CLASSIFY);
        m.move(10, 1, Place.NONE, nowhere, Chapter.NONE);
        m.open(14, m.core0, EventKind.TAKE_BUFFER, Chapter.COPY, 0, 2, 2);
        m.log.set(m.number, 2, 1);
        m.log.set(m.parent, 2, 1);
        m.log.set(m.place, 2, Place.QUEUED.ordinal());
        m.log.set(m.at, 2, m.rx.id());
        m.log.end(0);
        m.move(20, 2, Place.NONE, nowhere, Chapter.NONE);
        assertEquals(List.of(new Interval(Place.RUNNING, m.core0.id(), Chapter.CLASSIFY, 5, 14, 1),
                new Interval(Place.QUEUED, m.rx.id(), Chapter.NONE, 14, 20, 3)), PacketTimes.of(m.log, 2).intervals());
        assertEquals(5, PacketTimes.of(m.log, 1).latency());
    }

    private void replica(int packet, int parent) {
        m.log.set(m.number, packet, 1);
        m.log.set(m.parent, packet, parent);
        m.place(packet, Place.RUNNING, m.core0, Chapter.CLASSIFY);
    }

    @Test
    void randomPacketsAddUp() {
        for (int seed = 0; seed < 200; seed++) {
            SmallMachine machine = new SmallMachine();
            Random random = new Random(seed);
            long[] born = new long[6];
            long[] gone = new long[6];
            long tick = 1;
            for (int i = 0; i < 200; i++) {
                tick += random.nextInt(4);
                int packet = 1 + random.nextInt(5);
                if (gone[packet] == 0) {
                    Place to = Place.values()[random.nextInt(Place.values().length)];
                    to = born[packet] == 0 && to == Place.NONE ? Place.WIRE : to;
                    machine.open(tick, machine.core0, EventKind.COPY, Chapter.COPY, 1, born[packet] == 0 ? packet : random.nextInt(6), machine.log.size());
                    machine.place(packet, to, machine.core0, Chapter.values()[random.nextInt(3)]);
                    machine.log.end(0);
                    born[packet] = born[packet] == 0 ? tick : born[packet];
                    gone[packet] = to == Place.NONE ? tick : 0;
                }
            }
            machine.event(tick + 9, machine.nic, EventKind.HALT, Chapter.NONE, 1, 0, 0, 0);
            for (int packet = 1; packet <= 5; packet++) {
                PacketTimes times = PacketTimes.of(machine.log, packet);
                long latency = (gone[packet] == 0 ? tick + 9 : gone[packet]) - born[packet];
                assertEquals(latency, times.latency());
                assertEquals(latency, times.intervals().stream().mapToLong(Interval::ticks).sum());
                for (int i = 1; i < times.intervals().size(); i++) {
                    assertEquals(times.intervals().get(i - 1).to(), times.intervals().get(i).from());
                }
            }
        }
    }
}
