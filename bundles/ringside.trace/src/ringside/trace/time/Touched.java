package ringside.trace.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import ringside.trace.StateField;
import ringside.trace.TraceEvent;
import ringside.trace.TraceLog;

/**
 * Which components the events of a growing trace touch, for each block of 1,024 events, so that a walk that keeps to one of them skips
 * whole blocks. Read as far as a question needs it. Safe for any number of threads.
 */
final class Touched {
    private static final int SHIFT = 10;

    private final TraceLog log;
    private final List<BitSet> blocks = new ArrayList<>();

    Touched(TraceLog log) {
        this.log = log;
    }

    /** The first event of the subject after {@code event}, 0 where there is none yet. */
    int next(Subject subject, int event) {
        int end = log.size();
        TraceEvent e = log.event(0);
        for (int number = event + 1; number <= end; number++) {
            int block = number - 1 >>> SHIFT;
            boolean begins = (number - 1 & (1 << SHIFT) - 1) == 0;
            if (begins && block + 1 << SHIFT <= end && !subject.meets(block(block))) {
                number += (1 << SHIFT) - 1;
            } else if (subject.concerns(e.moveTo(number))) {
                return number;
            }
        }
        return 0;
    }

    /** The last event of the subject before {@code event}, 0 where there is none. */
    int previous(Subject subject, int event) {
        TraceEvent e = log.event(0);
        for (int number = event - 1; number > 0; number--) {
            int block = number - 1 >>> SHIFT;
            boolean ends = (number & (1 << SHIFT) - 1) == 0;
            if (ends && !subject.meets(block(block))) {
                number -= (1 << SHIFT) - 1;
            } else if (subject.concerns(e.moveTo(number))) {
                return number;
            }
        }
        return 0;
    }

    private synchronized BitSet block(int block) {
        while (blocks.size() <= block) {
            BitSet touched = new BitSet();
            TraceEvent e = log.event(0);
            int first = (blocks.size() << SHIFT) + 1;
            for (int number = first; number < first + (1 << SHIFT); number++) {
                e.moveTo(number);
                touched.set(e.component().id());
                touched.set(e.core().id());
                for (long f = e.firstFact(), end = e.endFact(); f < end; f++) {
                    StateField field = log.schema().field(log.factField(f));
                    if (Subject.changes(field)) {
                        touched.set(field.component().id());
                    }
                }
            }
            blocks.add(touched);
        }
        return blocks.get(block);
    }
}
