package ringside.scenario.provenance;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.ComponentInfo;
import ringside.trace.ComponentKind;
import ringside.trace.FieldKind;
import ringside.trace.LineWord;
import ringside.trace.StateField;
import ringside.trace.StateSchema;
import ringside.trace.StateSchema.Element;
import ringside.trace.TraceEvent;
import ringside.trace.history.StateHistory;
import ringside.trace.history.StateView;
import ringside.trace.time.Causes;
import ringside.trace.time.Evictions;
import ringside.trace.time.Position;

/**
 * Why something of the machine is as it is at a moment: who wrote it, and what led to that, back to the first cause. For a way of a
 * cache the writer is who brought the line there; what only changed its state since is told apart.
 *
 * @param event the event that wrote it; 0 where nothing has since the beginning
 * @param line  the line of that event's burst, from 1; 0 where the event wrote it as a whole
 * @param since later events that changed the line's state where it is, in order
 * @param chain that event, its main cause, that one's main cause, and so on, each with its further causes
 */
public record WhyHere(int event, int line, List<Integer> since, List<Causes.Link> chain) {
    /** So many evictions of a set are told. */
    private static final int EVICTIONS = 16;

    public WhyHere {
        since = List.copyOf(since);
        chain = List.copyOf(chain);
    }

    /** Why these elements are as they are: the last that was written of them counts. */
    public static WhyHere of(StateHistory history, List<Element> elements, Position at) {
        long position = positionOf(history, at);
        long latest = -1;
        Element written = null;
        for (Element element : elements) {
            long fact = history.lastWriter(element.field().id(), element.index(), position);
            if (fact > latest) {
                latest = fact;
                written = element;
            }
        }
        if (latest < 0) {
            return new WhyHere(0, 0, List.of(), List.of());
        }
        List<Integer> since = new ArrayList<>();
        long fact = written.field().kind() == FieldKind.LINE ? placed(history, written, latest, since) : latest;
        int event = history.eventOfFact(fact);
        since.removeIf(later -> later == event);
        return new WhyHere(event, event == 0 ? 0 : history.lineOfFact(fact), since.stream().distinct().toList(), Causes.chain(history.log(), event));
    }

    /** Why a packet is where it is: its last event. */
    public static WhyHere ofPacket(StateHistory history, int packet, Position at) {
        TraceEvent event = history.log().event(history.log().lastEventOfPacket(packet));
        while (event.number() > at.event()) {
            event.moveTo(event.previousOfPacket());
        }
        return new WhyHere(event.number(), 0, List.of(), Causes.chain(history.log(), event.number()));
    }

    /**
     * The packet instance with this number at a moment, 0 where there is none.
     *
     * @param replica from 2; 0 for the original
     */
    public static int packet(StateHistory history, int number, int replica, Position at) {
        StateSchema schema = history.schema();
        int table = schema.components().stream().filter(c -> c.kind() == ComponentKind.PACKETS).mapToInt(ComponentInfo::id).findFirst().orElse(0);
        StateField numbers = schema.field(table, FieldKind.NUMBER);
        StateView state = history.at(at.event(), at.line());
        for (int i = numbers == null ? -1 : state.next(numbers, 1); i > 0; i = state.next(numbers, i + 1)) {
            if (state.get(numbers.id(), i) == number && state.get(table, FieldKind.REPLICA, i) == replica) {
                return i;
            }
        }
        return 0;
    }

    /** The last evictions from these ways of a cache up to a moment, the latest first; none where they are not ways of one set. */
    public static List<Evictions.Eviction> evictions(StateHistory history, List<Element> elements, Position at) {
        List<Element> ways = elements.stream().filter(e -> e.field().kind() == FieldKind.LINE).toList();
        List<Integer> sets = ways.stream().map(e -> e.index() / e.field().ways()).distinct().toList();
        if (sets.size() != 1) {
            return List.of();
        }
        List<Integer> cells = ways.stream().map(Element::index).toList();
        return new Evictions(history, ways.get(0).field().component().id()).inSet(sets.get(0), at, EVICTIONS).stream()
                .filter(e -> cells.contains(e.cell())).toList();
    }

    /** The assignment that put the line into the way, before which the way held another one or none; adds the events of the later ones. */
    private static long placed(StateHistory history, Element way, long latest, List<Integer> since) {
        long fact = latest;
        long word = history.log().factValue(fact);
        while (LineWord.valid(word)) {
            long before = history.lastWriter(way.field().id(), way.index(), fact);
            long then = before < 0 ? 0 : history.log().factValue(before);
            if (!LineWord.isOf(then, LineWord.line(word)) || !LineWord.valid(then)) {
                return fact;
            }
            since.add(0, history.eventOfFact(fact));
            fact = before;
        }
        return fact;
    }

    private static long positionOf(StateHistory history, Position at) {
        TraceEvent event = history.log().event(at.event());
        return at.line() == 0 ? event.endFact() : event.endFactOfLine(at.line());
    }
}
