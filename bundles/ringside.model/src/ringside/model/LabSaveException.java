package ringside.model;

import java.io.IOException;

/** A lab was not saved, and what was on disk is as it was. The message is fit to be shown. */
public final class LabSaveException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a lab was not saved. */
    public enum Reason {
        /** The file was changed by someone else since this lab was read from it or last saved to it. */
        CHANGED_ON_DISK,
        /** There is a file that this lab was neither read from nor saved to, for example one that could not be read. */
        NOT_OURS,
        /** The lab has a fault with which it could not be read again, for example two elements of the same id. */
        NOT_READABLE,
        /** The disk, the folder or its permissions do not let it be written. */
        NOT_WRITTEN
    }

    private final Reason reason;

    LabSaveException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
