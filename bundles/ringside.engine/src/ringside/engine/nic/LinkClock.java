package ringside.engine.nic;

/**
 * When a link is free again, kept exactly: a whole tick and a fraction of a tick over the link's bits a second, so that no
 * rounding adds up. A frame is followed by the 20 bytes of preamble and gap that Ethernet asks for (IEEE 802.3).
 */
final class LinkClock {
    private static final int GAP_BYTES = 20;

    private final long bitsPerSecond;
    private final long ticksPerSecond;
    private long freeTick;
    private long freeFraction;
    private long arrivalTick;
    private long arrivalFraction;

    LinkClock(long bitsPerSecond, int referenceMHz) {
        this.bitsPerSecond = bitsPerSecond;
        this.ticksPerSecond = referenceMHz * 1_000_000L;
    }

    /** Sends a frame now or as soon as the link is free. The two accessors then tell when its last bit has passed. */
    void send(long now, int bytes) {
        if (freeTick < now) {
            freeTick = now;
            freeFraction = 0;
        }
        advance(bytes);
        arrivalTick = freeTick;
        arrivalFraction = freeFraction;
        advance(GAP_BYTES);
    }

    private void advance(int bytes) {
        long ticks = Math.multiplyExact(bytes * 8L, ticksPerSecond) + freeFraction;
        freeTick += ticks / bitsPerSecond;
        freeFraction = ticks % bitsPerSecond;
    }

    /** Tick, rounded up, at which the last bit has passed. */
    long arrival() {
        return arrivalFraction == 0 ? arrivalTick : arrivalTick + 1;
    }

    /** Time from {@code now} until the last bit has passed, in thousandths of a tick, rounded down. */
    long thousandthsFrom(long now) {
        return (arrivalTick - now) * 1000 + arrivalFraction * 1000 / bitsPerSecond;
    }
}
