package ringside.ui.diagram.problems;

import java.util.List;

/**
 * What is wrong with one element, as whoever checks the lab says it.
 *
 * @param text  the sentence
 * @param fixes what would mend it, each in a few words, the best one first; empty where nothing is known
 * @param key   the key that does the first of them, may be empty
 */
public record ElementProblem(String elementId, Weight weight, String text, List<String> fixes, String key) {
    /** How much a problem matters. */
    public enum Weight {
        /** Nothing can run before it is mended. */
        ERROR,
        /** It runs, but hardly as meant. */
        WARNING,
        /** It could be better. */
        HINT
    }

    public ElementProblem {
        fixes = List.copyOf(fixes);
    }

    boolean error() {
        return weight == Weight.ERROR;
    }
}
