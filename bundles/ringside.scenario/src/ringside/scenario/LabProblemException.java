package ringside.scenario;

import java.util.List;

/** A lab cannot be run. The message is that of its first error. */
public final class LabProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    LabProblemException(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).message());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything there is to say about the lab, errors first. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
