package ringside.cli;

/** What a command tells the shell. */
final class ExitStatus {
    static final int OK = 0;
    /** The lab has problems, or a fingerprint is not what it should be. */
    static final int PROBLEMS = 1;
    /** Bad input or usage. */
    static final int BAD_INPUT = 2;
    /** A fault of the program itself. */
    static final int FAULT = 70;

    private ExitStatus() {
    }
}
