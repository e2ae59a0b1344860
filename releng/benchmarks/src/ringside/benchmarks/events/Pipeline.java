package ringside.benchmarks.events;

import ringside.engine.kernel.Exponential;

/** Times of the packets of the tandem queue, and what it must come to. */
public final class Pipeline {
    public static final int STATIONS = 4;

    /** @param lastDeparture tick at which the last packet left; @param sojourn sum over all packets of the ticks from arrival to departure */
    public record Answer(long lastDeparture, long sojourn) {
    }

    private Pipeline() {
    }

    private static int choice(long packet, int station) {
        long z = 8 * packet + station + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) (z ^ z >>> 31) & 65535;
    }

    /** Ticks between the packet before and this one. */
    public static long gap(long packet) {
        return Exponential.TICKS[choice(packet, 0)];
    }

    /** Ticks of service at a station, 1 to 4. */
    public static long service(long packet, int station) {
        return 1 + Exponential.TICKS[choice(packet, station)] * 7 / 10;
    }

    /** The published answer for so many packets. */
    public static Answer expected(int packets) {
        return switch (packets) {
            case 100_000 -> new Answer(99088780524L, 921368139611L);
            case 1_000_000 -> new Answer(993804247586L, 9202306130829L);
            default -> throw new IllegalArgumentException("no answer is published for " + packets + " packets");
        };
    }
}
