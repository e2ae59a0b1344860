package ringside.ui.playback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ringside.trace.EventKind;

/** A span of the timeline says what was done, whatever the event. */
class SpanLabelTest {
    @ParameterizedTest
    @EnumSource(EventKind.class)
    void everyKindOfEventHasALabel(EventKind kind) throws IOException {
        Properties labels = new Properties();
        try (InputStream in = RunSession.class.getResourceAsStream("timeline/spans.properties")) {
            labels.load(in);
        }
        String label = labels.getProperty(kind.label());
        assertNotNull(label, kind + " has no label in spans.properties");
        assertFalse(label.isBlank(), kind.label());
    }
}
