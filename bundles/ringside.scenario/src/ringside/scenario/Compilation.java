package ringside.scenario;

import java.util.List;
import ringside.engine.machine.MachineSpec;

/**
 * What became of a lab: the machine, where it can be built, and everything a person should know about it.
 *
 * @param spec null where there is an error among the diagnostics
 */
public record Compilation(MachineSpec spec, List<Diagnostic> diagnostics) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
