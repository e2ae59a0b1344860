package ringside.cli;

/** What was asked for cannot be done, and the message says in one line why and what to do. The command ends with status 2. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
