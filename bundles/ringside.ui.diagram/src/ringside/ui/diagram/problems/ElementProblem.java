package ringside.ui.diagram.problems;

/**
 * What is wrong with one element, as whoever checks the lab says it.
 *
 * @param error whether nothing can run before it is mended
 * @param text  the sentence
 * @param fix   what would mend it, empty where nothing is known
 * @param key   the key that does so, may be empty
 */
public record ElementProblem(String elementId, boolean error, String text, String fix, String key) {
}
