package ringside.benchmarks.events;

import ringside.engine.kernel.Handler;
import ringside.engine.kernel.Simulation;

/** The real kernel: priorities, first-in first-out ties, cancellation, handlers behind an interface. */
public final class KernelEngine implements EventEngine {
    private final int idle;
    private final PacketLines lines;

    public KernelEngine() {
        this(0, PacketLines.NONE);
    }

    /**
     * @param idle  number of handlers that never have anything to do
     * @param lines what the packets of the pipeline do to caches
     */
    public KernelEngine(int idle, PacketLines lines) {
        this.idle = idle;
        this.lines = lines;
    }

    @Override
    public String label() {
        return "Ringside's kernel";
    }

    private Simulation simulation() {
        Simulation simulation = new Simulation(1);
        for (int i = 0; i < idle; i++) {
            simulation.addHandler((first, second) -> {
                throw new IllegalStateException("nothing to do");
            });
        }
        return simulation;
    }

    @Override
    public long hold(int pending, int events) {
        Simulation simulation = simulation();
        Again again = new Again(simulation);
        for (int i = 0; i < pending; i++) {
            again.schedule();
        }
        simulation.run(events);
        return simulation.tick();
    }

    private static final class Again implements Handler {
        private final Simulation simulation;
        private final int handler;
        private int count;

        Again(Simulation simulation) {
            this.simulation = simulation;
            handler = simulation.addHandler(this);
        }

        void schedule() {
            simulation.schedule(simulation.tick() + Hold.delay(count++), Simulation.PRIORITY_CORE, handler, 0, 0);
        }

        @Override
        public void handle(long first, long second) {
            schedule();
        }
    }

    @Override
    public Pipeline.Answer pipeline(int packets) {
        Simulation simulation = simulation();
        Station[] stations = new Station[Pipeline.STATIONS + 1];
        for (int s = Pipeline.STATIONS; s > 0; s--) {
            stations[s] = new Station(simulation, s, lines, s == Pipeline.STATIONS ? null : stations[s + 1]);
        }
        Source source = new Source(simulation, packets, lines, stations[1]);
        while (simulation.run(Long.MAX_VALUE)) {
            continue;
        }
        return new Pipeline.Answer(simulation.tick(), stations[Pipeline.STATIONS].departures - source.arrivals);
    }

    private static final class Source implements Handler {
        private final Simulation simulation;
        private final int packets;
        private final PacketLines lines;
        private final Station first;
        private final int handler;
        private long arrivals;

        Source(Simulation simulation, int packets, PacketLines lines, Station first) {
            this.simulation = simulation;
            this.packets = packets;
            this.lines = lines;
            this.first = first;
            handler = simulation.addHandler(this);
            simulation.schedule(Pipeline.gap(0), Simulation.PRIORITY_NIC, handler, 0, 0);
        }

        @Override
        public void handle(long packet, long unused) {
            arrivals += simulation.tick();
            lines.written((int) packet);
            first.arrive((int) packet);
            if (packet + 1 < packets) {
                simulation.schedule(simulation.tick() + Pipeline.gap(packet + 1), Simulation.PRIORITY_NIC, handler, packet + 1, 0);
            }
        }
    }

    private static final class Station implements Handler {
        private final Simulation simulation;
        private final int number;
        private final PacketLines lines;
        private final Station next;
        private final int handler;
        private final PacketQueue waiting;
        private boolean busy;
        private long departures;

        Station(Simulation simulation, int number, PacketLines lines, Station next) {
            this.simulation = simulation;
            this.number = number;
            this.lines = lines;
            this.next = next;
            this.waiting = new PacketQueue();
            handler = simulation.addHandler(this);
        }

        void arrive(int packet) {
            if (busy) {
                waiting.add(packet);
            } else {
                serve(packet);
            }
        }

        private void serve(int packet) {
            busy = true;
            simulation.schedule(simulation.tick() + Pipeline.service(packet, number), Simulation.PRIORITY_CORE, handler, packet, 0);
        }

        @Override
        public void handle(long packet, long unused) {
            if (waiting.isEmpty()) {
                busy = false;
            } else {
                serve(waiting.take());
            }
            if (next == null) {
                departures += simulation.tick();
                lines.read((int) packet);
            } else {
                next.arrive((int) packet);
            }
        }
    }
}
