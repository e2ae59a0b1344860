package ringside.benchmarks.events;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** SSJ 3.3.2 with the list of events that it uses unless told otherwise (a splay tree). An event object is used again where it can be. */
public final class Ssj implements EventEngine {

    @Override
    public String label() {
        return "SSJ 3.3.2";
    }

    @Override
    public long hold(int pending, int events) {
        Simulator simulator = new Simulator();
        simulator.init();
        int[] count = { 0 };
        int[] taken = { 0 };
        for (int i = 0; i < pending; i++) {
            new Event(simulator) {
                @Override
                public void actions() {
                    if (++taken[0] == events) {
                        simulator.stop();
                    } else {
                        schedule(Hold.delay(count[0]++));
                    }
                }
            }.schedule(Hold.delay(count[0]++));
        }
        simulator.start();
        return (long) simulator.time();
    }

    @Override
    public Pipeline.Answer pipeline(int packets) {
        Simulator simulator = new Simulator();
        simulator.init();
        Happening[] of = new Happening[Pipeline.STATIONS + 1];
        TandemStations stations = new TandemStations(packets, PacketLines.NONE, (delay, station, packet) -> {
            of[station].packet = packet;
            of[station].schedule(delay);
        });
        for (int s = 0; s < of.length; s++) {
            of[s] = new Happening(simulator, stations, s);
        }
        stations.start();
        simulator.start();
        return stations.answer();
    }

    /** Of each station at most one event is pending. */
    private static final class Happening extends Event {
        private final TandemStations stations;
        private final int station;
        private int packet;

        Happening(Simulator simulator, TandemStations stations, int station) {
            super(simulator);
            this.stations = stations;
            this.station = station;
        }

        @Override
        public void actions() {
            stations.happens((long) simulator().time(), station, packet);
        }
    }
}
