package ringside.ui.diagram.parts;

import org.eclipse.emf.ecore.EClass;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What people call the kinds of elements and their features. */
public final class KindNames {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("ringside.ui.diagram.parts.kinds");

    private KindNames() {
    }

    public static String of(EClass kind) {
        try {
            return WORDS.getString(kind.getName());
        } catch (MissingResourceException e) {
            return spaced(kind.getName());
        }
    }

    /** The words of a camel case name: {@code rxRingSize} is Rx ring size. */
    public static String spaced(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
