package ringside.ui.app.properties;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;
import ringside.ui.diagram.parts.KindNames;

/** What attributes, their units and the options of enumerations are called. */
public final class AttributeWords {

    private static final ResourceBundle ATTRIBUTES = bundle("attributes");
    private static final ResourceBundle OPTIONS = bundle("options");

    private AttributeWords() {
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("ringside.ui.app.properties." + name, Locale.ENGLISH, AttributeWords.class.getClassLoader());
    }

    public static String label(EStructuralFeature feature) {
        return find(feature, "", KindNames.spaced(feature.getName()));
    }

    /** Empty where it has none. */
    static String unit(EStructuralFeature feature) {
        return find(feature, ".unit", "");
    }

    private static String find(EStructuralFeature feature, String suffix, String otherwise) {
        String own = feature.getEContainingClass().getName() + "." + feature.getName() + suffix;
        String any = feature.getName() + suffix;
        return ATTRIBUTES.containsKey(own) ? ATTRIBUTES.getString(own) : ATTRIBUTES.containsKey(any) ? ATTRIBUTES.getString(any) : otherwise;
    }

    /** The words for a literal: {@code EXIT_INJECT} is exit and inject. */
    public static String option(String literal) {
        return OPTIONS.containsKey(literal) ? OPTIONS.getString(literal) : literal.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A label within a sentence: {@code receive slots}, but {@code MAC address}. */
    static String inside(String label) {
        boolean word = label.length() < 2 || Character.isLowerCase(label.charAt(1)) || label.charAt(1) == ' ';
        return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
}
