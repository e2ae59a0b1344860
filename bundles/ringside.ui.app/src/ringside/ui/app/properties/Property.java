package ringside.ui.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> ABBREVIATIONS = Set.of("LLC", "L1", "L2", "NAPI", "LRU", "PLRU", "FIFO", "NAT", "DPI",
            "PV", "EOI", "TCP", "UDP", "ICMP", "MAC", "IP", "VLAN", "DMA", "CLOS");

    /** What may be chosen; empty where any text may be written. */
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

    /** The words of a literal: {@code EXIT_INJECT} is exit inject; names and abbreviations stay as they are. */
    static String words(String literal) {
        if (literal.chars().anyMatch(Character::isLowerCase)) {
            return literal;
        }
        return Stream.of(literal.split("_")).map(word -> ABBREVIATIONS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
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
