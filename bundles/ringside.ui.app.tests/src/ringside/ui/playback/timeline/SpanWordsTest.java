package ringside.ui.playback.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import ringside.trace.EventKind;
import ringside.ui.playback.RunSession;

/** The timeline has a word or two for whatever can happen. */
class SpanWordsTest {
    private final ResourceBundle words = ResourceBundle.getBundle("ringside.ui.playback.timeline.spans", Locale.ENGLISH,
            RunSession.class.getClassLoader());

    @Test
    void everyKindOfEventHasWords() {
        List<String> without = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            if (!words.containsKey(kind.label()) || words.getString(kind.label()).isBlank()) {
                without.add(kind.label());
            }
        }
        assertEquals(List.of(), without);
    }
}
