package ringside.ui.app.problems;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;

/** How many problems there are, in a few words. */
final class ProblemCount {

    private ProblemCount() {
    }

    static String text(List<Severity> all) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = Collections.frequency(all, severity);
            if (count > 0) {
                parts.add(named(severity, count));
            }
        }
        return parts.isEmpty() ? Messages.Problems_none : String.join(", ", parts);
    }

    /** {@code 1 error}, {@code 2 errors}, {@code 0 errors}. */
    static String named(Severity severity, int count) {
        String one = switch (severity) {
            case ERROR -> Messages.Problems_error;
            case WARNING -> Messages.Problems_warning;
            case HINT -> Messages.Problems_hint;
        };
        String many = switch (severity) {
            case ERROR -> Messages.Problems_errors;
            case WARNING -> Messages.Problems_warnings;
            case HINT -> Messages.Problems_hints;
        };
        return count == 1 ? one : NLS.bind(many, count);
    }
}
