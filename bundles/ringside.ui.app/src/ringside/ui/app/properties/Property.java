package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/**
 * One property of an element of the lab: a text, or one of several options.
 *
 * @param label  what it is called
 * @param source where its value is read and set; setting it is a command that can be undone
 */
record Property(String label, IPropertySource source, IPropertyDescriptor descriptor) {

    private static final ResourceBundle OPTIONS = ResourceBundle.getBundle("ringside.ui.app.properties.options", Locale.ENGLISH,
            Property.class.getClassLoader());

    /** Whether one of some options is chosen, of which there may be none; else any text may be written. */
    boolean isChoice() {
        return descriptor instanceof ComboBoxPropertyDescriptor;
    }

    /** What may be chosen. */
    List<String> options() {
        if (!(descriptor instanceof ComboBoxPropertyDescriptor combo)) {
            return List.of();
        }
        ILabelProvider labels = combo.getLabelProvider();
        List<String> options = new ArrayList<>();
        for (int i = 0; !labels.getText(i).isEmpty(); i++) {
            options.add(words(labels.getText(i)));
        }
        return options;
    }

    /** The words for a literal: {@code EXIT_INJECT} is exit and inject; names stay as they are. */
    static String words(String literal) {
        if (OPTIONS.containsKey(literal)) {
            return OPTIONS.getString(literal);
        }
        boolean name = literal.chars().anyMatch(Character::isLowerCase);
        return name ? literal : literal.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The text, or the index of the option as a number. */
    Object value() {
        return source.getPropertyValue(descriptor.getId());
    }

    /** Sets a text or the index of an option; {@code false} where it cannot be that. */
    boolean set(Object value) {
        try {
            source.setPropertyValue(descriptor.getId(), value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What it means. */
    String help() {
        return descriptor.getDescription() == null ? "" : descriptor.getDescription();
    }
}
