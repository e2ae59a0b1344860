package ringside.scenario.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ringside.engine.machine.MachineSpec;
import ringside.scenario.Texts;
import ringside.scenario.provenance.CostExplanation;
import ringside.scenario.provenance.CostSources;
import ringside.trace.ComponentInfo;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.history.StateHistory;
import ringside.trace.time.Causes;
import ringside.trace.time.Evictions.Eviction;
import ringside.trace.time.Position;

/**
 * Says what happens in an event, in one sentence, and in more where more is wanted. The log, the tooltip, the page of the step,
 * the export and the screen reader all ask here, so they cannot disagree. May be asked while the trace grows, from one thread at
 * a time.
 */
public final class Explainer {
    /** How far to look for what follows. */
    private static final int HORIZON = 10_000;

    private final TraceLog log;
    private final StateHistory history;
    private final Parts parts;
    private final Texts texts;
    private final PartReader partReader;

    /** @param locale language of the sentences; English where it has none */
    public Explainer(StateHistory history, MachineSpec spec, Locale locale) {
        this.log = history.log();
        this.history = history;
        this.parts = new Parts(log.schema(), spec);
        this.texts = Texts.beside(Explainer.class, "messages", locale);
        this.partReader = new PartReader(parts, history, texts);
    }

    private Sentence words(int event, int line, boolean spoken) {
        return new Sentence(parts, history, texts, spoken, log.event(event), line);
    }

    /** What happens in this event, in at most 25 words: {@code Core 0 copies p1 into the LLC: 4 lines for VM 1.} */
    public String sentence(int event) {
        return sentence(event, 0);
    }

    /** What happens to line {@code line} of the burst, from 1; 0 is the whole event. */
    public String sentence(int event, int line) {
        Sentence words = words(event, line, false);
        return line == 0 ? words.say("sentence") : words.sayLine();
    }

    /** The sentence as a screen reader says it, with words for labels, and its cost. */
    public String spoken(int event, int line) {
        Sentence words = words(event, line, true);
        TraceEvent at = log.event(event);
        String sentence = line == 0 ? words.say("sentence") : words.sayLine();
        long cycles = line == 0 ? at.cycles() : at.lineCycles(line);
        return cycles == 0 ? sentence : sentence + " " + texts.text("spoken.cost", "cycles", texts.thousandths(cycles));
    }

    /**
     * Who evicted whom, and why there: {@code p3·1 (VM 2, Core 2) evicts p1·h (VM 1): ways 0–1, those of I/O, were full.}
     *
     * @param cache component id of the cache
     */
    public String eviction(int cache, Eviction eviction) {
        return madeRoom(cache, eviction).sentence();
    }

    /** The ways that the new line of an eviction could have gone to, a bit each; 0 where it could to all. */
    public long allowedWays(int cache, Eviction eviction) {
        return madeRoom(cache, eviction).allowed().mask();
    }

    private MadeRoom madeRoom(int cache, Eviction eviction) {
        return new MadeRoom(new Scene(parts, history, log.event(eviction.event()), eviction.line()), texts, cache, eviction);
    }

    /** A few words for what this event does, as on a timeline or after "Next:". */
    public String phrase(int event) {
        return words(event, 0, false).say("next");
    }

    /** Why: a clause that follows "because". */
    public String because(int event, int line) {
        return words(event, line, false).say("because");
    }

    /** Two or three sentences for who wants to know more. */
    public String detail(int event) {
        return words(event, 0, false).say("detail");
    }

