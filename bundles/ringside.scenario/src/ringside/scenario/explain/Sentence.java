package ringside.scenario.explain;

import ringside.scenario.Texts;
import ringside.trace.EventKind;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;

/** One event, or one line of its burst, in words: the pattern that fits best, with its places filled. */
final class Sentence {
    private final EventKind kind;
    private final Texts texts;
    private final Burst burst;
    private final TouchedLine touched;
    private final SceneNames names;
    private final Variant variant;
    private final Values values;

    /**
     * @param spoken whether a screen reader says it, with words for labels
     * @param line   0 for the whole event
     */
    Sentence(Parts parts, StateHistory history, Texts texts, boolean spoken, TraceEvent event, int line) {
        Scene scene = new Scene(parts, history, event, line);
        this.kind = event.kind();
        this.texts = texts;
        burst = new Burst(scene);
        touched = new TouchedLine(scene, burst);
        names = new SceneNames(scene, texts, spoken);
        variant = new Variant(scene, burst);
        values = new Values(scene, texts, burst, names, touched, variant);
    }

    /** The pattern of a section that fits best, filled. */
    String say(String section) {
        String base = section + "." + kind.label();
        if (kind == EventKind.COPY && section.equals("sentence") && burst.near() < burst.packetLines()) {
            base += ".part";
        }
        String special = base + "." + variant.name();
        return fill(texts.has(special) ? special : base);
    }

    /** What happens to the line. */
    String sayLine() {
        return fill(touched.key());
    }

    /** {@code p1}, {@code p1.2}; spoken {@code packet 1}. */
    String packet(int instance) {
        return names.packet(instance);
    }

    private String fill(String key) {
        return Texts.fill(texts.pattern(key), values::of);
    }
}
