package ringside.trace;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Rows have no room in memory, and the temporary file cannot take them. The event that was being written is lost; all before it stay. */
public final class SpillException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    /** @param message to be shown as it is */
    SpillException(String message, IOException cause) {
        super(message, cause);
    }
}
