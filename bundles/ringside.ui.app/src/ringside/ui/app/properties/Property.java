package ringside.ui.app.properties;

import java.util.List;
import java.util.Optional;

/**
 * One property of one or of several elements that are edited together. Values are texts: what is written in a field, the value of an
 * {@link Option}, {@code true} or {@code false}, or a mask of ways. Writing is one command that can be undone.
 */
public interface Property {

    /** How it is edited. */
    enum Form {
        /** A text or number. */
        TEXT,
        /** One of some options, of which there may be none. */
        CHOICE,
        /** Some of some options, in an order. */
        LIST,
        /** On or off. */
        FLAG,
        /** Some ways of a cache. */
        WAYS
    }

    /** What may be chosen: a value, and what it is called. */
    record Option(String value, String words) {
    }

    String label();

    /** Equal for the same property of the same elements, whatever they are called meanwhile. */
    default Object key() {
        return this;
    }

    /** What numbers count; empty for what has none. */
    String unit();

    Form form();

    /** A sentence or two about what it means. */
    String help();

    /** The value of all elements; empty where they differ. */
    Optional<String> value();

    /** The value where nothing is set, in words; empty where that says nothing. */
    String fallback();

    /** Whether any of the elements has a value of its own, so that it can go back. */
    boolean isSet();

    /** What may be written, in words: {@code 1 to 32}. */
    String allowed();

    /** What is wrong with a text; empty where it may be written. */
    Optional<String> problem(String text);

    /** What may be chosen now. */
    List<Option> options();

    /** How many ways there are to choose from. */
    int ways();

    /** Sets the value of all elements; a text that has a problem changes nothing. */
    void write(String text);

    /** Lets all elements be as where nothing is set. */
    void reset();

    /** The value in words, as a label of a command or a list says it. */
    default String words(String value) {
        return options().stream().filter(option -> option.value().equals(value)).findFirst().map(Option::words).orElse(value);
    }
}
