package ringside.scenario.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import ringside.model.lab.Element;
import ringside.scenario.Diagnostic;
import ringside.scenario.ModelChange;
import ringside.scenario.Severity;
import ringside.scenario.Texts;

/**
 * Collects what the rules find. The sentences are the patterns of {@code problems.properties}, the paragraphs
 * those of {@code explanations.properties}.
 */
final class Problems {
    /** A list of problems longer than this helps nobody. */
    static final int MOST = 200;

    /** Read once for each language: a lab is checked after every edit. */
    private static final Map<Locale, Texts> SENTENCES = new ConcurrentHashMap<>();
    private static final Map<Locale, Texts> PARAGRAPHS = new ConcurrentHashMap<>();

    private final Texts texts;
    private final Texts explanations;
    private final List<Found> found = new ArrayList<>();
    private LabRule rule;

    Problems(Locale locale) {
        texts = SENTENCES.computeIfAbsent(locale, language -> Texts.beside(Problems.class, "problems", language));
        explanations = PARAGRAPHS.computeIfAbsent(locale, language -> Texts.beside(Problems.class, "explanations", language));
    }

    /** A problem while it is being described. */
    final class Found {
        private final String of;
        private final Severity severity;
        private final String elementId;
        private final String message;
        private final List<ModelChange> fixes = new ArrayList<>();

        private Found(String of, Severity severity, String elementId, String message) {
            this.of = of;
            this.severity = severity;
            this.elementId = elementId;
            this.message = message;
        }

        /** Offers a change that removes the problem. */
        Found fix(Runnable change, String key, Object... namesAndValues) {
            fixes.add(new ModelChange(texts.text(key, namesAndValues), change));
            return this;
        }
    }

    void checkWith(LabRule next, DrawnParts lab) {
        rule = next;
        next.check(lab, this);
    }

    Found error(EObject at, String key, Object... namesAndValues) {
        return add(Severity.ERROR, at, key, namesAndValues);
    }

    Found warning(EObject at, String key, Object... namesAndValues) {
        return add(Severity.WARNING, at, key, namesAndValues);
    }

    Found hint(EObject at, String key, Object... namesAndValues) {
        return add(Severity.HINT, at, key, namesAndValues);
    }

    private Found add(Severity severity, EObject at, String key, Object... namesAndValues) {
        Found next = new Found(rule.getClass().getSimpleName(), severity, idOf(at), texts.text(key, namesAndValues));
        if (found.size() < MOST) {
            found.add(next);
        }
        return next;
    }

    /** The nearest element with an id: rules' matches, headers and cost tables have none of their own. */
    private static String idOf(EObject at) {
        for (EObject up = at; up != null; up = up.eContainer()) {
            if (up instanceof Element element && element.getId() != null) {
                return element.getId();
            }
        }
        return "";
    }

    Texts texts() {
        return texts;
    }

    /** Errors first; within a severity in the order of the rules and of the lab. */
    List<Diagnostic> all() {
        return found.stream().sorted(java.util.Comparator.comparing((Found f) -> f.severity))
                .map(f -> new Diagnostic(f.severity, f.of, f.elementId, f.message, explanations.pattern(f.of), f.fixes)).toList();
    }
}
