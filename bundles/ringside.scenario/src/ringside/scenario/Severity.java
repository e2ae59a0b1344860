package ringside.scenario;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** The lab cannot be run as it is. */
    ERROR,
    /** The lab runs, but hardly as meant. */
    WARNING,
    /** Nothing is wrong; something could be better. */
    HINT
}
