package ringside.scenario;

import java.util.List;

/**
 * Something that a person should know about a lab before it is run.
 *
 * @param severity  how much it matters
 * @param rule      simple name of the rule that found it, for example {@code NoCoreForVm}
 * @param elementId id of the model element to show; empty where it is about the lab as a whole
 * @param message   one sentence
 * @param why       a paragraph: why it matters and where the rule comes from
 * @param fixes     changes of the model, each of which would remove the problem; the best one first
 */
public record Diagnostic(Severity severity, String rule, String elementId, String message, String why, List<ModelChange> fixes) {
    public Diagnostic {
        fixes = List.copyOf(fixes);
    }

    @Override
    public String toString() {
        return severity + " " + elementId + ": " + message;
    }
}
