package ringside.engine.virtio;

/**
 * The driver in a VM as the device's side knows it: whom to tell that something has happened to the rings. Each call names the
 * tick from which the driver can see it and the event that caused it.
 */
public interface VirtioDriver {
    /** A polling driver will see something new. */
    void wake(long tick, int cause);

    /** Transmitted buffers can be reclaimed. */
    void transmitted(long tick, int cause);

    /** Another VM has given back the buffer of this receive descriptor. */
    void gotBack(int descriptor, long tick, int cause);

    /** A direct transfer that waits can perhaps go on, or has to go another way. */
    void resume(long tick, int cause);
}
