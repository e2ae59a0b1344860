package ringside.ui.playback;

import java.util.List;
import java.util.Optional;
import ringside.scenario.explain.CoreRead;
import ringside.scenario.explain.HeaderField;
import ringside.scenario.explain.PacketJourney;
import ringside.scenario.explain.RingRead;
import ringside.scenario.explain.RulesRead;
import ringside.trace.ComponentInfo;
import ringside.trace.time.Evictions;
import ringside.trace.time.Position;

/**
 * The words for the events of one run. What is shown, logged and spoken all comes from here. A line of 0 means the whole event,
 * else it is a line of the event's burst, from 1.
 */
public interface Narration {
    /** What happens, in one sentence. */
    String sentence(int event, int line);

    /** The sentence as a screen reader says it, with its cost. */
    String spoken(int event, int line);

    /** Why, as a clause that begins with "because"; empty where nothing led to it. */
    String because(int event, int line);

    /** What follows, in a few words; empty where nothing does. */
    String next(int event, int line);

    /** A paragraph: what happens and why, the mechanism, what it costs, and which claim or part of a specification it shows. */
    String paragraph(int event, int line);

    /** Who evicted whom from the cache with this component id, and why there. */
    String eviction(int cache, Evictions.Eviction eviction);

    /** The way of a packet instance up to an event, hop by hop. */
    PacketJourney journey(int packet, int lastEvent);

    /** How a core has been used up to a moment, and what it does there. */
    CoreRead core(ComponentInfo core, Position at);

    /** Reads on in a long run, so that later questions need not, from any thread; returns whether there is more to read. */
    boolean prepare();

    /** A virtqueue or a ring of the NIC at a moment: indices, notifications, and who wrote. */
    RingRead ring(ComponentInfo ring, Position at);

    /** The headers of a packet at a moment, field by field. */
    List<HeaderField> headers(int packet, Position at);

    /** What was paid for and where the numbers come from. */
    Provenance provenance(int event, int line);

    /** The rules that an event went through; empty where it decided nothing. */
    Optional<RulesRead> rules(int event);

    /** What one of the run's costs is, in thousandths of a cycle, by its name such as {@code LLC_HIT}; -1 where it is none. */
    long cost(String name);

    /**
     * Where a cost comes from.
     *
     * @param headline published, derived or chosen, and what was paid for
     * @param source   the sum and its sources in full
     */
    record Provenance(String headline, String source) {
        public static final Provenance NONE = new Provenance("", "");
    }
}
