package ringside.ui.app.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import ringside.model.ElementIds;
import ringside.model.lab.Element;
import ringside.model.lab.Lab;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.VirtualMachine;
import ringside.scenario.Diagnostic;
import ringside.scenario.ModelChange;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;
import ringside.ui.app.Messages;

/**
 * One line of the list of problems.
 *
 * @param what  the sentence
 * @param where the element, after the virtual machine that it is in; empty for the lab as a whole
 * @param fix   the best change that mends it
 */
record Problem(Severity severity, String elementId, String what, String where, Optional<ModelChange> fix) {

    /** Everything there is to say about a lab: errors first, then warnings, then hints. */
    static List<Problem> of(Lab lab) {
        return ScenarioCompiler.check(lab, Locale.getDefault()).stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .map(diagnostic -> of(lab, diagnostic)).toList();
    }

    private static Problem of(Lab lab, Diagnostic diagnostic) {
        String where = ElementIds.find(lab, diagnostic.elementId()).map(Problem::where).orElse("");
        return new Problem(diagnostic.severity(), diagnostic.elementId(), diagnostic.message(), where,
                diagnostic.fixes().stream().findFirst());
    }

    private static String where(Element element) {
        String label = element instanceof RoutingRule rule && rule.eContainer() instanceof TransferComponent transfer
                ? NLS.bind(Messages.Problems_rule, transfer.getRules().indexOf(rule) + 1) : ElementIds.label(element);
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof VirtualMachine machine) {
                return ElementIds.label(machine) + ", " + label;
            }
        }
        return label;
    }
}
