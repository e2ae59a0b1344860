package ringside.ui.playback;

import java.util.ArrayList;
import java.util.List;
import ringside.trace.Chapter;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;
import ringside.trace.time.Position;

/**
 * Finds in another run of an edited lab the place that answers to a place in this one: the same step of the same chapter of the
 * same packet, counted from the chapter's beginning; else the last step of that chapter; else the same tick. A packet on a chain
 * passes a chapter several times, so passes are counted too.
 */
public final class SamePlace {
    private SamePlace() {
    }

    public static Position in(TraceLog other, TraceLog log, Position here) {
        if (here.event() == 0) {
            return Position.START;
        }
        TraceEvent event = log.event(here.event());
        int packet = event.packet();
        Chapter chapter = event.chapter();
        if (packet != 0 && chapter != Chapter.NONE) {
            List<List<Integer>> passes = passes(log, packet, chapter);
            int pass = 0;
            while (pass < passes.size() && !passes.get(pass).contains(here.event())) {
                pass++;
            }
            List<List<Integer>> others = passes(other, packet, chapter);
            if (pass < passes.size() && pass < others.size()) {
                int step = passes.get(pass).indexOf(here.event());
                List<Integer> steps = others.get(pass);
                int found = steps.get(Math.min(step, steps.size() - 1));
                boolean burst = here.line() < other.event(found).lineCount();
                return new Position(found, burst ? here.line() : 0);
            }
        }
        return new Position(lastAt(other, event.tick()), 0);
    }

    /** The events of a packet in a chapter, a list for each time it went through it. */
    private static List<List<Integer>> passes(TraceLog log, int packet, Chapter chapter) {
        List<Integer> events = new ArrayList<>();
        TraceEvent e = log.event(log.lastEventOfPacket(packet));
        while (e.number() > 0) {
            events.add(0, e.number());
            e.moveTo(e.previousOfPacket());
        }
        List<List<Integer>> out = new ArrayList<>();
        Chapter before = Chapter.NONE;
        for (int number : events) {
            e.moveTo(number);
            if (e.chapter() == chapter) {
                if (before != chapter) {
                    out.add(new ArrayList<>());
                }
                out.get(out.size() - 1).add(number);
            }
            before = e.chapter();
        }
        return out;
    }

    private static int lastAt(TraceLog log, long tick) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (log.event(middle).tick() <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
