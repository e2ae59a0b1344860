package ringside.engine.flow;

import ringside.engine.machine.PacketHeader;
import ringside.engine.machine.PacketMatch;
import ringside.trace.RuleKey;

/**
 * Which header fields count, as one word: a bit for each field that is compared or not, and the lengths of two prefixes. The port
 * and the version of IP always count. Bits 0 to 5: source and destination MAC, VLAN, protocol, source and destination port; 8 to 15:
 * length of the source prefix; 16 to 23: of the destination prefix; 24: the prefixes are of IPv6.
 */
public final class FlowMask {
    public static final int SRC_MAC = 1;
    public static final int DST_MAC = 2;
    public static final int VLAN = 4;
    public static final int PROTOCOL = 8;
    public static final int SRC_PORT = 16;
    public static final int DST_PORT = 32;
    private static final int V6 = 1 << 24;

    private FlowMask() {
    }

    /** What a rule makes one look at, whether it matches or not; of another version of IP nothing further. */
    public static int of(PacketMatch m, PacketHeader h) {
        int mask = (m.srcMac() >= 0 ? SRC_MAC : 0) | (m.dstMac() >= 0 ? DST_MAC : 0) | (m.vlan() >= 0 ? VLAN : 0) | (m.protocol() >= 0 ? PROTOCOL : 0)
                | (m.srcPort() >= 0 ? SRC_PORT : 0) | (m.dstPort() >= 0 ? DST_PORT : 0);
        return m.version() != 0 && m.version() == h.version() ? mask | prefixes(h.version(), m.srcBits(), m.dstBits()) : mask;
    }

    /** What makes packets one set under this key. */
    public static int of(RuleKey key, PacketHeader h) {
        int whole = h.version() == 6 ? 128 : h.version() == 4 ? 32 : 0;
        int ports = PROTOCOL | SRC_PORT | DST_PORT;
        return switch (key) {
            case DST_MAC -> DST_MAC;
            case DST_IP -> whole == 0 ? DST_MAC : prefixes(h.version(), 0, whole);
            case FIVE_TUPLE -> ports | prefixes(h.version(), whole, whole);
            case CONTENT -> ports | SRC_MAC | DST_MAC | VLAN | prefixes(h.version(), whole, whole);
        };
    }

    private static int prefixes(int version, int srcBits, int dstBits) {
        return srcBits << 8 | dstBits << 16 | (version == 6 && srcBits + dstBits > 0 ? V6 : 0);
    }

    /** What counts in either. */
    public static int both(int a, int b) {
        return (a | b) & 0x3F | Math.max(a & 0xFF00, b & 0xFF00) | Math.max(a & 0xFF_0000, b & 0xFF_0000) | (a | b) & V6;
    }

    public static boolean has(int mask, int field) {
        return (mask & field) != 0;
    }

    public static int srcBits(int mask) {
        return mask >>> 8 & 0xFF;
    }

    public static int dstBits(int mask) {
        return mask >>> 16 & 0xFF;
    }

    /** A hash of the fields that count, from 0 to {@code bound - 1}; {@code key} keeps these fields only. */
    public static int hash(int mask, long[] key, int bound) {
        apply(mask, key, key);
        return Integer.remainderUnsigned(FlowKey.hash(key, 1), bound);
    }

    /** The words of a key with everything else set to 0. */
    static void apply(int mask, long[] key, long[] to) {
        int version = (mask & V6) != 0 ? 6 : 4;
        to[0] = key[0] & (-1L << 48 | (has(mask, SRC_MAC) ? -1L : 0));
        to[1] = key[1] & ((has(mask, DST_MAC) ? 0xFFFF_FFFF_FFFFL : 0) | (has(mask, VLAN) ? -1L << 48 : 0));
        to[2] = key[2] & (-1L << 40 | (has(mask, PROTOCOL) ? 0xFFL << 32 : 0) | (has(mask, SRC_PORT) ? 0xFFFFL << 16 : 0) | (has(mask, DST_PORT) ? 0xFFFFL : 0));
        to[3] = key[3] & PacketMatch.maskHi(version, srcBits(mask));
        to[4] = key[4] & PacketMatch.maskLo(version, srcBits(mask));
        to[5] = key[5] & PacketMatch.maskHi(version, dstBits(mask));
        to[6] = key[6] & PacketMatch.maskLo(version, dstBits(mask));
    }
}
