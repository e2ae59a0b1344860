package ringside.ui.app.gallery;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ringside.model.lab.Lab;

/**
 * One lab to choose.
 *
 * @param sentence what the lab is
 * @param teaches  what is learned from it, or what it cannot do; may be empty
 * @param lab      makes the lab whose picture is shown
 */
record Card(String title, String sentence, String teaches, Supplier<Lab> lab) {

    /** Whether every word that was typed is somewhere in it. */
    boolean fits(String typed) {
        String all = (title + " " + sentence + " " + teaches).toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    /** What a screen reader says. */
    String spoken() {
        return title + ". " + sentence + (teaches.isEmpty() ? "" : " " + teaches);
    }
}
