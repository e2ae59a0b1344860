package ringside.trace;

/**
 * The part of a packet's life that an event belongs to. A packet on its way through a chain of VMs passes through the same
 * chapter several times. Codes (the ordinals) are part of the trace format and are never reused.
 */
public enum Chapter {
    /** Work for no packet in particular, such as giving buffers back. */
    NONE,
    ARRIVE, CLASSIFY, COPY, PUBLISH, NOTIFY, TAKE, READ, PROCESS, DECIDE, TRANSFER, LEAVE;

    private static final Chapter[] ALL = values();

    /** The chapter with this code. */
    public static Chapter of(int code) {
        return ALL[code];
    }

    /** Lower-case name used in files and on the screen's chapter bands, for example {@code arrive}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
