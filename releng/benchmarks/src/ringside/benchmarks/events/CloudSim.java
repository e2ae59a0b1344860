package ringside.benchmarks.events;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.cloudsimplus.core.CloudSimEntity;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.core.events.SimEvent;
import org.slf4j.LoggerFactory;

/** CloudSim Plus 8.5.7: the entities are the components, times are doubles. Its log is switched off. */
public final class CloudSim implements EventEngine {
    private static final int TAG = 100_000;
    private final int idle;

    static {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }

    public CloudSim() {
        this(0);
    }

    /** @param idle number of entities that never have anything to do */
    public CloudSim(int idle) {
        this.idle = idle;
    }

    @Override
    public String label() {
        return "CloudSim Plus 8.5.7";
    }

    private CloudSimPlus simulation() {
        return new CloudSimPlus(1e-9);
    }

    private void addIdle(CloudSimPlus simulation) {
        for (int i = 0; i < idle; i++) {
            new CloudSimEntity(simulation) {
                @Override
                protected void startInternal() {
                    // It has nothing to do.
                }

                @Override
                public void processEvent(SimEvent event) {
                    // The end of the simulation is told to everybody.
                }
            };
        }
    }

    @Override
    public long hold(int pending, int events) {
        CloudSimPlus simulation = simulation();
        long[] last = { 0 };
        new CloudSimEntity(simulation) {
            private int count;
            private int taken;

            @Override
            protected void startInternal() {
                for (int i = 0; i < pending; i++) {
                    schedule((double) Hold.delay(count++), TAG);
                }
            }

            @Override
            public void processEvent(SimEvent event) {
                if (event.getTag() != TAG || taken == events) {
                    return;
                }
                taken++;
                last[0] = (long) event.getTime();
                if (taken == events) {
                    simulation.abort();
                } else {
                    schedule((double) Hold.delay(count++), TAG);
                }
            }
        };
        addIdle(simulation);
        simulation.start();
        return last[0];
    }

    @Override
    public Pipeline.Answer pipeline(int packets) {
        CloudSimPlus simulation = simulation();
        Part[] parts = new Part[Pipeline.STATIONS + 1];
        TandemStations stations = new TandemStations(packets, PacketLines.NONE, (delay, station, packet) -> parts[station].schedule((double) delay, TAG + packet));
        for (int s = 0; s < parts.length; s++) {
            parts[s] = new Part(simulation, stations, s);
        }
        addIdle(simulation);
        simulation.start();
        return stations.answer();
    }

    private static final class Part extends CloudSimEntity {
        private final TandemStations stations;
        private final int station;

        Part(CloudSimPlus simulation, TandemStations stations, int station) {
            super(simulation);
            this.stations = stations;
            this.station = station;
        }

        @Override
        protected void startInternal() {
            if (station == 0) {
                stations.start();
            }
        }

        @Override
        public void processEvent(SimEvent event) {
            if (event.getTag() >= TAG) {
                stations.happens((long) event.getTime(), station, event.getTag() - TAG);
            }
        }
    }
}
