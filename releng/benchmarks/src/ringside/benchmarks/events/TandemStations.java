package ringside.benchmarks.events;

/**
 * The stations of the pipeline without an engine: what is to be scheduled next is told to {@link Agenda}. For the engines that have no
 * handlers of their own.
 */
final class TandemStations {
    private final int packets;
    private final PacketLines lines;
    private final Agenda agenda;
    private final PacketQueue[] waiting = new PacketQueue[Pipeline.STATIONS + 1];
    private final boolean[] busy = new boolean[Pipeline.STATIONS + 1];
    private long sojourn;
    private long lastDeparture;

    /** Where the next events go. */
    interface Agenda {
        /** @param station 0 for the source */
        void schedule(long delay, int station, int packet);
    }

    TandemStations(int packets, PacketLines lines, Agenda agenda) {
        this.packets = packets;
        this.lines = lines;
        this.agenda = agenda;
        for (int s = 1; s < waiting.length; s++) {
            waiting[s] = new PacketQueue();
        }
    }

    void start() {
        agenda.schedule(Pipeline.gap(0), 0, 0);
    }

    void happens(long now, int station, int packet) {
        if (station == 0) {
            sojourn -= now;
            lines.written(packet);
            arrive(1, packet);
            if (packet + 1 < packets) {
                agenda.schedule(Pipeline.gap(packet + 1), 0, packet + 1);
            }
            return;
        }
        if (waiting[station].isEmpty()) {
            busy[station] = false;
        } else {
            serve(station, waiting[station].take());
        }
        if (station == Pipeline.STATIONS) {
            sojourn += now;
            lines.read(packet);
            lastDeparture = now;
        } else {
            arrive(station + 1, packet);
        }
    }

    private void arrive(int station, int packet) {
        if (busy[station]) {
            waiting[station].add(packet);
        } else {
            serve(station, packet);
        }
    }

    private void serve(int station, int packet) {
        busy[station] = true;
        agenda.schedule(Pipeline.service(packet, station), station, packet);
    }

    Pipeline.Answer answer() {
        return new Pipeline.Answer(lastDeparture, sojourn);
    }
}
