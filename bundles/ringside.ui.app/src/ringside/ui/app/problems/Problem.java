package ringside.ui.app.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param rule  name of the rule that found it: what is of the same rule is of the same kind
 * @param why   a paragraph on why it matters
 * @param fixes the changes that mend it, the best one first
 */
record Problem(Severity severity, String rule, String elementId, String what, String where, String why, List<ModelChange> fixes) {

    /** Everything there is to say about a lab, in the order of the command line: errors first, then warnings, then hints. */
    static List<Problem> of(Lab lab) {
        Map<String, Element> elements = ElementIds.index(lab);
        return ScenarioCompiler.check(lab, Locale.getDefault()).stream()
                .map(diagnostic -> of(elements.get(diagnostic.elementId()), diagnostic)).toList();
    }

    private static Problem of(Element element, Diagnostic found) {
        return new Problem(found.severity(), found.rule(), found.elementId(), found.message(), element == null ? "" : where(element), found.why(), found.fixes());
    }

    /** The best change that mends it. */
    Optional<ModelChange> fix() {
        return fixes.stream().findFirst();
    }

    /** Whether it is said of the same element in the same words. */
    boolean isSame(Problem other) {
        return rule.equals(other.rule) && elementId.equals(other.elementId) && what.equals(other.what);
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
