package ringside.benchmarks.events;

import java.util.PriorityQueue;

/** The priority queue of the Java library, with an object an event. */
public final class JavaPriorityQueue implements EventEngine {
    private static final class Event implements Comparable<Event> {
        private long tick;
        private long sequence;
        private int station;
        private int packet;

        @Override
        public int compareTo(Event other) {
            int byTick = Long.compare(tick, other.tick);
            return byTick != 0 ? byTick : Long.compare(sequence, other.sequence);
        }
    }

    private long sequence;

    @Override
    public String label() {
        return "`java.util.PriorityQueue`";
    }

    @Override
    public long hold(int pending, int events) {
        PriorityQueue<Event> queue = new PriorityQueue<>();
        int count = 0;
        for (int i = 0; i < pending; i++) {
            Event event = new Event();
            event.tick = Hold.delay(count++);
            event.sequence = sequence++;
            queue.add(event);
        }
        long now = 0;
        for (int i = 0; i < events; i++) {
            Event event = queue.poll();
            now = event.tick;
            event.tick = now + Hold.delay(count++);
            event.sequence = sequence++;
            queue.add(event);
        }
        return now;
    }

    @Override
    public Pipeline.Answer pipeline(int packets) {
        PriorityQueue<Event> queue = new PriorityQueue<>();
        long[] now = { 0 };
        TandemStations stations = new TandemStations(packets, PacketLines.NONE, (delay, station, packet) -> {
            Event event = new Event();
            event.tick = now[0] + delay;
            event.sequence = sequence++;
            event.station = station;
            event.packet = packet;
            queue.add(event);
        });
        stations.start();
        for (Event event = queue.poll(); event != null; event = queue.poll()) {
            now[0] = event.tick;
            stations.happens(event.tick, event.station, event.packet);
        }
        return stations.answer();
    }
}
