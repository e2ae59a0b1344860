package ringside.ui.app.hints;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import ringside.model.lab.Cache;
import ringside.model.lab.Element;
import ringside.model.lab.Virtqueue;

/** What is said of each kind of element: the texts of {@code hints.properties}. */
final class Hints {

    /**
     * @param kind   its key: the name of the class, for caches and rings with their place
     * @param what   what it is
     * @param packet what it does to a packet
     * @param attempt what to try
     * @param source the claim or the section that it comes from
     */
    record Hint(String kind, String title, String what, String packet, String attempt, String source) {

        /** All of it in one go, as it is spoken. */
        String spoken() {
            return String.join(" ", what, text("label.packet") + ": " + packet, text("label.try") + ": " + attempt, text("label.source") + ": " + source);
        }
    }

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("ringside.ui.app.hints.hints", Locale.getDefault(), Hints.class.getClassLoader());

    private Hints() {
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }

    /** The kind of an element. */
    static String kind(Element element) {
        String name = element.eClass().getName();
        boolean byPlace = (element instanceof Cache || element instanceof Virtqueue) && element.eContainingFeature() != null;
        return byPlace ? name + "-" + element.eContainingFeature().getName() : name;
    }

    /** The hint for a kind; empty where there is none. */
    static Optional<Hint> of(String kind) {
        try {
            return Optional.of(new Hint(kind, text(kind + ".title"), text(kind + ".what"), text(kind + ".packet"), text(kind + ".try"), text(kind + ".source")));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
