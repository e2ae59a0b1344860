package ringside.scenario.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import ringside.model.lab.Lab;
import ringside.scenario.Diagnostic;
import ringside.scenario.Samples;
import ringside.scenario.ScenarioCompiler;
import ringside.scenario.Severity;

/**
 * A rule and a sample that is changed for it.
 *
 * @param severity how much what the rule finds in it matters; null where it finds nothing
 */
record RuleCase(Class<? extends LabRule> rule, String what, Severity severity, String sample, Consumer<Lab> change) {
    static RuleCase error(Class<? extends LabRule> rule, String what, Consumer<Lab> wrong) {
        return new RuleCase(rule, what, Severity.ERROR, "04-bypass", wrong);
    }

    static RuleCase warning(Class<? extends LabRule> rule, String what, Consumer<Lab> wrong) {
        return new RuleCase(rule, what, Severity.WARNING, "04-bypass", wrong);
    }

    static RuleCase hint(Class<? extends LabRule> rule, String what, Consumer<Lab> wrong) {
        return new RuleCase(rule, what, Severity.HINT, "04-bypass", wrong);
    }

    /** What the rule is nearly, but not, for. */
    static RuleCase harmless(Class<? extends LabRule> rule, String what, Consumer<Lab> right) {
        return new RuleCase(rule, what, null, "04-bypass", right);
    }

    /** The sample, changed. */
    Lab lab() {
        Lab lab = Samples.lab(sample);
        change.accept(lab);
        return lab;
    }

    /** What the rule finds in a lab. */
    List<Diagnostic> foundIn(Lab lab) {
        return ScenarioCompiler.check(lab, Locale.ENGLISH).stream().filter(d -> d.rule().equals(rule.getSimpleName())).toList();
    }

    @Override
    public String toString() {
        return rule.getSimpleName() + ": " + what;
    }
}
