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
        add(parts, Collections.frequency(all, Severity.ERROR), Messages.Problems_error, Messages.Problems_errors);
        add(parts, Collections.frequency(all, Severity.WARNING), Messages.Problems_warning, Messages.Problems_warnings);
        add(parts, Collections.frequency(all, Severity.HINT), Messages.Problems_hint, Messages.Problems_hints);
        return parts.isEmpty() ? Messages.Problems_none : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count == 1 ? one : NLS.bind(many, count));
        }
    }
}
