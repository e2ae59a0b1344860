package ringside.trace.io;

import java.io.IOException;

/** A file that cannot be read as a trace, and why, in one sentence. */
public final class TraceFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is the matter with the file. */
    public enum Reason {
        /** It is no trace at all. */
        FOREIGN,
        /** A newer version of the program wrote it. */
        NEWER,
        /** Its end is missing. */
        TRUNCATED,
        /** What it says cannot be. */
        DAMAGED
    }

    private final Reason reason;

    TraceFormatException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
