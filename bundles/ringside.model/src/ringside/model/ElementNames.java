package ringside.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ringside.model.lab.Element;
import ringside.model.lab.Lab;

/** The names that people give to elements: which are free, and which may not be. */
public final class ElementNames {

    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*\\d+");

    private ElementNames() {
    }

    /** The first of "word 1", "word 2" and so on that no element has. */
    public static String numbered(Lab lab, String word) {
        return numbered(names(lab), word, 1);
    }

    /** A name as it is where no element has it, else with the first free number: VM 1 becomes VM 2, Web becomes Web 2. */
    public static String free(Lab lab, String wanted) {
        Set<String> names = names(lab);
        if (wanted == null || !names.contains(wanted)) {
            return wanted;
        }
        Matcher matcher = NUMBERED.matcher(wanted);
        boolean numbered = matcher.matches() && !matcher.group(1).isEmpty();
        return numbered(names, numbered ? matcher.group(1) : wanted, numbered ? 1 : 2);
    }

    private static String numbered(Set<String> names, String word, int first) {
        int number = first;
        while (names.contains(word + " " + number)) {
            number++;
        }
        return word + " " + number;
    }

    private static Set<String> names(Lab lab) {
        Set<String> names = new HashSet<>();
        ElementIds.index(lab).values().forEach(element -> names.add(element.getName()));
        return names;
    }

    /**
     * Why an element may not be called so, as a sentence; empty if it may. No name at all is allowed: the id stands for it.
     *
     * @param name as it was typed; blanks around it do not count
     */
    public static Optional<String> refusal(Lab lab, Element element, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.length() > LONGEST) {
            return Optional.of(Messages.text("name.long", LONGEST));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Messages.text("name.control"));
        }
        return ElementIds.index(lab).values().stream()
                .filter(other -> !stripped.isEmpty() && other != element && other.eClass() == element.eClass() && stripped.equals(other.getName()))
                .findFirst().map(other -> Messages.text("name.taken", stripped, other.getId()));
    }
}
