package ringside.trace.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/** Why an event happened, and what it led to. */
public final class Causes {

    /**
     * An event on the way from an effect back to its first cause.
     *
     * @param event its number
     * @param also  what it also needed besides the next link: a batch, a coalesced interrupt; in the order the engine gave them
     */
    public record Link(int event, List<Integer> also) {
    }

    private Causes() {
    }

    /** The event, its main cause, that one's main cause, and so on to an event without one. */
    public static List<Link> chain(TraceLog log, int event) {
        List<Link> chain = new ArrayList<>();
        TraceEvent e = log.event(event);
        while (e.number() > 0) {
            chain.add(new Link(e.number(), Arrays.stream(e.alsoCauses()).boxed().toList()));
            e.moveTo(e.cause());
        }
        return chain;
    }

    /** The first event that names this one as its cause, main or further, at most {@code within} events later; 0 where there is none. */
    public static int next(TraceLog log, int event, int within) {
        TraceEvent e = log.event(event);
        int last = (int) Math.min(log.size(), (long) event + within);
        for (int number = event + 1; number <= last; number++) {
            e.moveTo(number);
            if (e.cause() == event || Arrays.stream(e.alsoCauses()).anyMatch(also -> also == event)) {
                return number;
            }
        }
        return 0;
    }
}
