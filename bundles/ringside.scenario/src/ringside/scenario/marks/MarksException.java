package ringside.scenario.marks;

/** A file of marks cannot be read or written, and is as it was; the message says in one sentence which, where and why. */
public final class MarksException extends Exception {
    private static final long serialVersionUID = 1L;

    MarksException(String message) {
        super(message);
    }
}
