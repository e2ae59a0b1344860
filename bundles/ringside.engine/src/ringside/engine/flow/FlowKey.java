package ringside.engine.flow;

import ringside.engine.machine.PacketHeader;

/**
 * The header fields of a packet and the port it came in by, packed into seven words, so that flows can be compared and hashed
 * without objects.
 */
public final class FlowKey {
    public static final int WORDS = 7;
    private static final long MAC = 0xFFFF_FFFF_FFFFL;

    private FlowKey() {
    }

    /** Packs a header. @param port position of the VM it comes from, -1 for the NIC */
    public static void pack(int port, PacketHeader h, long[] to) {
        to[0] = h.srcMac() | (port + 1L) << 48;
        to[1] = h.dstMac() | (long) h.vlan() << 48;
        to[2] = (long) h.version() << 40 | (long) h.protocol() << 32 | (long) h.srcPort() << 16 | h.dstPort();
        to[3] = h.srcHi();
        to[4] = h.srcLo();
        to[5] = h.dstHi();
        to[6] = h.dstLo();
    }

    public static long srcMac(long[] words, int at) {
        return words[at] & MAC;
    }

    public static long dstMac(long[] words, int at) {
        return words[at + 1] & MAC;
    }

    public static int vlan(long[] words, int at) {
        return (int) (words[at + 1] >>> 48);
    }

    public static int version(long[] words, int at) {
        return (int) (words[at + 2] >>> 40);
    }

    public static int protocol(long[] words, int at) {
        return (int) (words[at + 2] >>> 32) & 0xFF;
    }

    public static int srcPort(long[] words, int at) {
        return (int) (words[at + 2] >>> 16) & 0xFFFF;
    }

    public static int dstPort(long[] words, int at) {
        return (int) words[at + 2] & 0xFFFF;
    }

    /** 32 well mixed bits of the words, starting from {@code seed}. */
    public static int hash(long[] words, long seed) {
        long h = seed;
        for (int i = 0; i < WORDS; i++) {
            h = (h ^ words[i]) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 29;
        }
        h *= 0xBF58476D1CE4E5B9L;
        return (int) (h >>> 32);
    }
}
