package ringside.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The sentences of this bundle, in the language of the user. */
final class Messages {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("ringside.model.messages");

    private Messages() {
    }

    /** The sentence of a key, its places filled in. Numbers are written without grouping. */
    static String text(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return MessageFormat.format(SENTENCES.getString(key), plain);
    }
}
