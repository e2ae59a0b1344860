package ringside.benchmarks.events;

/** What a packet does to the caches on its way through the pipeline. */
public interface PacketLines {
    /** Lines of a packet of 2 KiB. */
    int LINES = 32;
    /** Nothing. */
    PacketLines NONE = new PacketLines() {
        @Override
        public void written(int packet) {
            // There are no caches.
        }

        @Override
        public void read(int packet) {
            // There are no caches.
        }
    };

    /** The first line of the slot of a packet: 256 slots that are used in turn. */
    static long slot(int packet) {
        return 0x400000L + (packet & 255) * LINES;
    }

    /** It arrives at the first station: its lines are written into the last level. */
    void written(int packet);

    /** It leaves the last station: its lines are read through all levels. */
    void read(int packet);
}