    /**
     * A paragraph: what happens and why, the mechanism behind it, what it costs with the sum, and which claim or part of a specification
     * it shows.
     *
     * @param line of the burst, 0 for the whole event
     */
    public String paragraph(int event, int line) {
        List<String> sentences = new ArrayList<>();
        TraceEvent at = log.event(event);
        String because = because(event, line);
        sentences.add(because.isEmpty() ? sentence(event, line) : texts.text("paragraph.because", "sentence", sentence(event, line).replaceFirst("\\.$", ""), "because", because));
        sentences.add(detail(event));
        CostSources sources = new CostSources(parts.spec().costs(), texts.locale());
        CostExplanation cost = line == 0 ? CostExplanation.of(at, sources) : CostExplanation.of(at, line, sources);
        if (!cost.terms().isEmpty()) {
            String key = at.core().id() == 0 ? "paragraph.cost.nobody" : "paragraph.cost";
            sentences.add(texts.text(key, "sum", cost.sum(), "headline", cost.headline(), "core", at.core().label()));
        }
        for (String claim : claims(event)) {
            sentences.add(texts.text("paragraph.claim", "claim", claim));
        }
        return String.join(" ", sentences);
    }

    /** Which claims of the patents or parts of a specification an event shows, in words, the most telling first; often none. */
    public List<String> claims(int event) {
        return Claims.of(log.event(event), parts).stream().map(key -> texts.pattern("claim." + key)).toList();
    }

    /** The way of a packet instance up to an event, hop by hop. */
    public PacketJourney journey(int packet, int lastEvent) {
        return new JourneyReader(this, log, parts, texts).read(packet, lastEvent);
    }

    /** How a core has been used up to a moment, and what it does there. */
    public CoreRead core(ComponentInfo core, Position at) {
        return partReader.core(core, at);
    }

    /** Reads on, so that later questions about cores need not wait for it, from any thread; returns whether there is more to read. */
    public boolean prepare() {
        return partReader.prepare();
    }

    /** A virtqueue or a ring of the NIC at a moment: indices, notifications, and who wrote. */
    public RingRead ring(ComponentInfo ring, Position at) {
        return partReader.ring(ring, at);
    }

    /** The headers of a packet at a moment, field by field. */
    public List<HeaderField> headers(int packet, Position at) {
        return partReader.headers(packet, at);
    }

    /** Everything about an event or one line of its burst. */
    public Explanation explain(int event, int line) {
        int lines = log.event(event).lineCount();
        boolean inside = line > 0 && line < lines;
        int following = next(event);
        String next = inside ? texts.text("next.line", "n", line + 1, "of", lines) : following == 0 ? "" : phrase(following);
        return new Explanation(sentence(event, line), because(event, line), following, inside ? line + 1 : 0, next, detail(event));
    }

    /** The event that comes next for the same packet, or that this one led to; 0 where there is none (yet). */
    public int next(int event) {
        TraceEvent cursor = log.event(event);
        int packet = cursor.packet();
        int end = (int) Math.min(log.size(), (long) event + HORIZON);
        for (int e = event + 1; e <= end; e++) {
            cursor.moveTo(e);
            if (packet != 0 && cursor.packet() == packet || cursor.cause() == event || contains(cursor.alsoCauses(), event)) {
                return e;
            }
        }
        return 0;
    }

    private static boolean contains(int[] causes, int event) {
        for (int cause : causes) {
            if (cause == event) {
                return true;
            }
        }
        return false;
    }

    /**
     * Why the event happened: the main causes back to the beginning, the nearest first. Further causes of an event (the other
     * packets of a batch, say) are {@link TraceEvent#alsoCauses}.
     */
    public List<Integer> causes(int event) {
        return Causes.chain(log, event).stream().skip(1).map(Causes.Link::event).toList();
    }

    /** The rules that an event went through, side by side with the packet; empty where it decided nothing by rules. */
    public Optional<RulesRead> rules(int event) {
        return new RuleReader(parts, history, texts, log.event(event)).read();
    }

    /** {@code p1}, or {@code p1.2} for a replica; as of the moment after an event of this packet. */
    public String packet(int event) {
        return words(event, 0, false).packet(log.event(event).packet());
    }

    /** A number of thousandths of a cycle as the sentences write it: {@code 1,200} or {@code 12.5}. */
    public String cycles(long thousandths) {
        return texts.thousandths(thousandths);
    }

    /** A whole number as the sentences write it: {@code 1,234}. */
    public String number(long value) {
        return texts.number(value);
    }
}
